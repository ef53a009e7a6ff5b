package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.language.Sentence;
import org.entente.readers.parties.Mention;
import org.entente.readers.parties.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** The speakers' turns of a transcript: "HARROW: We support escorts.", "Ms. Lena Harrow (Corvale): Thank you, Chair." */
final class Turns {
    /** A name and, in brackets, whom it is; then a colon. */
    static final Pattern LABEL = Pattern.compile(
            "^((?:\\p{Lu}[\\p{L}.'-]*)(?: (?:(?:de|von|van|of|for|the) )?\\p{Lu}[\\p{L}.'-]*){0,5})(?: \\([^)]{1,60}\\))?:\\s+(?=\\S)");

    private static final Pattern COURTESY =
            Pattern.compile("(?:Thank you|Thanks|Good (?:morning|afternoon|evening|day)|Welcome|Hello)\\b.{0,40}");
    private static final Set<String> ADDRESSES = Set.of("you", "your", "i", "we", "my", "our", "us", "me");

    private final ReadPiece piece;
    private final List<Turn> all = new ArrayList<>();
    private final Map<String, Role> roles;

    /** What somebody does in a conversation. */
    private enum Role {
        /** puts the questions and tells what others have said */
        PRESENTS,
        /** asks, and has views of their own */
        ASKS,
        ANSWERS
    }

    /**
     * @param label as written, without brackets
     * @param head where label and brackets stand
     */
    private record Turn(String label, Span head, List<Sentence> sentences) {}

    private Turns(ReadPiece piece) {
        this.piece = piece;
        collect();
        Map<String, Long> often = all.stream().collect(Collectors.groupingBy(Turn::label, Collectors.counting()));
        all.removeIf(turn -> !isSpeaker(turn, often.getOrDefault(turn.label, 0L)));
        this.roles = roles();
    }

    static Turns of(ReadPiece piece) {
        return new Turns(piece);
    }

    /** A paragraph without a label goes on with the turn before when it speaks as one. */
    private void collect() {
        @Nullable Turn open = null;
        for (List<Sentence> line : piece.text().paragraphs()) {
            String words = reading(line);
            Matcher label = LABEL.matcher(words);
            if (label.find()) {
                int start = piece.text().span(line.getFirst()).start();
                int end =
                        start + words.substring(0, label.end()).stripTrailing().length() - 1;
                open = new Turn(label.group(1), new Span(start, end), new ArrayList<>(line));
                all.add(open);
            } else if (open != null && addresses(line)) {
                open.sentences.addAll(line);
            } else {
                open = null;
            }
        }
    }

    private boolean addresses(List<Sentence> line) {
        return line.stream()
                .flatMap(sentence -> piece.text().tokens(sentence).stream())
                .anyMatch(token -> ADDRESSES.contains(token.lower()));
    }

    /** "Guest: Lena Harrow" heads a line of the transcript's own; a name, a role of a debate or what recurs opens a turn. */
    private boolean isSpeaker(Turn turn, long often) {
        boolean shouted = turn.label.chars().noneMatch(Character::isLowerCase);
        return shouted || often > 1 || presents(turn.label) || person(turn).isPresent();
    }

    private Optional<Mention> person(Turn turn) {
        return piece.mentionsIn(turn.head).stream()
                .filter(m -> m.kind() == Kind.PERSON && m.means() != null)
                .reduce((a, b) -> b);
    }

    private boolean presents(String label) {
        boolean paper = piece.document().outlet() != null
                && piece.document().outlet().toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT));
        return paper
                || List.of(label.toLowerCase(Locale.ROOT).split("[ .]+")).stream()
                        .anyMatch(word -> Cues.is("question", word));
    }

    private Map<String, Role> roles() {
        Map<String, int[]> counts = new HashMap<>();
        for (Turn turn : all) {
            int[] count = counts.computeIfAbsent(turn.label, n -> new int[2]);
            count[0]++;
            count[1] += reading(turn.sentences).endsWith("?") ? 1 : 0;
        }
        // Where several answer, whoever else asks sits with them.
        boolean debate = counts.values().stream()
                        .filter(count -> 2 * count[1] <= count[0])
                        .count()
                > 2;
        Map<String, Role> roles = new HashMap<>();
        counts.forEach((label, count) -> {
            boolean asks = 2 * count[1] > count[0];
            roles.put(label, presents(label) || asks && !debate ? Role.PRESENTS : asks ? Role.ASKS : Role.ANSWERS);
        });
        return roles;
    }

    /** The sentences of those who speak for themselves, each with its speaker; no question is among them. */
    List<Draft> drafts(OwnWords own) {
        List<Draft> drafts = new ArrayList<>();
        for (Turn turn : all) {
            if (isAsked(turn)) {
                continue;
            }
            Speaker speaker = own.speaker(turn.label, person(turn));
            Span source = new Span(turn.head.start(), turn.head.start() + turn.label.length());
            for (Sentence sentence : turn.sentences) {
                Span said = piece.text().span(sentence);
                int start = Math.max(said.start(), afterHead(turn));
                if (start < said.end() && own.asserts(sentence) && !isCourtesy(new Span(start, said.end()))) {
                    drafts.add(new Draft(
                            turn.label,
                            speaker,
                            List.of(source),
                            List.of(),
                            List.of(new Span(start, said.end())),
                            null));
                }
            }
        }
        return drafts;
    }

    private boolean isCourtesy(Span said) {
        return COURTESY.matcher(piece.text().words(said)).matches();
    }

    private boolean isAsked(Turn turn) {
        Role role = roles.get(turn.label);
        return role == Role.PRESENTS
                || role == Role.ASKS && reading(turn.sentences).contains("?");
    }

    private int afterHead(Turn turn) {
        String words = piece.text().source().reading();
        int at = turn.head.end() + 1;
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where somebody asks: what they report is said by others. */
    List<Span> asked() {
        return all.stream()
                .filter(this::isAsked)
                .map(turn -> new Span(afterHead(turn), span(turn.sentences).end()))
                .filter(span -> span.length() > 0)
                .toList();
    }

    private Span span(List<Sentence> sentences) {
        return new Span(
                piece.text().span(sentences.getFirst()).start(),
                piece.text().span(sentences.getLast()).end());
    }

    private String reading(List<Sentence> sentences) {
        Span span = span(sentences);
        return piece.text().source().reading().substring(span.start(), span.end());
    }
}
