package nl.impactmonitor.kpi.standtabel;

import java.time.LocalDate;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Dimensie;

/** @param maat a KPI, or a change: moment and score */
record StandtabelVraag(String programma, LocalDate peildatum, String maat, Set<Dimensie> dimensies) {}
