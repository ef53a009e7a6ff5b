package org.entente.readers.statements;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.domain.Genre;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Token;

/** What looks like a statement but nobody has made: refusals to speak, questions, what is still to come. */
final class Unsaid {
    private static final Pattern ASKED = Pattern.compile("(?s)(?:[\\p{Lu} .'-]+: )?(?:And |But |So )?"
            + "(?:Does|Do|Did|Is|Are|Was|Were|Will|Would|Has|Have|Had|Can|Could|Should|Might) .*\\?");
    private static final Pattern NOBODYS = Pattern.compile(
            "(?i)(?:not (?:every|all\\b|many|much)|nobody|no one|none of|hardly any|few in\\b)[^,;\"]*");

    private static final Pattern SUPPOSED = Pattern.compile(
            "^(?:And |But |So |Now |Just )?(?:[Ss]uppose|[Ii]magine|[Pp]icture|[Ww]hat if|[Ll]et us (?:suppose|imagine|assume)|[Aa]ssume for a moment)\\b");

    private final ReadPiece piece;

    Unsaid(ReadPiece piece) {
        this.piece = piece;
    }

    boolean is(Attribution found) {
        return Reports.isSilence(piece.text().words(Draft.hull(found.content())))
                || isYetToCome(found)
                || isForetold(found)
                || isAsked(found)
                || isNobodys(found)
                || isSupposed(found);
    }

    /** Whether what seems to speak is a day or the place of a meeting. */
    boolean isNowhere(Attribution found) {
        return isPlace(found) || isDay(found) || isView(found);
    }

    /** "is yet to spell out its stand". */
    private boolean isYetToCome(Attribution found) {
        return found.cue().stream().anyMatch(c -> {
            int from = Math.max(0, piece.text().tokenAt(c.start()) - 2);
            Span words = new Span(piece.text().tokens().get(from).start(), c.end());
            return piece.text().words(words).matches("(?is).*\\byet to\\b.*");
        });
    }

    /** "Auria will vote with whoever pays": in a column its author says so and not Auria. */
    private boolean isForetold(Attribution found) {
        boolean column =
                piece.document().genre() == Genre.OPINION || piece.document().genre() == Genre.COMMENT;
        return column && piece.text().words(Draft.hull(found.content())).matches("(?is)will\\b.*");
    }

    /** "They meet in Salu to settle who finds the money", "a road between Salu and Drem": where something happens. */
    private boolean isPlace(Attribution found) {
        if (found.source().size() != 1 || found.cue().isEmpty()) {
            return false;
        }
        int first = piece.text().tokenAt(found.source().getFirst().start());
        int behind = piece.text().tokenAt(found.source().getFirst().end() - 1) + 1;
        int cue = piece.text().tokenAt(found.cue().getFirst().start());
        List<Token> tokens = piece.text().tokens();
        boolean in = first > 0
                && (tokens.get(first - 1).is("in") || tokens.get(first - 1).is("at"));
        boolean between = first > 0 && tokens.get(first - 1).is("between");
        return behind < cue
                && (in && tokens.get(behind).is("to")
                        || between && tokens.get(behind).is("and"));
    }

    /** "In the eyes of Auria": not the eyes speak. */
    private boolean isView(Attribution found) {
        return found.source().size() == 1
                && piece.text()
                        .words(found.source().getFirst())
                        .matches("(?i)the (?:eyes|view|opinion|judge?ment|words)");
    }

    /** "instructed on 5 June to oppose it". */
    private boolean isDay(Attribution found) {
        return found.source().size() == 1
                && piece.dates().stream()
                        .anyMatch(d -> d.period() != null
                                && d.span().contains(found.source().getFirst()));
    }

    /** "Suppose that its envoy had said 'Enough'": words that nobody has spoken. */
    private boolean isSupposed(Attribution found) {
        return !found.source().isEmpty()
                && SUPPOSED.matcher(piece.text().words(sentenceAt(found.source().getFirst())))
                        .find();
    }

    /** "Does Corvale want to keep it?", outside quotation marks. */
    private boolean isAsked(Attribution found) {
        Span content = Draft.hull(found.content());
        return !found.source().isEmpty()
                && !reading(content).contains("\"")
                && ASKED.matcher(piece.text().words(sentenceAt(found.source().getFirst())))
                        .matches();
    }

    /** "Not everyone in the capital is convinced": what some do not think is no party's word. */
    private boolean isNobodys(Attribution found) {
        if (found.source().isEmpty()) {
            return false;
        }
        Span source = found.source().getFirst();
        int start = Math.min(sentenceAt(source).start(), source.start());
        return NOBODYS.matcher(piece.text().words(new Span(start, source.end())))
                .matches();
    }

    private Span sentenceAt(Span words) {
        return piece.text().span(piece.text().sentenceOf(piece.text().tokenAt(words.start())));
    }

    private String reading(Span span) {
        return piece.text().source().reading().substring(span.start(), span.end());
    }
}
