package nl.impactmonitor.economics.parameterset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een versie van een parameterset, zonder haar parameters.")
record ParametersetSamenvatting(
        String code,
        int versie,
        ParametersetStatus status,
        String naam,
        String valuta,
        @Schema(nullable = true) Setverwijzing afgeleidVan,

        @Schema(description = "SHA-256 over de gepubliceerde tekst; null bij een concept.", nullable = true)
        String checksum) {

    static ParametersetSamenvatting of(ParametersetAntwoord set) {
        return new ParametersetSamenvatting(
                set.code(), set.versie(), set.status(), set.naam(), set.valuta(), set.afgeleidVan(), set.checksum());
    }
}
