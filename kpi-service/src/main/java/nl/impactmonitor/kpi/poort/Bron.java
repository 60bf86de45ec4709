package nl.impactmonitor.kpi.poort;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "KpiBron")
public enum Bron {
    LIVE,
    STAND
}
