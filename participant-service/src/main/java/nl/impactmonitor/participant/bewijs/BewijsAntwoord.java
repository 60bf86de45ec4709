package nl.impactmonitor.participant.bewijs;

import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.niveau.Niveau;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Bewijs", description = "Een behaald bewijs, met wat het waard was op de dag zelf.")
record BewijsAntwoord(
        UUID id,

        @Schema(description = "Stijgt met een bij elke correctie; ook de ETag.")
        long versie,

        Bewijssoort soort,
        LocalDate datum,
        Niveau niveau,
        String crebo,
        boolean civielEffect,
        Grondslag civielEffectGrondslag,
        boolean startkwalificatie,
        Grondslag startkwalificatieGrondslag) {

    @Schema(name = "Bewijsgrondslag", description = "De regel waaruit een vlag volgt.")
    record Grondslag(
            @Schema(examples = "SK-DIPLOMA") String regel,

            @Schema(description = "Eerste dag waarop de regel geldt.")
            LocalDate geldigVanaf,

            String bron) {

        private static Grondslag of(Bewijsregel regel) {
            return regel == null ? null : new Grondslag(regel.regel(), regel.geldigVanaf(), regel.bron());
        }
    }

    static BewijsAntwoord of(Bewijs b, Bewijssoorten soorten) {
        return new BewijsAntwoord(
                b.id,
                b.versie,
                b.soort,
                b.datum,
                b.niveau,
                b.crebo,
                b.civielEffect,
                Grondslag.of(soorten.regel(b.civielEffectRegel)),
                b.startkwalificatie,
                Grondslag.of(soorten.regel(b.startkwalificatieRegel)));
    }
}
