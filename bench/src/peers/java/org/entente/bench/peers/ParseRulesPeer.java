package org.entente.bench.peers;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.entente.bench.attribution.Found;
import org.entente.bench.attribution.Contender;
import org.entente.domain.SourceText;
import org.entente.domain.Span;

/**
 * The field's usual rules over CoreNLP's dependency parses: the subject of a reporting verb said its clausal
 * complement, or the quoted words of its sentence; what one welcomes or rejects is the verb's object.
 */
public final class ParseRulesPeer implements Contender {
    private static final Set<String> REPORTING = Set.of(
            "say", "tell", "add", "argue", "announce", "claim", "note", "believe", "think", "suggest", "warn", "insist",
            "write", "report", "explain", "acknowledge", "admit", "concede", "declare", "predict", "promise", "vow",
            "pledge", "hope", "fear", "worry", "know", "find", "show", "indicate", "estimate", "conclude", "state",
            "allege", "contend", "maintain", "assert", "recall", "tweet", "call", "ask", "want", "urge", "expect",
            "agree", "deny", "confirm", "reveal", "complain", "joke", "remark", "reply", "respond", "stress",
            "emphasize", "propose", "recommend", "demand", "threaten", "decide", "plan", "feel", "doubt", "wonder",
            "learn", "mention", "boast", "accuse", "testify", "quip", "observe", "caution", "counter", "describe");
    private static final Set<String> ATTITUDE = Set.of(
            "support", "oppose", "reject", "welcome", "criticize", "praise", "condemn", "denounce", "back", "favor",
            "endorse", "blame", "dismiss", "question", "like", "love", "hate", "defend", "discuss", "cite");
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "parataxis");

    @Override
    public String name() {
        return "Rules over CoreNLP parses";
    }

    @Override
    public Function<SourceText, List<Found>> load() {
        Properties options = new Properties();
        options.setProperty("annotators", "tokenize,pos,lemma,depparse");
        options.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(options);
        return text -> find(text, pipeline);
    }

    private static List<Found> find(SourceText text, StanfordCoreNLP pipeline) {
        CoreDocument document = new CoreDocument(text.reading());
        pipeline.annotate(document);
        List<Found> found = new ArrayList<>();
        for (CoreSentence sentence : document.sentences()) {
            SemanticGraph parse = sentence.dependencyParse();
            BitSet taken = new BitSet();
            for (IndexedWord verb : parse.vertexListSorted()) {
                if (!taken.get(verb.index())) {
                    read(sentence, parse, verb, taken, found);
                }
            }
        }
        return found;
    }

    private static void read(
            CoreSentence sentence, SemanticGraph parse, IndexedWord verb, BitSet taken, List<Found> found) {
        boolean reports = REPORTING.contains(verb.lemma());
        if (!verb.tag().startsWith("VB") || (!reports && !ATTITUDE.contains(verb.lemma()))) {
            return;
        }
        BitSet source = new BitSet();
        BitSet content = new BitSet();
        for (SemanticGraphEdge edge : parse.outgoingEdgeList(verb)) {
            String relation = edge.getRelation().getShortName();
            if (relation.startsWith("nsubj")) {
                source.or(below(parse, edge.getDependent()));
            } else if ((reports && CLAUSES.contains(relation)) || (!reports && relation.equals("obj"))) {
                content.or(below(parse, edge.getDependent()));
            }
        }
        if (reports) {
            content.or(quoted(sentence, verb));
        }
        content.andNot(source);
        content.clear(verb.index());
        if (source.isEmpty() || content.isEmpty()) {
            return;
        }
        taken.or(content);
        found.add(new Found(
                spans(sentence, source),
                List.of(new Span(verb.beginPosition(), verb.endPosition())),
                spans(sentence, content)));
    }

    private static BitSet below(SemanticGraph parse, IndexedWord head) {
        BitSet below = new BitSet();
        parse.getSubgraphVertices(head).forEach(word -> below.set(word.index()));
        return below;
    }

    /** The quoted words of a sentence whose verb stands outside the quotation marks. */
    private static BitSet quoted(CoreSentence sentence, IndexedWord verb) {
        BitSet quoted = new BitSet();
        boolean open = false;
        for (CoreLabel token : sentence.tokens()) {
            if (token.word().equals("\"") || token.word().equals("``") || token.word().equals("''")) {
                open = !open;
            } else if (open) {
                quoted.set(token.index());
            }
        }
        return quoted.get(verb.index()) ? new BitSet() : quoted;
    }

    private static List<Span> spans(CoreSentence sentence, BitSet words) {
        List<Span> spans = new ArrayList<>();
        for (int from = words.nextSetBit(1); from >= 0; ) {
            int to = words.nextClearBit(from);
            spans.add(new Span(
                    sentence.tokens().get(from - 1).beginPosition(),
                    sentence.tokens().get(to - 2).endPosition()));
            from = words.nextSetBit(to);
        }
        return spans;
    }
}
