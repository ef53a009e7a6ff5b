package org.entente.readers.facts.process;

import java.util.ArrayList;
import java.util.List;
import org.entente.domain.Meeting;
import org.entente.readers.language.Clause;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.jspecify.annotations.Nullable;

/** Finds meetings held and planned: who meets, when and where. What sentences tell of one meeting is put together. */
public final class MeetingFinder {
    private final List<MeetingDraft> drafts = new ArrayList<>();

    private MeetingFinder() {}

    public static List<Meeting> find(List<Narrative> narratives) {
        MeetingFinder finder = new MeetingFinder();
        for (Narrative narrative : narratives) {
            finder.add(MinutedMeetings.ownDay(narrative));
            narrative.sentences().forEach(sentence -> finder.read(narrative, sentence));
        }
        return finder.drafts.stream()
                .filter(MeetingDraft::isTold)
                .map(MeetingDraft::meeting)
                .toList();
    }

    private void read(Narrative narrative, Told sentence) {
        add(MinutedMeetings.headed(narrative, sentence));
        for (NounPhrase phrase : sentence.nouns()) {
            add(Occasions.told(narrative, sentence, phrase));
            add(MinutedMeetings.minutesOf(narrative, sentence, phrase));
        }
        for (Clause clause : sentence.clauses()) {
            add(Gatherings.told(narrative, sentence, clause));
        }
    }

    private void add(@Nullable MeetingDraft draft) {
        if (draft == null) {
            return;
        }
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).isSame(draft)) {
                drafts.set(i, drafts.get(i).with(draft));
                return;
            }
        }
        drafts.add(draft);
    }
}
