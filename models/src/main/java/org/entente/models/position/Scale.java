package org.entente.models.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.domain.Element;
import org.entente.domain.ElementSource;
import org.entente.models.position.Lexicon.Found;
import org.entente.models.position.Lexicon.Opposites;
import org.entente.models.position.Predicate.Kind;
import org.jspecify.annotations.Nullable;

/** An element with the words that lead to one end of its scale or the other. */
final class Scale {
    private final Element element;
    private final List<String> terms;
    private final List<Anchor> anchors;
    private final Set<String> named;

    private Scale(Element element, List<String> terms, List<Anchor> anchors, Set<String> named) {
        this.element = element;
        this.terms = terms;
        this.anchors = anchors;
        this.named = named;
    }

    Element element() {
        return element;
    }

    List<String> terms() {
        return terms;
    }

    /** Longest first. */
    List<Anchor> anchors() {
        return anchors;
    }

    /** Whether the word is the very thing in question here, and so no verdict on it: the ban in "keep the ban". */
    boolean names(List<Word> text, int index) {
        return named.contains(text.get(index).stem());
    }

    static Scale of(Element element, Lexicon lexicon) {
        List<String> terms = element.terms();
        Set<String> named = named(element, terms);
        Map<String, Double> votes = new LinkedHashMap<>();
        double low = side(element.low(), -1, named, lexicon, votes);
        double high = side(element.high(), 1, named, lexicon, votes);
        Set<String> matter = matter(element, lexicon);
        if (votes.values().stream().allMatch(v -> v == 0)) {
            double lean = Math.signum(high - low) * questionSign(element, named, lexicon);
            matter.forEach(stem -> votes.merge(stem, lean, Double::sum));
        }
        double target =
                matter.stream().mapToDouble(s -> votes.getOrDefault(s, 0.0)).sum();
        spread(votes, matter, lexicon);
        return new Scale(element, terms, anchors(votes, matter, terms, Math.signum(target)), named);
    }

    /** Words of both ends, and the nouns among the terms: things, whatever else they could mean. */
    private static Set<String> named(Element element, List<String> terms) {
        Set<String> named = new LinkedHashSet<>(Word.contentStems(element.low()));
        named.retainAll(Word.contentStems(element.high()));
        terms.stream()
                .filter(t -> !t.strip().contains(" "))
                .map(Word::contentStems)
                .forEach(named::addAll);
        return named;
    }

    /** Stems of the matter in dispute: what the question, the terms or both ends name; a word of one end is that end's. */
    private static Set<String> matter(Element element, Lexicon lexicon) {
        List<String> low = Word.contentStems(element.low());
        List<String> high = Word.contentStems(element.high());
        Set<String> matter = new LinkedHashSet<>();
        Word.of(element.question()).stream()
                .filter(Word::content)
                .filter(w -> lexicon.at(List.of(w), 0) == null)
                .map(Word::stem)
                .forEach(matter::add);
        element.terms().forEach(t -> matter.addAll(Word.contentStems(t)));
        Set<String> one = new LinkedHashSet<>(low);
        one.addAll(high);
        one.removeIf(s -> low.contains(s) && high.contains(s));
        // In "no escorts" against "standing escorts" a word of one end may still be the matter when it is a term.
        matter.removeAll(one);
        low.stream().filter(high::contains).forEach(matter::add);
        return matter;
    }

    /** Adds what an end's label wants and what it doesn't to the votes, and tells whether the label says yes or no. */
    private static double side(String label, int end, Set<String> named, Lexicon lexicon, Map<String, Double> votes) {
        Scale bare =
                new Scale(new Element("", "", "", "", ElementSource.PROPOSED, List.of()), List.of(), List.of(), named);
        double lean = 0;
        for (Clause clause : Clause.of(Word.of(label), lexicon, bare)) {
            lean += clause.sign();
            for (int i = 0; i < clause.words().size(); i++) {
                Word word = clause.words().get(i);
                if (word.content() && !inPredicate(clause.predicates(), i)) {
                    votes.merge(word.stem(), (double) end * clause.sign(), Double::sum);
                }
            }
        }
        return lean;
    }

    static boolean inPredicate(List<Found> predicates, int index) {
        return predicates.stream().anyMatch(f -> f.from() <= index && index < f.to());
    }

    /** In "Should the Act be replaced?" a yes turns against the Act; labels that name the act themselves overrule. */
    private static int questionSign(Element element, Set<String> named, Lexicon lexicon) {
        boolean labelsAct = actions(element.low(), lexicon) || actions(element.high(), lexicon);
        if (labelsAct) {
            return 1;
        }
        int sign = 1;
        List<Word> question = Word.of(element.question());
        for (int i = 0; i < question.size(); i++) {
            Found found = lexicon.at(question, i);
            if (found != null
                    && found.predicate().kind() == Kind.ACTION
                    && !named.contains(question.get(i).stem())) {
                sign *= found.predicate().sign();
            }
        }
        return sign;
    }

    private static boolean actions(String label, Lexicon lexicon) {
        return Clause.of(Word.of(label), lexicon, null).stream().anyMatch(c -> c.has(Kind.ACTION));
    }

    /** A word of one end brings its kin along, and their opposites for the other end. */
    private static void spread(Map<String, Double> votes, Set<String> matter, Lexicon lexicon) {
        Map<String, Double> more = new LinkedHashMap<>();
        votes.forEach((stem, vote) -> {
            if (vote == 0 || matter.contains(stem)) {
                return;
            }
            for (Opposites pair : lexicon.opposites()) {
                double one = pair.one().contains(stem) ? 1 : pair.other().contains(stem) ? -1 : 0;
                if (one != 0) {
                    pair.one().forEach(s -> more.merge(s, .8 * one * Math.signum(vote), Double::sum));
                    pair.other().forEach(s -> more.merge(s, -.8 * one * Math.signum(vote), Double::sum));
                }
            }
        });
        more.forEach((stem, vote) -> votes.merge(stem, vote, (own, kin) -> own == 0 ? kin : own));
    }

    private static List<Anchor> anchors(
            Map<String, Double> votes, Set<String> matter, List<String> terms, double target) {
        List<Anchor> anchors = new ArrayList<>();
        for (String term : terms) {
            List<String> stems = Word.of(term).stream()
                    .filter(w -> !w.mark())
                    .dropWhile(Word::function)
                    .map(Word::stem)
                    .toList();
            if (!stems.isEmpty()) {
                double own = stems.stream()
                        .mapToDouble(s -> votes.getOrDefault(s, 0.0))
                        .sum();
                anchors.add(new Anchor(stems, own == 0 ? target : Math.signum(own), true));
            }
        }
        votes.forEach(
                (stem, vote) -> anchors.add(new Anchor(List.of(stem), Math.clamp(vote, -1, 1), matter.contains(stem))));
        anchors.sort((a, b) -> b.stems().size() - a.stems().size());
        return anchors;
    }

    /** The anchor that begins at a word, the longest first. */
    @Nullable
    Anchor anchorAt(List<Word> text, int index) {
        for (Anchor anchor : anchors) {
            if (anchor.at(text, index)) {
                return anchor;
            }
        }
        return null;
    }

    /** Where favouring the matter itself leads; 0 when the ends are not for and against one thing. */
    double target() {
        double sum = 0;
        for (String term : terms) {
            sum += anchors.stream()
                    .filter(a -> a.stems().equals(Word.contentStems(term)))
                    .mapToDouble(Anchor::toward)
                    .findFirst()
                    .orElse(0);
        }
        return Math.signum(sum);
    }
}
