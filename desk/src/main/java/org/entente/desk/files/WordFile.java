package org.entente.desk.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.entente.desk.procedure.Amendment;
import org.entente.desk.procedure.Change;
import org.entente.desk.procedure.Paragraph;
import org.entente.desk.procedure.Piece;
import org.entente.desk.procedure.Target;
import org.entente.desk.procedure.TextVersion;
import org.entente.desk.sight.Sight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * A version of the text as a Word file: numbered paragraphs, brackets marked, open amendments as tracked changes of the
 * delegation that proposes them. An amendment that collides with another, or whose words stand in a bracket, is listed at
 * the end: a tracked change can be accepted only where it touches nothing else.
 */
public final class WordFile {
    private final XWPFDocument document = new XWPFDocument();
    private final Sight sight;
    private final UnaryOperator<String> names;
    private final Set<String> colliding = new HashSet<>();
    private final Set<String> tracked = new HashSet<>();
    private int changes;

    private WordFile(Sight sight, UnaryOperator<String> names) {
        this.sight = sight;
        this.names = names;
        sight.collisions().forEach(collision -> colliding.addAll(List.of(collision.one(), collision.other())));
    }

    /** @param names what a delegation is called */
    public static byte[] of(TextVersion version, Sight sight, UnaryOperator<String> names) {
        WordFile file = new WordFile(sight, names);
        try (file.document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.write(version);
            file.document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(TextVersion version) {
        XWPFParagraph title = document.createParagraph();
        title.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun heading = title.createRun();
        heading.setBold(true);
        heading.setFontSize(16);
        heading.setText(version.title());
        boolean latest =
                sight.texts().latest().filter(text -> text.equals(version)).isPresent();
        int number = 0;
        for (Paragraph paragraph : version.paragraphs()) {
            number++;
            List<Amendment> amendments = latest ? amendments(paragraph) : List.of();
            XWPFParagraph line = document.createParagraph();
            line.setSpacingAfter(160);
            line.createRun().setText(number + ". ");
            for (Piece piece : paragraph.pieces()) {
                write(line, piece, amendments);
            }
        }
        if (latest) {
            list(version);
        }
    }

    private List<Amendment> amendments(Paragraph paragraph) {
        return sight.texts().amendments().values().stream()
                .filter(one -> one.isOpen() && one.target().equals(Target.paragraph(paragraph.id())))
                .toList();
    }

    private void write(XWPFParagraph line, Piece piece, List<Amendment> amendments) {
        switch (piece) {
            case Piece.Bracket bracket -> {
                XWPFRun run = line.createRun();
                run.setTextHighlightColor("yellow");
                run.setText(bracket.reading());
            }
            case Piece.Words words -> tracked(line, words.text(), amendments);
        }
    }

    /** The words, with the first amendment that touches them as a tracked change, then the rest likewise. */
    private void tracked(XWPFParagraph line, String words, List<Amendment> amendments) {
        Amendment next = null;
        int at = words.length();
        for (Amendment one : amendments) {
            int found = one.words() == null || colliding.contains(one.id()) ? -1 : words.indexOf(one.words());
            if (found >= 0 && found < at) {
                next = one;
                at = found;
            }
        }
        if (next == null) {
            line.createRun().setText(words);
            return;
        }
        String touched = Objects.requireNonNull(next.words());
        line.createRun().setText(words.substring(0, at));
        tracked.add(next.id());
        if (next.change() == Change.ADD) {
            line.createRun().setText(touched);
        } else {
            set(change(line.getCTP().addNewDel(), next).addNewR().addNewDelText(), touched);
        }
        if (next.text() != null) {
            String space = next.change() == Change.ADD ? " " : "";
            set(change(line.getCTP().addNewIns(), next).addNewR().addNewT(), space + next.text());
        }
        tracked(line, words.substring(at + touched.length()), amendments);
    }

    private static void set(CTText text, String words) {
        text.setStringValue(words);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    private CTRunTrackChange change(CTRunTrackChange change, Amendment amendment) {
        change.setId(BigInteger.valueOf(++changes));
        change.setAuthor(names.apply(amendment.by()));
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        at.setTimeInMillis(amendment.at().toEpochMilli());
        change.setDate(at);
        return change;
    }

    private void list(TextVersion version) {
        List<Amendment> others = sight.texts().amendments().values().stream()
                .filter(one -> one.isOpen() && !tracked.contains(one.id()))
                .toList();
        for (Amendment one : others) {
            XWPFParagraph line = document.createParagraph();
            XWPFRun run = line.createRun();
            run.setItalic(true);
            run.setText(one.id() + " (" + names.apply(one.by()) + ", " + place(one, version) + "): "
                    + Objects.toString(one.words(), "") + " → " + Objects.toString(one.text(), ""));
        }
    }

    private static String place(Amendment amendment, TextVersion version) {
        List<String> ids = version.paragraphs().stream().map(Paragraph::id).toList();
        int number = ids.indexOf(amendment.target().id()) + 1;
        return number == 0 ? amendment.target().id() : String.valueOf(number);
    }
}
