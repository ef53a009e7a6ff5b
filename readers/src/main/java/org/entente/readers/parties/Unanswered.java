package org.entente.readers.parties;

import java.util.Set;

/**
 * Who leaves without an answer what they were asked: "has ignored the questionnaire", "sent the form back blank", "had been
 * written to three times and had not answered".
 */
final class Unanswered {
    private static final int REACH = 9;
    private static final Set<String> IGNORES =
            Set.of("ignored", "ignores", "disregarded", "binned", "shelved", "mislaid", "dodged", "ducked");
    private static final Set<String> LEAVES = Set.of("left", "leaves", "let", "lets");
    private static final Set<String> RETURNS =
            Set.of("sent", "sends", "returned", "returns", "handed", "hands", "gave", "posted", "filed");
    private static final Set<String> EMPTY = Set.of("blank", "empty", "unopened", "unmarked", "unread", "unsigned");
    private static final Set<String> OPEN = Set.of("unanswered", "unopened", "unread");
    private static final Set<String> ASKED = Set.of(
            "questionnaire",
            "letter",
            "letters",
            "note",
            "notes",
            "request",
            "requests",
            "survey",
            "form",
            "question",
            "questions",
            "invitation",
            "invitations",
            "call",
            "calls",
            "reminder",
            "reminders",
            "deadline",
            "circular",
            "consultation",
            "message",
            "messages",
            "email",
            "emails");
    private static final Set<String> REPLIES =
            Set.of("answered", "replied", "responded", "reacted", "spoken", "written", "answer", "reply", "respond");

    private final PieceNames piece;
    private final Name name;

    Unanswered(PieceNames piece, Name name) {
        this.piece = piece;
        this.name = name;
    }

    boolean isTold() {
        int verb = new Will(piece, name).mainVerb();
        if (verb == name.to() && !word(verb).pos().startsWith("VERB")) {
            return false;
        }
        Word does = word(verb);
        return IGNORES.contains(does.lower()) && within(verb, ASKED)
                || LEAVES.contains(does.lower()) && within(verb, OPEN)
                || RETURNS.contains(does.lower()) && within(verb, EMPTY)
                || hasNotReplied(verb);
    }

    /** "was asked twice and has not replied". */
    private boolean hasNotReplied(int verb) {
        for (int i = verb + 1; i < verb + REACH; i++) {
            boolean joins = word(i).is("and") || word(i).is("but");
            if (joins) {
                int at = i + 1;
                boolean never = false;
                while (word(at).pos().startsWith("AUX")
                        || word(at).is("not")
                        || word(at).pos().startsWith("ADV")) {
                    never |= word(at).is("not") || word(at).is("never");
                    at++;
                }
                return never && REPLIES.contains(word(at).lower());
            }
        }
        return false;
    }

    private boolean within(int verb, Set<String> words) {
        for (int i = verb + 1; i < verb + REACH; i++) {
            if (words.contains(word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private Word word(int index) {
        return piece.near(index, name.from());
    }
}
