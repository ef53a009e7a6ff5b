package org.entente.desk.sight;

import org.entente.desk.procedure.Paragraph;
import org.entente.desk.procedure.Piece;
import org.entente.desk.procedure.Piece.Alternative;
import org.entente.desk.procedure.Piece.Bracket;
import org.entente.desk.procedure.Silences;
import org.entente.desk.procedure.TextAct.TableText;
import org.entente.desk.procedure.TextVersion;
import org.entente.desk.procedure.Texts;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.TreePVector;

/** The text and its silences without who wants what, for those who only watch. */
final class Anonymous {
    private Anonymous() {}

    static Texts texts(Texts all) {
        return new Texts(
                TreePVector.from(all.versions().stream().map(Anonymous::version).toList()),
                OrderedPMap.empty(),
                all.paragraphs(),
                all.brackets());
    }

    static Silences silences(Silences all) {
        return new Silences(
                TreePVector.from(all.all().stream()
                        .map(one -> one.told(HashTreePMap.empty(), TreePVector.empty()))
                        .toList()),
                all.outages());
    }

    private static TextVersion version(TextVersion version) {
        return new TextVersion(
                version.number(),
                version.kind(),
                version.revision(),
                version.title(),
                version.paragraphs().stream().map(Anonymous::paragraph).toList(),
                version.at(),
                new TableText(version.kind(), version.title(), java.util.List.of()));
    }

    private static Paragraph paragraph(Paragraph paragraph) {
        return paragraph.withPieces(
                paragraph.pieces().stream().map(Anonymous::piece).toList());
    }

    private static Piece piece(Piece piece) {
        return switch (piece) {
            case Piece.Words words -> words;
            case Bracket bracket ->
                new Bracket(
                        bracket.id(),
                        bracket.alternatives().stream()
                                .map(one -> new Alternative(one.text(), java.util.List.of()))
                                .toList(),
                        java.util.List.of(),
                        null,
                        bracket.since());
        };
    }
}
