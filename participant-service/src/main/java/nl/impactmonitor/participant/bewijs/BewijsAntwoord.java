package nl.impactmonitor.participant.bewijs;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Bewijs", description = "Een behaald bewijs, met wat het waard was op de dag zelf.")
record BewijsAntwoord(UUID id, Bewijssoort soort, LocalDate datum, boolean civielEffect, boolean startkwalificatie) {

    static BewijsAntwoord of(Bewijs b) {
        return new BewijsAntwoord(b.id, b.soort, b.datum, b.civielEffect, b.startkwalificatie);
    }
}
