package nl.impactmonitor.kpi.poort;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** VOORLOPIG: as known now. DEFINITIEF is for what a report has frozen. */
@Schema(name = "KpiStatus")
public enum Status {
    VOORLOPIG,
    DEFINITIEF
}
