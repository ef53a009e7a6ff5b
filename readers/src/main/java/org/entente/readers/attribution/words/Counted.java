package org.entente.readers.attribution.words;

import java.util.Set;
import org.entente.readers.language.Token;

/** Words worth counting between a word and a cue, since they mark where clauses part. */
public enum Counted {
    COMMA {
        @Override
        boolean counts(Token token) {
            return token.is(",");
        }
    },
    VERB {
        @Override
        boolean counts(Token token) {
            return token.isVerb();
        }
    },
    THAT {
        @Override
        boolean counts(Token token) {
            return token.is("that");
        }
    },
    QUOTATION_MARK {
        @Override
        boolean counts(Token token) {
            return token.is("\"") || token.is("''") || token.is("``");
        }
    },
    CONJUNCTION {
        @Override
        boolean counts(Token token) {
            return token.is("and") || token.is("but");
        }
    },
    RELATIVE {
        @Override
        boolean counts(Token token) {
            return token.is("who") || token.is("which");
        }
    },
    DASH {
        private static final Set<String> MARKS = Set.of("--", "—", "–", ";", ":");

        @Override
        boolean counts(Token token) {
            return MARKS.contains(token.lower());
        }
    };

    @SuppressWarnings("EnumOrdinal") // an index of counts made anew for each text
    int index() {
        return ordinal();
    }

    abstract boolean counts(Token token);
}
