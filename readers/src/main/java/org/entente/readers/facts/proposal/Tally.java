package org.entente.readers.facts.proposal;

import java.util.List;
import org.entente.readers.language.PhraseBook;
import org.entente.readers.language.PhraseBook.Hit;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;

/** How the parties voted, as minutes set it down: "For: Tarn. Against: Pell", "Aye – Tarn", "2 in favour (Tarn, Orsa), 1 against (Pell)". */
final class Tally {
    private static final PhraseBook LABELS = PhraseBook.load(Tally.class, "tally-labels.tsv");

    private final Narrative narrative;
    private final Told sentence;

    Tally(Narrative narrative, Told sentence) {
        this.narrative = narrative;
        this.sentence = sentence;
    }

    void tell(Tabled proposal) {
        List<Hit> labels = LABELS.find(narrative.tokens(), sentence.from(), sentence.to()).stream()
                .filter(this::isLabel)
                .toList();
        for (Hit label : labels) {
            for (String party : narrative.parties(label.to() + 1, end(label))) {
                proposal.verdict(party, label.meaning(), narrative, sentence);
            }
        }
    }

    /** A colon or a bracket behind it opens a list. */
    private boolean isLabel(Hit hit) {
        if (hit.to() + 1 >= sentence.to()) {
            return false;
        }
        String mark = narrative.token(hit.to()).text();
        boolean opens = hit.from() == sentence.from()
                || narrative.token(hit.from() - 1).text().matches("[;.,:]");
        return mark.matches("[:–—-]") && opens || mark.equals("(");
    }

    private int end(Hit label) {
        String close = narrative.token(label.to()).text().equals("(") ? ")" : ";";
        int end = label.to() + 1;
        while (end < sentence.to() && !narrative.token(end).text().equals(close)) {
            end++;
        }
        return end;
    }
}
