package org.entente.readers.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file that lists web addresses and the pages saved from them; nothing is ever fetched. */
final class AddressList {
    private static final Pattern ENTRY =
            Pattern.compile("(?:URL=)?(https?://\\S+?)(?:[,;\\s]+(\\S.*))?|(\\S.*?)[\\t,;]\\s*(https?://\\S+)");

    /**
     * @param file the saved page, if the list names it
     */
    record Entry(String address, @Nullable String file) {
        String host() {
            try {
                String host = URI.create(address).getHost();
                return host == null ? address : host.replaceFirst("^www\\.", "");
            } catch (IllegalArgumentException e) {
                return address;
            }
        }

        /** The last part of the path, as browsers name a saved page. */
        String lastName() {
            String path = address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
            return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.\\w{2,5}$", "");
        }
    }

    private AddressList() {}

    /** Empty when the file is no such list. */
    static List<Entry> read(InputFile file, String text) {
        boolean shortcut = file.extension().equals("url");
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("["))
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            Matcher found = ENTRY.matcher(line);
            if (found.matches()) {
                boolean addressFirst = found.group(1) != null;
                String named = addressFirst ? found.group(2) : found.group(3);
                entries.add(new Entry(
                        addressFirst ? found.group(1) : found.group(4), shortcut ? file.stem() + ".html" : named));
            }
        }
        boolean mostly = entries.size() * 10 >= lines.size() * 8;
        return shortcut || mostly ? entries : List.of();
    }
}
