package nl.impactmonitor.kpi.verloop;

import java.time.LocalDate;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;

/**
 * What a caller asks, as it comes in.
 *
 * @param pilot and regio: null for the whole programma
 * @param peildatum null for today @param lezing null for all
 */
record Verloopverzoek(Kpi kpi, String programma, String pilot, String regio, LocalDate peildatum, Lezing lezing) {}
