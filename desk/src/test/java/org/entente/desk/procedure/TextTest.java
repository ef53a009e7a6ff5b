package org.entente.desk.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.desk.procedure.PositionAct.TablePosition;
import org.entente.desk.procedure.TextAct.BracketAmendment;
import org.entente.desk.procedure.TextAct.JoinBracket;
import org.entente.desk.procedure.TextAct.LiftBracket;
import org.entente.desk.procedure.TextAct.MergeAmendments;
import org.entente.desk.procedure.TextAct.PlaceBracket;
import org.entente.desk.procedure.TextAct.ProposeAmendment;
import org.entente.desk.procedure.TextAct.SettleBracket;
import org.entente.desk.procedure.TextAct.TableText;
import org.entente.desk.procedure.TextAct.WithdrawAmendment;
import org.entente.desk.sight.Collision;
import org.entente.desk.sight.Obstacle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextTest {
    private final Room room = Room.open();

    private void amend(String by, Change change, @Nullable String words, @Nullable String text) {
        room.by(by, new ProposeAmendment(Target.paragraph("p1"), change, words, text, ""));
    }

    private void merge(String amendment) {
        room.chair(new MergeAmendments(List.of(amendment), null));
    }

    private static void refused(Why why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }

    @Test
    void anAmendmentReplacesAddsToOrDeletesTheWordsThatItNames() {
        room.text("Passage is free for all ships.", "Second.");
        amend("Arvania", Change.REPLACE, "free", "open");
        amend("Belmoor", Change.ADD, "ships", "and boats");
        amend("Castria", Change.DELETE, " for all", null);
        merge("a1");
        assertThat(room.reading()).containsExactly("Passage is open for all ships.", "Second.");
        merge("a2");
        assertThat(room.reading().getFirst()).isEqualTo("Passage is open for all ships and boats.");
        merge("a3");
        assertThat(room.reading().getFirst()).isEqualTo("Passage is open ships and boats.");
        assertThat(room.talks.texts().versions()).hasSize(4);
        assertThat(room.talks.texts().openAmendments()).isZero();
    }

    @Test
    void anAmendmentOfTheWholeDropsReplacesOrFollowsTheParagraph() {
        room.text("One.", "Two.");
        amend("Arvania", Change.ADD, null, "One and a half.");
        merge("a1");
        assertThat(room.reading()).containsExactly("One.", "One and a half.", "Two.");
        amend("Arvania", Change.REPLACE, null, "First.");
        merge("a2");
        amend("Arvania", Change.DELETE, null, null);
        assertThat(room.reading().getFirst()).isEqualTo("First.");
        merge("a3");
        assertThat(room.reading()).containsExactly("One and a half.", "Two.");
        assertThat(room.latest().paragraphs()).extracting(Paragraph::id).containsExactly("p3", "p2");
    }

    @Test
    void wordsThatAreNotThereOrTwiceAreRefused() {
        room.text("All for all.");
        refused(Why.WORDS_NOT_FOUND, () -> amend("Arvania", Change.DELETE, "none", null));
        refused(Why.WORDS_TWICE, () -> amend("Arvania", Change.DELETE, "ll", null));
        refused(Why.EMPTY, () -> amend("Arvania", Change.REPLACE, "All", " "));
        refused(Why.HAS_BRACKETS, () -> amend("Arvania", Change.REPLACE, "All", "[Most]"));
    }

    @Test
    void anAmendmentCanBeAmended() {
        room.text("Passage is free.");
        amend("Arvania", Change.REPLACE, "free", "free by day");
        room.by("Belmoor", new ProposeAmendment(Target.amendment("a1"), Change.REPLACE, "day", "day and night", ""));
        merge("a2");
        merge("a1");
        assertThat(room.reading()).containsExactly("Passage is free by day and night.");
    }

    @Test
    void amendmentsThatTouchTheSameWordsCollideUntilAPersonMergesThem() {
        room.text("Passage is free for all ships.");
        amend("Arvania", Change.REPLACE, "free for all", "closed to some");
        amend("Belmoor", Change.REPLACE, "all ships", "merchants");
        amend("Castria", Change.DELETE, "Passage", null);
        assertThat(room.sight().collisions()).containsExactly(new Collision(Target.paragraph("p1"), "a1", "a2"));
        refused(Why.MERGE_NEEDS_WORDS, () -> room.chair(new MergeAmendments(List.of("a1", "a2"), null)));
        room.chair(new MergeAmendments(List.of("a1", "a2"), "Passage is open to [some] merchants."));
        assertThat(room.sight().collisions()).isEmpty();
        assertThat(room.reading()).containsExactly("Passage is open to [some] merchants.");
    }

    @Test
    void anAmendmentWhoseWordsAreGoneIsAdrift() {
        room.text("Passage is free.");
        amend("Arvania", Change.REPLACE, "free", "open");
        amend("Belmoor", Change.DELETE, " is free", null);
        merge("a2");
        assertThat(room.sight().adrift()).extracting(Amendment::id).containsExactly("a1");
        refused(Why.WORDS_NOT_FOUND, () -> merge("a1"));
    }

    @Test
    void onlyItsProposerWithdrawsAnAmendment() {
        room.text("Passage is free.");
        amend("Arvania", Change.REPLACE, "free", "open");
        refused(Why.NOT_YOURS, () -> room.by("Belmoor", new WithdrawAmendment("a1")));
        room.by("Arvania", new WithdrawAmendment("a1"));
        refused(Why.NOT_OPEN_AMENDMENT, () -> merge("a1"));
    }

    @Test
    void aBracketGoesWhenItsLastOwnerLiftsIt() {
        room.text("All shall inspect.");
        room.by("Arvania", new PlaceBracket("p1", "shall", List.of("should"), "a transition of two years"));
        room.by("Belmoor", new JoinBracket("b1", null));
        assertThat(room.reading()).containsExactly("All [shall][should] inspect.");
        refused(Why.NOT_YOUR_BRACKET, () -> room.by("Castria", new LiftBracket("b1", null)));
        room.by("Arvania", new LiftBracket("b1", "shall"));
        assertThat(room.reading()).as("Belmoor still holds it").containsExactly("All [shall] inspect.");
        room.by("Belmoor", new LiftBracket("b1", null));
        assertThat(room.reading()).containsExactly("All shall inspect.");
        assertThat(room.latest().isClean()).isTrue();
    }

    @Test
    void theChairSettlesABracketOnlyWhenNobodyHoldsOut() {
        room.text("All shall inspect.");
        amend("Arvania", Change.REPLACE, "shall", "may");
        room.chair(new BracketAmendment("a1"));
        room.by("Belmoor", new JoinBracket("b1", "shall"));
        refused(Why.BRACKET_HELD, () -> room.chair(new SettleBracket("b1", "may")));
        room.by("Castria", new JoinBracket("b1", "must"));
        room.by("Belmoor", new LiftBracket("b1", "shall"));
        assertThat(room.reading()).containsExactly("All [shall][may][must] inspect.");
        refused(Why.BRACKET_HELD, () -> room.chair(new SettleBracket("b1", "shall")));
        room.by("Castria", new LiftBracket("b1", null));
        room.chair(new SettleBracket("b1", "may"));
        assertThat(room.reading()).containsExactly("All may inspect.");
    }

    @Test
    void aProposedDeletionIsBracketedAroundTheWordsAndAnAdditionBehindThem() {
        room.text("All shall inspect daily.");
        amend("Arvania", Change.DELETE, " daily", null);
        amend("Belmoor", Change.ADD, "inspect", "and report");
        room.chair(new BracketAmendment("a2"));
        room.chair(new BracketAmendment("a1"));
        assertThat(room.reading()).containsExactly("All shall inspect [and report][ daily].");
        room.by("Belmoor", new LiftBracket("b1", null));
        assertThat(room.reading()).containsExactly("All shall inspect [ daily].");
    }

    @Test
    void aChairsTextIsNumberedAndKeepsTheBracketsThatItRepeats() {
        room.text("All shall inspect.", "Second.");
        room.by("Arvania", new PlaceBracket("p1", "shall", List.of(), null));
        room.chair(new TableText(
                TextKind.CHAIRS,
                "Chair's text",
                List.of(
                        new DraftParagraph("p1", "passage", "All [shall] inspect often."),
                        new DraftParagraph(null, null, "New."))));
        room.chair(new TableText(
                TextKind.CHAIRS, "Chair's text", List.of(new DraftParagraph("p1", null, "All inspect."))));
        assertThat(room.latest().revision()).isEqualTo(2);
        assertThat(room.latest().isClean()).isTrue();
        TextVersion first = room.talks.texts().version(3);
        assertThat(first.revision()).isEqualTo(1);
        assertThat(first.brackets())
                .singleElement()
                .satisfies(bracket -> assertThat(bracket.owners()).containsExactly("Arvania"));
        assertThat(first.paragraphs()).extracting(Paragraph::id).containsExactly("p1", "p3");
    }

    @Test
    void bracketsThatDoNotCloseOrThatNestAreRefused() {
        for (String text : List.of("a [b", "a] b", "[a [b] c]", "[a]]")) {
            refused(Why.BAD_BRACKETS, () -> room.text(text));
        }
        room.text("[]", "[a][b] c [d]");
        assertThat(room.latest().paragraphs().getLast().pieces()).hasSize(3);
    }

    @Test
    void whatStandsBetweenUsAndACleanTextNamesWhoMustMove() {
        room.text("All shall inspect.", "Second.");
        room.by("Arvania", new PlaceBracket("p1", "shall", List.of(), "a transition"));
        amend("Belmoor", Change.DELETE, " inspect", null);
        room.by(
                "Castria",
                new TablePosition(
                        Matter.clause("p2"),
                        Stance.RESERVES,
                        "",
                        null,
                        new Reserve(Reserve.Kind.PARLIAMENTARY, "Senate", "a vote in May", null),
                        true,
                        List.of(Matter.clause("p1")),
                        Attribution.OPEN));
        room.by("Dunmark", TablePosition.open(Matter.clause("p2"), Stance.SUPPORTS, ""));
        assertThat(room.sight().obstacles())
                .extracting(Obstacle::kind, Obstacle::who)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Obstacle.Kind.BRACKET, List.of("Arvania")),
                        org.assertj.core.groups.Tuple.tuple(Obstacle.Kind.AMENDMENT, List.of("Belmoor")),
                        org.assertj.core.groups.Tuple.tuple(Obstacle.Kind.RESERVE, List.of("Castria")),
                        org.assertj.core.groups.Tuple.tuple(Obstacle.Kind.AD_REFERENDUM, List.of("Castria")),
                        org.assertj.core.groups.Tuple.tuple(Obstacle.Kind.PACKAGE, List.of("Castria")));
        assertThat(room.sight().obstacles().getLast().with()).containsExactly(Matter.clause("p1"));
    }

    @Test
    void whoOnlyWatchesSeesTheTextWithoutItsOwners() {
        room.text("All shall inspect.");
        room.by("Arvania", new PlaceBracket("p1", "shall", List.of("may"), "a transition"));
        var texts = org.entente.desk.sight.Sight.of(room.talks, room.now, org.entente.desk.Talks.OBSERVER)
                .texts();
        assertThat(texts.toString()).contains("shall").doesNotContain("Arvania").doesNotContain("transition");
    }
}
