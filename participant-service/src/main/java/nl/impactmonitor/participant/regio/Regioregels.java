package nl.impactmonitor.participant.regio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.participant.regels.Bezwaren;

@ApplicationScoped
class Regioregels {

    private final RegioRepository regios;

    Regioregels(RegioRepository regios) {
        this.regios = regios;
    }

    /** In one year a gemeente lies in one regio; all that do not are named. */
    void eisVrij(String regio, List<GemeenteVraag> gemeenten) {
        Set<GemeenteVraag> bezet = regios.inAndere(regio, gemeenten);
        Bezwaren bezwaren = new Bezwaren();
        for (int i = 0; i < gemeenten.size(); i++) {
            if (bezet.contains(gemeenten.get(i))) {
                bezwaren.conflict(
                        "/gemeenten/" + i, "ANDERE_REGIO", "Deze gemeente ligt in dat jaar in een andere regio.");
            }
        }
        bezwaren.weigerBijBezwaar();
    }
}
