package nl.impactmonitor.interview.codering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat er bij het overzetten van coderingen gebeurde")
record Overzetresultaat(
        @Schema(description = "Kregen de code van de nieuwe versie")
        int overgezet,

        @Schema(description = "Vielen samen met een andere van dezelfde codeur, omdat codes zijn samengevoegd")
        int samengevallen,

        @Schema(description = "Gemerkt om opnieuw te coderen, omdat hun code gesplitst of vervallen is")
        int opnieuw) {

    Overzetresultaat plus(Overzetresultaat ander) {
        return new Overzetresultaat(
                overgezet + ander.overgezet, samengevallen + ander.samengevallen, opnieuw + ander.opnieuw);
    }
}
