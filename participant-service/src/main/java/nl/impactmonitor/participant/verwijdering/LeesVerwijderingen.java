package nl.impactmonitor.participant.verwijdering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

@ApplicationScoped
class LeesVerwijderingen implements PanacheRepositoryBase<Verwijdering, UUID> {

    private final PilotScope scope;
    private final Pilots pilots;
    private final Sleutelbos sleutels;

    LeesVerwijderingen(PilotScope scope, Pilots pilots, Sleutelbos sleutels) {
        this.scope = scope;
        this.pilots = pilots;
        this.sleutels = sleutels;
    }

    @Transactional
    Pagina<VerwijderingAntwoord> lijst(String pilot, LijstVraag vraag) {
        Sortering sortering = vraag.sortering(Sortering.Veld.moment("op"), Sortering.Veld.tekst("pilot"));
        pilots.eisEigenIndien(pilot);
        return Pagina.of(
                rijen(pilot, sortering, vraag.leesLimiet()),
                vraag,
                v -> sortering.sleutel(v.volgnummer, veld -> veld.equals("pilot") ? v.pilot : v.op),
                v -> VerwijderingAntwoord.of(v, sleutels));
    }

    private List<Verwijdering> rijen(String pilot, Sortering sortering, int hoogstens) {
        Map<String, Object> parameters = new HashMap<>(Map.of("alle", scope.allPilots(), "pilots", scope.pilots()));
        String query = "zegel is not null and (:alle = true or pilot in :pilots)";
        if (pilot != null) {
            query += " and pilot = :pilot";
            parameters.put("pilot", pilot);
        }
        query += sortering.voorwaarde("volgnummer") + sortering.volgorde("volgnummer");
        return find(query, sortering.parameters(parameters)).page(0, hoogstens).list();
    }

    @Transactional
    VerwijderingAntwoord een(UUID id) {
        return findByIdOptional(id)
                .filter(v -> v.zegel != null && scope.mayUse(v.pilot))
                .map(v -> VerwijderingAntwoord.of(v, sleutels))
                .orElseThrow(() -> ApiException.notFound("Dit bewijs bestaat niet of hoort niet bij uw pilots."));
    }
}
