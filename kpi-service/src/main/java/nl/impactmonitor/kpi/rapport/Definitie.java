package nl.impactmonitor.kpi.rapport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was counted. @param lezing STRIKT, RUIM or STANDAARD; empty for what is no KPI */
@Schema(name = "Rapportagedefinitie")
public record Definitie(String code, String lezing, int versie, String naam, String telt) {}
