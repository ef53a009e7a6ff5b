package org.entente.readers.parties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the capitalised names of a text, known ones first. */
final class NameFinder {
    private static final int LONGEST_APPOSITION = 7;
    private static final Set<String> LINKS = Set.of("of", "for");
    private static final Set<String> PARTICLES =
            Set.of("de", "van", "von", "der", "den", "la", "le", "du", "da", "dos", "di", "bin", "al", "ibn", "y", "&");
    private static final Set<String> OWNED = Set.of(
            "association",
            "union",
            "path",
            "club",
            "guild",
            "federation",
            "society",
            "league",
            "council",
            "forum",
            "committee",
            "alliance",
            "school",
            "agreement",
            "pact",
            "charter",
            "party",
            "network",
            "group",
            "fund",
            "trust",
            "bank",
            "chamber",
            "board",
            "college",
            "cooperative");

    private final List<Word> words;
    private final Set<String> capitalised = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    private NameFinder(List<Word> words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.capital() && !word.first()) {
                capitalised.add(word.text());
                // "Jonas Reeve": a title that is somebody's surname
                if (i > 0
                        && word.in("title")
                        && GivenNames.isOne(words.get(i - 1).text())) {
                    surnames.add(word.text());
                }
            }
        }
    }

    static List<Name> names(List<Word> words) {
        return new NameFinder(words).find();
    }

    private List<Name> find() {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int next = name(i, names);
            i = Math.max(next, i + 1);
        }
        return names;
    }

    /** Adds the name that begins at a word, if one does; returns the index after it. */
    private int name(int index, List<Name> names) {
        Word word = words.get(index);
        if (!word.capital()) {
            return index;
        }
        Optional<Gazetteer.Term> known = Gazetteer.world().at(words, index);
        if (known.isPresent()
                && !partOfLonger(index, known.get())
                && !isOwner(index, known.get())
                && !isCommon(index)) {
            names.add(Name.known(words, index, known.get()));
            return index + known.get().words().size();
        }
        int from = index;
        while (from < words.size() && (title(from) || field(from) > from)) {
            from = field(from) + 1;
            if (words.get(from).is(".")) {
                from++;
            }
        }
        if (from >= words.size() || !starts(from, from > index)) {
            return from;
        }
        int to = extend(from);
        if (to - from == 1
                && words.get(from).in("title")
                && from == index
                && !surnames.contains(words.get(from).text())) {
            return to;
        }
        names.add(Name.of(words, index, from, to));
        return to;
    }

    private boolean title(int i) {
        Word word = words.get(i);
        if (!word.capital()
                || word.possessive()
                || !WordClasses.is("title", word.lower().replace(".", ""))) {
            return false;
        }
        int next = i + 1;
        if (next < words.size() && words.get(next).is(".")) {
            next++;
        }
        return next < words.size() && words.get(next).capital() && sameLine(i, next);
    }

    /** Index of the title before which its field stands, "Energy Minister Ada Brook"; the index itself when there is none. */
    private int field(int i) {
        int at = i;
        while (at < words.size() && words.get(at).capital() && words.get(at).in("portfolio")) {
            at++;
        }
        return at < words.size() && title(at) && words.get(at).in("office") ? at : i;
    }

    private boolean starts(int i, boolean titled) {
        Word word = words.get(i);
        if (!word.capital() || (word.in("calendar") && !titled)) {
            return false;
        }
        boolean initial = titled && word.text().length() == 1;
        if (initial) {
            return true;
        }
        if (word.is("i") || (word.shouted() && word.text().length() > 5)) {
            return false;
        }
        if (!word.in("function")) {
            return !word.first() || titled || openClassStart(i);
        }
        // "The Hague" is known; "Let Science", "Asked" and "Officials" are no names.
        return !word.first() && !word.in("calendar") && nextCapital(i) && !isClosed(word);
    }

    private static boolean isClosed(Word word) {
        return Set.of("the", "a", "an", "and", "or", "but", "in", "on", "at", "of", "for", "to", "by", "i")
                .contains(word.lower());
    }

    /** A sentence's first word is capitalised whatever it is: only some more evidence makes it a name. */
    private boolean openClassStart(int i) {
        Word word = words.get(i);
        boolean tagged = word.pos().startsWith("PROPN");
        return tagged
                || word.possessive()
                || capitalised.contains(word.text())
                || nextCapital(i)
                || subject(i)
                || apposed(i)
                || word.shouted();
    }

    /** "Orrin, the smallest of the four," */
    private boolean apposed(int i) {
        boolean apposition = i + 2 < words.size()
                && words.get(i + 1).is(",")
                && (words.get(i + 2).is("the")
                        || words.get(i + 2).is("which")
                        || words.get(i + 2).is("who"));
        boolean adverb = words.get(i).lower().endsWith("ly") && !closesBeforeVerb(i + 2);
        return apposition && !words.get(i).in("role") && !adverb;
    }

    /** "Orly, the last member, has": what only behind a subject stands between commas. */
    private boolean closesBeforeVerb(int from) {
        for (int i = from; i < Math.min(words.size() - 1, from + LONGEST_APPOSITION); i++) {
            if (words.get(i).is(",")) {
                String next = words.get(i + 1).pos();
                return next.startsWith("AUX") || next.startsWith("VERB");
            }
        }
        return false;
    }

    private boolean subject(int i) {
        return i + 1 < words.size()
                && (words.get(i + 1).is("has")
                        || words.get(i + 1).is("would")
                        || words.get(i + 1).in("saying")
                        || words.get(i + 1).is("takes")
                        || words.get(i + 1).is("will"))
                && !words.get(i).lower().endsWith("s");
    }

    private boolean nextCapital(int i) {
        return i + 1 < words.size()
                && joins(i, i + 1)
                && words.get(i + 1).capital()
                && !words.get(i + 1).shouted();
    }

    private static boolean isInitials(Word word) {
        return word.shouted() && word.text().matches("\\p{Lu}{2,3}") && !word.in("company");
    }

    private int extend(int from) {
        int to = from + 1;
        while (to < words.size()) {
            int next = next(from, to);
            if (next < 0) {
                break;
            }
            to = next;
        }
        return to;
    }

    /** The index after the next piece of the name, or -1 when the name is complete. */
    private int next(int from, int to) {
        Word last = words.get(to - 1);
        Word word = words.get(to);
        if (!joins(to - 1, to)) {
            return -1;
        }
        if (word.is(".")
                && last.text().length() == 1
                && to + 1 < words.size()
                && words.get(to + 1).capital()) {
            return to + 1;
        }
        if (last.possessive() && !ownedName(from, to)) {
            return -1;
        }
        if (word.in("personal") && !last.in("title")) {
            return -1;
        }
        if (field(to) > to && words.get(field(to)).in("office")) {
            return -1; // "Vesslandic Defence Minister Anneke Rasmark" names two
        }
        if (word.capital() && isInitials(word) && (last.in("organisation") || last.in("body"))) {
            return -1; // "On behalf of the Players' Committee TK put forward" names two
        }
        if (word.capital()) {
            boolean day = word.is("i") || (word.in("calendar") && !word.is("may"));
            boolean apart = last.glued() || !word.glued();
            return day || (word.shouted() && word.text().length() > 5) || !apart ? -1 : to + 1;
        }
        if (word.is("-")
                && word.glued()
                && to + 1 < words.size()
                && words.get(to + 1).capital()
                && words.get(to + 1).glued()
                && Gazetteer.world().at(words, to + 1).isEmpty()) {
            return to + 2;
        }
        boolean particle = PARTICLES.contains(word.lower()) && (to - from >= 1);
        boolean link = LINKS.contains(word.lower())
                && (last.in("organisation")
                        || last.in("body")
                        || last.in("thing")
                        || last.in("alliance")
                        || last.in("settlement")
                        || last.is("port")
                        || last.is("ministry")
                        || last.is("dean"));
        if (!particle && !link) {
            return -1;
        }
        int after = to + 1;
        if (link && after < words.size() && words.get(after).is("the")) {
            after++;
        }
        boolean capital = after < words.size()
                && words.get(after).capital()
                && !words.get(after).in("calendar")
                && words.get(after).sentence() == last.sentence();
        return capital ? after + 1 : -1;
    }

    /** "Residents' Association" and "Miller's Path" are one name, "Norvolt's Hege Dalland" are two. */
    private boolean ownedName(int from, int to) {
        if (!words.get(to).capital()) {
            return false;
        }
        int end = to + 1;
        while (end < words.size() && words.get(end).capital() && joins(end - 1, end)) {
            end++;
        }
        Word head = words.get(end - 1);
        boolean plural = words.get(to - 1).lower().matches(".*(?:s|men|people|children)")
                || words.get(to - 2 < from ? from : to - 2).is("of");
        return OWNED.contains(head.lower())
                && (plural
                        || (to - from == 1 && Gazetteer.world().at(words, from).isEmpty()));
    }

    private boolean joins(int left, int right) {
        return sameLine(left, right)
                && words.get(right).start() - words.get(left).end()
                        <= (words.get(left).possessive() ? 3 : 1);
    }

    /** The sentence detector takes the point of an initial, "Mr H. Strake", for the end. */
    private boolean sameLine(int left, int right) {
        Word before = words.get(left);
        Word after = words.get(right);
        boolean initial = before.text().matches("\\p{Lu}\\.?|\\.") && before.paragraph() == after.paragraph();
        return before.sentence() == after.sentence() || (initial && left > 0 && abbreviated(left));
    }

    private boolean abbreviated(int i) {
        Word word = words.get(i);
        Word letter = word.is(".") ? words.get(i - 1) : word;
        return letter.text().replace(".", "").length() == 1
                || WordClasses.is("title", letter.lower().replace(".", ""));
    }

    /** "WHO SAYS WHAT", "The States of the Road": a heading's or a phrase's common word. */
    private boolean isCommon(int index) {
        Word word = words.get(index);
        Word next = index + 1 < words.size() ? words.get(index + 1) : Word.NOTHING;
        boolean heading = word.in("function") && next.shouted() && sameLine(index, index + 1);
        return heading || word.is("states") && next.is("of");
    }

    /** "Finn's Harbour" is called after somebody: no adjective of a land owns anything. */
    private boolean isOwner(int index, Gazetteer.Term term) {
        int last = index + term.words().size() - 1;
        return term.form() == Gazetteer.Form.ADJECTIVE
                && words.get(last).possessive()
                && !words.get(last).lower().endsWith("s");
    }

    /** "Warsaw Pact", "Washington Treaty" and "Sofia Lund" are not about the capital. */
    private boolean partOfLonger(int index, Gazetteer.Term term) {
        if (index > 0
                && words.get(index - 1).capital()
                && joins(index - 1, index)
                && Set.of("new", "latin", "west", "central")
                        .contains(words.get(index - 1).lower())) {
            return true;
        }
        int end = index + term.words().size();
        if (end >= words.size() || words.get(end - 1).possessive() || !joins(end - 1, end)) {
            return false;
        }
        Word next = words.get(end);
        if (!next.capital()
                || next.in("calendar")
                || next.in("function")
                || next.shouted()
                || words.get(index).shouted()) {
            return false;
        }
        if (next.glued() || Gazetteer.world().at(words, end).isPresent()) {
            return false;
        }
        return switch (term.form()) {
            case CAPITAL -> !next.in("title");
            case NAME ->
                term.party().type() == Gazetteer.Type.STATE
                        ? next.in("thing") || next.in("company")
                        : next.in("thing") && !next.is("summit");
            case ADJECTIVE, SEAT -> false;
        };
    }
}
