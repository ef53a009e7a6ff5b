package org.entente.readers.facts.proposal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.domain.Cast;
import org.entente.domain.Proposal;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/**
 * Finds proposals on the table: who made each, and what the parties make of it. The pieces are gone through twice, for a
 * proposal may be judged in one before another tells whose it is.
 */
public final class ProposalFinder {
    private static final int RECURRING = 3;
    private static final Set<String> IDEAS = Set.of("idea", "notion", "suggestion", "proposal", "principle", "concept");

    private final Cast cast;

    /** @param cast tells members from other speakers */
    public ProposalFinder(Cast cast) {
        this.cast = cast;
    }

    public List<Proposal> find(List<Narrative> narratives) {
        Table table = new Table(new Makers(cast));
        ofParties(narratives, table);
        Tabling tabling = new Tabling(table);
        narratives.forEach(n -> tabled(n, table, tabling));
        new Contested(table).find(narratives);
        table.all().forEach(Tabled::rewind);
        narratives.forEach(n -> judged(n, table));
        return table.proposals();
    }

    private static void tabled(Narrative narrative, Table table, Tabling tabling) {
        Tabled current = null;
        for (Told sentence : narrative.sentences()) {
            Tabled named = named(narrative, sentence, table, current);
            Tabled made = tabling.made(narrative, sentence, named, current);
            if (named != null) {
                tabling.owned(narrative, sentence, named);
            }
            if (named == null && made == null && current != null && current.isNear(narrative, sentence)) {
                current.sketch().tell(narrative, sentence);
            }
            if (made != null) {
                current = made;
            } else if (named != null) {
                current = named;
            }
        }
    }

    private static void judged(Narrative narrative, Table table) {
        Tabled current = null;
        for (Told sentence : narrative.sentences()) {
            List<Tabled> told = table.toldIn(narrative, sentence);
            told.forEach(t -> t.mentioned(narrative, sentence));
            for (Tabled other : told.subList(0, Math.max(0, told.size() - 1))) {
                new Verdicts(narrative, sentence, other, table).hearByName();
            }
            current = told.isEmpty() ? current : told.getLast();
            if (current != null && current.isNear(narrative, sentence)) {
                new Verdicts(narrative, sentence, current, table).hear();
                new Tally(narrative, sentence).tell(current);
            }
        }
    }

    /** "the Board's split timetable", of which the pieces go on to speak as "the split timetable": whose it is made it. */
    private static void ofParties(List<Narrative> narratives, Table table) {
        Map<String, Tabled> owned = new LinkedHashMap<>();
        Map<String, Integer> told = new HashMap<>();
        for (Narrative narrative : narratives) {
            for (Told sentence : narrative.sentences()) {
                for (NounPhrase phrase : sentence.nouns()) {
                    String name = ProposalNames.telling(narrative, phrase);
                    if (name == null || narrative.isActor(phrase)) {
                        continue;
                    }
                    told.merge(name, 1, Integer::sum);
                    int owner = ProposalNames.nameFrom(narrative, phrase) - 1;
                    List<String> parties = owner < phrase.from()
                                    || !narrative.token(owner).lower().endsWith("'s")
                            ? List.of()
                            : narrative.parties(phrase.from(), owner + 1);
                    if (parties.size() == 1) {
                        Tabled made = owned.computeIfAbsent(name, Tabled::new);
                        made.by(parties.getFirst());
                        made.named(name, narrative, sentence);
                    }
                }
            }
        }
        owned.forEach((name, made) -> {
            if (told.getOrDefault(name, 0) >= RECURRING) {
                table.all().add(made);
            }
        });
    }

    /** "the Kellogg Plan", "the Quist compromise", "the 'brook route'". */
    private static @Nullable Tabled named(Narrative narrative, Told sentence, Table table, @Nullable Tabled current) {
        Tabled found = null;
        for (NounPhrase phrase : sentence.nouns()) {
            Tabled eponymous = ProposalNames.makersOwn(narrative, phrase, table.all());
            if (eponymous != null) {
                String name = narrative.plainWords(phrase.head() - 1, phrase.head() + 1);
                if (!narrative.token(phrase.from()).is("the")) {
                    eponymous.mentioned(narrative, sentence);
                } else if (ProposalNames.isHead(narrative, phrase)) {
                    eponymous.renamed(name, narrative, sentence);
                } else {
                    eponymous.named(name, narrative, sentence);
                }
                found = eponymous;
                continue;
            }
            Tabled again = table.meant(narrative, phrase);
            if (again != null) {
                again.mentioned(narrative, sentence);
                found = again;
                continue;
            }
            if (current != null && isNamedNow(narrative, sentence, current, phrase)) {
                current.named(narrative.bareWords(phrase), narrative, sentence);
                found = current;
                continue;
            }
            Tabled idea = idea(narrative, sentence, table, phrase);
            if (idea != null) {
                found = idea;
                continue;
            }
            if (!ProposalNames.isHead(narrative, phrase) || !ProposalNames.isName(narrative, sentence, phrase)) {
                continue;
            }
            String name = narrative
                    .plainWords(ProposalNames.nameFrom(narrative, phrase), phrase.head() + 1)
                    .replaceAll("[\"“”‘’]", "");
            found = current != null && current.isNear(narrative, sentence) && !current.hasName()
                    ? current
                    : table.add(name);
            found.named(name, narrative, sentence);
        }
        return found;
    }

    /** "the closure" of what would close the pass, "the share swap" of what was tabled as "something else". */
    private static boolean isNamedNow(Narrative narrative, Told sentence, Tabled current, NounPhrase phrase) {
        boolean open = !current.hasName()
                && current.isNear(narrative, sentence)
                && narrative.token(phrase.from()).is("the")
                && !narrative.token(phrase.head()).isCapitalized();
        boolean thing = current.isVague()
                && ProposalNames.isHeadOfWhatIsTabled(narrative, phrase)
                && !(ProposalNames.isHead(narrative, phrase) && ProposalNames.telling(narrative, phrase) == null);
        return open
                && (thing
                        || current.sketch()
                                .isNamedBy(narrative.token(phrase.head()).lower()));
    }

    /** "the idea of a night ferry", "the proposed ferry": a proposal, whosever it is, when somebody judges it. */
    private static @Nullable Tabled idea(Narrative narrative, Told sentence, Table table, NounPhrase phrase) {
        boolean the = narrative.token(phrase.from()).is("the") && phrase.from() < phrase.head();
        boolean idea = the
                && IDEAS.contains(narrative.token(phrase.head()).lower())
                && phrase.to() < sentence.to()
                && narrative.token(phrase.to()).is("of");
        boolean proposed = the
                && narrative.token(phrase.from() + 1).lower().matches("proposed|suggested|mooted")
                && phrase.from() + 1 < phrase.head()
                && ProposalNames.isHeadOfWhatIsTabled(narrative, phrase);
        String name = idea
                ? ProposalNames.aim(narrative, sentence, phrase)
                : proposed ? narrative.plainWords(phrase.from() + 2, phrase.to()) : null;
        if (name == null) {
            return null;
        }
        Tabled made = table.called(name).orElseGet(() -> table.add(name).onlyIfJudged());
        made.named(name, narrative, sentence);
        return made;
    }
}
