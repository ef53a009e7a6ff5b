package org.entente.archive.query;

import java.util.List;
import org.entente.domain.CallerMistake;
import org.jspecify.annotations.Nullable;

/** Asks an archive how things went over time. A document that repeats another one counts for nothing. */
public final class Asker {
    /**
     * Positions of one month are combined as independent measurements: each weighs one over the square of half its
     * range, the range narrows accordingly and widens by half their spread.
     */
    private static final String MONTHLY = """
            monthly AS (
                SELECT party, any_value(party_kind) AS party_kind, element, month,
                    count(DISTINCT document) AS documents,
                    sum(value * weight) / sum(weight) AS mid,
                    1 / sqrt(sum(weight)) + coalesce(stddev_pop(value), 0) / 2 AS half
                FROM (SELECT *, 1 / greatest(1, ((high - low) / 2) ** 2) AS weight FROM positions
                    WHERE document NOT IN (SELECT document FROM duplicates) AND month <> 'unknown'
                        AND party_kind IN ('member', 'outside', 'body'))
                GROUP BY party, element, month)""";

    /** Whether a row with party, element and month is asked about; see {@link #values}. */
    private static final String ASKED = "($1 IS NULL OR party ILIKE '%' || $1 || '%') AND ($2 IS NULL OR element = $2)"
            + " AND ($3 IS NULL OR month >= $3) AND ($4 IS NULL OR month <= $4)";

    private final ArchiveTables tables;

    public Asker(ArchiveTables tables) {
        this.tables = tables;
    }

    /** @throws CallerMistake when the question names a party or an element that the archive does not tell of */
    public Answer ask(Question q) {
        new KnownNames(tables).check(q);
        return new Answer(
                counts(),
                elements(q),
                positions(q),
                moves(q),
                breaks(q),
                relations(q),
                q.phrase() == null ? List.of() : uses(q));
    }

    private Answer.Counts counts() {
        return tables.ask(
                        """
                        SELECT count(*) FILTER (why IS NULL), (SELECT count(*) FROM duplicates),
                            count(*) FILTER (why IS NOT NULL), min(month) FILTER (month <> 'unknown'),
                            max(month) FILTER (month <> 'unknown')
                        FROM documents""",
                        row -> new Answer.Counts(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4), row.getString(5)))
                .getFirst();
    }

    private List<Answer.Scale> elements(Question q) {
        return tables.ask(
                """
                SELECT element, arg_min(question, document), arg_min(low_end, document), arg_min(high_end, document)
                FROM positions WHERE\s""" + ASKED + " GROUP BY element ORDER BY count(*) DESC, element",
                row -> new Answer.Scale(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                values(q));
    }

    private List<Answer.MonthlyPosition> positions(Question q) {
        return tables.ask(
                "WITH " + MONTHLY + """

                SELECT party, element, month, round(mid, 1), round(greatest(0, mid - half), 1),
                    round(least(100, mid + half), 1), documents
                FROM monthly WHERE\s""" + ASKED + " ORDER BY element, party, month",
                row -> new Answer.MonthlyPosition(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getDouble(6),
                        row.getLong(7)),
                values(q));
    }

    private List<Answer.Move> moves(Question q) {
        return tables.ask(
                "WITH " + MONTHLY + """
                , steps AS (
                    SELECT *, lag(month) OVER w AS since, lag(mid) OVER w AS earlier, lag(half) OVER w AS earlier_half
                    FROM monthly WINDOW w AS (PARTITION BY party, element ORDER BY month))
                SELECT party, element, since, round(earlier, 1), month, round(mid, 1) FROM steps
                WHERE abs(mid - earlier) > half + earlier_half AND\s""" + ASKED + " ORDER BY abs(mid - earlier) DESC, party, element, month",
                row -> new Answer.Move(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getDouble(4),
                        row.getString(5),
                        row.getDouble(6)),
                values(q));
    }

    private List<Answer.Break> breaks(Question q) {
        return tables.ask(
                "WITH " + MONTHLY + """
                , sides AS (
                    SELECT *, CASE WHEN mid - half > 50 THEN 1 WHEN mid + half < 50 THEN -1 ELSE 0 END AS side
                    FROM monthly WHERE party_kind = 'member'),
                tally AS (
                    SELECT element, month, sum((side = 1)::INT) AS high, sum((side = -1)::INT) AS low FROM sides
                    GROUP BY element, month),
                found AS (
                    SELECT party, element, month, kind, why, document FROM breaks
                    WHERE kind <> 'position' AND month <> 'unknown'
                        AND document NOT IN (SELECT document FROM duplicates)
                    UNION ALL
                    SELECT s.party, s.element, s.month, 'position',
                        'stood at ' || round(s.mid)::INT || ' while ' || greatest(t.high, t.low)
                            || ' others stood on the other side',
                        (SELECT min(p.document) FROM positions p
                            WHERE p.party = s.party AND p.element = s.element AND p.month = s.month)
                    FROM sides s JOIN tally t USING (element, month)
                    WHERE s.side = 1 AND t.low >= 3 AND t.low > 2 * t.high
                        OR s.side = -1 AND t.high >= 3 AND t.high > 2 * t.low)
                SELECT * FROM found WHERE\s""" + ASKED + " ORDER BY month, party, kind, why",
                row -> new Answer.Break(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                values(q));
    }

    private List<Answer.MonthlyRelation> relations(Question q) {
        return tables.ask(
                """
                WITH pairs AS (
                    SELECT least(parties[1], other) AS a, greatest(parties[1], other) AS b,
                        substr(coalesce(happened, date), 1, 7) AS month, trend
                    FROM (SELECT *, unnest(parties[2:]) AS other FROM events
                        WHERE len(parties) BETWEEN 2 AND 3 AND trend <> 'steady'
                            AND document NOT IN (SELECT document FROM duplicates))),
                counted AS (
                    SELECT a, b, month, count(*) FILTER (trend = 'rising') AS closer,
                        count(*) FILTER (trend = 'falling') AS apart
                    FROM pairs WHERE len(month) = 7 AND a <> b GROUP BY a, b, month)
                SELECT * FROM counted
                WHERE ($1 IS NULL OR a ILIKE '%' || $1 || '%' OR b ILIKE '%' || $1 || '%')
                    AND ($2 IS NULL OR month >= $2) AND ($3 IS NULL OR month <= $3)
                ORDER BY a, b, month""",
                row -> new Answer.MonthlyRelation(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5)),
                q.party(),
                q.from(),
                q.to());
    }

    /** Each party's first use; the first row is the first of all. Of a text that nobody speaks, whole words about it. */
    private List<Answer.FirstUse> uses(Question q) {
        return tables.ask(
                """
                WITH used AS (
                    SELECT s.party, s.speaker_resolved, coalesce(s.said, s.date) AS day, s.document, s.quote
                    FROM statements s
                    WHERE contains(lower(s.quote), lower($5)) AND coalesce(s.said, s.date) IS NOT NULL
                        AND ($1 IS NULL OR s.party ILIKE '%' || $1 || '%')
                        AND ($2 IS NULL OR s.element = $2)
                        AND ($3 IS NULL OR s.month >= $3) AND ($4 IS NULL OR s.month <= $4)
                    UNION ALL
                    SELECT NULL, NULL, d.date, d.document,
                        regexp_replace(regexp_replace(
                            substr(' ' || d.text || ' ', greatest(1, instr(lower(d.text), lower($5)) - 40), 82 + length($5)),
                            '^\\S*\\s+|\\s+\\S*$', '', 'g'), '\\s+', ' ', 'g')
                    FROM documents d
                    WHERE contains(lower(d.text), lower($5)) AND d.date IS NOT NULL AND $1 IS NULL AND $2 IS NULL
                        AND ($3 IS NULL OR d.month >= $3) AND ($4 IS NULL OR d.month <= $4)
                        AND d.document NOT IN (SELECT document FROM statements
                            WHERE contains(lower(quote), lower($5)))),
                ranked AS (
                    SELECT *, row_number() OVER (PARTITION BY party ORDER BY day, document, quote) AS nth FROM used)
                SELECT party, speaker_resolved, day, document, quote FROM ranked
                WHERE nth = 1 ORDER BY day, document""",
                row -> new Answer.FirstUse(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                q.party(),
                q.element(),
                q.from(),
                q.to(),
                q.phrase());
    }

    private static @Nullable Object[] values(Question q) {
        return new @Nullable Object[] {q.party(), q.element(), q.from(), q.to()};
    }
}
