package nl.impactmonitor.kpi.context;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What to show; null is all.
 *
 * @param van periods that end on or after it @param tot periods that begin on or before it
 */
record ContextVraag(String indicator, Collection<String> regios, LocalDate van, LocalDate tot) {}
