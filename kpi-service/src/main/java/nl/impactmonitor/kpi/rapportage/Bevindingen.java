package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.rapport.Bevinding;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Onthullingscontrole;
import nl.impactmonitor.platform.rest.ApiException;

/** What stands in the way of a report going out that the caller may see, also beside reports that they may not. */
@ApplicationScoped
class Bevindingen {

    private final Rapportages rapportages;
    private final Drempels drempels;
    private final Uitgebracht uitgebracht;
    private final Ingetrokken ingetrokken;

    Bevindingen(Rapportages rapportages, Drempels drempels, Uitgebracht uitgebracht, Ingetrokken ingetrokken) {
        this.rapportages = rapportages;
        this.drempels = drempels;
        this.uitgebracht = uitgebracht;
        this.ingetrokken = ingetrokken;
    }

    List<Bevinding> van(Rapportage rapportage, Momentopname momentopname) {
        List<Momentopname> naast = uitgebracht.naast(rapportage);
        List<Momentopname> alle = new ArrayList<>(naast);
        alle.add(momentopname);
        List<Bevinding> bevindingen = new ArrayList<>(new Onthullingscontrole(
                        drempels.minimum(rapportage.peildatum()),
                        drempels.interval(rapportage.peildatum()),
                        Standinsluitingen.van(alle))
                .bevindingen(momentopname, naast));
        bevindingen.addAll(ingetrokken.van(rapportage, momentopname));
        return bevindingen;
    }

    /** @throws ApiException 409 while there is no snapshot, and when it is not what was frozen */
    Canoniek inhoud(Rapportage rapportage) {
        if (rapportage.checksum() == null) {
            throw ApiException.conflict(
                    "NIET_GEREED",
                    rapportage.status() == RapportageStatus.MISLUKT
                            ? "Van dit rapport kon geen momentopname worden gemaakt: "
                                    + (rapportage.fout() == null ? "de oorzaak is niet bewaard." : rapportage.fout())
                            : "De momentopname van dit rapport wordt nog gemaakt.");
        }
        return Controlesom.klopt(rapportages.tekst(rapportage.checksum()), rapportage.checksum());
    }
}
