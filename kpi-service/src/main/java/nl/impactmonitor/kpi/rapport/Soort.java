package nl.impactmonitor.kpi.rapport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RapportageSoort")
public enum Soort {
    TUSSENRAPPORT,
    EINDRAPPORT
}
