package org.entente.readers.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.domain.AttributionLevel;
import org.entente.domain.Genre;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.Contractions;
import org.entente.readers.language.LineForms;
import org.entente.readers.parties.Mention;
import org.jspecify.annotations.Nullable;

/** Gathers the statements of one document: what is attributed, what rules add, and what the document says itself. */
final class PieceStatements {
    private static final double SAME = .9;
    private static final int NEAR = 24;

    private final ReadPiece piece;
    private final GrowingCast cast;
    private final Papers papers;
    private final SpeakerResolver resolver;
    private final OwnWords own;
    private final Subjects subjects;
    private final Unsaid unsaid;
    private final List<Draft> drafts = new ArrayList<>();

    PieceStatements(ReadPiece piece, GrowingCast cast) {
        this.piece = piece;
        this.cast = cast;
        this.papers = new Papers(piece);
        this.resolver = new SpeakerResolver(piece, cast, papers);
        this.own = new OwnWords(piece, cast);
        this.subjects = new Subjects(piece);
        this.unsaid = new Unsaid(piece);
    }

    List<Draft> drafts() {
        if (piece.document().genre() == Genre.TRANSCRIPT) {
            asked();
        } else {
            reported();
        }
        List<Draft> attributed = List.copyOf(drafts);
        for (Draft draft : own.find()) {
            if (draft.speaker().level() == AttributionLevel.AUTHOR) {
                drafts.removeIf(d -> d.speaker().level() == AttributionLevel.NAMED
                        && Objects.equals(
                                d.speaker().resolved(), draft.speaker().resolved())
                        && overlap(d.extent(), draft.extent()) > SAME);
            }
            boolean known =
                    attributed.stream().anyMatch(d -> drafts.contains(d) && overlap(d.extent(), draft.extent()) > 0.3);
            if (!known
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

    /** What others are reported to say: what is surest first. */
    private void reported() {
        FrontedJudgements.in(piece).forEach(a -> enter(a, null));
        Provisions.in(piece).stream().filter(this::quotes).forEach(a -> enter(a, null));
        List<Attribution> reports = Reports.in(piece);
        Asides.in(piece).stream().filter(a -> !isWithin(a, reports)).forEach(a -> enter(a, null));
        List<Draft> provided = List.copyOf(drafts);
        reports.stream()
                .filter(a -> provided.stream().noneMatch(d -> overlap(d.extent(), Draft.hull(a.content())) > 0))
                .forEach(a -> enter(a, null));
        runOn(RunningQuotations.in(piece));
        addMissing(Provisions.in(piece));
        addMissing(Asides.quoting(piece));
        addMissing(Hearsay.in(piece));
        addMissing(ColonSpeech.in(piece));
        addMissing(Stances.in(piece));
        List<Attribution> clauses = ReportedClauses.in(piece, piece.text().span());
        runOn(clauses.stream().filter(this::isThatClause).toList());
        addMissing(clauses);
        addMissing(LooseQuotations.in(piece, List.copyOf(drafts)));
        addMissing(SharedSubjects.in(piece, List.copyOf(drafts)));
        addMissing(MinutedSpeech.in(piece, List.copyOf(drafts)));
        addMissing(Commitments.in(piece));
    }

    /** What those who ask in a transcript report of others. */
    private void asked() {
        List<Span> asked = own.asked();
        addMissing(Reports.in(piece).stream()
                .filter(a -> asked.stream()
                        .anyMatch(s -> s.contains(Draft.hull(a.content()))
                                && a.source().stream().allMatch(s::contains)))
                .toList());
        asked.forEach(span -> addMissing(ReportedClauses.in(piece, span)));
        addMissing(Provisions.in(piece));
    }

    private static boolean isWithin(Attribution aside, List<Attribution> reports) {
        Span said = Draft.hull(aside.content());
        return reports.stream()
                .map(r -> Draft.hull(r.content()))
                .anyMatch(r -> r.overlaps(said)
                        && r.length() >= SAME * said.length()
                        && aside.source().stream().noneMatch(r::overlaps));
    }

    private boolean quotes(Attribution attribution) {
        Span content = Draft.hull(attribution.content());
        return piece.text()
                        .source()
                        .reading()
                        .substring(content.start(), content.end())
                        .indexOf('"')
                >= 0;
    }

    /** "conceded that her treasurer had been helping": a whole clause, whose words are all its speaker's. */
    private boolean isThatClause(Attribution attribution) {
        int first = piece.text().tokenAt(Draft.hull(attribution.content()).start());
        return first > 0 && piece.text().tokens().get(first - 1).is("that");
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

    private void enter(Attribution found, @Nullable Draft parent) {
        if (unsaid.is(found)) {
            return;
        }
        Attribution attribution = new WholeThought(piece.text()).of(subjects.mended(found));
        if (subjects.isBare(attribution) || unsaid.isNowhere(attribution)) {
            return;
        }
        if (attribution.source().isEmpty()) {
            anonymous(attribution, parent);
            return;
        }
        String words = Contractions.pronoun(LineForms.withoutNumber(String.join(
                " … ", attribution.source().stream().map(piece.text()::words).toList())));
        Optional<Speaker> author = namesPerson(attribution) ? Optional.empty() : own.firstPerson(words);
        if (author.isPresent() && Courtesies.is(sentence(attribution))) {
            return;
        }
        if (author.isPresent() && !words.contains(" ")) {
            boolean owned = words.equalsIgnoreCase("my") || words.equalsIgnoreCase("our");
            drafts.add(Draft.of(owned ? null : words, author.get(), withSubject(attribution), parent));
            return;
        }
        List<Speaker> speakers = ours(attribution)
                ? own.issuers()
                : author.map(List::of).orElseGet(() -> resolver.speakers(attribution));
        for (Speaker speaker : speakers) {
            boolean leak =
                    speaker.level() == AttributionLevel.DOCUMENT && papers.leaked(Draft.hull(attribution.content()));
            Speaker exact = leak ? new Speaker(speaker.resolved(), speaker.party(), AttributionLevel.LEAKED) : speaker;
            if (exact.resolved() != null || exact.party() != null) {
                String told = exact.resolved() != null && SpeakerResolver.RELATIVES.contains(words)
                        ? exact.resolved()
                        : words;
                drafts.add(Draft.of(told, exact, attribution, parent));
            }
        }
    }

    /** "our own mayor, Ada Brook". */
    private boolean namesPerson(Attribution attribution) {
        Span source = Draft.hull(attribution.source());
        return piece.mentions().stream()
                .anyMatch(m -> m.kind() == Mention.Kind.PERSON
                        && source.contains(m.span())
                        && m.span().length() < source.length());
    }

    private String sentence(Attribution attribution) {
        int token = piece.text().tokenAt(attribution.source().getFirst().start());
        return piece.text().words(piece.text().span(piece.text().sentenceOf(token)));
    }

    /** "I want the fence" for "want the fence". */
    private static Attribution withSubject(Attribution attribution) {
        Span source = attribution.source().getFirst();
        Span first = attribution.content().getFirst();
        if (attribution.content().size() > 1 || source.end() > first.start() || first.start() - source.end() > NEAR) {
            return attribution;
        }
        return new Attribution(
                attribution.source(),
                attribution.cue(),
                List.of(new Span(source.start(), first.end())),
                attribution.confidence());
    }

    /** In a joint statement "we" and "the participants" are those who issue it. */
    private boolean ours(Attribution attribution) {
        String words = piece.text()
                .words(Draft.hull(attribution.source()))
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "");
        Span source = Draft.hull(attribution.source());
        List<Speaker> issuers = own.issuers();
        boolean another = issuers.size() > 1
                && piece.mentions().stream()
                        .filter(m -> m.kind() == Mention.Kind.NAME && source.contains(m.span()))
                        .filter(m -> cast.nameOf(m.party()).length() > m.span().length())
                        .anyMatch(m -> !cast.alliance().equals(Optional.of(m.party()))
                                && issuers.stream().noneMatch(s -> m.party().equals(s.party())));
        return !another
                && piece.document().genre() == Genre.STATEMENT
                && Cues.is("issuers", words.split("[ ,]", 2)[0])
                && !issuers.isEmpty();
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

    private void nested(Draft outer) {
        for (Span part : outer.content()) {
            for (Attribution inner : within(part)) {
                boolean itself = outer.source().stream().anyMatch(s -> s.overlaps(Draft.hull(inner.source())))
                        || piece.document().genre() == Genre.TRANSCRIPT
                                && OwnWords.isFirstPerson(piece.text().words(Draft.hull(inner.source())));
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

    /** "He pointed out that the deed provides that 'no wall shall stand'". */
    private Stream<Attribution> provisions(Span part) {
        return Provisions.in(piece).stream()
                .filter(this::quotes)
                .filter(a -> part.contains(Draft.hull(a.content())) && part.contains(Draft.hull(a.source())));
    }

    /** What others are reported to have said in somebody's words. */
    private List<Attribution> within(Span part) {
        List<Attribution> clauses = ReportedClauses.in(piece, part);
        return piece.document().genre() != Genre.TRANSCRIPT
                ? Stream.concat(provisions(part), clauses.stream()).toList()
                : Stream.concat(
                                Reports.in(piece).stream()
                                        .filter(a -> part.contains(Draft.hull(a.content()))
                                                && !a.source().isEmpty()),
                                clauses.stream())
                        .toList();
    }

    private static double overlap(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared <= 0 ? 0 : shared / (double) Math.min(a.length(), b.length());
    }
}
