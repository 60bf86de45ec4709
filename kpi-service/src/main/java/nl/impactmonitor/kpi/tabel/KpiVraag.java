package nl.impactmonitor.kpi.tabel;

import java.time.LocalDate;

/** @param pilot null for all @param peildatum null for today, in a question as it is asked */
record KpiVraag(String programma, String pilot, LocalDate peildatum) {}
