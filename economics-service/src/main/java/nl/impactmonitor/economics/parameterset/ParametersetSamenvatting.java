package nl.impactmonitor.economics.parameterset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Een versie van een parameterset, zonder haar parameters.")
record ParametersetSamenvatting(
        String code,
        int versie,
        String naam,
        String valuta,

        @Schema(description = "SHA-256 over de gepubliceerde tekst.")
        String checksum) {

    static ParametersetSamenvatting of(GepubliceerdeSet gepubliceerd) {
        Parameterset set = gepubliceerd.set();
        return new ParametersetSamenvatting(
                set.code(), set.versie(), set.naam(), set.valuta(), gepubliceerd.checksum());
    }
}
