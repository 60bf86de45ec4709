package nl.impactmonitor.interview.codering;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Codering", description = "Code die een codeur aan een bereik van een verslag gaf")
record CoderingAntwoord(
        UUID id,
        UUID fragment,
        UUID verslag,
        int verslagVersie,

        @Schema(description = "Eerste teken, vanaf 0, in Unicode-codepunten")
        int start,

        @Schema(description = "Het teken na het laatste") int eind,
        String codeboek,
        int codeboekVersie,
        String code,
        @Schema(nullable = true) String memo,
        @Schema(description = "Pseudoniem van de codeur") String codeur,
        Instant gecodeerdOp,

        @Schema(
                nullable = true,
                description =
                        "De codeboekversie waarvoor dit opnieuw gecodeerd moet worden, omdat de code daar gesplitst of"
                                + " vervallen is")
        Integer opnieuwVoor) {}
