package nl.impactmonitor.kpi.verloop;

import java.time.LocalDate;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Kpi;

/** @param pilots the pilots that are added up @param peildatum last day on which facts count */
public record Verloopvraag(Kpi kpi, Set<String> pilots, LocalDate peildatum) {}
