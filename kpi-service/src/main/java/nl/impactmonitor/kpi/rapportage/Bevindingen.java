package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.impactmonitor.kpi.contributie.ParameterCode;
import nl.impactmonitor.kpi.contributie.Parameters;
import nl.impactmonitor.kpi.rapport.Bevinding;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Onthullingscontrole;
import nl.impactmonitor.platform.rest.ApiException;

/** What stands in the way of a report going out. Within the scope of the running transaction. */
@ApplicationScoped
class Bevindingen {

    private final Rapportages rapportages;
    private final Parameters parameters;

    Bevindingen(Rapportages rapportages, Parameters parameters) {
        this.rapportages = rapportages;
        this.parameters = parameters;
    }

    List<Bevinding> van(Rapportage rapportage, Momentopname momentopname) {
        long minimum = parameters
                .vereist(ParameterCode.MINIMALE_CELFREQUENTIE, rapportage.peildatum())
                .longValueExact();
        List<Momentopname> uitgebracht = rapportages.vastgesteld(rapportage.programma()).stream()
                .filter(andere -> !andere.id().equals(rapportage.id()))
                .map(andere -> inhoud(andere).momentopname())
                .toList();
        return new Onthullingscontrole(minimum).bevindingen(momentopname, uitgebracht);
    }

    /** @throws ApiException 409 while there is no snapshot, and when it is not what was frozen */
    Canoniek inhoud(Rapportage rapportage) {
        if (rapportage.checksum() == null) {
            throw ApiException.conflict(
                    "NIET_GEREED",
                    rapportage.status() == RapportageStatus.MISLUKT
                            ? "Van dit rapport kon geen momentopname worden gemaakt."
                            : "De momentopname van dit rapport wordt nog gemaakt.");
        }
        Canoniek canoniek = Canoniek.opgeslagen(rapportages.tekst(rapportage.checksum()));
        if (!canoniek.checksum().equals(rapportage.checksum())) {
            throw ApiException.conflict(
                    "MOMENTOPNAME_GEWIJZIGD",
                    "De momentopname van dit rapport is niet meer wat is vastgelegd: de controlesom klopt niet.");
        }
        return canoniek;
    }
}
