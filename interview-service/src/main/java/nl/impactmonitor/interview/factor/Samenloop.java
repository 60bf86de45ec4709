package nl.impactmonitor.interview.factor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Twee codes die in dezelfde vastgestelde interviews voorkomen")
record Samenloop(
        String code,
        String met,

        @Schema(description = "Interviews waarin beide voorkomen")
        long interviews,

        @Schema(description = "Fragmenten die beide kregen") long fragmenten,

        @Schema(
                description = "Paren van fragmenten, een met de ene en een met de andere code, die elkaar in de tekst "
                        + "overlappen; een fragment dat beide kreeg is ook een paar")
        long overlappingen) {}
