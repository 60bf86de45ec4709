package nl.impactmonitor.interview.factor;

import java.util.List;
import java.util.UUID;
import nl.impactmonitor.interview.codeboek.CodeSoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Factormatrix",
        description = "Codes tegen pilots of tegen soorten organisaties, van vastgestelde interviews")
record Matrix(As as, List<Kolom> kolommen, List<Regel> regels) {

    /** What stands in the columns. */
    @Schema(name = "Matrixas", description = "Wat in de kolommen staat")
    enum As {
        PILOT,
        ORGANISATIESOORT
    }

    @Schema(name = "Matrixkolom")
    record Kolom(
            @Schema(
                    description =
                            "Code van de pilot of soort organisatie; - voor landelijke interviews, en ONBEKEND waar het"
                                    + " verslag niet zegt wie sprak")
            String sleutel,

            @Schema(description = "Vastgestelde interviews in deze kolom, ook zonder code")
            long interviews) {}

    @Schema(name = "Matrixregel")
    record Regel(
            String codeboek,
            int codeboekVersie,
            String code,
            String naam,
            CodeSoort soort,
            List<Cel> cellen,

            @Schema(description = "Citaten die mogen worden afgedrukt, het nieuwste gesprek eerst")
            List<Aanhaling> citaten) {}

    @Schema(name = "Matrixcel", description = "Aantallen bij een kolom waarin de code voorkomt; andere staan er niet")
    record Cel(String kolom, long interviews, long fragmenten) {}

    @Schema(name = "Matrixcitaat", description = "Een citaat bij de code, met de kolom waar het bij hoort")
    record Aanhaling(UUID citaat, String kolom, String tekst) {}
}
