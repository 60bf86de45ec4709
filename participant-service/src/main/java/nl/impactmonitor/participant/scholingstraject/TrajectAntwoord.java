package nl.impactmonitor.participant.scholingstraject;

import java.time.LocalDate;
import java.util.UUID;
import nl.impactmonitor.participant.niveau.Niveau;
import nl.impactmonitor.participant.scholingstraject.TrajectGegevens.Soort;
import nl.impactmonitor.participant.scholingstraject.TrajectGegevens.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Scholingstraject", description = "Een scholingstraject van een pilot.")
record TrajectAntwoord(
        UUID id,
        long versie,
        String pilot,
        String naam,
        Soort soort,
        boolean nieuw,
        Status status,
        LocalDate statusSinds,
        LocalDate ontwikkeldOp,
        LocalDate geborgdOp,
        Niveau niveau,
        String crebo) {

    static TrajectAntwoord of(Scholingstraject t) {
        return new TrajectAntwoord(
                t.id,
                t.versie,
                t.pilot,
                t.naam,
                t.soort,
                t.nieuw,
                t.status,
                t.statusSinds,
                t.ontwikkeldOp,
                t.geborgdOp,
                t.niveau,
                t.crebo);
    }
}
