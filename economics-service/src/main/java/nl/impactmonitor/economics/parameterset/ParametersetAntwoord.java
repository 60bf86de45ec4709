package nl.impactmonitor.economics.parameterset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een versie van een parameterset met al haar parameters.")
record ParametersetAntwoord(
        String code,
        int versie,
        ParametersetStatus status,
        String naam,
        String valuta,
        String toelichting,
        @Schema(nullable = true) Setverwijzing afgeleidVan,

        @Schema(description = "SHA-256 over de gepubliceerde tekst; null bij een concept.", nullable = true)
        String checksum,

        List<Parameter> parameters,
        List<Correlatie> correlaties) {

    static ParametersetAntwoord of(GepubliceerdeSet gepubliceerd) {
        return of(gepubliceerd.set(), ParametersetStatus.GEPUBLICEERD, gepubliceerd.checksum());
    }

    static ParametersetAntwoord of(Conceptrij concept) {
        return of(concept.set(), ParametersetStatus.CONCEPT, null);
    }

    private static ParametersetAntwoord of(Parameterset set, ParametersetStatus status, String checksum) {
        return new ParametersetAntwoord(
                set.code(),
                set.versie(),
                status,
                set.naam(),
                set.valuta(),
                set.toelichting(),
                set.afgeleidVan(),
                checksum,
                set.parameters(),
                set.correlaties());
    }
}
