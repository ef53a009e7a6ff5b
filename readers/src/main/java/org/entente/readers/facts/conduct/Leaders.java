package org.entente.readers.facts.conduct;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.domain.Influence;
import org.entente.readers.language.Clause;
import org.entente.readers.language.Lexicon;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.parties.Mention;

/** Who leads whom, told of both at once: "where Costa Rica leads, El Salvador follows", "Umbria dances when Galdora whistles". */
final class Leaders {
    private static final Set<String> LEADS = Set.of("leads", "lead", "led", "goes", "go", "went", "jumps");
    private static final Set<String> WHEN = Set.of("when", "whenever", "where", "if", "once", "as", "before", "until");
    private static final Set<String> SIGNALS = Set.of(
            "whistle", "pipe", "call", "sneeze", "snap", "bark", "speak", "say", "clap", "nod", "play", "lead", "cough",
            "beckon", "click", "fiddle", "ring", "shout", "wave", "point", "wish", "command", "order", "frown",
            "blink");
    private static final Set<String> OBEYS = Set.of(
            "dance", "jump", "follow", "obey", "salute", "come", "catch", "nod", "march", "kneel", "sing", "run", "sit",
            "trot", "heel", "bow", "sneeze", "shiver", "leap", "move", "stand");
    private static final Set<String> SAYS =
            Set.of("say", "want", "wish", "ask", "demand", "tell", "order", "like", "please");
    private static final Set<String> PACE = Set.of("pace", "tone", "tune", "course", "agenda", "beat", "line");
    private static final Set<String> AFTER = Set.of("behind", "after", "along", "suit");

    private Leaders() {}

    static Optional<Influence> in(Narrative narrative, Told sentence) {
        return led(narrative, sentence)
                .or(() -> atTheWhistle(narrative, sentence))
                .or(() -> atTheWord(narrative, sentence))
                .or(() -> pace(narrative, sentence));
    }

    /** "Umbria dances when Galdora whistles", "Whenever Galdora sneezes, Umbria catches cold". */
    private static Optional<Influence> atTheWhistle(Narrative narrative, Told sentence) {
        List<Mention> parties = narrative.mentions(sentence);
        for (Mention leader : parties) {
            int from = narrative.indexOf(leader.span());
            int word = narrative.indexAfter(leader.span());
            boolean signal = word < sentence.to()
                    && SIGNALS.contains(verb(narrative, word))
                    && from > sentence.from()
                    && WHEN.contains(narrative.token(from - 1).lower());
            if (!signal) {
                continue;
            }
            boolean opens = from - 1 <= sentence.from() + 1;
            Optional<Mention> follower = parties.stream()
                    .filter(m -> !m.party().equals(leader.party()))
                    .filter(m -> opens
                            ? obeys(narrative, narrative.indexAfter(m.span()), sentence.to(), 2)
                            : narrative.indexAfter(m.span()) <= from
                                    && obeys(narrative, narrative.indexAfter(m.span()), from - 1, from))
                    .findFirst();
            if (follower.isPresent()) {
                return influence(
                        narrative, sentence, leader.party(), follower.get().party());
            }
        }
        return Optional.empty();
    }

    private static boolean obeys(Narrative narrative, int from, int to, int reach) {
        for (int i = from; i < Math.min(to, from + reach); i++) {
            if (OBEYS.contains(verb(narrative, i))) {
                return true;
            }
        }
        return false;
    }

    /** "Umbria does whatever Galdora says". */
    private static Optional<Influence> atTheWord(Narrative narrative, Told sentence) {
        List<Mention> parties = narrative.mentions(sentence);
        for (int i = 0; i + 1 < parties.size(); i++) {
            int does = narrative.indexAfter(parties.get(i).span());
            int leader = narrative.indexOf(parties.get(i + 1).span());
            int says = narrative.indexAfter(parties.get(i + 1).span());
            boolean told = says < sentence.to()
                    && leader - does == 2
                    && narrative.token(does).lower().matches("does|do|did|votes|signs")
                    && narrative.token(does + 1).lower().matches("whatever|what|as|however")
                    && SAYS.contains(verb(narrative, says));
            if (told) {
                return influence(
                        narrative,
                        sentence,
                        parties.get(i + 1).party(),
                        parties.get(i).party());
            }
        }
        return Optional.empty();
    }

    /** "It is Galdora that sets the pace, and Umbria trots behind". */
    private static Optional<Influence> pace(Narrative narrative, Told sentence) {
        List<String> parties = narrative.parties(sentence.from(), sentence.to());
        int sets = -1;
        boolean pace = false;
        boolean after = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            String word = narrative.token(i).lower();
            sets = sets < 0 && verb(narrative, i).matches("set|call|make") ? i : sets;
            pace |= sets >= 0 && i - sets <= 2 && PACE.contains(word);
            after |= pace && AFTER.contains(word);
        }
        return after && parties.size() == 2
                ? influence(narrative, sentence, parties.getFirst(), parties.getLast())
                : Optional.empty();
    }

    private static String verb(Narrative narrative, int token) {
        String lemma = Lexicon.english().verbLemma(narrative.token(token).lower());
        return lemma == null ? "" : lemma;
    }

    private static Optional<Influence> influence(Narrative narrative, Told sentence, String from, String to) {
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(new Influence(
                        from,
                        to,
                        narrative.plainWords(sentence.from(), sentence.to()),
                        List.of(narrative.evidence(sentence))));
    }

    /** "where Costa Rica leads, El Salvador follows". */
    private static Optional<Influence> led(Narrative narrative, Told sentence) {
        for (Clause clause : sentence.clauses()) {
            NounPhrase follower = clause.subject();
            if (!clause.verb().lemma().equals("follow") || clause.object().isPresent() || follower == null) {
                continue;
            }
            Optional<Influence> whereLed = whereLed(narrative, sentence, clause, follower);
            if (whereLed.isPresent()) {
                return whereLed;
            }
            int leads = follower.from() - 2;
            boolean leading = leads > sentence.from()
                    && LEADS.contains(narrative.token(leads).lower())
                    && narrative.token(leads + 1).is(",");
            List<String> from = leading ? narrative.parties(sentence.from(), leads) : List.of();
            String to = narrative.party(follower);
            if (!from.isEmpty() && to != null && !from.getLast().equals(to)) {
                String how = narrative.plainWords(sentence.from(), sentence.to());
                return Optional.of(new Influence(from.getLast(), to, how, List.of(narrative.evidence(sentence))));
            }
        }
        return Optional.empty();
    }

    /** "Sorvia tends to follow where Montelba leads". */
    private static Optional<Influence> whereLed(
            Narrative narrative, Told sentence, Clause follows, NounPhrase follower) {
        int where = follows.verb().to();
        Clause leads = sentence.clauses().stream()
                .filter(c -> c.subject() != null
                        && c.subject().from() == where + 1
                        && LEADS.contains(narrative.token(c.verb().main()).lower()))
                .findFirst()
                .orElse(null);
        if (leads == null || leads.subject() == null || !narrative.token(where).is("where")) {
            return Optional.empty();
        }
        String from = narrative.party(leads.subject());
        String to = narrative.party(follower);
        return from == null || to == null || from.equals(to)
                ? Optional.empty()
                : Optional.of(new Influence(
                        from,
                        to,
                        narrative.plainWords(follows.verb().from(), leads.verb().to()),
                        List.of(narrative.evidence(sentence))));
    }
}
