# Sets java_home to a Java new enough for Entente, looking where Javas are usually found; ends the script when there is none.
needed=25

find_java() {
    local candidate release version
    for candidate in "${ENTENTE_JAVA_HOME:-}" "${JAVA_HOME:-}" \
        "$(command -v java >/dev/null 2>&1 && dirname "$(dirname "$(readlink -f "$(command -v java)")")")" \
        /usr/lib/jvm/* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        release="$candidate/release"
        [ -x "$candidate/bin/java" ] && [ -f "$release" ] || continue
        version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release")"
        if [ "${version:-0}" -ge "$needed" ]; then
            echo "$candidate"
            return
        fi
    done
}

java_home="$(find_java)"
if [ -z "$java_home" ]; then
    echo "entente: needs Java $needed or newer; install a JDK $needed (for instance from adoptium.net) or set JAVA_HOME to one" >&2
    exit 2
fi
