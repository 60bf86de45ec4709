package nl.impactmonitor.kpi.poort;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** VOORLOPIG: as known now, or when it went out. DEFINITIEF: a stand that was declared final, which live figures never are. */
@Schema(name = "KpiStatus")
public enum Status {
    VOORLOPIG,
    DEFINITIEF
}
