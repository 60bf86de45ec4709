package nl.impactmonitor.participant.meting;

import java.time.LocalDate;

/** A meting as far as the order of metingen is concerned. */
public record Metingstap(Moment moment, LocalDate datum) {}
