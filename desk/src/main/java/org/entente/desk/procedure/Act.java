package org.entente.desk.procedure;

/** One thing that somebody does at the desk. */
public sealed interface Act permits DossierAct, PositionAct, TextAct, SilenceAct, MeetingAct, RegisterAct {}
