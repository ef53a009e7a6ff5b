package org.entente.readers.language;

import java.util.regex.Pattern;

/** Words that are written with a dot which ends no sentence. */
final class Abbreviations {
    /** Stand before a name. */
    static final String TITLES =
            "(?:Mr|Mrs|Ms|Miss|Mx|Messrs|Mmes|Dr|Drs|Prof|Professor|Cllrs?|Clr|Ald|Sir|Dame|Lord|Lady"
                    + "|Canon|Revd?|Fr|Sr|Msgr|Judge|Hon|Gens?|Col|Lt|Maj|Capt|Cmdr|Cdr|Brig|Sgt|Cpl|Pvt|Adm|Sens?|Reps?|Govs?"
                    + "|Pres|Amb|Sec|Asst|Supt|Insp|Det|Atty|St|Mt|Ft)";

    /** Stand before a number. */
    static final String NUMBERED = "(?i:arts?|sect?s?|paras?|cl|chs?|figs?|nos?|vols?|pp?|regs?|res|docs?|ca|approx"
            + "|mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";

    private static final Pattern TITLE = Pattern.compile(TITLES + "\\.");
    private static final Pattern SHORT =
            Pattern.compile(TITLES + "|" + NUMBERED + "|(?:\\p{L}\\.)+\\p{L}|\\p{Lu}|etc|cf|Co|Inc|Ltd|Corp|vs");

    private Abbreviations() {}

    /** @param word with its dot */
    static boolean isTitle(String word) {
        return word.endsWith(".") && TITLE.matcher(word).matches();
    }

    /** @param word without its dot */
    static boolean contain(String word) {
        return SHORT.matcher(word).matches();
    }
}
