package nl.impactmonitor.kpi.herkomst;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deelnemer or traject that was counted, and under which versie of its state. */
@Schema(name = "Herkomstlid")
public record Lid(String id, long versie) {}
