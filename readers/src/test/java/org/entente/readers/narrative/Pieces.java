package org.entente.readers.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.domain.Cast;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.Genre;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.SourceText;
import org.entente.domain.Span;
import org.entente.readers.ReadPiece;
import org.entente.readers.attribution.Attribution;
import org.entente.readers.language.TextAnalyzer;
import org.entente.readers.parties.Mention;
import org.entente.readers.time.DateMention;
import org.jspecify.annotations.Nullable;

/** Writes pieces for tests: the words that name a party, tell a date or are somebody's own are given by hand. */
public final class Pieces {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private final SourceText text;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    private @Nullable Period day;

    private Pieces(String words) {
        text = new SourceText(words);
    }

    public static Pieces of(String words) {
        return new Pieces(words);
    }

    public static Cast cast(String... members) {
        List<Party> parties = new ArrayList<>();
        for (String member : members) {
            parties.add(new Party(member, member, PartyKind.MEMBER));
        }
        return new Cast(null, null, parties);
    }

    public Pieces party(String id, String... names) {
        for (String name : names) {
            for (int i = text.reading().indexOf(name);
                    i >= 0;
                    i = text.reading().indexOf(name, i + 1)) {
                mentions.add(new Mention(new Span(i, i + name.length()), id, Mention.Kind.NAME));
            }
        }
        return this;
    }

    /** Somebody by full name, who stands for a party. */
    public Pieces person(String id, String name) {
        for (int i = text.reading().indexOf(name); i >= 0; i = text.reading().indexOf(name, i + 1)) {
            mentions.add(new Mention(new Span(i, i + name.length()), id, Mention.Kind.PERSON, name));
        }
        return this;
    }

    /** Gives the document itself a date. */
    public Pieces dated(LocalDate date) {
        day = Period.day(date);
        return this;
    }

    public Pieces date(String words, Period period) {
        dates.add(new DateMention(span(words), period));
        return this;
    }

    public Pieces says(String source, String cue, String content) {
        attributions.add(new Attribution(List.of(span(source)), List.of(span(cue)), List.of(span(content)), 1));
        return this;
    }

    private Span span(String words) {
        int at = text.reading().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("Not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    public List<ReadPiece> read() {
        Document document = new Document(
                "paper", null, Genre.REPORT, null, null, day, DateSource.UNKNOWN, "en", "paper.txt", 0, text.length());
        return List.of(new ReadPiece(document, ANALYZER.analyze(text), attributions, dates, mentions));
    }

    public List<Narrative> told() {
        return Narrative.of(read());
    }
}
