package nl.impactmonitor.interview.pseudonimisering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Iets dat waarschijnlijk naar een persoon wijst, met een voorstel wat er in plaats van komt")
record Vondst(
        @Schema(description = "Eerste teken, vanaf 0, in Unicode-codepunten")
        int start,

        @Schema(description = "Het teken na het laatste") int eind,
        Soort soort,
        String tekst,
        @Schema(examples = "[naam 1]") String vervanging,
        @Schema(description = "Waaraan het is herkend") Reden reden) {

    @Schema(name = "Vondstsoort")
    enum Soort {
        NAAM,
        TELEFOON,
        EMAIL,
        POSTCODE,
        ADRES,
        REKENING,
        NUMMER
    }

    @Schema(name = "Vondstreden")
    enum Reden {
        AANSPREEKVORM,
        VOORNAAM,
        TUSSENVOEGSEL,
        VOORLETTERS,
        SPREKER,
        EERDER_GEVONDEN,
        VORM
    }
}
