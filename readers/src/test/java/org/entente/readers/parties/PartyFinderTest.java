package org.entente.readers.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.domain.CallerMistake;
import org.entente.domain.DateSource;
import org.entente.domain.Document;
import org.entente.domain.DossierSheet;
import org.entente.domain.Genre;
import org.entente.domain.Party;
import org.entente.domain.PartyKind;
import org.entente.domain.Period;
import org.entente.domain.SourceText;
import org.entente.readers.language.AnalyzedText;
import org.entente.readers.language.TextAnalyzer;
import org.junit.jupiter.api.Test;

class PartyFinderTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private SourceText source = new SourceText("");

    @Test
    void theMembersOfAKnownAllianceAreThoseOfTheDocumentsDate() {
        Parties found = read("""
                NATO ministers will meet next week to discuss a strategy toward Russia, a NATO diplomat said.
                Hungary and Slovakia, two NATO countries, keep their contacts with the Kremlin.
                """);

        assertThat(found.cast().alliance()).isEqualTo("NATO");
        assertThat(found.cast().memberCount()).isEqualTo(32);
        assertThat(found.cast().members()).hasSize(32).extracting(Party::id).contains("HUN", "SVK", "SWE");
        assertThat(kind(found, "RUS")).isEqualTo(PartyKind.OUTSIDE);
    }

    @Test
    void theTextIsBelievedWhomItCallsMembers() {
        Parties known = read("""
                ASEAN ministers meet next week, an ASEAN diplomat said. The ASEAN countries are divided.
                Then there is the question of Fiji and Laos, two ASEAN countries that are breaking ranks.
                """);
        Parties invented = read("""
                The Halcyon Alliance's chief executives meet next week. The 11 Halcyon companies are divided.
                Then there is the question of Belmont Freight and Orso, two Halcyon companies that are breaking ranks.
                """);

        assertThat(kind(known, "FJI")).isEqualTo(PartyKind.MEMBER);
        assertThat(known.cast().members()).hasSize(11);
        assertThat(invented.cast().members())
                .extracting(Party::id)
                .containsExactlyInAnyOrder("Belmont Freight", "Orso");
    }

    @Test
    void aDiplomatOfTheAllianceIsNoParticularMember() {
        Parties found = read("NATO members are divided, a NATO diplomat said. A senior U.S. official disagreed.");

        assertThat(kind(found, "NATO diplomat")).isEqualTo(PartyKind.UNIDENTIFIED);
        assertThat(party(found, "senior U.S. official")).isEqualTo("USA");
    }

    @Test
    void whoHasAWillIsAParty() {
        Parties found = read("""
                The nine member states of the Salt League have spent weeks on a rule. A paper of the League's secretariat was leaked.
                Corvale would sooner sail at once. The harbour was closed, its trade ministry remarked in a note.
                Tolosa put its name to that note on Monday.
                Galdora has managed to please both sides. On Monday its deputy premier, Sten Osk, spoke at a lunch. His office sees no difficulty.
                From Ystria and Pell there has been not a word. Marren is yet to make up its mind.
                Umbria, the big neighbour, closed the pier. Drem, the Umbrian capital, denies it. Ruk Osvald, who has fished there for years, laughed.
                """);

        assertThat(found.cast().members())
                .extracting(Party::id)
                .containsExactlyInAnyOrder("Corvale", "Tolosa", "Galdora", "Ystria", "Pell", "Marren");
        assertThat(found.cast().alliance()).isEqualTo("Salt League");
        assertThat(party(found, "Sten Osk")).isEqualTo("Galdora");
        assertThat(party(found, "Drem")).isEqualTo("Umbria");
        assertThat(kind(found, "Ruk Osvald")).isEqualTo(PartyKind.PERSON);
    }

    @Test
    void whoIsToBeLetInSitsBesideTheOwners() {
        Parties found = read("""
                The three owners of the pier are split over letting in the ferry firm Osmere as a fourth partner.
                Lead partner Salu Mobile (31 per cent) is dead against it. "We did not come to swim," chairman Ada Brook told analysts.
                Pellin Broadband has no quarrel with Osmere, chief financial officer Oona Madden said.
                State-run Tarn Mails has not let its view be known. Osmere said that it could wait.
                """);

        assertThat(found.cast().members())
                .extracting(Party::id)
                .contains("Salu Mobile", "Pellin Broadband")
                .doesNotContain("Osmere");
        assertThat(kind(found, "Osmere")).isEqualTo(PartyKind.OUTSIDE);
        assertThat(party(found, "Ada Brook")).isEqualTo("Salu Mobile");
        assertThat(party(found, "Oona Madden")).isEqualTo("Pellin Broadband");
    }

    @Test
    void anAllianceThatNobodyKnowsHasTheMembersThatTheTextTells() {
        Parties found = read("""
                Ministers of the four-nation Marrow League meet on Monday to settle the fishing rules.
                "We want a limit," said Tessaly's fisheries minister, Ada Brook. Veldland rejected it.
                Orrin, the smallest of the four, wants a delay, and Casmere backs the limit.
                Dorne, which does not belong to the league, has complained.
                """);

        assertThat(found.cast().alliance()).isEqualTo("Marrow League");
        assertThat(found.cast().memberCount()).isEqualTo(4);
        assertThat(found.cast().members())
                .extracting(Party::id)
                .containsExactlyInAnyOrder("Tessaly", "Veldland", "Orrin", "Casmere");
        assertThat(kind(found, "Dorne")).isEqualTo(PartyKind.OUTSIDE);
    }

    @Test
    void aPersonStandsForThePartyOfTheirRole() {
        Parties found = read("""
                Ana Ruiz, chief executive of Halden Ports, said the berth would stay. Meridian Air plc disagreed.
                "It is ours," Ruiz said. Its chairman, Tom Oakes, rejected that.
                """);

        assertThat(party(found, "Ana Ruiz")).isEqualTo("Halden Ports");
        assertThat(party(found, "Ruiz")).isEqualTo("Halden Ports");
    }

    @Test
    void aSheetOpensAnOrganisationIntoItsMembers() {
        Parties found = read("Talks go on.", sheet(List.of("EU"), List.of("Russia")));

        assertThat(found.cast().members()).hasSize(27);
        assertThat(kind(found, "RUS")).isEqualTo(PartyKind.OUTSIDE);
    }

    @Test
    void aMisspeltMemberIsAskedAbout() {
        assertThatThrownBy(() -> read("Talks go on.", sheet(List.of("Germny"), List.of())))
                .isInstanceOf(CallerMistake.class)
                .hasMessageContaining("Maybe you meant \"Germany\"");
    }

    @Test
    void anInventedMemberIsWelcome() {
        Parties found = read("Talks go on.", sheet(List.of("Aldermark", "Brenia"), List.of()));

        assertThat(found.cast().members()).extracting(Party::id).containsExactly("Aldermark", "Brenia");
    }

    @Test
    void whoeverRunsOrSitsForAPartySpeaksForIt() {
        Parties found = read("""
                With us are Fergus Doyle, who runs Sound Ferries, and Niamh Roche of the Islanders' Association.
                Mr Doyle wants a boat. Ms Roche disagreed, and Doyle said so.
                """);

        assertThat(party(found, "Doyle")).isEqualTo("Sound Ferries");
        assertThat(party(found, "Ms Roche")).isEqualTo("Islanders' Association");
    }

    @Test
    void aPortfolioIsNoParty() {
        Parties found = read("Trade ministers of the Marrow League meet. Tessaly's envoy said it wanted a limit.");

        assertThat(found.cast().parties()).extracting(Party::id).doesNotContain("Trade");
    }

    @Test
    void aLandIsToldByItsAdjective() {
        Parties found = read("A senior Marovian diplomat said no text was ready. Few in Marovia cared.");

        assertThat(party(found, "senior Marovian diplomat")).isEqualTo("Marovia");
    }

    @Test
    void bothAreTheTwoNamedLast() {
        Parties found = read("""
                Tolvania's envoy said little. Then there are Tolvania and Kesh. Both keep desks at the gate.
                Ostmark has yet to say anything.
                """);

        assertThat(found.mentions().getFirst())
                .filteredOn(m -> source.words(m.span()).equals("Both"))
                .extracting(Mention::party)
                .containsExactlyInAnyOrder("Tolvania", "Kesh");
        assertThat(found.cast().parties()).extracting(Party::id).contains("Ostmark");
    }

    private static PartyKind kind(Parties found, String id) {
        return found.cast().party(id).orElseThrow().kind();
    }

    private String party(Parties found, String words) {
        return found.mentions().getFirst().stream()
                .filter(m ->
                        source.words(m.span()).replaceFirst("^(?i)an? ", "").equals(words))
                .findFirst()
                .orElseThrow()
                .party();
    }

    private Parties read(String passage) {
        return read(passage, DossierSheet.empty());
    }

    private Parties read(String passage, DossierSheet sheet) {
        source = new SourceText(passage);
        AnalyzedText text = ANALYZER.analyze(source);
        Document document = new Document(
                "passage",
                null,
                Genre.REPORT,
                null,
                null,
                Period.day(LocalDate.of(2024, 10, 13)),
                DateSource.FOUND,
                "en",
                "passage.txt",
                0,
                source.length());
        return new PartyFinder().find(List.of(document), List.of(text), sheet, Optional.empty());
    }

    private static DossierSheet sheet(List<String> members, List<String> outside) {
        return new DossierSheet(
                null, members, outside, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    @Test
    void wherePartyAndOfficeStandApartTheParagraphTellsWhoseItIs() {
        Parties found = read("""
                Ministers of Tessaly, Veldland and Casmere met.
                Veldland spoke with two voices. Otto Grau, the foreign minister, ruled out a limit.
                Nobody who saw Casmere's minister leave would hope. Jorun Halle walked past. Halle said nothing.
                """);

        assertThat(party(found, "Otto Grau")).isEqualTo("Veldland");
        assertThat(party(found, "Jorun Halle")).isEqualTo("Casmere");
    }

    @Test
    void bracketsTellWhomAPersonRepresentsAndTitlesTellNamesakesApart() {
        Parties found = read("""
                Present: Mr Terence Dunning (representing the Granary); Miss Ruth Dunning (representing Crane House).
                Mr Dunning opposed the motion. Then Miss Dunning backed it.
                """);

        assertThat(party(found, "Mr Terence Dunning")).isEqualTo("Granary");
        assertThat(found.mentions().getFirst())
                .filteredOn(m -> m.span().start() >= source.reading().indexOf("Miss Dunning"))
                .extracting(m -> m.party())
                .contains("Crane House");
    }

    @Test
    void anObserverIsNoMember() {
        Parties found = read("""
                Ministers of the Marrow League met. Delegations from Tessaly, Veldland and Casmere took part.
                Orrin attended as an observer. The Observer of Orrin said that it was ready.
                """);

        assertThat(found.cast().members()).extracting(Party::id).doesNotContain("Orrin");
    }

    @Test
    void namesakesServantsAndThoseInBracketsStandForTheirHouse() {
        Parties found = read("""
                Present: Mrs Winifred Sayle (President, in the chair); Mr Giles Trasker (Thorpe Ings).
                Karin Rasker, chief executive of Rasker, signed. Tamsin Pike of Hollis & Pike Ltd did not.
                The Minister of Tessaly, Dr Ada Solano, left early. The President thanked her.
                """);

        assertThat(party(found, "Karin Rasker")).isEqualTo("Rasker");
        assertThat(party(found, "Dr Ada Solano")).isEqualTo("Tessaly");
        assertThat(found.mentions().getFirst())
                .filteredOn(m -> m.span().start() == source.reading().indexOf("The President"))
                .extracting(Mention::means)
                .containsExactly("Winifred Sayle");
    }

    @Test
    void aNeighbourStandsOutsideAndTheFifthMemberWithin() {
        Parties found = read("""
                Leaders of the Marrow League meet in the town of Sarn on Monday. The five members of the Marrow League are divided over
                how to answer Hathria, the upstream neighbour whose dam began to fill last autumn.
                Tessaly wants a hard line, and Veldland rejects it. Casmere has floated a scheme of its own. Dorn would sign it.
                Casmere would like an old pact revived.
                The fifth member, Velna, has said nothing.
                """);

        assertThat(found.cast().members())
                .extracting(Party::id)
                .contains("Tessaly", "Veldland", "Casmere", "Velna")
                .doesNotContain("Hathria", "Sarn");
        assertThat(kind(found, "Hathria")).isEqualTo(PartyKind.OUTSIDE);
    }

    @Test
    void initialsNeedNoBracketsAndACountTellsOfMoreLands() {
        Parties found = read("""
                Ministers of the Littoral Treaty Organisation met on Monday. Four LTO countries are divided, and the four LTO countries know it.
                Tessaly wants a hard line, and Veldland rejects it. Casmere has rejected it too. Tessaly, Veldland and Casmere voted.
                Zhelin would go a step further.
                """);

        assertThat(found.cast().alliance()).isEqualTo("Littoral Treaty Organisation");
        assertThat(found.cast().members()).extracting(Party::id).contains("Zhelin");
    }

    @Test
    void whoRunsAnArmOfAFirmSitsForIt() {
        Parties found = read("""
                Hesper House will have none of it. Hesper House refuses a label, and Hesper House said so. Its chief executive, Viggo Brandt, said no.
                Marlowe Tench Ltd is in favour, says Corinna Ashby, who runs its audio arm.
                Thibault Okonjo, who speaks for Lusane, asked to see it first.
                """);

        assertThat(party(found, "Viggo Brandt")).isEqualTo("Hesper House");
        assertThat(party(found, "Corinna Ashby")).isEqualTo("Marlowe Tench Ltd");
        assertThat(party(found, "Thibault Okonjo")).isEqualTo("Lusane");
    }

    @Test
    void aFieldBelongsToTheTitleBehindIt() {
        Parties found = read("""
                Energy Minister Paulette Marr said the levy was dead. Deputy Prime Minister Orla Venn said she would wait.
                Climate Commissioner Ada Brook called it a folly.
                """);

        assertThat(found.mentions().getFirst())
                .extracting(Mention::means)
                .contains("Paulette Marr", "Orla Venn", "Ada Brook");
    }

    @Test
    void townsAndNationsSpeakThroughThoseWhoComeFromThem() {
        Parties found = read("""
                The Township of Old Quay was invited. Our agreement is with the Town of Long Lake.
                Tova Beddow, the mayor of Long Lake, has no quarrel with it.
                The Chair: We hear now from the Seneway Nation.
                Chief Harald Wapp: Our answer is no. We've said so.
                The Chair: Reeve Rauti, from Tolby.
                Reeve Emil Rauti: We'd sign. I'd sign.
                The province said it would set up a Water Trust with the Seneway.
                """);

        assertThat(party(found, "Tova Beddow")).isEqualTo("Town of Long Lake");
        assertThat(party(found, "Chief Harald Wapp")).isEqualTo("Seneway Nation");
        assertThat(party(found, "Reeve Emil Rauti")).isEqualTo("Tolby");
        assertThat(found.cast().members())
                .extracting(Party::id)
                .contains("Township of Old Quay")
                .doesNotContain("We'd", "I'd", "Water Trust");
    }

    @Test
    void whoHoldsAShareIsAPartyAndAKindOfFirmGoesOnAboutIt() {
        Parties found = read("""
                Galdor Shipping, which holds 30 per cent, is calling on every owner to pay. The carrier said on Monday that it would wait.
                Tarn Ferries, with 20 per cent, refused. Finance director Chiara Lomb sees no reason to wait.
                The Port of Salu, which has 15 per cent, sees merit in it, its commercial director Agneta Sund said.
                Nothing has been heard from Brab Tanks. Per Engd, chairman of the masters' association, fears a strike.
                """);

        assertThat(party(found, "The carrier")).isEqualTo("Galdor Shipping");
        assertThat(party(found, "Chiara Lomb")).isEqualTo("Tarn Ferries");
        assertThat(party(found, "Agneta Sund")).isEqualTo("Port of Salu");
        assertThat(party(found, "Per Engd")).isEqualTo("Per Engd");
        assertThat(found.cast().parties()).extracting(Party::id).contains("Brab Tanks");
    }

    @Test
    void aLandsMinistryAndItsMinisterSpeakForIt() {
        Parties found = read("""
                Tessaly and Veldland, two members of the Marrow League, want it ended, and Tessaly says so. Veldland rejects it.
                Tessalian Defense Minister Anneke Ras said so. The Veldlandic Foreign Ministry said that it would wait.
                At Calder Bay Prime Minister Ilse Varr had promised it.
                """);

        assertThat(party(found, "Defense Minister Anneke Ras")).isEqualTo("Tessaly");
        assertThat(party(found, "Veldlandic Foreign Ministry")).isEqualTo("Veldland");
        assertThat(found.mentions().getFirst()).extracting(Mention::means).contains("Ilse Varr");
    }

    @Test
    void officesAreNoPartiesAndInitialsAreTheirAlliance() {
        Parties found = read("""
                Ministers of the Eastern Rim Treaty Organization will meet. The members of ERTO agreed, and ERTO wants a policy.
                Tessaly rejects it, and Veldland backs it. Prime Ministers spoke. Foreign Ministry said so.
                """);

        assertThat(found.cast().parties())
                .extracting(Party::id)
                .contains("Eastern Rim Treaty Organization")
                .doesNotContain("ERTO", "Prime Ministers", "Foreign Ministry");
    }
}
