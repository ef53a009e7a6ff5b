package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.WordClasses;

/**
 * Finds who is said to say, want or fear something inside a stretch of text, by rules of high precision: a mention of
 * a party, a word that attributes, and the rest of the clause.
 */
final class ReportedClauses {
    private static final Pattern OWNED = Pattern.compile("^'s? ([a-z-]+)(?: ([a-z-]+))?(?: ([a-z-]+))?");
    private static final Set<String> STOPS = Set.of("while", "whereas", "but", "although", "though");
    private static final int THAT_REACH = 3;
    private static final int LONGEST_ASIDE = 9;

    private final ReadPiece piece;
    private final List<Token> tokens;
    private final int from;
    private final int to;

    private ReportedClauses(ReadPiece piece, Span within) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
        this.from = piece.text().tokenAt(within.start());
        this.to = Math.min(tokens.size(), piece.text().tokenAt(within.end() - 1) + 1);
    }

    static List<Attribution> in(ReadPiece piece, Span within) {
        return new ReportedClauses(piece, within).find(within);
    }

    private List<Attribution> find(Span within) {
        List<Attribution> found = new ArrayList<>();
        int reached = within.start();
        for (Span source : sources(within)) {
            if (source.start() < reached) {
                continue;
            }
            Optional<Attribution> attribution = feelingAmong(source)
                    .or(() -> behindVerb(source))
                    .or(() -> byGivenWord(source))
                    .or(() -> beforeVerb(source))
                    .or(() -> byAdjective(source));
            if (attribution.isPresent()) {
                found.add(attribution.get());
                reached = Draft.hull(attribution.get().content()).end();
            }
        }
        return found;
    }

    /** The mentions that can hold a view, the longest of those that overlap; "X and Y" is one source. */
    private List<Span> sources(Span within) {
        List<Span> sources = new ArrayList<>();
        for (Mention mention : piece.mentionsIn(within)) {
            Span span = mention.span();
            Span last = sources.isEmpty() ? null : sources.getLast();
            if (last != null && last.overlaps(span)) {
                sources.set(sources.size() - 1, span.length() > last.length() ? span : last);
            } else if (last != null && span.start() > last.end() && joined(last, span)) {
                sources.set(sources.size() - 1, new Span(last.start(), span.end()));
            } else {
                sources.add(span);
            }
        }
        return sources.stream().map(this::withRole).map(this::withName).toList();
    }

    /** "Veldland's envoy" for "Veldland". */
    private Span withRole(Span span) {
        Matcher owned = OWNED.matcher(piece.text()
                .source()
                .reading()
                .substring(span.end(), piece.document().end()));
        if (!owned.find()) {
            return span;
        }
        Span told = span;
        for (int i = 1; i <= owned.groupCount(); i++) {
            String word = owned.group(i);
            if (word != null && WordClasses.is("role", word)) {
                told = new Span(span.start(), span.end() + owned.end(i));
            }
        }
        return told;
    }

    /** "Veldland's envoy, Ada Brook," for "Veldland's envoy". */
    private Span withName(Span span) {
        return piece.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.PERSON
                        && m.span().start() == span.end() + ", ".length()
                        && piece.text().source().reading().startsWith(", ", span.end()))
                .findFirst()
                .map(m -> new Span(span.start(), m.span().end()))
                .orElse(span);
    }

    private boolean joined(Span left, Span right) {
        String between = piece.text().words(new Span(left.end(), right.start()));
        return between.equals(" and ") || between.equals(", ") || between.equals(", and ");
    }

    /** "worry among some members that…", "fear among lenders that…" */
    private Optional<Attribution> feelingAmong(Span source) {
        int at = piece.text().tokenAt(source.start());
        boolean among = at >= from + 2
                && (token(at - 1).is("among") || token(at - 1).is("in"))
                && Cues.is("feeling", token(at - 2));
        int next = piece.text().tokenAt(source.end());
        while (next < to
                && next < at + 8
                && !token(next).is("that")
                && !token(next).is("about")) {
            next++;
        }
        if (!among || next >= to || !(token(next).is("that") || token(next).is("about"))) {
            return Optional.empty();
        }
        return attribution(source, token(at - 2).span(), next + 1);
    }

    /** "had given an assurance that…" */
    private Optional<Attribution> byGivenWord(Span source) {
        int that = GivenWords.at(tokens, piece.text().tokenAt(source.end()), to);
        return that < 0 ? Optional.empty() : attribution(source, token(that - 1).span(), that + 1);
    }

    /** "India insists that…", "Brightline favours a cheaper connector" */
    private Optional<Attribution> behindVerb(Span source) {
        AttributingVerbs verbs = new AttributingVerbs(tokens, to);
        int verb = verbs.after(piece.text().tokenAt(source.end()));
        if (verb < 0 || verbs.isGoingOn(verb) && isTold(source)) {
            return Optional.empty();
        }
        Token cue = token(verb);
        boolean strict = Cues.is("that-clause", cue);
        boolean clause = strict || verbs.opensClause(verb);
        boolean stance = verbs.isStance(verb);
        if (!clause && !stance) {
            return Optional.empty();
        }
        int start = verb + 1;
        if (clause && !stance) {
            int that = that(start);
            boolean bare = that < 0 && start < to && !strict && (clauseFollows(start) || isDeed(cue, token(start)));
            boolean quoted =
                    start < to && (token(start).is("\"") || token(start).is(":"));
            if (that < 0 && !bare && !quoted) {
                return Optional.empty();
            }
            start = that < 0 ? start : that + 1;
        } else if (start < to && (token(start).is("that") || token(start).is("on"))) {
            start++;
        }
        return attribution(source, cue.span(), start);
    }

    /** "denies diluting vials". */
    private static boolean isDeed(Token cue, Token next) {
        return Cues.is("deed", cue)
                && next.lower().endsWith("ing")
                && next.pos().startsWith("VERB");
    }

    private int that(int start) {
        int behind = behindAside(start);
        for (int i = behind; i < Math.min(to, behind + 6); i++) {
            if (token(i).is("that")) {
                return i;
            }
            if (token(i).text().equals(",") || token(i).text().equals(".")) {
                return -1;
            }
        }
        return -1;
    }

    /** "moved, on behalf of the house, that": where "that" stands behind an aside; else the index itself. */
    private int behindAside(int start) {
        if (start >= to || !token(start).is(",")) {
            return start;
        }
        for (int i = start + 1; i + 1 < Math.min(to, start + LONGEST_ASIDE); i++) {
            if (token(i).is(",")) {
                return token(i + 1).is("that") ? i + 1 : start;
            }
        }
        return start;
    }

    /** A subject and its verb come next: "said the plan would fail". */
    private boolean clauseFollows(int start) {
        boolean determined = token(start).pos().startsWith("DET")
                || token(start).pos().startsWith("ADJ")
                || token(start).pos().startsWith("NUM")
                || token(start).pos().startsWith("PRON")
                || token(start).pos().startsWith("PROPN")
                || token(start).pos().startsWith("NOUN");
        for (int i = start + 1; determined && i < Math.min(to, start + 9); i++) {
            if (token(i).text().equals(",")) {
                return false;
            }
            if (token(i).pos().startsWith("AUX") || token(i).pos().startsWith("VERB")) {
                return true;
            }
        }
        return false;
    }

    /** Of "suspect that the bank has been urging them", the bank has said nothing. */
    private boolean isTold(Span source) {
        int first = piece.text().tokenAt(source.start());
        return tokens.subList(Math.max(0, first - THAT_REACH), first).stream().anyMatch(t -> t.is("that"));
    }

    /** "…, one negotiator said" at the end of a clause. */
    private Optional<Attribution> beforeVerb(Span source) {
        int at = piece.text().tokenAt(source.start());
        int after = piece.text().tokenAt(source.end());
        boolean marked = at > from + 3 && token(at - 1).text().equals(",");
        boolean says = after < to && Cues.is("clause", token(after));
        boolean ends = after + 1 >= to
                || Set.of(".", ",", ";").contains(token(after + 1).text())
                || tellsHow(after + 1);
        if (!marked || !says || !ends) {
            return Optional.empty();
        }
        int begin = piece.text().sentences().get(token(at).sentence()).from();
        Span content =
                new Span(token(Math.max(begin, from)).start(), token(at - 2).end());
        return Optional.of(new Attribution(List.of(source), List.of(token(after).span()), List.of(content), 1));
    }

    /** "said on condition of anonymity", "said with a shrug": nothing more of what was said comes. */
    private boolean tellsHow(int next) {
        int end = piece.text().sentences().get(token(next).sentence()).to();
        return token(next).pos().startsWith("ADP")
                && tokens.subList(next, Math.min(end, to)).stream()
                        .noneMatch(t -> t.is("that")
                                || t.is(",")
                                || t.is(":")
                                || t.is("\"")
                                || t.pos().startsWith("VERB")
                                || t.pos().startsWith("AUX"));
    }

    /** Index behind ", who heads the guild," if that comes next. */
    private int behindRelative(int comma) {
        if (comma + 1 >= to || !token(comma).is(",") || !token(comma + 1).is("who")) {
            return comma;
        }
        for (int i = comma + 2; i < Math.min(to, comma + LONGEST_ASIDE); i++) {
            if (token(i).is(",")) {
                return i + 1;
            }
        }
        return comma;
    }

    /** "several of the older members were uneasy that…" */
    private Optional<Attribution> byAdjective(Span source) {
        int i = behindRelative(piece.text().tokenAt(source.end()));
        boolean is = i + 2 < to
                && Set.of("is", "are", "was", "were", "remains", "remain").contains(token(i).lower());
        if (!is) {
            return Optional.empty();
        }
        int at = token(i + 1).pos().startsWith("ADV") ? i + 2 : i + 1;
        boolean feels = at + 1 < to
                && Cues.is("adjective", token(at))
                && Set.of("that", "about", "to", "of", "the", "a", "at")
                        .contains(token(at + 1).lower());
        return feels ? attribution(source, token(at).span(), at + 1) : Optional.empty();
    }

    private Optional<Attribution> attribution(Span source, Span cue, int start) {
        int end = start;
        while (end < to && token(end).sentence() == token(start).sentence()) {
            boolean stop = token(end).text().equals(";")
                    || (token(end).text().equals(",")
                            && end + 1 < to
                            && STOPS.contains(token(end + 1).lower()));
            if (stop) {
                break;
            }
            end++;
        }
        if (end <= start) {
            return Optional.empty();
        }
        Span content = piece.text().clause(start, end);
        if (content.end() <= token(start).end()) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(List.of(source), List.of(cue), List.of(content), 1));
    }

    private Token token(int i) {
        return tokens.get(i);
    }
}
