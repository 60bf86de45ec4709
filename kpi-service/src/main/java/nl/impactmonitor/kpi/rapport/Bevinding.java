package nl.impactmonitor.kpi.rapport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that may tell of single people; a report with one cannot be vastgesteld. @param code for machines */
@Schema(name = "Onthullingsbevinding")
public record Bevinding(String adres, String code, String detail) {}
