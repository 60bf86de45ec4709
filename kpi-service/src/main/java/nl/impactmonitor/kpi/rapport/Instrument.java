package nl.impactmonitor.kpi.rapport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the questions that people were measured with. */
@Schema(name = "Rapportageinstrument")
public record Instrument(String code, int versie, String naam) {}
