package nl.impactmonitor.kpi.rapportage;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.kpi.rapport.Bevinding;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.KorteLijst;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

/** Reports as the caller may see them: an onderzoeker all, who else may read reports those that are vastgesteld. */
@ApplicationScoped
class LeesRapportages {

    private final Rapportages rapportages;
    private final Bevindingen bevindingen;
    private final SecurityIdentity wie;

    LeesRapportages(Rapportages rapportages, Bevindingen bevindingen, SecurityIdentity wie) {
        this.rapportages = rapportages;
        this.bevindingen = bevindingen;
        this.wie = wie;
    }

    @Transactional
    Pagina<Rapportage> lijst(PaginaVraag vraag) {
        long na = vraag.naNummer();
        return Pagina.of(
                rapportages.lijst(concepten(), na == 0 ? Long.MAX_VALUE : na, vraag.leesLimiet()),
                vraag,
                rij -> Long.toString(rij.volgnummer()),
                Rapportages.Rij::rapportage);
    }

    @Transactional
    Rapportage een(UUID id) {
        return zoek(id);
    }

    @Transactional
    Canoniek canoniek(UUID id) {
        return inhoud(zoek(id));
    }

    @Transactional
    Pagina<Getal> getallen(UUID id, LijstVraag vraag) {
        List<Getal> alle = momentopname(zoek(id)).alleGetallen().toList();
        return KorteLijst.van(Getal.class, alle, vraag);
    }

    @Transactional
    Pagina<Bevinding> bevindingen(UUID id) {
        Rapportage rapportage = zoek(id);
        return Pagina.heel(bevindingen.van(rapportage, momentopname(rapportage)));
    }

    private Rapportage zoek(UUID id) {
        return rapportages.zoek(id, concepten()).orElseThrow(() -> ApiException.notFound("Dit rapport bestaat niet."));
    }

    private boolean concepten() {
        return wie.hasRole("onderzoeker");
    }

    private Momentopname momentopname(Rapportage rapportage) {
        return inhoud(rapportage).momentopname();
    }

    private Canoniek inhoud(Rapportage rapportage) {
        return bevindingen.inhoud(rapportage);
    }
}
