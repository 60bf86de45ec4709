package nl.impactmonitor.kpi.rapport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must be said beside the numbers of a deel, in words. @param code which of these it is */
@Schema(name = "Rapportageopmerking")
public record Opmerking(String code, String tekst) {}
