package nl.impactmonitor.kpi.context;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator with the figures that are in force. */
public record Contextindicator(
        String code,

        @Schema(description = "Stijgt als naam, eenheid, omschrijving of bron van de indicator verandert.")
        int versie,

        String naam,
        String eenheid,
        String omschrijving,
        String bron,
        List<Contextwaarde> waarden) {

    static Contextindicator of(Indicator i, List<Contextwaarde> waarden) {
        return new Contextindicator(i.code(), i.versie(), i.naam(), i.eenheid(), i.omschrijving(), i.bron(), waarden);
    }
}
