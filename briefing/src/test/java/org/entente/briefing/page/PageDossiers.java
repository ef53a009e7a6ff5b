package org.entente.briefing.page;

import static org.entente.domain.AttributionLevel.DESCRIBED;
import static org.entente.domain.AttributionLevel.DOCUMENT;
import static org.entente.domain.AttributionLevel.LEAKED;
import static org.entente.domain.AttributionLevel.NAMED;

import java.time.LocalDate;
import java.util.List;
import org.entente.domain.AgreementStatus;
import org.entente.domain.AttributionLevel;
import org.entente.domain.BodyStatus;
import org.entente.domain.Concern;
import org.entente.domain.Contradiction;
import org.entente.domain.Dossier;
import org.entente.domain.Duplicate;
import org.entente.domain.EventKind;
import org.entente.domain.Evidence;
import org.entente.domain.Genre;
import org.entente.domain.Influence;
import org.entente.domain.Meeting;
import org.entente.domain.NegotiationProcess;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.PositionKind;
import org.entente.domain.RankBreakKind;
import org.entente.domain.Trend;
import org.entente.domain.Unread;
import org.entente.domain.Verdict;

/** The dossiers that the page is tried on: a usual one, a large one, an empty one and a hostile one. */
final class PageDossiers {
    private PageDossiers() {}

    private static final String REPORT = """
            Ministers of the Harbour League meet in Port Ansel next week to settle a new policy toward Ostrava Reach.
            “The Straits Accord was written for calm water, and the water is no longer calm,” Norvia’s foreign minister, Ilse Brandt, said on Monday.
            Calder and Veyra insist that the accord must stay. “Tear it up and we lose the only table we still sit at,” said Tomas Rhee, Calder’s minister for the sea.
            A diplomat from Ilmar said the patrols should double before winter, while Sorrel warned that more ships would be read as a threat.
            Veyra has kept its consulate in Ostrava Reach open although the other members closed theirs in 2023.
            The Straits Commission has not met since March 2023.
            Ostrava Reach said the League's patrols are “a provocation at our door”.
            """;
    private static final String LEAK = """
            NOTE FOR THE CHAIR, NOT FOR CIRCULATION
            Delegations of Dunmere and Pell favour ending the Straits Accord once a successor is in force.
            Aldmoor could accept joint patrols if they carry no live arms.
            Some members fear that a harsh text would push Ostrava Reach into the arms of the Southern Compact.
            """;
    private static final String COLUMN = """
            The League should stop pretending that an accord from 1994 can hold a strait in 2026.
            It is highly likely that Ostrava Reach will close the northern passage by the spring.
            The so-called Marrow Plan, two buoys and a hotline, was called “a toy” by Ostrava Reach; Calder thinks it a fair start.
            """;
    private static final String COMMUNIQUE = """
            The members reaffirmed the Straits Accord of 1994, which stipulates free passage for all flags.
            Norvia and Ilmar jointly stated that patrols must be able to defend themselves.
            Calder told the meeting that it could live without the accord if the hotline stays.
            The summit in Port Ansel in June 2026 is to adopt the policy.
            """;

    static Dossier alliance() {
        DossierDraft d = new DossierDraft("The Harbour League and the straits: a new policy toward Ostrava Reach");
        d.document(
                "herald",
                "League seeks a line on the straits",
                Genre.REPORT,
                "Ansel Herald",
                LocalDate.of(2026, 3, 9),
                REPORT);
        d.document("note", "Note for the chair", Genre.OTHER, "Leaked to the Ledger", LocalDate.of(2026, 3, 11), LEAK);
        d.document(
                "column",
                "An accord for another sea",
                Genre.OPINION,
                "Morning Ledger",
                LocalDate.of(2026, 3, 12),
                COLUMN);
        d.document(
                "communique",
                "Communiqué of the officials' meeting",
                Genre.STATEMENT,
                "Harbour League",
                LocalDate.of(2026, 3, 14),
                COMMUNIQUE);
        d.parties(
                PartyKind.MEMBER,
                "Norvia",
                "Calder",
                "Veyra",
                "Ilmar",
                "Sorrel",
                "Dunmere",
                "Pell",
                "Aldmoor",
                "Kestria",
                "Thornby",
                "Ostmark Isles",
                "Lower Vale",
                "Quill",
                "United Provinces of Marrowmere and Eastholm");
        d.parties(PartyKind.OUTSIDE, "Ostrava Reach", "Southern Compact");
        d.parties(PartyKind.BODY, "Straits Commission");
        d.element("accord", "Should the Straits Accord be kept?", "End it", "Keep it as it is");
        d.element("patrols", "How strong should the patrols be?", "No patrols", "Armed patrols all year");
        String norvia = d.says(
                "Norvia",
                "Norvia’s foreign minister, Ilse Brandt",
                NAMED,
                "accord",
                "herald",
                "The Straits Accord was written for calm water, and the water is no longer calm,");
        String calder = d.says(
                "Calder",
                "Tomas Rhee, Calder’s minister for the sea",
                NAMED,
                "accord",
                "herald",
                "Tear it up and we lose the only table we still sit at,");
        String veyra = d.says("Veyra", "Calder and Veyra", NAMED, "accord", "herald", "the accord must stay");
        String ilmar = d.says(
                "Ilmar",
                "A diplomat from Ilmar",
                DESCRIBED,
                "patrols",
                "herald",
                "the patrols should double before winter");
        String sorrel = d.says("Sorrel", "Sorrel", NAMED, "patrols", "herald", "more ships would be read as a threat");
        String reach =
                d.says("Ostrava Reach", "Ostrava Reach", NAMED, "patrols", "herald", "a provocation at our door");
        String dunmere = d.says(
                "Dunmere",
                "Delegations of Dunmere and Pell",
                LEAKED,
                "accord",
                "note",
                "ending the Straits Accord once a successor is in force");
        String pell = d.says(
                "Pell",
                "Delegations of Dunmere and Pell",
                LEAKED,
                "accord",
                "note",
                "ending the Straits Accord once a successor is in force");
        String aldmoor =
                d.says("Aldmoor", "Aldmoor", LEAKED, "patrols", "note", "joint patrols if they carry no live arms");
        String joint = d.says(
                "Norvia",
                "Norvia and Ilmar",
                DOCUMENT,
                "patrols",
                "communique",
                "patrols must be able to defend themselves");
        String turn = d.says(
                "Calder",
                "Calder",
                DOCUMENT,
                "accord",
                "communique",
                "it could live without the accord if the hotline stays");
        String close = d.says(
                null,
                "The author",
                AttributionLevel.AUTHOR,
                null,
                "column",
                "Ostrava Reach will close the northern passage by the spring");
        d.says(
                null,
                "Some members",
                LEAKED,
                null,
                "note",
                "a harsh text would push Ostrava Reach into the arms of the Southern Compact");
        d.says("Kestria", "Kestria", DESCRIBED, "accord", "communique", "free passage for all flags");
        d.predicts(close, "highly likely", "by the spring");
        d.stands("Norvia", "accord", 14, 12, PositionKind.PUBLIC, norvia);
        d.stands("Norvia", "patrols", 86, 9, PositionKind.TABLED, joint);
        d.stands("Calder", "accord", 68, 27, PositionKind.PUBLIC, calder, turn);
        d.stands("Veyra", "accord", 92, 8, PositionKind.PUBLIC, veyra);
        d.stands("Ilmar", "patrols", 78, 14, PositionKind.PUBLIC, ilmar);
        d.stands("Sorrel", "patrols", 22, 15, PositionKind.PUBLIC, sorrel);
        d.stands("Sorrel", "accord", 52, 30, PositionKind.INFERRED, sorrel);
        d.stands("Dunmere", "accord", 24, 14, PositionKind.INFERRED, dunmere);
        d.stands("Pell", "accord", 24, 14, PositionKind.INFERRED, pell);
        d.stands("Aldmoor", "patrols", 46, 18, PositionKind.INFERRED, aldmoor);
        d.stands("Aldmoor", "accord", 60, 5, PositionKind.TABLED);
        d.stands("Ostrava Reach", "patrols", 4, 4, PositionKind.PUBLIC, reach);
        d.contradictions.add(new Contradiction("Calder", "accord", List.of(calder, turn)));
        d.breaksRanks(
                "Veyra",
                null,
                RankBreakKind.CONDUCT,
                "Kept its consulate open when the others closed theirs.",
                d.evidence(
                        "herald",
                        "Veyra has kept its consulate in Ostrava Reach open although the other members closed theirs in 2023."));
        d.breaksRanks(
                "Veyra",
                "accord",
                RankBreakKind.POSITION,
                "Stands apart from the others at “Keep it as it is”.",
                d.evidence("herald", "Calder and Veyra insist that the accord must stay."));
        d.concerns.add(
                new Concern(
                        "Some members",
                        "a harsh text",
                        "push Ostrava Reach into the arms of the Southern Compact",
                        d.evidence(
                                "note",
                                "Some members fear that a harsh text would push Ostrava Reach into the arms of the Southern Compact.")));
        d.concerns.add(new Concern(
                "Sorrel",
                "more ships",
                "would be read as a threat",
                d.evidence("herald", "Sorrel warned that more ships would be read as a threat")));
        d.influences.add(new Influence(
                "Norvia",
                "Ilmar",
                "states jointly with it that patrols must be able to defend themselves",
                d.evidence("communique", "Norvia and Ilmar jointly stated")));
        d.proposal(
                "Marrow Plan",
                null,
                d.evidence("column", "The so-called Marrow Plan, two buoys and a hotline"),
                new Verdict("Ostrava Reach", "“a toy”", d.evidence("column", "was called “a toy” by Ostrava Reach")),
                new Verdict("Calder", "a fair start", d.evidence("column", "Calder thinks it a fair start")));
        d.agreement(
                "Straits Accord",
                Period.year(1994),
                AgreementStatus.CONTESTED,
                "free passage for all flags",
                d.evidence("communique", "the Straits Accord of 1994, which stipulates free passage for all flags"),
                "Norvia",
                "Calder",
                "Ostrava Reach");
        d.body(
                "Straits Commission",
                BodyStatus.DORMANT,
                Period.month(2023, 3),
                d.evidence("herald", "The Straits Commission has not met since March 2023."),
                "Norvia",
                "Ostrava Reach");
        d.event(
                Period.year(1994),
                "the Straits Accord was signed",
                EventKind.AGREE,
                d.evidence("communique", "the Straits Accord of 1994"),
                "Norvia",
                "Calder",
                "Ostrava Reach");
        d.event(
                Period.year(2023),
                "the other members closed their consulates",
                EventKind.SANCTION,
                d.evidence("herald", "the other members closed theirs in 2023"),
                "Ostrava Reach");
        d.event(
                Period.month(2023, 3),
                "last meeting of the Straits Commission",
                EventKind.CONSULT,
                d.evidence("herald", "has not met since March 2023"),
                "Straits Commission");
        d.relation("Norvia", "Ostrava Reach", Trend.FALLING, "ev-2", "ev-3");
        d.relation("Veyra", "Ostrava Reach", Trend.STEADY, "ev-2");
        d.meetings.add(new Meeting(
                "Meeting of ministers",
                "ministers",
                Period.week(LocalDate.of(2026, 3, 18)),
                "Port Ansel",
                d.evidence("herald", "Ministers of the Harbour League meet in Port Ansel next week")));
        d.meetings.add(new Meeting(
                "Summit",
                "summit",
                Period.month(2026, 6),
                "Port Ansel",
                d.evidence("communique", "The summit in Port Ansel in June 2026 is to adopt the policy.")));
        d.process = new NegotiationProcess(
                "gathering views, no draft yet",
                Period.month(2026, 6),
                List.of("officials", "ministers", "summit"),
                d.evidence("communique", "The summit in Port Ansel in June 2026 is to adopt the policy."));
        d.unread.add(new Unread(
                "minutes-scan.pdf", "holds pictures of pages and no text; run it through text recognition first"));
        d.unread.add(new Unread("photo.jpg", "is not a text"));
        d.duplicates.add(new Duplicate("column", "herald"));
        return d.done();
    }

    /** Thirty-two members, eight elements, two hundred statements, every section full; positions spread by a fixed rule. */
    static Dossier large() {
        DossierDraft d = new DossierDraft("Thirty-two capitals on one text");
        StringBuilder text = new StringBuilder("The delegations spoke in turn.\n");
        for (int i = 0; i < 32; i++) {
            for (int e = 0; e < 8; e++) {
                text.append("Delegation ")
                        .append(i)
                        .append(" said that chapter ")
                        .append(e)
                        .append(" needs another look before the summit, and gave its reasons at length.\n");
            }
        }
        d.document(
                "minutes",
                "Minutes of the long meeting",
                Genre.MINUTES,
                "Secretariat",
                LocalDate.of(2026, 2, 3),
                text.toString());
        List<String> names = List.of(
                "Albarra",
                "Belmark",
                "Cordane",
                "Drevia",
                "Estmark",
                "Fjelland",
                "Galdora",
                "Hestia",
                "Isenland",
                "Jorvik",
                "Kessu",
                "Lorraine Coast",
                "Mirovia",
                "Norrland",
                "Orsova",
                "Pellamar",
                "Quintara",
                "Rhône Bridge",
                "Strand",
                "Tavria",
                "Umbra",
                "Valdis",
                "Westmere",
                "Xanthe",
                "Ystad",
                "Zemlya",
                "Ardmore",
                "Brescon",
                "Čerenje",
                "Dunhallow",
                "Eastholm and the Outer Isles",
                "Federated States of Upper and Lower Marrow");
        d.parties(PartyKind.MEMBER, names.toArray(String[]::new));
        d.parties(PartyKind.OUTSIDE, "Ostrava Reach", "Southern Compact");
        for (int e = 0; e < 8; e++) {
            d.element(
                    "c" + e,
                    "Should chapter " + (e + 1) + " bind all members from the first day?",
                    "Leave it to each",
                    "Bind all");
        }
        for (int i = 0; i < 32; i++) {
            for (int e = 0; e < 8; e++) {
                if ((i * 7 + e * 3) % 5 == 0 || i > 27) {
                    continue;
                }
                String id = d.says(
                        names.get(i),
                        names.get(i) + "’s delegate",
                        NAMED,
                        "c" + e,
                        "minutes",
                        "Delegation " + i + " said that chapter " + e + " needs another look");
                double value = (i * 37 + e * 53 + (i % 3) * 20) % 101;
                d.stands(
                        names.get(i),
                        "c" + e,
                        value,
                        4 + i % 4 * 6,
                        (i + e) % 3 == 0
                                ? PositionKind.TABLED
                                : (i + e) % 3 == 1 ? PositionKind.PUBLIC : PositionKind.INFERRED,
                        id);
            }
        }
        d.stands("Ostrava Reach", "c0", 8, 8, PositionKind.PUBLIC, "st-1");
        fillRegisters(d, names);
        return d.done();
    }

    /** A dozen of everything that a reader can find, all resting on the minutes. */
    private static void fillRegisters(DossierDraft d, List<String> names) {
        for (int i = 0; i < 12; i++) {
            String one = names.get(i);
            String other = names.get(31 - i);
            List<Evidence> words = d.evidence("minutes", "Delegation " + i + " said that chapter 0 needs another look");
            d.contradictions.add(new Contradiction(one, "c" + i % 8, List.of("st-1", "st-" + (2 + i))));
            d.breaksRanks(
                    one,
                    i % 2 == 0 ? "c" + i % 8 : null,
                    RankBreakKind.values()[i % RankBreakKind.values().length],
                    "Keeps to its own reading of the chapter while the others have moved on.",
                    words);
            d.concerns.add(new Concern(one, "a hurried text", "would be read abroad as a sign of weakness", words));
            d.influences.add(new Influence(one, other, "asked it twice to give up its reserve", words));
            d.proposal("Plan number " + (i + 1), other, words, new Verdict(one, "a fair start", words));
            d.agreement(
                    "Treaty of " + one,
                    Period.year(1950 + i),
                    AgreementStatus.values()[i % AgreementStatus.values().length],
                    "that each chapter is read twice",
                    words,
                    names.toArray(String[]::new));
            d.body(
                    "Council of " + other,
                    BodyStatus.values()[i % BodyStatus.values().length],
                    Period.month(2020, i + 1),
                    words,
                    one,
                    other);
            d.event(
                    Period.month(2025, i + 1),
                    one + " and " + other + " exchanged letters on the chapter",
                    EventKind.values()[i % EventKind.values().length],
                    words,
                    one,
                    other);
            d.relation(one, other, Trend.values()[i % Trend.values().length], "ev-" + (i + 1));
            d.meetings.add(new Meeting(
                    "Round " + (i + 1), "ministers", Period.month(2026, i + 1), i % 2 == 0 ? one : null, words));
            d.predicts("st-" + (i + 1), "likely", "before the summit");
            d.unread.add(new Unread("scan-" + i + ".pdf", "holds pictures of pages and no text"));
        }
        d.duplicates.add(new Duplicate("minutes", "minutes"));
        d.process = new NegotiationProcess(
                "second reading",
                Period.month(2026, 6),
                List.of("working group", "ministers", "summit"),
                d.evidence("minutes", "The delegations spoke in turn."));
    }

    /** A well-known case in small: thirty-two members, of whom three spoke, on one element. */
    static Dossier quiet() {
        DossierDraft d = new DossierDraft("Three of thirty-two");
        d.document(
                "report",
                "What to do about the pact",
                Genre.REPORT,
                "Gazette",
                LocalDate.of(2026, 2, 3),
                "Albarra wants the pact gone. Belmark wants it kept. Cordane would rather wait.");
        d.parties(PartyKind.MEMBER, "Albarra", "Belmark", "Cordane");
        d.memberCount = 32;
        d.element("pact", "Keep the pact?", "End it", "Keep it");
        d.stands(
                "Albarra",
                "pact",
                10,
                10,
                PositionKind.PUBLIC,
                d.says("Albarra", "Albarra", NAMED, "pact", "report", "the pact gone"));
        d.stands(
                "Belmark",
                "pact",
                90,
                10,
                PositionKind.PUBLIC,
                d.says("Belmark", "Belmark", NAMED, "pact", "report", "it kept"));
        d.stands(
                "Cordane",
                "pact",
                50,
                35,
                PositionKind.INFERRED,
                d.says("Cordane", "Cordane", NAMED, "pact", "report", "rather wait"));
        return d.done();
    }

    static Dossier empty() {
        return new DossierDraft("Nothing yet").done();
    }

    static final String ATTACK =
            "</script><script>window.hacked=1</script><img src=x onerror=\"window.hacked=1\">'\"--><svg onload=window.hacked=1>";

    /** Every text a document can bring into the page tries to break out of its place. */
    static Dossier hostile() {
        DossierDraft d = new DossierDraft("Title " + ATTACK);
        String text = "مرحبا " + ATTACK + " 🙂 and more.\nJavascript:window.hacked=1 ]]> {{x}} ${7*7}\u2028 end.";
        d.document("evil", "Heading " + ATTACK, Genre.OTHER, "Outlet " + ATTACK, LocalDate.of(2026, 1, 1), text);
        d.parties(PartyKind.MEMBER, ATTACK, "javascript:alert(1)", "שלום עולם");
        d.element(ATTACK, "Ask " + ATTACK, "low " + ATTACK, "high " + ATTACK);
        d.element("second", "Another?", "\\\" low", "`high`");
        String id = d.says(ATTACK, ATTACK, NAMED, ATTACK, "evil", ATTACK);
        d.stands(ATTACK, ATTACK, 30, 10, PositionKind.PUBLIC, id);
        d.stands(ATTACK, "second", 70, 10, PositionKind.PUBLIC, id);
        d.stands("שלום עולם", ATTACK, 70, 10, PositionKind.INFERRED, id);
        d.concerns.add(new Concern(ATTACK, ATTACK, ATTACK, d.evidence("evil", "🙂 and more")));
        d.agreement(ATTACK, null, AgreementStatus.UNKNOWN, ATTACK, d.evidence("evil", ATTACK), ATTACK);
        d.event(null, ATTACK, EventKind.OTHER, d.evidence("evil", ATTACK), ATTACK);
        d.unread.add(new Unread(ATTACK, ATTACK));
        return d.done();
    }
}
