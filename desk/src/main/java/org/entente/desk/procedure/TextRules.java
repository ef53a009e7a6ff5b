package org.entente.desk.procedure;

import org.entente.desk.procedure.TextAct.BracketAmendment;
import org.entente.desk.procedure.TextAct.JoinBracket;
import org.entente.desk.procedure.TextAct.LiftBracket;
import org.entente.desk.procedure.TextAct.MergeAmendments;
import org.entente.desk.procedure.TextAct.PlaceBracket;
import org.entente.desk.procedure.TextAct.ProposeAmendment;
import org.entente.desk.procedure.TextAct.SettleBracket;
import org.entente.desk.procedure.TextAct.TableText;
import org.entente.desk.procedure.TextAct.WithdrawAmendment;

/** When the text may be changed, and with what. That the words fit is checked where they are put: {@link Drafting}. */
final class TextRules {
    private TextRules() {}

    static void check(Negotiation now, Entry entry, TextAct act) {
        if (now.silences().current().filter(Silence::bindsTheText).isPresent()) {
            throw new Refusal(Why.TEXT_UNDER_SILENCE);
        }
        switch (act) {
            case TableText table -> table(now, table);
            case ProposeAmendment propose -> propose(now, propose);
            case WithdrawAmendment withdrawal -> {
                if (!now.texts().open(withdrawal.amendment()).by().equals(entry.delegation())) {
                    throw new Refusal(Why.NOT_YOURS, withdrawal.amendment());
                }
            }
            case MergeAmendments merge -> merge(now, merge);
            case PlaceBracket place -> {
                Rules.written(place.words(), Noun.WORDS);
                place.alternatives().forEach(text -> plain(text));
            }
            case JoinBracket join -> {
                if (join.alternative() != null) {
                    plain(join.alternative());
                }
            }
            case BracketAmendment bracket -> {}
            case LiftBracket lift -> {}
            case SettleBracket settle -> {}
        }
    }

    private static void table(Negotiation now, TableText act) {
        Rules.written(act.title(), Noun.TITLE);
        if (act.paragraphs().isEmpty()) {
            throw new Refusal(Why.EMPTY, Noun.TEXT);
        }
        for (DraftParagraph draft : act.paragraphs()) {
            Rules.written(draft.text(), Noun.PARAGRAPH);
            if (draft.element() != null) {
                now.table().needElement(draft.element());
            }
        }
        long named = act.paragraphs().stream()
                .filter(draft -> draft.id() != null)
                .map(DraftParagraph::id)
                .distinct()
                .count();
        if (named
                < act.paragraphs().stream().filter(draft -> draft.id() != null).count()) {
            throw new Refusal(Why.KNOWN_ALREADY, Noun.PARAGRAPH, "twice");
        }
    }

    private static void propose(Negotiation now, ProposeAmendment act) {
        switch (act.target().kind()) {
            case PARAGRAPH -> {
                Paragraph paragraph = now.texts().paragraph(act.target().id());
                if (act.words() != null) {
                    Wording.find(paragraph.pieces(), act.words());
                }
            }
            case AMENDMENT -> {
                String text = now.texts().open(act.target().id()).text();
                if (act.words() != null) {
                    Wording.find(java.util.List.of(new Piece.Words(text == null ? "" : text)), act.words());
                }
            }
        }
        if (act.words() != null) {
            Rules.written(act.words(), Noun.WORDS);
        }
        if (act.change() != Change.DELETE) {
            plain(act.text() == null ? "" : act.text());
        }
    }

    private static void merge(Negotiation now, MergeAmendments act) {
        if (act.amendments().isEmpty()) {
            throw new Refusal(Why.EMPTY, Noun.AMENDMENTS);
        }
        if (act.amendments().size() > 1 && act.text() == null) {
            throw new Refusal(Why.MERGE_NEEDS_WORDS);
        }
        if (act.text() != null) {
            Rules.written(act.text(), Noun.TEXT);
        }
        Target target = now.texts().open(act.amendments().getFirst()).target();
        for (String id : act.amendments()) {
            if (!now.texts().open(id).target().equals(target)) {
                throw new Refusal(Why.MIXED_TARGETS);
            }
        }
    }

    /** Words that somebody offers bring no brackets of their own: those have owners. */
    private static void plain(String text) {
        Rules.written(text, Noun.TEXT);
        if (text.contains("[") || text.contains("]")) {
            throw new Refusal(Why.HAS_BRACKETS);
        }
    }
}
