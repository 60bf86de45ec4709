package nl.impactmonitor.participant.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IfMatch;
import nl.impactmonitor.platform.scope.PilotScope;

/** Changes a regio and with it the state of every pilot that lies in it. */
@ApplicationScoped
class WijzigRegio {

    private final RegioRepository regios;
    private final Regioregels regels;
    private final PilotScope scope;
    private final EntityManager em;
    private final Staten staten;
    private final Verwerkingen verwerkingen;

    WijzigRegio(
            RegioRepository regios,
            Regioregels regels,
            PilotScope scope,
            EntityManager em,
            Staten staten,
            Verwerkingen verwerkingen) {
        this.regios = regios;
        this.regels = regels;
        this.scope = scope;
        this.em = em;
        this.staten = staten;
        this.verwerkingen = verwerkingen;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    RegioAntwoord doe(String code, String ifMatch, RegioWijziging vraag) {
        // Else the pilots of others would keep the old regio in their state.
        if (!scope.allPilots()) {
            throw ApiException.forbidden("Alleen wie alle pilots beheert, mag een regio wijzigen.");
        }
        Regio regio = regios.vergrendeld(code);
        IfMatch.require(ifMatch, regio.versie);
        regels.eisVrij(code, vraag.gemeenten());
        regio.neem(vraag.naam(), vraag.gemeenten());
        regio.versie++;
        em.flush();
        verwerkingen.gewijzigd("regio", List.of(code));
        List<String> pilots = em.createNativeQuery(
                        "update pilot set versie = versie + 1 where regio = ?1 returning code", String.class)
                .setParameter(1, code)
                .getResultList();
        staten.publiceer(Aggregaat.PILOT, pilots, "nl.impactmonitor.regio.gewijzigd.v1");
        return RegioAntwoord.of(regio);
    }
}
