package nl.impactmonitor.kpi.verandering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a score is about; SITUATIE is the leer-/werksituatie, which no instrument scores. */
@Schema(name = "MaatScoresoort")
public enum Scoresoort {
    LEEFGEBIED,
    BASISVAARDIGHEID,
    SOCIALE_INCLUSIE,
    SITUATIE
}
