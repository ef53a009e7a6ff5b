package org.entente.domain;

import java.util.Locale;

/** What was done between actors: the sixteen PLOVER acts, and the rest. */
public enum EventKind {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    OTHER;

    /** How two parties get on after one did this to the other. */
    public Trend trend() {
        return switch (this) {
            case AGREE, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> Trend.RISING;
            case ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> Trend.FALLING;
            case CONSULT, REQUEST, OTHER -> Trend.STEADY;
        };
    }

    /** The word that the contracts use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
