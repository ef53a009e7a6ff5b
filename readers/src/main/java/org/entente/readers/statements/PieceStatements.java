package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Genre;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Token;
import org.jspecify.annotations.Nullable;

/** Gathers the statements of one document: what is attributed, what rules add, and what the document says itself. */
final class PieceStatements {
    /** Words of a content that, denied, is no statement: "a word". */
    private static final int NOTHING = 3;

    private static final double SAME = .9;

    private final ReadPiece piece;
    private final Papers papers;
    private final SpeakerResolver resolver;
    private final OwnWords own;
    private final List<Draft> drafts = new ArrayList<>();

    PieceStatements(ReadPiece piece, GrowingCast cast) {
        this.piece = piece;
        this.papers = new Papers(piece);
        this.resolver = new SpeakerResolver(piece, cast, papers);
        this.own = new OwnWords(piece, cast);
    }

    List<Draft> drafts() {
        if (piece.document().genre() != Genre.TRANSCRIPT) {
            piece.attributions().stream().filter(this::says).forEach(a -> enter(a, null));
            runOn(RunningSpeech.quoted(piece));
            addMissing(papers.provisions());
            addMissing(Stances.in(piece));
            addMissing(ReportedClauses.in(piece, piece.text().span()));
            addMissing(RunningSpeech.minuted(piece));
        }
        for (Draft draft : own.find()) {
            if (draft.speaker().level() == AttributionLevel.AUTHOR) {
                drafts.removeIf(d -> d.speaker().level() == AttributionLevel.NAMED
                        && Objects.equals(
                                d.speaker().resolved(), draft.speaker().resolved())
                        && overlap(d.extent(), draft.extent()) > SAME);
            }
            boolean attributed = drafts.stream().anyMatch(d -> overlap(d.extent(), draft.extent()) > 0.3);
            if (!attributed
                    || piece.document().genre() == Genre.TRANSCRIPT
                    || (draft.speaker().level() == AttributionLevel.AUTHOR
                            && piece.document().genre() == Genre.HEADLINES)) {
                drafts.add(draft);
            }
        }
        for (Draft outer : List.copyOf(drafts)) {
            nested(outer);
        }
        drafts.sort(Comparator.comparing((Draft d) -> d.extent().start())
                .thenComparing(d -> -d.extent().end()));
        return drafts;
    }

    /** Inside a quotation that runs on, whoever is told of speaks only through its speaker. */
    private void runOn(List<Attribution> running) {
        for (Attribution attribution : running) {
            Span content = Draft.hull(attribution.content());
            drafts.removeIf(d -> d.source().stream().anyMatch(content::contains));
        }
        addMissing(running);
    }

    /** What a rule finds counts where nothing was found before. */
    private void addMissing(List<Attribution> found) {
        for (Attribution attribution : found) {
            Span content = Draft.hull(attribution.content());
            boolean known = drafts.stream()
                    .anyMatch(d ->
                            d.extent().overlaps(content) || d.source().stream().anyMatch(s -> s.overlaps(content)));
            if (!known) {
                enter(attribution, null);
            }
        }
    }

    private void enter(Attribution attribution, @Nullable Draft parent) {
        if (attribution.source().isEmpty()) {
            anonymous(attribution, parent);
            return;
        }
        String words = String.join(
                " … ", attribution.source().stream().map(piece.text()::words).toList());
        List<Speaker> speakers = ours(attribution) ? own.issuers() : resolver.speakers(attribution.source());
        for (Speaker speaker : speakers) {
            boolean leak =
                    speaker.level() == AttributionLevel.DOCUMENT && papers.leaked(Draft.hull(attribution.content()));
            Speaker exact = leak ? new Speaker(speaker.resolved(), speaker.party(), AttributionLevel.LEAKED) : speaker;
            if (exact.resolved() != null || exact.party() != null) {
                drafts.add(Draft.of(words, exact, attribution, parent));
            }
        }
    }

    /** In a joint statement "we" and "the participants" are those who issue it. */
    private boolean ours(Attribution attribution) {
        String words = piece.text()
                .words(Draft.hull(attribution.source()))
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "");
        return piece.document().genre() == Genre.STATEMENT
                && Cues.is("issuers", words.split("[ ,]")[0])
                && !own.issuers().isEmpty();
    }

    /** A quotation without a source goes on with what the last speaker said. */
    private void anonymous(Attribution attribution, @Nullable Draft parent) {
        Span content = Draft.hull(attribution.content());
        char first = piece.text().source().reading().charAt(content.start());
        if (first != '"' || drafts.isEmpty()) {
            return;
        }
        Draft last = drafts.getLast();
        int here =
                piece.text().tokens().get(piece.text().tokenAt(content.start())).paragraph();
        int there = piece.text()
                .tokens()
                .get(piece.text().tokenAt(last.extent().start()))
                .paragraph();
        if (here - there <= 1 && content.start() - last.extent().end() < 200) {
            drafts.add(Draft.of(last.words(), last.speaker(), attribution, parent));
        }
    }

    /** "declined to comment" is no statement, nor is a question. */
    private boolean says(Attribution attribution) {
        Span content = Draft.hull(attribution.content());
        List<Token> tokens = piece.text()
                .tokens()
                .subList(
                        piece.text().tokenAt(content.start()),
                        Math.min(piece.text().tokens().size(), piece.text().tokenAt(content.end() - 1) + 1));
        boolean silent = tokens.size() <= 6
                && tokens.stream().anyMatch(t -> Cues.is("silence", t))
                && attribution.cue().stream()
                        .map(piece.text()::words)
                        .anyMatch(c -> c.matches("(?i).*(declin|refus|not|repl).*"));
        return !silent
                && !(tokens.size() <= NOTHING && attribution.cue().stream().anyMatch(this::isDenied))
                && !isToCome(attribution)
                && tokens.stream()
                        .anyMatch(t -> Character.isLetterOrDigit(t.text().charAt(0)));
    }

    /** "has not said a word". */
    private boolean isDenied(Span cue) {
        int first = piece.text().tokenAt(cue.start());
        int last = piece.text().tokenAt(cue.end() - 1);
        return piece.text().tokens().subList(Math.max(0, first - 2), last + 1).stream()
                .anyMatch(t -> t.is("not") || t.is("never") || t.lower().endsWith("n't"));
    }

    /** "will discuss how to": talk that has not been, and that takes no side. */
    private boolean isToCome(Attribution attribution) {
        return attribution.cue().stream().anyMatch(cue -> {
            int first = piece.text().tokenAt(cue.start());
            boolean coming = piece.text().words(cue).startsWith("will ")
                    || (first > 0 && piece.text().tokens().get(first - 1).is("will"));
            return coming
                    && piece.text()
                            .words(cue)
                            .matches("(?:will )?(?:discuss|debate|consider|examine|explore|talk about)");
        });
    }

    private void nested(Draft outer) {
        for (Span part : outer.content()) {
            for (Attribution inner : ReportedClauses.in(piece, part)) {
                boolean itself = outer.source().stream().anyMatch(s -> s.overlaps(Draft.hull(inner.source())));
                boolean known = drafts.stream()
                        .anyMatch(d -> d != outer && overlap(d.extent(), Draft.hull(inner.content())) > 0.6);
                if (!itself
                        && !known
                        && !Set.of("it", "its", "their")
                                .contains(piece.text()
                                        .words(Draft.hull(inner.source()))
                                        .toLowerCase(Locale.ROOT))) {
                    enter(inner, outer);
                }
            }
        }
    }

    private static double overlap(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared <= 0 ? 0 : shared / (double) Math.min(a.length(), b.length());
    }
}
