package org.entente.readers.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Mends tags that a tagger gets wrong: rare names that open a sentence, verbs that look like nouns or adjectives, the month of May. */
final class Retagging {
    private static final int SHORTEST = 4;
    private static final List<String> BEHIND_VERB = List.of("DET", "PRON", "ADP", "SCONJ", "PART", "ADV");

    private static final Set<String> PRONOUNS = Set.of(
            ("i you he she it we they one ones this that these those who whom whose which what whoever whatever whichever some any"
                            + " all both each few many most much more less enough half none nobody nothing neither either other others"
                            + " another anybody anyone anything everybody everyone everything somebody someone something my mine his"
                            + " her hers its our ours your yours their theirs there here such several same no myself himself herself"
                            + " itself ourselves yourself themselves when where why how let's")
                    .split(" "));
    private static final Set<String> HAVE = Set.of("has", "have", "had");
    private static final Set<String> TAKEN = Set.of("to", "the", "a", "an", "no", "that", "not", "its", "their");
    private static final Set<String> OWNERS = Set.of("its", "their", "our", "my", "your");
    private static final Set<String> GATHER = Set.of("meet", "gather", "convene", "assemble", "sit");
    private static final Set<String> ADVERBS = Set.of("nevertheless", "nonetheless");

    private final List<Token> tokens;
    private final Set<String> names = new HashSet<>();

    private Retagging(List<Token> tokens) {
        this.tokens = tokens;
    }

    static void mend(List<Token> tokens, List<Sentence> sentences) {
        Retagging retagging = new Retagging(tokens);
        sentences.forEach(retagging::learn);
        for (Sentence sentence : sentences) {
            retagging.name(sentence);
            retagging.title(sentence);
            retagging.auxiliary(sentence);
            retagging.gerund(sentence);
            retagging.what(sentence);
            retagging.verb(sentence);
            retagging.behindAside(sentence);
            retagging.owner(sentence);
            retagging.adverbs(sentence);
            retagging.speech(sentence);
            retagging.owned(sentence);
            retagging.participle(sentence);
            retagging.passive(sentence);
            retagging.month(sentence);
            retagging.compound(sentence);
            retagging.series(sentence);
            retagging.gathering(sentence);
            MissedNames.mend(tokens, sentence);
        }
    }

    /** 'the "two-step"': the second half of a compound is a noun and no mark. */
    private void compound(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (tokens.get(i).text().matches("-\\p{L}+") && tokens.get(i).pos().equals("PUNCT")) {
                tokens.set(i, tokens.get(i).tagged("NOUN"));
            }
        }
    }

    /** "without toll, let or question": what a preposition lists are nouns. */
    private void series(Sentence sentence) {
        for (int i = sentence.from() + 3; i < sentence.to() - 2; i++) {
            boolean lists = tokens.get(i - 1).text().equals(",")
                    && tokens.get(i - 2).pos().equals("NOUN")
                    && tokens.get(i - 3).pos().equals("ADP")
                    && (tokens.get(i + 1).is("or") || tokens.get(i + 1).is("and"));
            if (lists
                    && isThing(i)
                    && Lexicon.english().nounLemma(tokens.get(i + 2).lower()) != null) {
                tokens.set(i, tokens.get(i).tagged("NOUN"));
                tokens.set(i + 2, tokens.get(i + 2).tagged("NOUN"));
            }
        }
    }

    /** "when leaders next gather": what they do, not what the next one is called. */
    private void gathering(Sentence sentence) {
        for (int i = sentence.from() + 1; i < sentence.to() - 1; i++) {
            boolean several = tokens.get(i - 1).pos().startsWith("NOUN")
                    && tokens.get(i - 1).lower().endsWith("s");
            if (several
                    && tokens.get(i).is("next")
                    && GATHER.contains(tokens.get(i + 1).lower())) {
                tokens.set(i, tokens.get(i).tagged("ADV"));
                tokens.set(i + 1, tokens.get(i + 1).tagged("VERB"));
            }
        }
    }

    /** "What worries Galdora is delay", "What Galdora dreads is waking up": a verb between the "what" and the "is". */
    private void what(Sentence sentence) {
        if (!tokens.get(sentence.from()).is("what")) {
            return;
        }
        for (int i = sentence.from() + 1; i + 1 < Math.min(sentence.to(), sentence.from() + SHORTEST + 1); i++) {
            String verb = Lexicon.english().verbLemma(tokens.get(i).lower());
            boolean noun = tokens.get(i).pos().equals("NOUN")
                    && verb != null
                    && tokens.get(i).lower().equals(verb.endsWith("y") ? verb.replaceFirst("y$", "ies") : verb + "s");
            boolean first = i == sentence.from() + 1
                    && (tokens.get(i + 1).isCapitalized()
                            || BEHIND_VERB
                                    .subList(0, 2)
                                    .contains(tokens.get(i + 1).pos()));
            if (noun && (first || tokens.get(i + 1).lower().matches("is|was"))) {
                tokens.set(i, tokens.get(i).tagged("VERB"));
                return;
            }
        }
    }

    /** "free winter lodging for": a noun behind an adjective and another noun. */
    private void gerund(Sentence sentence) {
        for (int i = sentence.from() + 2; i < sentence.to() - 1; i++) {
            String word = tokens.get(i).lower();
            Token before = tokens.get(i - 1);
            boolean noun = tokens.get(i).pos().equals("VERB")
                    && word.endsWith("ing")
                    && word.equals(Lexicon.english().nounLemma(word))
                    && before.pos().equals("NOUN")
                    && !before.lower().endsWith("s")
                    && !Lexicon.english().isNounOf(before.lower(), Set.of(Lexicon.PERSON))
                    && tokens.get(i - 2).pos().equals("ADJ")
                    && tokens.get(i + 1).pos().equals("ADP");
            if (noun) {
                tokens.set(i, tokens.get(i).tagged("NOUN"));
            }
        }
    }

    /** "a plan that brokers have christened": a plural noun before what is really the auxiliary. */
    private void auxiliary(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to() - 1; i++) {
            String noun = Lexicon.english().nounLemma(tokens.get(i).lower());
            boolean two = tokens.get(i).pos().equals("AUX")
                    && HAVE.contains(tokens.get(i + 1).lower())
                    && tokens.get(i).lower().endsWith("s");
            if (two && noun != null && tokens.get(i).text().length() > SHORTEST) {
                tokens.set(i, tokens.get(i).tagged("NOUN"));
            }
        }
    }

    /** "until 4 May", "in May": a month and no verb. */
    private void month(Sentence sentence) {
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            boolean named = tokens.get(i).text().equals("May")
                    && (tokens.get(i - 1).pos().startsWith("NUM")
                            || tokens.get(i - 1).pos().startsWith("ADP"));
            if (named) {
                tokens.set(i, tokens.get(i).tagged("PROPN"));
            }
        }
    }

    /** "had undertaken to wait": behind a form of "have", and before what a verb takes, stands a verb. */
    private void participle(Sentence sentence) {
        for (int i = sentence.from() + 1; i < sentence.to() - 1; i++) {
            Token token = tokens.get(i);
            boolean perfect = HAVE.contains(tokens.get(i - 1).lower())
                    && !token.isVerb()
                    && token.lower().matches("\\p{L}+(?:ed|en|wn)")
                    && Lexicon.english().verbLemma(token.lower()) != null;
            if (perfect && TAKEN.contains(tokens.get(i + 1).lower())) {
                tokens.set(i, token.tagged("VERB"));
            }
        }
    }

    /** "were withdrawn in April", "the plan, unveiled last Friday,": a participle and no preposition. */
    private void passive(Sentence sentence) {
        for (int i = sentence.from() + 1; i < sentence.to() - 1; i++) {
            Token token = tokens.get(i);
            String verb = Lexicon.english().verbLemma(token.lower());
            boolean participle = token.pos().equals("ADP")
                    && verb != null
                    && !verb.equals(token.lower())
                    && token.lower().matches("\\p{L}+(?:ed|wn)");
            boolean hangs = tokens.get(i - 1).text().equals(",")
                    || tokens.get(i - 1).pos().startsWith("AUX");
            if (participle && hangs) {
                tokens.set(i, token.tagged("VERB"));
            }
        }
    }

    private void learn(Sentence sentence) {
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            if (tokens.get(i).isCapitalized() && tokens.get(i).pos().equals("PROPN")) {
                names.add(tokens.get(i).text());
            }
        }
    }

    /** "Garside described it", "Garside's plan": what is a name elsewhere is one where it opens a sentence. */
    private void name(Sentence sentence) {
        Token first = tokens.get(sentence.from());
        boolean strange =
                first.pos().startsWith("PRON") && !first.pos().contains("+") && !PRONOUNS.contains(first.lower());
        if ((names.contains(first.text()) || strange) && !first.pos().startsWith("PROPN")) {
            tokens.set(sentence.from(), first.tagged("PROPN"));
        } else if (first.pos().equals("PRON+AUX")
                && first.lower().endsWith("'s")
                && !PRONOUNS.contains(first.lower().replaceFirst("'s$", ""))) {
            tokens.set(sentence.from(), first.tagged("PROPN+PART"));
        }
    }

    /** "Rep. Cole": a shortened title belongs to the name behind it. */
    private void title(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to() - 1; i++) {
            if (Abbreviations.isTitle(tokens.get(i).text()) && tokens.get(i + 1).isCapitalized()) {
                tokens.set(i, tokens.get(i).tagged("PROPN"));
            }
        }
    }

    /** "the council fears that": the first verb of its sentence, behind its doer. */
    private void speech(Sentence sentence) {
        for (int i = sentence.from() + 1; i < sentence.to() - 1; i++) {
            Token token = tokens.get(i);
            if (token.isVerb() || token.pos().startsWith("AUX")) {
                return;
            }
            boolean third = isThirdPerson(token);
            boolean doer = tokens.get(i - 1).pos().equals("NOUN")
                    && !tokens.get(i - 1).lower().endsWith("s");
            if (third && doer && tokens.get(i + 1).is("that")) {
                tokens.set(i, token.tagged("VERB"));
                return;
            }
        }
    }

    /** "the Board's split timetable", "conveyed its consent": between an owner and what it owns stands no verb. */
    private void owned(Sentence sentence) {
        for (int i = sentence.from() + 1; i < sentence.to() - 1; i++) {
            Token before = tokens.get(i - 1);
            boolean owner = before.lower().endsWith("'s")
                    && (before.pos().startsWith("NOUN") || before.pos().startsWith("PROPN"));
            if (OWNERS.contains(before.lower()) && isThing(i)) {
                tokens.set(i, tokens.get(i).tagged("NOUN"));
            }
            boolean between = tokens.get(i).pos().equals("VERB")
                    && !tokens.get(i).lower().endsWith("ing")
                    && tokens.get(i + 1).pos().equals("NOUN");
            boolean taken = TAKEN.contains(tokens.get(i + 1).lower());
            if (owner && between) {
                tokens.set(i, tokens.get(i).tagged("ADJ"));
            } else if (owner && isThing(i) && (!taken || tokens.get(i + 1).is("to"))) {
                tokens.set(i, tokens.get(i).tagged("NOUN"));
            }
        }
    }

    /** "the Board's plan to build": what is owned, though it looks like a verb. */
    private boolean isThing(int i) {
        String word = tokens.get(i).lower();
        return tokens.get(i).pos().equals("VERB")
                && word.equals(Lexicon.english().nounLemma(word));
    }

    /** "had nevertheless begun": adverbs that the tagger takes for adjectives or nouns. */
    private void adverbs(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean closes = tokens.get(i).is("outright")
                    && (i + 1 == sentence.to() || tokens.get(i + 1).pos().equals("PUNCT"));
            if (closes || ADVERBS.contains(tokens.get(i).lower())) {
                tokens.set(i, tokens.get(i).tagged("ADV"));
            }
        }
    }

    /** "Its option floats": whose, not "it is"; "has Galdora's blessing": a name and no verb. */
    private void owner(Sentence sentence) {
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            Token token = tokens.get(i);
            if (token.isCapitalized()
                    && token.lower().endsWith("'s")
                    && token.pos().equals("VERB")) {
                tokens.set(i, token.tagged("PROPN+PART"));
            }
        }
        Token first = tokens.get(sentence.from());
        if (first.is("its") && !first.pos().equals("PRON")) {
            tokens.set(sentence.from(), first.tagged("PRON"));
        }
    }

    /** "gave", "took": a form that is nothing but a verb's past. */
    private static boolean isIrregularPast(String lower) {
        String verb = Lexicon.english().verbLemma(lower);
        return verb != null
                && !verb.equals(lower)
                && !lower.matches(".*(?:s|ed|ing)")
                && Lexicon.english().nounLemma(lower) == null;
    }

    /** "The Pact, concluded in May and binding on all, bars them": behind a participle's aside the sentence still wants its verb. */
    private void behindAside(Sentence sentence) {
        int aside = -1;
        boolean told = false;
        for (int i = sentence.from() + 1; i < sentence.to() - 2; i++) {
            Token token = tokens.get(i);
            boolean participle = token.pos().startsWith("VERB") && token.lower().matches(".*(?:ed|ing|en|wn)");
            boolean comma = tokens.get(i - 1).text().equals(",");
            boolean relative = comma && (token.is("which") || token.is("who"));
            boolean hangs = participle && tokens.get(i - 1).pos().equals("NOUN") && i - sentence.from() <= SHORTEST;
            if (aside < 0 && (comma && participle || hangs || relative)) {
                aside = i;
                told = relative;
            } else if (token.isVerb() && !participle && !(told && !comma)
                    || token.text().equals(";")) {
                return;
            } else if (aside > 0
                    && isThirdPerson(token)
                    && (comma && takes(i + 1)
                            || i > aside + 1 && tokens.get(i + 1).is("that"))) {
                tokens.set(i, token.tagged("VERB"));
                return;
            }
        }
    }

    private static boolean isThirdPerson(Token token) {
        return token.pos().equals("NOUN")
                && !token.isCapitalized()
                && token.lower().endsWith("s")
                && Lexicon.english().verbLemma(token.lower()) != null;
    }

    /** Whether an object or a clause comes: "all nine", "down that". */
    private boolean takes(int i) {
        boolean particle =
                tokens.get(i).pos().equals("ADP") && tokens.get(i + 1).pos().matches("SCONJ|DET|PRON");
        return tokens.get(i).pos().matches("DET|PRON|SCONJ") || particle;
    }

    /** "Sarrow, the biggest economy, favours a toll": a closed sentence has a verb. */
    private void verb(Sentence sentence) {
        boolean closed = sentence.to() - sentence.from() > SHORTEST
                && tokens.get(sentence.to() - 1).text().equals(".");
        boolean verbal = IntStream.range(sentence.from(), sentence.to())
                .anyMatch(i -> (tokens.get(i).isVerb() || tokens.get(i).pos().startsWith("AUX"))
                        && !(i > sentence.from() && tokens.get(i - 1).is("to")));
        if (!closed || verbal) {
            return;
        }
        for (int i = sentence.from() + 1; i < sentence.to() - 1; i++) {
            Token token = tokens.get(i);
            String next = tokens.get(i + 1).pos();
            boolean third = token.pos().matches("NOUN|ADV") && token.lower().endsWith("s");
            boolean past = token.pos().matches("NOUN|ADJ")
                    && token.lower().endsWith("ed")
                    && tokens.get(i - 1).pos().matches("PROPN|PRON|NOUN");
            boolean irregular = token.pos().matches("NOUN|ADJ") && isIrregularPast(token.lower());
            boolean verb = (third || past || irregular)
                    && !token.isCapitalized()
                    && Lexicon.english().verbLemma(token.lower()) != null;
            if (verb && BEHIND_VERB.contains(next)) {
                tokens.set(i, token.tagged("VERB"));
                return;
            }
        }
    }
}
