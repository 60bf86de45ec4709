package nl.impactmonitor.kpi.rapport;

/** What was counted. @param lezing STRIKT, RUIM or STANDAARD; empty for what is no KPI */
public record Definitie(String code, String lezing, int versie, String naam, String telt) {}
