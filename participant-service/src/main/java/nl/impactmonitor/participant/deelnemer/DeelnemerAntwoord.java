package nl.impactmonitor.participant.deelnemer;

import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.verwerking.Betrokkene;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Deelnemer", description = "Een deelnemer, gepseudonimiseerd.")
public record DeelnemerAntwoord(
        @Betrokkene UUID id,

        @Schema(description = "Stijgt met een bij elke wijziging; ook de ETag.")
        long versie,

        @Schema(description = "Willekeurige code met controleteken, voor op papier.", examples = "KT7M-3Q9X-HD2W")
        String deelnemercode,

        String pilot,
        Groep groep,
        LocalDate aangemeldOp,
        Kenmerken kenmerken,

        @Schema(description = "De organisatie van wie de kenmerken zijn; ontbreekt bij invoer met de hand.")
        String kenmerkenBron,

        Doelgroep doelgroep,

        @Schema(description = "Ontbreekt zolang de deelnemer meedoet.")
        Uitval uitval,

        Toestemmingsstand toestemming) {

    @Schema(description = "Waar de toestemmingen nu op staan.")
    public record Toestemmingsstand(boolean instemming, boolean bijzondereGegevens) {}

    static DeelnemerAntwoord of(Deelnemer d, Doelgroep doelgroep) {
        return new DeelnemerAntwoord(
                d.id,
                d.versie,
                d.deelnemercode,
                d.pilot,
                d.groep,
                d.aangemeldOp,
                d.kenmerken,
                d.kenmerkenBron,
                doelgroep,
                d.uitval,
                new Toestemmingsstand(d.instemming, d.bijzondereGegevens));
    }
}
