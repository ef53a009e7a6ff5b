package org.entente.readers.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text; the model is only loaded for one that is not plainly English. */
final class LanguageTeller {
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "is", "was", "for", "it", "with", "as", "his", "her", "they", "by", "not",
            "have", "from", "had", "but", "which", "this", "are", "were", "has", "will", "would", "their", "who",
            "been", "its", "what");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}']+");
    private static final double PLAINLY = 0.16;
    private static final double POSSIBLY = 0.08;
    private static final int FEWEST_LETTERS = 40;
    private static final int SAMPLE = 4_000;

    /** Macro-languages that the model knows by one of their members. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("arb", "ar"),
            Map.entry("cmn", "zh"),
            Map.entry("pes", "fa"),
            Map.entry("ekk", "et"),
            Map.entry("lvs", "lv"),
            Map.entry("nob", "no"),
            Map.entry("zlm", "ms"),
            Map.entry("azj", "az"),
            Map.entry("uzn", "uz"),
            Map.entry("swh", "sw"),
            Map.entry("khk", "mn"),
            Map.entry("plt", "mg"),
            Map.entry("npi", "ne"),
            Map.entry("ory", "or"),
            Map.entry("pnb", "pa"));

    private static final class Model {
        static final LanguageDetectorME DETECTOR = load();

        private static LanguageDetectorME load() {
            try (InputStream in = LanguageTeller.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IOException("The language detection model is not on the class path");
                }
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private LanguageTeller() {}

    /** ISO 639-1, or the longer code of a language that has none there; null when too short to tell. */
    static @Nullable String language(String text) {
        String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
        String[] words = NOT_A_LETTER.split(sample.toLowerCase(Locale.ROOT));
        int english = 0;
        for (String word : words) {
            if (ENGLISH.contains(word)) {
                english++;
            }
        }
        double share = (double) english / Math.max(1, words.length);
        if (share >= PLAINLY) {
            return "en";
        }
        if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return share > 0 ? "en" : null;
        }
        Language best;
        synchronized (Model.DETECTOR) {
            best = Model.DETECTOR.predictLanguage(sample);
        }
        // Lists of names and headlines have few of the words that tell a language.
        boolean doubtful = share >= POSSIBLY || best.getConfidence() < 0.1;
        return doubtful && isLatin(sample) && share > 0 ? "en" : code(best.getLang());
    }

    static String name(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 10 > letters * 9;
    }

    private static String code(String threeLetters) {
        String member = MEMBERS.get(threeLetters);
        if (member != null) {
            return member;
        }
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
        }
        return codes.getOrDefault(threeLetters, threeLetters);
    }
}
