package org.entente.models.position;

import java.util.regex.Pattern;

/** Names as they stand after an article. */
final class Names {
    private static final Pattern WRAP = Pattern.compile("^[\"'‘’“”\\[\\s]+|[\"'‘’“”\\]\\s]+$");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|a|an)\\s+");

    private Names() {}

    static String bare(String name) {
        String inner = WRAP.matcher(name).replaceAll("");
        return WRAP.matcher(ARTICLE.matcher(inner).replaceFirst("")).replaceAll("");
    }
}
