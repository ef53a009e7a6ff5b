package org.entente.readers.statements;

import java.util.regex.Pattern;

/** What letters say because letters say it: "Thank you for sending the minutes", "I look forward to hearing from you". */
final class Courtesies {
    private static final Pattern OPENS = Pattern.compile(
            "(?is)(?:(?:may I|I|we)\\s+)?(?:(?:should|would|must|do|can only|also|again|first)\\s+)*(?:(?:like|wish|want)\\s+to\\s+)?"
                    + "(?:thank you|thanks\\b|many thanks|with thanks|look(?:ing)? forward to|enclose|attach|refer to your"
                    + "|(?:am|are) (?:writing|grateful (?:to you )?for your)|write (?:to|in reply|in answer)"
                    + "|hope (?:that )?(?:you are|this finds|you will forgive|all is) |trust (?:that )?you are |apologi[sz]e for"
                    + "|please (?:find|accept|convey|give my)|with (?:kind|best|warm)|(?:in (?:reply|answer|response)|further) to your letter).*");

    private Courtesies() {}

    static boolean is(String sentence) {
        return OPENS.matcher(sentence.strip()).matches();
    }
}
