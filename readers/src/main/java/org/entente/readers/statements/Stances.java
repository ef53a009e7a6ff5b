package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Sentence;
import org.entente.readers.language.Token;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.Mention.Kind;

/** Finds stances told without a verb of saying: what a party calls a thing, and what it is seen to think. */
final class Stances {
    private static final Set<String> VIEWS = Set.of(
            "view",
            "opinion",
            "eyes",
            "judgment",
            "judgement",
            "words",
            "phrase",
            "estimation",
            "reckoning",
            "book",
            "assessment");

    private final ReadPiece piece;
    private final List<Token> tokens;

    private Stances(ReadPiece piece) {
        this.piece = piece;
        this.tokens = piece.text().tokens();
    }

    static List<Attribution> in(ReadPiece piece) {
        Stances stances = new Stances(piece);
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : piece.text().sentences()) {
            for (int i = sentence.from(); i < sentence.to() - 2; i++) {
                stances.naming(sentence, i).ifPresent(found::add);
                stances.participle(sentence, i).ifPresent(found::add);
                stances.forWhom(sentence, i).ifPresent(found::add);
                stances.named(sentence, i).ifPresent(found::add);
                stances.inWordsOf(sentence, i).ifPresent(found::add);
                stances.inView(sentence, i).ifPresent(found::add);
                stances.inViewOf(sentence, i).ifPresent(found::add);
                stances.judging(sentence, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "NATO labeled Russia as the 'most direct threat'", "Maas called it 'half a betrayal'". */
    private Optional<Attribution> naming(Sentence sentence, int at) {
        Token cue = tokens.get(at);
        if (!Cues.is("naming", cue)) {
            return Optional.empty();
        }
        Optional<Mention> holder = piece.mentions().stream()
                .filter(m -> m.kind() != Kind.DESCRIPTION || m.span().length() > 12)
                .filter(m ->
                        m.span().end() <= cue.start() && cue.start() - m.span().end() <= 12)
                .filter(m -> adverbs(m.span().end(), at))
                .reduce((a, b) -> b);
        boolean opened = false;
        int end = at + 1;
        while (end < sentence.to()) {
            boolean mark = tokens.get(end).text().equals("\"")
                    || tokens.get(end).text().equals("'");
            if (mark && opened) {
                end++;
                break;
            }
            opened |= mark;
            if (!opened && (end - at > 8 || tokens.get(end).text().equals(","))) {
                return Optional.empty();
            }
            end++;
        }
        if (holder.isEmpty() || !opened) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                List.of(holder.get().span()),
                List.of(cue.span()),
                List.of(piece.text().clause(at + 1, end)),
                1));
    }

    /** "The compromise was called 'acceptable, barely' by Dalland". */
    private Optional<Attribution> named(Sentence sentence, int at) {
        boolean passive = at > sentence.from()
                && Set.of("was", "is", "were", "been")
                        .contains(tokens.get(at - 1).lower())
                && Cues.is("naming", tokens.get(at))
                && tokens.get(at + 1).text().equals("\"");
        int close = passive ? closing(sentence, at + 2) : sentence.to();
        boolean by = close + 2 < sentence.to() && tokens.get(close + 1).is("by");
        Span words = new Span(
                tokens.get(at + 1).start(),
                tokens.get(Math.min(close, sentence.to() - 1)).end());
        return by
                ? mentionFrom(close + 2)
                        .map(m -> new Attribution(
                                List.of(m.span()), List.of(tokens.get(at).span()), List.of(words), 1))
                : Optional.empty();
    }

    private int closing(Sentence sentence, int from) {
        int close = from;
        while (close < sentence.to() && !tokens.get(close).text().equals("\"")) {
            close++;
        }
        return close;
    }

    /** "'as rent for our graves', in the words of their spokesman, Abeni Lokua". */
    private Optional<Attribution> inWordsOf(Sentence sentence, int at) {
        boolean cue = at > sentence.from()
                && at + 4 < sentence.to()
                && tokens.get(at).is("in")
                && tokens.get(at + 1).is("the")
                && tokens.get(at + 2).is("words")
                && tokens.get(at + 3).is("of");
        if (!cue) {
            return Optional.empty();
        }
        Span rest = new Span(
                tokens.get(at + 4).start(), tokens.get(sentence.to() - 1).end());
        Optional<Mention> holder = piece.mentionsIn(rest).stream()
                .filter(m -> m.kind() == Kind.PERSON)
                .findFirst()
                .or(() -> mentionFrom(at + 4));
        Optional<Span> behind = quotation(sentence, at + 4);
        if (behind.isPresent() && holder.isPresent()) {
            return Optional.of(new Attribution(
                    List.of(holder.get().span()),
                    List.of(new Span(tokens.get(at).start(), tokens.get(at + 3).end())),
                    List.of(behind.get()),
                    1));
        }
        int close = at - 1;
        while (close > sentence.from() && !tokens.get(close).text().equals("\"")) {
            close--;
        }
        int open = close - 1;
        while (open > sentence.from() && !tokens.get(open).text().equals("\"")) {
            open--;
        }
        Span words = new Span(
                tokens.get(Math.max(sentence.from(), open)).start(),
                tokens.get(close).end());
        return close > sentence.from() && close >= at - 2
                ? holder.map(m -> new Attribution(
                        List.of(m.span()),
                        List.of(new Span(
                                tokens.get(at).start(), tokens.get(at + 3).end())),
                        List.of(words),
                        1))
                : Optional.empty();
    }

    /** The first quotation from a word on. */
    private Optional<Span> quotation(Sentence sentence, int from) {
        int open = closing(sentence, from);
        int close = open < sentence.to() ? closing(sentence, open + 1) : sentence.to();
        return close < sentence.to()
                ? Optional.of(
                        new Span(tokens.get(open).start(), tokens.get(close).end()))
                : Optional.empty();
    }

    /** "a meter, in Lars Sorensen's view, is 'a till on a gift'". */
    private Optional<Attribution> inView(Sentence sentence, int at) {
        if (!VIEWS.contains(tokens.get(at).lower()) || at < sentence.from() + 2) {
            return Optional.empty();
        }
        int next = at + 1 < sentence.to() && tokens.get(at + 1).text().equals(",") ? at + 2 : at + 1;
        return piece.mentions().stream()
                .filter(m -> m.span().end() <= tokens.get(at).start()
                        && tokens.get(at).start() - m.span().end() <= 4)
                .reduce((a, b) -> b)
                .filter(m -> piece.text().tokenAt(m.span().start()) > sentence.from()
                        && tokens.get(piece.text().tokenAt(m.span().start()) - 1)
                                .is("in"))
                .filter(m -> next + 1 < sentence.to())
                .map(m -> new Attribution(
                        List.of(m.span()), List.of(tokens.get(at).span()), around(sentence, m, next), 1));
    }

    /** "A strike is, in her estimation, unlikely": what is thought stands on both sides. */
    private List<Span> around(Sentence sentence, Mention holder, int next) {
        int in = piece.text().tokenAt(holder.span().start()) - 1;
        Span rest = piece.text().clause(next, sentence.to());
        boolean split = in - 1 > sentence.from()
                && tokens.get(in - 1).text().equals(",")
                && Set.of("is", "are", "was", "were", "would", "will", "looks", "seems", "remains")
                        .contains(tokens.get(in - 2).lower());
        return split ? List.of(piece.text().clause(sentence.from(), in - 1), rest) : List.of(rest);
    }

    /** "In the view of his Government, prices were a matter for the market". */
    private Optional<Attribution> inViewOf(Sentence sentence, int at) {
        boolean opens = VIEWS.contains(tokens.get(at).lower())
                && at == sentence.from() + 2
                && tokens.get(sentence.from()).is("in")
                && tokens.get(at + 1).is("of");
        Optional<Mention> holder = opens ? mentionFrom(at + 2).or(() -> mentionFrom(at + 3)) : Optional.empty();
        int comma = at + 2;
        while (comma < sentence.to() && !tokens.get(comma).text().equals(",")) {
            comma++;
        }
        int behind =
                holder.map(m -> piece.text().tokenAt(m.span().end() - 1) + 1).orElse(sentence.to());
        boolean clause = behind < sentence.to() && tokens.get(behind).pos().matches("DET|PRON");
        int from = clause ? behind : comma + 1;
        return holder.filter(m -> from < sentence.to())
                .map(m -> new Attribution(
                        List.of(m.span()),
                        List.of(tokens.get(at).span()),
                        List.of(piece.text().clause(from, sentence.to())),
                        1));
    }

    /** "The Okafors find the plan acceptable if the cap is lifted". */
    private Optional<Attribution> judging(Sentence sentence, int at) {
        Token cue = tokens.get(at);
        Optional<Mention> holder = Cues.is("judging", cue)
                ? piece.mentions().stream()
                        .filter(m -> m.span().end() + 1 == cue.start())
                        .reduce((a, b) -> b)
                : Optional.empty();
        int last = Math.min(sentence.to(), at + 7);
        for (int i = at + 2; holder.isPresent() && i < last; i++) {
            boolean judgement = tokens.get(i).pos().startsWith("ADJ")
                    && (i + 1 >= sentence.to() || !tokens.get(i + 1).pos().startsWith("NOUN"));
            if (judgement) {
                return Optional.of(new Attribution(
                        List.of(holder.get().span()),
                        List.of(cue.span()),
                        List.of(piece.text().clause(at + 1, clauseEnd(sentence, at))),
                        1));
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> mentionFrom(int token) {
        int start = tokens.get(token).start();
        return piece.mentions().stream()
                .filter(m -> m.span().start() == start)
                .reduce((a, b) -> b.span().length() > a.span().length() ? b : a);
    }

    private boolean adverbs(int from, int to) {
        for (int i = piece.text().tokenAt(from); i < to; i++) {
            boolean passes = tokens.get(i).pos().startsWith("ADV")
                    || tokens.get(i).pos().startsWith("AUX")
                    || tokens.get(i).is("also");
            if (!passes
                    || tokens.get(i).is("was")
                    || tokens.get(i).is("were")
                    || tokens.get(i).is("been")) {
                return false;
            }
        }
        return true;
    }

    /** "Hungary and Slovakia, …, seeing a strategic value in engaging Russia". */
    private Optional<Attribution> participle(Sentence sentence, int at) {
        Token cue = tokens.get(at);
        boolean linked = at > sentence.from()
                && (tokens.get(at - 1).is("and") || tokens.get(at - 1).text().equals(","));
        boolean sees = !cue.is("seeing")
                || tokens.subList(at, Math.min(sentence.to(), at + 6)).stream()
                        .anyMatch(t -> Set.of(
                                        "value",
                                        "need",
                                        "reason",
                                        "benefit",
                                        "merit",
                                        "risk",
                                        "danger",
                                        "threat",
                                        "point",
                                        "advantage",
                                        "opportunity",
                                        "interest")
                                .contains(t.lower()));
        if (!Cues.is("participle", cue) || !linked || !sees) {
            return Optional.empty();
        }
        Span whole = piece.text().span(sentence);
        List<Mention> before = piece.mentionsIn(whole).stream()
                .filter(m -> (m.span().end() <= cue.start() && m.kind() == Kind.NAME)
                        || (m.kind() == Kind.PERSON && m.span().end() <= cue.start()))
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Span first = before.getFirst().span();
        Span source = first;
        for (Mention next : before) {
            boolean joined = next.span().start() > source.end()
                    && piece.text()
                            .words(new Span(source.end(), next.span().start()))
                            .matches(",? and |, ");
            source = joined ? new Span(source.start(), next.span().end()) : source;
        }
        boolean owned = piece.text().source().reading().startsWith("'", source.end());
        return owned
                ? Optional.empty()
                : Optional.of(new Attribution(
                        List.of(source),
                        List.of(cue.span()),
                        List.of(piece.text().clause(at + 1, clauseEnd(sentence, at))),
                        1));
    }

    /** "For Pryce it is 'confiscation with good manners'". */
    private Optional<Attribution> forWhom(Sentence sentence, int at) {
        boolean opens = tokens.get(at).is("for") || tokens.get(at).is("to");
        if (!opens || at != sentence.from()) {
            return Optional.empty();
        }
        Optional<Mention> holder = piece.mentions().stream()
                .filter(m -> m.span().start() - tokens.get(at).end() == 1)
                .findFirst();
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        int next = piece.text().tokenAt(holder.get().span().end());
        next += next < sentence.to() && tokens.get(next).text().equals(",") ? 1 : 0;
        boolean clause = next + 2 < sentence.to()
                && (tokens.get(next).pos().startsWith("PRON")
                        || tokens.get(next).pos().startsWith("DET"))
                && tokens.subList(next, next + 3).stream().anyMatch(t -> t.is("is") || t.is("was") || t.is("would"));
        return clause
                ? Optional.of(new Attribution(
                        List.of(holder.get().span()),
                        List.of(tokens.get(at).span()),
                        List.of(piece.text().clause(next, sentence.to())),
                        1))
                : Optional.empty();
    }

    private int clauseEnd(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.to(); i++) {
            if (Set.of(",", ";").contains(tokens.get(i).text()) && i - at > 3) {
                return i;
            }
        }
        return sentence.to();
    }
}
