package nl.impactmonitor.kpi.context;

/** The version in force of one indicator of the code list. */
record Indicator(String code, int versie, String naam, String eenheid, String omschrijving, String bron) {}
