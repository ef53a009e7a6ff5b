package org.entente.desk.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.desk.procedure.Amendment.Status;
import org.entente.desk.procedure.Piece.Alternative;
import org.entente.desk.procedure.Piece.Bracket;
import org.entente.desk.procedure.Piece.Words;
import org.entente.desk.procedure.TextAct.BracketAmendment;
import org.entente.desk.procedure.TextAct.JoinBracket;
import org.entente.desk.procedure.TextAct.LiftBracket;
import org.entente.desk.procedure.TextAct.MergeAmendments;
import org.entente.desk.procedure.TextAct.PlaceBracket;
import org.entente.desk.procedure.TextAct.ProposeAmendment;
import org.entente.desk.procedure.TextAct.SettleBracket;
import org.entente.desk.procedure.TextAct.TableText;
import org.entente.desk.procedure.TextAct.WithdrawAmendment;

/** Works one act into the text; an act that does not fit is refused on the way. */
final class Drafting {
    private final Texts before;
    private final Entry entry;
    private int paragraphs;
    private int brackets;

    private Drafting(Texts before, Entry entry) {
        this.before = before;
        this.entry = entry;
        this.paragraphs = before.paragraphs();
        this.brackets = before.brackets();
    }

    static Texts apply(Texts before, Entry entry, TextAct act) {
        Drafting drafting = new Drafting(before, entry);
        return switch (act) {
            case TableText table -> drafting.table(table);
            case ProposeAmendment propose -> drafting.propose(propose);
            case WithdrawAmendment withdrawal ->
                before.plus(before.open(withdrawal.amendment()).with(Status.WITHDRAWN));
            case MergeAmendments merge -> drafting.merge(merge);
            case BracketAmendment bracketed -> drafting.bracket(before.open(bracketed.amendment()), act);
            case PlaceBracket place -> drafting.place(place);
            case JoinBracket join -> drafting.join(join);
            case LiftBracket lift -> drafting.lift(lift);
            case SettleBracket settle -> drafting.settle(settle);
        };
    }

    private Texts table(TableText act) {
        List<Paragraph> made = new ArrayList<>();
        for (DraftParagraph draft : act.paragraphs()) {
            Optional<Paragraph> old = Optional.ofNullable(draft.id())
                    .flatMap(id -> before.latest().flatMap(text -> text.paragraph(id)));
            if (draft.id() != null && old.isEmpty()) {
                throw new Refusal(Why.UNKNOWN, Noun.PARAGRAPH, draft.id());
            }
            made.add(new Paragraph(
                    old.map(Paragraph::id).orElseGet(this::newParagraph),
                    draft.element(),
                    parse(
                            draft.text(),
                            old.stream().flatMap(Paragraph::brackets).toList())));
        }
        int revision = 1
                + (int) before.versions().stream()
                        .filter(text -> text.kind() == act.kind() && text.madeBy() instanceof TableText)
                        .count();
        return next(act.kind(), revision, act.title(), made, act);
    }

    private Texts propose(ProposeAmendment act) {
        String id = "a" + (before.amendments().size() + 1);
        int version = before.current().number();
        return before.plus(new Amendment(
                id,
                entry.delegation(),
                act.target(),
                act.change(),
                act.words(),
                act.text(),
                act.why(),
                entry.at(),
                version,
                Status.OPEN));
    }

    private Texts merge(MergeAmendments act) {
        Amendment first = before.open(act.amendments().getFirst());
        Texts made = switch (first.target().kind()) {
            case AMENDMENT -> mergeIntoAmendment(first, act);
            case PARAGRAPH -> mergeIntoParagraph(first, act);
        };
        for (String id : act.amendments()) {
            made = made.plus(before.open(id).with(Status.MERGED));
        }
        return made;
    }

    private Texts mergeIntoAmendment(Amendment change, MergeAmendments act) {
        Amendment target = before.open(change.target().id());
        String text = target.text() == null ? "" : target.text();
        List<Piece> words =
                act.text() != null ? List.of(new Words(act.text())) : changed(List.of(new Words(text)), change);
        return before.plus(target.withText(new Paragraph("", null, words).reading()));
    }

    private Texts mergeIntoParagraph(Amendment first, MergeAmendments act) {
        Paragraph paragraph = before.paragraph(first.target().id());
        if (act.text() != null) {
            List<Piece> pieces = parse(act.text(), paragraph.brackets().toList());
            return edited(paragraph.id(), old -> old.withPieces(pieces), act);
        }
        if (first.words() == null && first.change() == Change.DELETE) {
            return revised(
                    before.current().paragraphs().stream()
                            .filter(other -> !other.id().equals(paragraph.id()))
                            .toList(),
                    act);
        }
        if (first.words() == null && first.change() == Change.ADD) {
            return inserted(paragraph, parse(String.valueOf(first.text()), List.of()), act);
        }
        List<Piece> pieces = changed(paragraph.pieces(), first);
        return edited(paragraph.id(), old -> old.withPieces(pieces), act);
    }

    /** The pieces with an amendment carried out, of words or of the whole. */
    private List<Piece> changed(List<Piece> pieces, Amendment amendment) {
        String text = amendment.text() == null ? "" : amendment.text();
        String words = amendment.words();
        if (words == null) {
            String whole = new Paragraph("", null, pieces).reading();
            return switch (amendment.change()) {
                case ADD -> List.of(new Words(Wording.joined(whole, text)));
                case DELETE -> List.of();
                case REPLACE -> parse(text, List.of());
            };
        }
        List<Piece> instead = switch (amendment.change()) {
            case ADD -> parse(Wording.joined(words, text), List.of());
            case DELETE -> List.of();
            case REPLACE -> parse(text, List.of());
        };
        return Wording.replace(pieces, words, instead);
    }

    private Texts bracket(Amendment amendment, TextAct act) {
        if (amendment.target().kind() == Target.Kind.AMENDMENT) {
            throw new Refusal(Why.UNKNOWN, Noun.PARAGRAPH, amendment.target().id());
        }
        Paragraph paragraph = before.paragraph(amendment.target().id());
        String words = amendment.words();
        Texts made;
        if (words == null && amendment.change() == Change.ADD) {
            made = inserted(paragraph, List.of(contested(amendment, "")), act);
        } else if (words == null) {
            if (!paragraph.isClean()) {
                throw new Refusal(Why.HAS_BRACKETS);
            }
            List<Piece> pieces = List.of(contested(amendment, paragraph.reading()));
            made = edited(paragraph.id(), old -> old.withPieces(pieces), act);
        } else {
            List<Piece> instead = amendment.change() == Change.ADD
                    ? List.of(new Words(words + " "), contested(amendment, ""))
                    : List.of(contested(amendment, words));
            List<Piece> pieces = Wording.replace(paragraph.pieces(), words, instead);
            made = edited(paragraph.id(), old -> old.withPieces(pieces), act);
        }
        return made.plus(amendment.with(Status.BRACKETED));
    }

    /** An amendment as a bracket over the words that it touches. */
    private Bracket contested(Amendment amendment, String words) {
        List<String> proposer = List.of(amendment.by());
        String text = amendment.text() == null ? "" : amendment.text();
        if (text.contains("[") || text.contains("]")) {
            throw new Refusal(Why.HAS_BRACKETS);
        }
        return switch (amendment.change()) {
            case ADD -> bracket(List.of(new Alternative(text, proposer)), List.of(), null);
            case DELETE -> bracket(List.of(new Alternative(words, List.of())), proposer, null);
            case REPLACE ->
                bracket(List.of(new Alternative(words, List.of()), new Alternative(text, proposer)), List.of(), null);
        };
    }

    private Texts place(PlaceBracket act) {
        Paragraph paragraph = before.paragraph(act.paragraph());
        List<Alternative> alternatives = new ArrayList<>();
        alternatives.add(new Alternative(act.words(), List.of()));
        act.alternatives().forEach(text -> alternatives.add(new Alternative(text, List.of(entry.delegation()))));
        Bracket made = bracket(alternatives, List.of(entry.delegation()), act.condition());
        List<Piece> pieces = Wording.replace(paragraph.pieces(), act.words(), List.of(made));
        return edited(paragraph.id(), old -> old.withPieces(pieces), act);
    }

    private Bracket bracket(
            List<Alternative> alternatives, List<String> owners, @org.jspecify.annotations.Nullable String condition) {
        brackets++;
        return new Bracket("b" + brackets, alternatives, owners, condition, entry.at());
    }

    private Texts join(JoinBracket act) {
        Bracket bracket = find(act.bracket());
        String by = entry.delegation();
        if (act.alternative() == null) {
            if (bracket.owners().contains(by)) {
                throw new Refusal(Why.YOUR_BRACKET_ALREADY);
            }
            return replaced(bracket, List.of(with(bracket, bracket.alternatives(), plus(bracket.owners(), by))), act);
        }
        List<Alternative> alternatives = new ArrayList<>();
        boolean found = false;
        for (Alternative one : bracket.alternatives()) {
            boolean meant = one.text().equals(act.alternative());
            if (meant && one.by().contains(by)) {
                throw new Refusal(Why.YOUR_BRACKET_ALREADY);
            }
            found |= meant;
            alternatives.add(meant ? new Alternative(one.text(), plus(one.by(), by)) : one);
        }
        if (!found) {
            alternatives.add(new Alternative(act.alternative(), List.of(by)));
        }
        return replaced(bracket, List.of(with(bracket, alternatives, bracket.owners())), act);
    }

    private Texts lift(LiftBracket act) {
        Bracket bracket = find(act.bracket());
        String by = entry.delegation();
        if (!bracket.holders().contains(by)) {
            throw new Refusal(Why.NOT_YOUR_BRACKET, bracket.id());
        }
        if (act.inFavourOf() != null
                && bracket.alternatives().stream().noneMatch(one -> one.text().equals(act.inFavourOf()))) {
            throw new Refusal(Why.UNKNOWN, Noun.WORDING, act.inFavourOf());
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (Alternative one : bracket.alternatives()) {
            Alternative left = new Alternative(one.text(), minus(one.by(), by));
            boolean givenUp =
                    !one.by().isEmpty() && left.by().isEmpty() && !one.text().equals(act.inFavourOf());
            if (!givenUp) {
                alternatives.add(left);
            }
        }
        List<String> owners = minus(bracket.owners(), by);
        if (owners.isEmpty() && alternatives.size() <= 1) {
            List<Piece> agreed = new ArrayList<>();
            alternatives.forEach(one -> agreed.add(new Words(one.text())));
            return replaced(bracket, agreed, act);
        }
        return replaced(bracket, List.of(with(bracket, alternatives, owners)), act);
    }

    private Texts settle(SettleBracket act) {
        Bracket bracket = find(act.bracket());
        if (bracket.alternatives().stream().noneMatch(one -> one.text().equals(act.wording()))) {
            throw new Refusal(Why.UNKNOWN, Noun.WORDING, act.wording());
        }
        List<String> against = new ArrayList<>(bracket.owners());
        bracket.alternatives().stream()
                .filter(one -> !one.text().equals(act.wording()))
                .forEach(one -> against.addAll(one.by()));
        if (!against.isEmpty()) {
            throw new Refusal(
                    Why.BRACKET_HELD,
                    bracket.id(),
                    String.join(", ", against.stream().distinct().sorted().toList()));
        }
        return replaced(bracket, List.of(new Words(act.wording())), act);
    }

    private Bracket find(String id) {
        return before.current()
                .brackets()
                .filter(bracket -> bracket.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(Why.UNKNOWN, Noun.BRACKET, id));
    }

    private static Bracket with(Bracket bracket, List<Alternative> alternatives, List<String> owners) {
        return new Bracket(bracket.id(), alternatives, owners, bracket.condition(), bracket.since());
    }

    private Texts replaced(Bracket bracket, List<Piece> instead, TextAct act) {
        return revised(
                before.current().paragraphs().stream()
                        .map(paragraph -> paragraph.withPieces(Wording.tidy(paragraph.pieces().stream()
                                .flatMap(piece ->
                                        piece.equals(bracket) ? instead.stream() : java.util.stream.Stream.of(piece))
                                .toList())))
                        .toList(),
                act);
    }

    private Texts edited(String id, UnaryOperator<Paragraph> edit, TextAct act) {
        return revised(
                before.current().paragraphs().stream()
                        .map(paragraph -> paragraph.id().equals(id) ? edit.apply(paragraph) : paragraph)
                        .toList(),
                act);
    }

    private Texts inserted(Paragraph after, List<Piece> pieces, TextAct act) {
        List<Paragraph> made = new ArrayList<>();
        for (Paragraph paragraph : before.current().paragraphs()) {
            made.add(paragraph);
            if (paragraph.id().equals(after.id())) {
                made.add(new Paragraph(newParagraph(), after.element(), pieces));
            }
        }
        return revised(made, act);
    }

    private Texts revised(List<Paragraph> made, TextAct act) {
        TextVersion current = before.current();
        return next(current.kind(), current.revision(), current.title(), made, act);
    }

    private Texts next(TextKind kind, int revision, String title, List<Paragraph> made, TextAct act) {
        TextVersion version =
                new TextVersion(before.versions().size() + 1, kind, revision, title, made, entry.at(), act);
        return new Texts(before.versions().plus(version), before.amendments(), paragraphs, brackets);
    }

    private List<Piece> parse(String text, List<Bracket> old) {
        return Wording.parse(text, old, entry.at(), () -> "b" + ++brackets);
    }

    private String newParagraph() {
        paragraphs++;
        return "p" + paragraphs;
    }

    private static List<String> plus(List<String> all, String one) {
        List<String> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static List<String> minus(List<String> all, String one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }
}
