package org.entente.readers.facts.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.entente.domain.Proposal;
import org.entente.domain.Verdict;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Pieces;
import org.junit.jupiter.api.Test;

class ProposalFinderTest {
    private static List<Proposal> find(String words) {
        return new ProposalFinder(Pieces.cast("Umbria", "Galdora", "Corvale")).find(told(words));
    }

    private static List<Narrative> told(String words) {
        return Pieces.of(words)
                .party("Umbria", "Umbria")
                .party("Galdora", "Galdora")
                .party("Corvale", "Corvale")
                .told();
    }

    @Test
    void whoTabledItAndWhatTheOthersMakeOfIt() {
        List<Proposal> found = find("Umbria presented the Skerry Proposal. Galdora welcomed it as a modest beginning."
                + " Corvale stated that it could accept the proposal on condition that it ends.");

        assertThat(found).extracting(Proposal::name, Proposal::by).containsExactly(tuple("Skerry Proposal", "Umbria"));
        assertThat(found.getFirst().verdicts())
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(
                        tuple("Galdora", "welcomed it as a modest beginning"),
                        tuple("Corvale", "could accept the proposal on condition that it ends"));
    }

    @Test
    void aThingOfItsOwnNameIsKnownByItsLastWord() {
        List<Proposal> found = find("Umbria proposed a Pilot Levy on Monday. Galdora gave the Levy its full support.");

        assertThat(found).extracting(Proposal::name, Proposal::by).containsExactly(tuple("Pilot Levy", "Umbria"));
        assertThat(found.getFirst().verdicts()).extracting(Verdict::party).containsExactly("Galdora");
    }

    @Test
    void aNameMayComeInTheNextSentenceOrAsWhatItIsCalled() {
        assertThat(find("Umbria circulated a compromise. Known as the Rope, it would ease the toll."))
                .extracting(Proposal::name)
                .containsExactly("Rope");
        assertThat(
                        find(
                                "Umbria has come up with what it calls the Rope: the toll would ease. Galdora rejected the Rope."))
                .extracting(Proposal::name)
                .containsExactly("Rope");
    }

    @Test
    void whatOthersChristenItIsItsName() {
        assertThat(find("Umbria has tabled a plan that brokers have christened the Staircase: the toll would rise."
                        + " Galdora gave the Staircase its blessing."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("Staircase", "Umbria"));
    }

    @Test
    void theDeedThatItAsksForIsItsName() {
        List<Proposal> found = find("The bone of contention is a plan put forward last month by Umbria. It would sell"
                + " the lower quay. Galdora called the sale a folly.");

        assertThat(found).extracting(Proposal::name, Proposal::by).containsExactly(tuple("sale", "Umbria"));
        assertThat(found.getFirst().verdicts()).extracting(Verdict::party).containsExactly("Galdora");
    }

    @Test
    void somethingElseIsNamedWhereItIsJudged() {
        assertThat(find("Umbria has come forward with something else. It would mend the gates for a tenth of the port."
                        + " To Galdora the land swap is a trap."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("land swap", "Umbria"));
        assertThat(find("Umbria has countered with a hotline between the two ports. Galdora mocked the hotline."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("hotline", "Umbria"));
        assertThat(find("Umbria has countered with a question. Galdora mocked the question."))
                .isEmpty();
    }

    @Test
    void itIsTheirsOnWhoseBehalfItIsPutForward() {
        assertThat(find("On behalf of Umbria Mr Teal put forward a Berth Levy. Galdora welcomed the Levy."))
                .extracting(Proposal::by)
                .containsExactly("Umbria");
    }

    @Test
    void whoHasAPlanMadeTheOneNamedNext() {
        assertThat(find(
                        "Umbria, as ever, has a plan. Under its Moorings Plan a third of the quays would rest each year."
                                + " Galdora can thole it."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("Moorings Plan", "Umbria"));
    }

    @Test
    void aSumThatIsOfferedIsAnOfferOnceSomebodyJudgesIt() {
        assertThat(find("In May Umbria offered $90,000 a year for leave to cut the weed. Galdora opposed the offer."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("offer", "Umbria"));
        assertThat(find("In May Umbria offered $90,000 a year for leave to cut the weed."))
                .isEmpty();
    }

    @Test
    void aPlanMayBeUnacceptableToOne() {
        assertThat(find("The Ferryman Plan looks totally unacceptable to Umbria in its leaked form."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(tuple("Umbria", "looks totally unacceptable to Umbria in its leaked form"));
    }

    @Test
    void aWordAboutSomethingElseIsNoVerdict() {
        assertThat(find("Umbria presented the Skerry Proposal. Galdora rejected Corvale's border."))
                .flatExtracting(Proposal::verdicts)
                .isEmpty();
    }

    @Test
    void twoMayJudgeTogether() {
        assertThat(find("Umbria tabled a rota for the pilots. Galdora and Corvale welcomed it."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party)
                .containsExactly("Galdora", "Corvale");
    }

    @Test
    void aThingThatBearsItsMakersNameIsTheProposal() {
        assertThat(find("Umbria floated a compromise. Galdora rejected the Umbria ladder."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("Umbria ladder", "Umbria"));
    }

    @Test
    void aNameMayStandInBrackets() {
        assertThat(find("Umbria proposed a band of tolls (the \"Skerry band\"). Galdora accepted it."))
                .extracting(Proposal::name)
                .containsExactly("Skerry band");
    }

    @Test
    void aCommonNounWithWhatTellsItFromOthersIsAName() {
        assertThat(find("The Chair submitted, on behalf of Umbria, a compromise in the form of a banded charge."
                        + " Galdora could not accept it in its present form."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("banded charge", "Umbria"));
        assertThat(find("Umbria has tabled what it calls a clean split. Galdora called the split “worth a weekend”."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::verdict)
                .containsExactly("called the split “worth a weekend”");
    }

    @Test
    void whosePlanThePieceKeepsNamingIsAProposal() {
        assertThat(find("Galdora welcomed Umbria's split timetable. The split timetable is fair."
                        + " Corvale rejected the split timetable."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("split timetable", "Umbria"));
    }

    @Test
    void aMotionIsAProposalAndThoseWhoRiseToItJudgeIt() {
        List<Proposal> found = find("Umbria moved that a temporary fence be put up. Galdora seconded the motion."
                + " Corvale declared itself opposed.");

        assertThat(found).extracting(Proposal::name, Proposal::by).containsExactly(tuple("temporary fence", "Umbria"));
        assertThat(found)
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(tuple("Galdora", "seconded the motion"), tuple("Corvale", "declared itself opposed"));
    }

    @Test
    void aNicknameIsAName() {
        assertThat(find("Umbria tried its luck with what is now known as the two-slot plan. Galdora can live with that."
                        + " Corvale asked for time."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(tuple("Galdora", "can live with"), tuple("Corvale", "asked for time"));
        assertThat(find("Umbria has floated a scheme of its own, the so-called seasonal ladder."))
                .extracting(Proposal::name)
                .containsExactly("seasonal ladder");
    }

    @Test
    void whatTwoPartiesJudgeIsContestedAndWhoAskedForItBeforeMadeIt() {
        assertThat(find("Umbria asked its partners to stop buying coal. Galdora rejected the boycott."
                        + " Corvale welcomed the boycott."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("boycott", "Umbria"));
    }

    @Test
    void aVerdictMayBeToldInAFrameOrAsAThought() {
        assertThat(find("Umbria suggested a booking calendar. In the eyes of Galdora it is a queue with paper."
                        + " Corvale felt it did not go far enough."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(tuple("Galdora", "a queue with paper"), tuple("Corvale", "did not go far enough"));
    }

    @Test
    void itIsWhatTheSentenceBeganWith() {
        assertThat(find(
                        "Umbria suggested a booking calendar. The old pact has not been denounced, but Galdora considers"
                                + " it dead."))
                .flatExtracting(Proposal::verdicts)
                .isEmpty();
    }

    @Test
    void whatOthersShouldDoIsNotTheirVerdict() {
        assertThat(find("Umbria suggested a booking calendar. Galdora should accept it."))
                .flatExtracting(Proposal::verdicts)
                .isEmpty();
    }

    @Test
    void aPlanIsNamedByWhatItIsFor() {
        assertThat(find("A plan to send a joint envoy to Tolgrad, which Umbria floated in January, had few friends."
                        + " Galdora still likes it."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("plan to send a joint envoy to Tolgrad", "Umbria"));
        assertThat(find("Umbria submitted a proposal for a joint mark of origin. Galdora warmly welcomed it."))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.name()).isEqualTo("joint mark of origin");
                    assertThat(p.verdicts())
                            .extracting(Verdict::party, Verdict::verdict)
                            .containsExactly(tuple("Galdora", "warmly welcomed it"));
                });
    }

    @Test
    void whatSomebodyDidIsNoVerdict() {
        assertThat(find(
                        "The Ferryman Plan is on the table. Galdora welcomed it. Two diplomats said it had leaned on Corvale"
                                + " until Corvale gave up its opposition to escorts."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party)
                .containsExactly("Galdora");
    }

    @Test
    void whoeverIsContentOrForeseesNoDifficultyHasJudged() {
        assertThat(
                        find(
                                "Umbria suggested a booking calendar. Galdora was quite content. Corvale did not foresee any difficulty."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party, Verdict::verdict)
                .contains(tuple("Galdora", "was quite content"), tuple("Corvale", "did not foresee any difficulty"));
    }

    @Test
    void aNounForProposalsMeansTheOneSpokenOf() {
        assertThat(find(
                        "Umbria has been circulating a compromise under which both halves are kept. Galdora was scathing."
                                + " Corvale could live with the idea."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(tuple("Galdora", "was scathing"), tuple("Corvale", "could live with the idea"));
        assertThat(find("Umbria suggested lowering the weir. Galdora denounced Corvale's plan."))
                .filteredOn(p -> !p.verdicts().isEmpty())
                .extracting(Proposal::by)
                .containsExactly("Corvale");
    }

    @Test
    void theMakingOfAThingIsThatThing() {
        assertThat(find(
                        "Umbria proposed the establishment of a common reserve. Galdora was favourable, subject to the costs"
                                + " being shared. Corvale reserved its position."))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.name()).isEqualTo("common reserve");
                    assertThat(p.verdicts()).extracting(Verdict::party).containsExactly("Galdora", "Corvale");
                });
    }

    @Test
    void whatAMotionAsksForIsNobodysVerdict() {
        assertThat(find(
                        "Umbria suggested that Galdora's pilots might ride on the tugs. Corvale was not in a position to"
                                + " agree to any change."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party)
                .containsExactly("Corvale");
    }

    @Test
    void aWishIsAProposalWhenOthersJudgeIt() {
        assertThat(find(
                        "What Umbria would prefer is a toll on barges. Under a scheme it put to the others last month, each"
                                + " barge would pay. Galdora sees some merit in it. Corvale dismissed the notion."))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.name()).isEqualTo("toll");
                    assertThat(p.by()).isEqualTo("Umbria");
                    assertThat(p.verdicts()).extracting(Verdict::party).containsExactly("Galdora", "Corvale");
                });
        assertThat(find("Umbria wants the old ford closed. Galdora opposed the idea."))
                .extracting(Proposal::name)
                .containsExactly("the old ford be closed");
        assertThat(find("Umbria wants the old ford closed.")).isEmpty();
    }

    @Test
    void anIdeaIsNamedByWhatItIsOf() {
        assertThat(find("Galdora described the idea of a graduated fee as “a ladder”."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("graduated fee", null));
    }

    @Test
    void aLongAndAShortNameMayMeanOneContestedThingAndWhoWouldHaveItMadeIt() {
        assertThat(find(
                        "Umbria would put all pilots under a shared station. Galdora dismissed the shared station as “a lamp"
                                + " with two keepers”. Corvale calls the station a nice idea."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("shared station", "Umbria"));
    }

    @Test
    void whatASentenceOpensWithIsItsTopic() {
        assertThat(find("Umbria suggested a booking calendar. On summer sailings, Galdora was milder."))
                .flatExtracting(Proposal::verdicts)
                .isEmpty();
    }

    @Test
    void aThingToBeAdmittedStandsForItsAdmission() {
        assertThat(find(
                        "Umbria submitted to the board of Corvale a proposal for the admission of the Ostra Fund. Galdora would"
                                + " not stand in Ostra's way."))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.by()).isEqualTo("Umbria");
                    assertThat(p.verdicts()).extracting(Verdict::party).containsExactly("Galdora");
                });
    }

    @Test
    void aConditionIsNoVerdict() {
        assertThat(
                        find(
                                "Umbria suggested a booking calendar. Galdora would come round to it if the calendar paid for a path."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party)
                .containsExactly("Galdora");
    }

    @Test
    void theMotionIsTheOneMovedWhateverWasFloatedSince() {
        assertThat(find("""
                        4.1 Umbria moved that the mill be sold. Galdora suggested a booking calendar.
                        4.2 Corvale could not support the motion.
                        4.3 The motion at 4.1 was lost. For: Umbria. Against: Corvale, Galdora.
                        """))
                .filteredOn(p -> p.name().equals("the mill be sold"))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(
                        tuple("Corvale", "could not support the motion"),
                        tuple("Corvale", "against"),
                        tuple("Galdora", "against"));
    }

    @Test
    void aQuestionThatOthersJudgeIsAProposal() {
        assertThat(find("Umbria asked whether the toll might be paid in two parts. Galdora thought that it was"
                        + " the same coin. Umbria's parts, said Corvale, would suit nobody."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("toll be paid in two parts", "Umbria"));
        assertThat(find("Umbria asked whether the toll might be paid in two parts. It rained."))
                .isEmpty();
        assertThat(find("Umbria asked whether the toll might")).isEmpty();
    }

    @Test
    void anOfferThatIsMovedStaysItsMakers() {
        assertThat(
                        find(
                                "Galdora presented the offer of Umbria, a lease of ten years. Corvale moved that the offer be accepted."))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.name()).isEqualTo("offer");
                    assertThat(p.by()).isEqualTo("Umbria");
                    assertThat(p.verdicts()).extracting(Verdict::party).containsExactly("Corvale");
                });
    }

    @Test
    void aBanIsNamedWithWhatItBans() {
        assertThat(
                        find(
                                "Umbria pressed for a ban on blasting at weekends. Galdora backed the ban. Corvale wasn't convinced."))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.name()).isEqualTo("ban on blasting at weekends");
                    assertThat(p.verdicts())
                            .extracting(Verdict::party, Verdict::verdict)
                            .containsExactly(tuple("Galdora", "backed the ban"), tuple("Corvale", "wasn't convinced"));
                });
    }

    @Test
    void theBoardsPlanIsAPlan() {
        assertThat(
                        find(
                                "Umbria introduced the Board's plan to sell the mill. Nobody spoke. Galdora welcomed the plan."))
                .extracting(Proposal::name)
                .containsExactly("plan to sell the mill");
    }

    @Test
    void aPlanBySomebodyIsTheirsWhenOthersJudgeIt() {
        assertThat(find("A rival plan by Umbria, under which the pit would be flooded, found few friends."
                        + " Galdora dismissed it as a bath."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("plan", "Umbria"));
        assertThat(find("Galdora stood in Umbria's way. Corvale rejected it.")).isEmpty();
    }

    @Test
    void joinedPartiesMaySpeakOfThemselvesAsThey() {
        assertThat(
                        find(
                                "Umbria suggested a booking calendar. Galdora and Corvale signalled that they could support it."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party)
                .containsExactly("Galdora", "Corvale");
    }

    @Test
    void aStanceMayBeANounAndADoingASubject() {
        assertThat(find("Umbria suggested closing the ford. Galdora's support for it is not in doubt."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(tuple("Galdora", "support for it is not in doubt"));
        assertThat(new ProposalFinder(Pieces.cast("Umbria", "Galdora"))
                        .find(Pieces.of(
                                        "Umbria suggested closing the ford. Closing the ford would be a gift, Galdora said.")
                                .party("Umbria", "Umbria")
                                .party("Galdora", "Galdora")
                                .says("Galdora", "said", "Closing the ford would be a gift")
                                .told()))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(tuple("Galdora", "would be a gift"));
    }

    @Test
    void whatSomebodyCallsByANameIsThere() {
        assertThat(find(
                        "There is also what Umbria likes to call \"the two-step\": a patch this summer. Galdora rejects the"
                                + " two-step."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("two-step", "Umbria"));
    }

    @Test
    void aMotionStaysOnTheTableUnderItsItemAndInItsPiece() {
        String minutes = """
                2.1 Umbria proposed that the basin be closed. The night had been long.
                2.2 Nobody had slept.
                2.3 The lamps had failed.
                2.4 Galdora was not persuaded.
                3.1 Corvale was not persuaded.
                """;

        assertThat(find(minutes))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party)
                .containsExactly("Galdora");
        List<Narrative> both = new ArrayList<>(told(minutes));
        both.addAll(told("The motion was lost."));
        assertThat(new ProposalFinder(Pieces.cast("Umbria", "Galdora", "Corvale")).find(both))
                .hasSize(1);
    }

    @Test
    void theAdjectiveOfItsMakerNamesAPlan() {
        assertThat(find("A swap circulated by Umbria would close the rivers. Galdora praised the Umbrian idea."))
                .extracting(Proposal::by)
                .containsExactly("Umbria");
    }

    @Test
    void aPaperStandsForWhatItRecommends() {
        assertThat(find("A third route is set out in a paper of the board. It recommends that the second tank be left."
                        + " Galdora found the paper sensible. Corvale wants none of it."))
                .flatExtracting(Proposal::verdicts)
                .extracting(Verdict::party, Verdict::verdict)
                .containsExactly(tuple("Galdora", "found the paper sensible"), tuple("Corvale", "wants none of it"));
    }

    @Test
    void anIdeaMayStandBehindAColon() {
        assertThat(
                        find(
                                "Umbria's idea is better: a joint inspectorate that rides along. Galdora could live with that."))
                .extracting(Proposal::by)
                .containsExactly("Umbria");
    }

    @Test
    void aProposalGetsItsNameWhereItIsFirstCalledByIt() {
        assertThat(find("Umbria came up with a compromise. Its Stay-Put would lease the ships. Galdora rejected it."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("Stay-Put", "Umbria"));
        assertThat(
                        find(
                                "Umbria countered with a scheme of its own: a landing fee on tankers. Galdora rejected the fee."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("landing fee", "Umbria"));
        assertThat(find("Umbria floated a compromise: the fee would fall each year. Galdora rejected the compromise."))
                .extracting(Proposal::name)
                .containsExactly("compromise");
        assertThat(find("Umbria's own answer is a Lighthouse Fund. Galdora warmly backs the Fund."))
                .extracting(Proposal::name, Proposal::by)
                .containsExactly(tuple("Lighthouse Fund", "Umbria"));
    }
}
