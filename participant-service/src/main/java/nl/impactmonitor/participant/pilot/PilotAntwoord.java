package nl.impactmonitor.participant.pilot;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Pilot", description = "Een pilot van een programma.")
record PilotAntwoord(
        String code,
        long versie,
        String naam,
        String programma,
        String valuta,
        LocalDate start,
        LocalDate einde,
        String regio) {

    static PilotAntwoord of(Pilot p) {
        return new PilotAntwoord(p.code, p.versie, p.naam, p.programma, p.valuta, p.start, p.einde, p.regio);
    }
}
