package org.entente.readers.facts.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.readers.language.NounPhrase;
import org.entente.readers.language.Token;
import org.entente.readers.narrative.HeadWords;
import org.entente.readers.narrative.Narrative;
import org.entente.readers.narrative.Told;
import org.entente.readers.parties.WordClasses;
import org.jspecify.annotations.Nullable;

/** The names of proposals: "the Kellogg Plan", "the 'brook route'", "a two-speed option". */
public final class ProposalNames {
    private static final HeadWords HEADS = HeadWords.load("proposal-heads.tsv");

    /** What says nothing of which proposal is meant. */
    private static final Set<String> PLAIN = Set.of(
            "new",
            "own",
            "draft",
            "joint",
            "possible",
            "formal",
            "first",
            "second",
            "third",
            "long",
            "short",
            "last",
            "modest",
            "different",
            "similar",
            "better",
            "alternative",
            "fresh",
            "detailed",
            "simple",
            "bold",
            "latest",
            "final",
            "great",
            "good",
            "serious",
            "written",
            "further",
            "other",
            "rival",
            "original",
            "same",
            "very",
            "small",
            "big",
            "old",
            "grand",
            "whole",
            "full",
            "real",
            "concrete",
            "specific",
            "recent",
            "single",
            "only");

    /** Nouns for the making of what is proposed. */
    private static final Set<String> MAKING = Set.of(
            "creation",
            "establishment",
            "introduction",
            "formation",
            "foundation",
            "institution",
            "adoption",
            "launch",
            "construction",
            "appointment",
            "imposition");

    /** Papers, which are known by what stands in them. */
    private static final Set<String> DRAFTS = Set.of(
            "draft",
            "decision",
            "resolution",
            "text",
            "outline",
            "concept",
            "approach",
            "overture",
            "bid",
            "vote",
            "clause");

    /** "the first idea of the evening". */
    private static final Set<String> TIMES =
            Set.of("evening", "morning", "afternoon", "night", "day", "week", "month", "year", "meeting", "session");

    private static final int LONGEST_AIM = 12;

    private ProposalNames() {}

    /** "Kellogg Plan": whether the last word of a name alone makes it a plan's. */
    public static boolean isPlanByName(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.charAt(0))
                && HEADS.strength(last.toLowerCase(Locale.ROOT)) == HeadWords.Strength.NAME;
    }

    static boolean isHead(Narrative narrative, NounPhrase phrase) {
        return isHead(narrative, phrase.head());
    }

    static boolean isHead(Narrative narrative, int token) {
        String head = HEADS.head(narrative.token(token).lower());
        return head != null && HEADS.strength(head) != HeadWords.Strength.REFERENCE;
    }

    /** Whether a phrase is a proposal when somebody is told to put it forward: "a ceiling", "a motion". */
    static boolean isHeadOfWhatIsTabled(Narrative narrative, NounPhrase phrase) {
        return HEADS.head(narrative.token(phrase.head()).lower()) != null;
    }

    /** "a two-speed option", "the banded charge": the words that tell it from others; null when there are none. */
    static @Nullable String telling(Narrative narrative, NounPhrase phrase) {
        int from = nameFrom(narrative, phrase);
        while (from < phrase.head() && PLAIN.contains(narrative.token(from).lower())) {
            from++;
        }
        boolean tells = from < phrase.head()
                && (!narrative.token(from).pos().startsWith("NUM")
                        || narrative.token(from + 1).text().startsWith("-"))
                && narrative.tokens().subList(from, phrase.head()).stream().noneMatch(Token::isCapitalized)
                && (!narrative.token(phrase.head()).isCapitalized()
                        || WordClasses.is(
                                "calendar", narrative.token(phrase.head()).lower()));
        return tells ? narrative.plainWords(from, phrase.head() + 1) : null;
    }

    /** "a Training Levy": the name that a phrase itself is; null when it is none. */
    static @Nullable String own(Narrative narrative, Told sentence, NounPhrase phrase) {
        return isName(narrative, sentence, phrase)
                ? narrative.plainWords(nameFrom(narrative, phrase), phrase.to())
                : null;
    }

    /** "a proposal for a joint mark of origin", "a plan to send an envoy", "a ban on cars": null when nothing tells. */
    static @Nullable String aim(Narrative narrative, Told sentence, NounPhrase phrase) {
        int link = phrase.to();
        if (link + 1 >= sentence.to() || !isHeadOfWhatIsTabled(narrative, phrase)) {
            return null;
        }
        boolean links = narrative.token(link).lower().matches("for|of|on");
        NounPhrase thing = links ? sentence.phraseAt(link + 1) : null;
        if (thing != null) {
            boolean owner = narrative.token(link).is("of") && isOwnerOrDate(narrative, thing)
                    || !narrative.dates(thing.from(), thing.to()).isEmpty();
            String what = told(narrative, sentence, essence(narrative, sentence, thing));
            return owner ? null : isOnlyPaper(narrative, phrase) ? what : withHead(narrative, phrase, what);
        }
        boolean doing = narrative.token(link).is("to") || links;
        int verb = narrative.token(link).is("to") ? link : link + 1;
        boolean told = doing
                && sentence.clauses().stream()
                        .anyMatch(c -> c.verb().from() == verb && !c.verb().isFinite());
        if (!told) {
            return null;
        }
        int end = link + 2;
        while (end < sentence.to()
                && end - link < LONGEST_AIM
                && !narrative.token(end).text().matches("[,.;:()\"—–]")
                && !isFinite(sentence, end)) {
            end++;
        }
        return links && !isOnlyPaper(narrative, phrase)
                ? withHead(narrative, phrase, narrative.plainWords(verb, end))
                : narrative.plainWords(links ? verb : phrase.head(), end);
    }

    /** Whether a noun says nothing of what is proposed: of "a plan for a toll" the toll tells, but not the cars of "a ban on cars". */
    private static boolean isOnlyPaper(Narrative narrative, NounPhrase phrase) {
        return isHead(narrative, phrase)
                || DRAFTS.contains(narrative.token(phrase.head()).lower());
    }

    private static String withHead(Narrative narrative, NounPhrase phrase, String aim) {
        return narrative.words(nameFrom(narrative, phrase), phrase.to() + 1) + " " + aim;
    }

    /** "the offer of Thermanet", "the plan of 12 May": what "of" binds is not what is proposed. */
    private static boolean isOwnerOrDate(Narrative narrative, NounPhrase phrase) {
        return narrative.party(phrase) != null
                || narrative.isPerson(phrase)
                || narrative.isActor(phrase)
                || TIMES.contains(narrative.token(phrase.head()).lower())
                || !narrative.dates(phrase.from(), phrase.to()).isEmpty();
    }

    /** "joint mark of origin": a thing with what "of" binds to it. */
    private static String told(Narrative narrative, Told sentence, NounPhrase thing) {
        boolean of =
                thing.to() + 1 < sentence.to() && narrative.token(thing.to()).is("of");
        NounPhrase more = of ? sentence.phraseAt(thing.to() + 1) : null;
        return narrative.plainWords(nameFrom(narrative, thing), more == null ? thing.to() : more.to());
    }

    /** "the creation of a common fleet": what is to be made, for the making of it. */
    static NounPhrase essence(Narrative narrative, Told sentence, NounPhrase phrase) {
        boolean made = MAKING.contains(narrative.token(phrase.head()).lower())
                && phrase.to() + 1 < sentence.to()
                && narrative.token(phrase.to()).is("of");
        NounPhrase thing = made ? sentence.phraseAt(phrase.to() + 1) : null;
        return thing == null ? phrase : thing;
    }

    private static boolean isFinite(Told sentence, int token) {
        return sentence.clauses().stream()
                .anyMatch(c -> c.verb().from() == token && c.verb().isFinite());
    }

    /** "the Brandt ladder": a thing that bears the name of whoever made a proposal is that proposal. */
    static @Nullable Tabled makersOwn(Narrative narrative, NounPhrase phrase, List<Tabled> tabled) {
        int name = phrase.head() - 1;
        boolean eponym = (name == phrase.from() + 1
                                && narrative.token(phrase.from()).lower().matches("the|\\d+(?:\\.\\d+)+")
                        || name == phrase.from() && isHead(narrative, phrase))
                && narrative.token(name).isCapitalized()
                && !narrative.token(phrase.head()).isCapitalized()
                && !narrative.isActor(phrase);
        return eponym
                ? tabled.stream()
                        .filter(t -> t.isBy(narrative.token(name).text(), narrative.parties(name, name + 1)))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** "the Trust's", "the farmers'". */
    static boolean isPossessive(Narrative narrative, int token) {
        return narrative.token(token).lower().matches(".*('s|s')");
    }

    static int nameFrom(Narrative narrative, NounPhrase phrase) {
        int from = phrase.from();
        while (from < phrase.head()
                && (narrative.token(from).pos().startsWith("DET")
                        || narrative.token(from).pos().startsWith("PRON")
                        || isPossessive(narrative, from)
                        || isSoCalled(narrative, from)
                        || narrative.token(from).text().equals("\"")
                        || narrative.token(from).text().equals("'"))) {
            from++;
        }
        return from;
    }

    /** One of the words of "so-called". */
    private static boolean isSoCalled(Narrative narrative, int token) {
        for (int so = token; so >= Math.max(0, token - 2); so--) {
            if (narrative.words(so, Math.min(so + 3, narrative.tokens().size())).equalsIgnoreCase("so-called")) {
                return true;
            }
        }
        return false;
    }

    static boolean isName(Narrative narrative, Told sentence, NounPhrase phrase) {
        int from = nameFrom(narrative, phrase);
        if (from >= phrase.head()) {
            return false;
        }
        boolean capitalHead = narrative.token(phrase.head()).isCapitalized()
                && narrative.token(phrase.head() - 1).isCapitalized();
        boolean eponym = narrative.token(phrase.head() - 1).pos().startsWith("PROPN")
                && from == phrase.head() - 1
                && phrase.from() < from;
        boolean quoted = phrase.head() + 1 < sentence.to()
                && from > sentence.from()
                && narrative.token(phrase.head() + 1).text().matches("[\"']")
                && narrative.token(from - 1).text().matches("[\"']");
        return capitalHead || eponym || quoted;
    }
}
