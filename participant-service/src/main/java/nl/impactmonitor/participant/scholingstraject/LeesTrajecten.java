package nl.impactmonitor.participant.scholingstraject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.geschiedenis.Rijweergave;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;

@ApplicationScoped
class LeesTrajecten {

    private final TrajectRepository trajecten;
    private final Pilots pilots;
    private final Rijweergave weergave;

    LeesTrajecten(TrajectRepository trajecten, Pilots pilots, Rijweergave weergave) {
        this.trajecten = trajecten;
        this.pilots = pilots;
        this.weergave = weergave;
    }

    @Transactional
    Pagina<TrajectAntwoord> lijst(String pilot, TrajectGegevens.Status status, LijstVraag vraag) {
        Sortering sortering = vraag.sortering(Sortering.Veld.tekst("naam"), Sortering.Veld.tekst("pilot"));
        pilots.eisEigenIndien(pilot);
        return Pagina.of(
                trajecten.lijst(pilot, status, sortering, vraag.leesLimiet()),
                vraag,
                t -> sortering.sleutel(t.volgnummer, veld -> veld.equals("naam") ? t.naam : t.pilot),
                TrajectAntwoord::of);
    }

    @Transactional
    TrajectAntwoord een(UUID id) {
        return trajecten.zoek(id).map(TrajectAntwoord::of).orElseThrow(LeesTrajecten::onbekend);
    }

    @Transactional
    List<TrajectVersieAntwoord> geschiedenis(UUID id) {
        een(id);
        return trajecten.geschiedenis(id).stream()
                .map(r -> new TrajectVersieAntwoord(
                        ((Number) r[0]).longValue(), (String) r[1], (Instant) r[2], weergave.velden((String) r[3])))
                .toList();
    }

    static ApiException onbekend() {
        return ApiException.notFound("Dit scholingstraject bestaat niet bij uw pilots.");
    }
}
