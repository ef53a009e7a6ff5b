package org.entente.readers.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.english();

    @ParameterizedTest
    @CsvSource({"said,say", "warns,warn", "denied,deny", "planned,plan", "saw,see", "left,leave", "insisting,insist"})
    void aVerbFormLeadsToItsVerb(String form, String verb) {
        assertThat(lexicon.verbLemma(form)).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource({"treaties,treaty", "spokesmen,spokesman", "crises,crisis", "members,member", "news,news"})
    void aNounFormLeadsToItsNoun(String form, String noun) {
        assertThat(lexicon.nounLemma(form)).isEqualTo(noun);
    }

    @Test
    void anUnknownWordHasNoLemmaAndStandsForItself() {
        assertThat(lexicon.verbLemma("zzyx")).isNull();
        assertThat(lexicon.lemma(new Token(0, 4, "Zzyx", "VERB", 0, 0))).isEqualTo("zzyx");
    }

    @Test
    void aTokenIsReadByItsPartOfSpeech() {
        assertThat(lexicon.lemma(new Token(0, 4, "Left", "VERB", 0, 0))).isEqualTo("leave");
        assertThat(lexicon.lemma(new Token(0, 4, "left", "ADJ", 0, 0))).isEqualTo("left");
    }

    @Test
    void aVerbOfSayingIsAVerbOfCommunication() {
        assertThat(lexicon.verbClasses("say")).contains(32);
        assertThat(lexicon.nounClasses("minister")).contains(18);
        assertThat(lexicon.nounClasses("zzyx")).isEmpty();
    }
}
