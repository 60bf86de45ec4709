package nl.impactmonitor.kpi.berekening;

import java.time.LocalDate;

/** @param peildatum berekeningen of what was known up to a later day are left out */
public record Berekeningvraag(String programma, LocalDate peildatum) {}
