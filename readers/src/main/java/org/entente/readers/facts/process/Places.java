package org.entente.readers.facts.process;

import java.util.Set;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Where something happens: "in Steenport", "at The Crown", or "here", which is where a report was written. */
final class Places {
    private static final Set<String> PLACE_WORDS = Set.of("in", "at", "for");
    private static final Set<String> TOWNS = Set.of(
            "town",
            "city",
            "village",
            "port",
            "resort",
            "capital",
            "island",
            "hamlet",
            "suburb",
            "spa",
            "castle",
            "palace",
            "valley",
            "monastery");
    /** Rooms and houses in which people meet. */
    private static final Set<String> VENUES = Set.of(
            "hall",
            "room",
            "schoolroom",
            "church",
            "chapel",
            "library",
            "vestry",
            "barn",
            "inn",
            "pub",
            "hotel",
            "school",
            "theatre",
            "theater",
            "headquarters",
            "embassy",
            "clubhouse",
            "pavilion",
            "gymnasium",
            "canteen",
            "boathouse",
            "courthouse",
            "barracks",
            "monastery",
            "university",
            "parsonage",
            "rectory",
            "depot",
            "offices",
            "foundry",
            "workshop",
            "pier",
            "lodge",
            "museum",
            "store",
            "annexe",
            "refectory",
            "auditorium",
            "ballroom",
            "station",
            "centre",
            "center",
            "grange",
            "arena",
            "stadium",
            "annex",
            "chambers",
            "club",
            "cafe",
            "café",
            "restaurant",
            "tavern",
            "shed",
            "hut",
            "farm",
            "ranch",
            "lighthouse",
            "quay",
            "jetty",
            "wharf",
            "headgate",
            "lock",
            "dam",
            "weir",
            "mill",
            "bridge",
            "square",
            "park",
            "grounds");

    private static final Set<String> DASHES = Set.of("—", "–", "--", "-");
    private static final int LONGEST_DATELINE = 16;

    private Places() {}

    /** The first place that a range names; null when it names none. */
    static @Nullable String in(Narrative narrative, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean article = narrative.token(i + 1).is("the");
            int name = article ? i + 2 : i + 1;
            String common = article ? common(narrative, i, to) : null;
            if (common != null) {
                return common;
            }
            if (!PLACE_WORDS.contains(narrative.token(i).lower()) || name >= to || !isName(narrative, name)) {
                continue;
            }
            int end = name;
            while (end < to && isName(narrative, end)) {
                end++;
            }
            NounPhrase whole = narrative.sentenceOf(i).phraseAt(name);
            if (whole != null
                    && whole.head() == end
                    && end < to
                    && isVenue(narrative.token(end).lower())) {
                return narrative.bareWords(whole);
            }
            if (!narrative.token(end - 1).lower().endsWith("'s")) {
                return narrative.words(narrative.token(i + 1).text().equals("The") ? i + 1 : name, end);
            }
        }
        return null;
    }

    /** "in the lakeside town of Sarnet", "to the chapel hall": a place behind or by a common noun. */
    private static @Nullable String common(Narrative narrative, int preposition, int to) {
        boolean leads = PLACE_WORDS.contains(narrative.token(preposition).lower())
                || narrative.token(preposition).is("to");
        NounPhrase phrase = leads ? narrative.sentenceOf(preposition).phraseAt(preposition + 1) : null;
        if (phrase == null || phrase.from() != preposition + 1 || phrase.to() > to) {
            return null;
        }
        String head = narrative.token(phrase.head()).lower();
        boolean of = phrase.to() + 1 < to && narrative.token(phrase.to()).is("of");
        NounPhrase name = of ? narrative.sentenceOf(preposition).phraseAt(phrase.to() + 1) : null;
        if (TOWNS.contains(head) && name != null && isName(narrative, name.head())) {
            return narrative.bareWords(name);
        }
        return isVenue(head) ? venue(narrative, phrase, to) : null;
    }

    /** "hall", and by its last syllable "washhouse", "clubroom" or "boathouse". */
    private static boolean isVenue(String noun) {
        return VENUES.contains(noun) || noun.matches("\\p{L}{3,}(?:house|room|hall|works|yard)");
    }

    /** "the pavilion at Cold Harling". */
    private static String venue(Narrative narrative, NounPhrase phrase, int to) {
        boolean at = phrase.to() + 1 < to
                && PLACE_WORDS.contains(narrative.token(phrase.to()).lower());
        int end = phrase.to() + 1;
        while (at && end < to && isName(narrative, end)) {
            end++;
        }
        return at && end > phrase.to() + 1
                ? narrative.bareWords(new NounPhrase(phrase.from(), end, phrase.head()))
                : narrative.bareWords(phrase);
    }

    /** "Tuesday 20 January 2026, 7 p.m., Thornley vestry": the part of a head line that names a room or house. */
    static @Nullable String venue(Narrative narrative, Told line) {
        return line.nouns().stream()
                .filter(n -> isVenue(narrative.token(n.head()).lower()))
                .map(narrative::bareWords)
                .findFirst()
                .orElse(null);
    }

    /** Of a sentence that says "here" or opens a report, the place of its dateline; null when there is none. */
    static @Nullable String here(Narrative narrative, Told sentence) {
        boolean here = narrative.tokens().subList(sentence.from(), sentence.to()).stream()
                .anyMatch(t -> t.is("here"));
        for (Told told : narrative.sentences()) {
            for (int i = told.from() + 1; i < Math.min(told.to(), told.from() + LONGEST_DATELINE); i++) {
                if (DASHES.contains(narrative.token(i).text()) && isShouted(narrative, told.from())) {
                    return here || told == sentence ? inTitleCase(narrative, told.from(), i) : null;
                }
            }
        }
        return null;
    }

    private static boolean isShouted(Narrative narrative, int i) {
        String text = narrative.token(i).text();
        return text.length() > 2
                && text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(text.charAt(0));
    }

    private static String inTitleCase(Narrative narrative, int from, int dash) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < dash && isShouted(narrative, i); i++) {
            String word = narrative.token(i).text();
            name.append(name.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return name.toString();
    }

    private static boolean isName(Narrative narrative, int i) {
        String text = narrative.token(i).text();
        return Character.isUpperCase(text.charAt(0)) && !narrative.isInDate(i);
    }
}
