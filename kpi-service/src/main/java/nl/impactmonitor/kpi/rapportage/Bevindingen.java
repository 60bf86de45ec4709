package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.contributie.ParameterCode;
import nl.impactmonitor.kpi.contributie.Parameters;
import nl.impactmonitor.kpi.kader.Citaatlezer;
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
    private final Citaatlezer citaten;

    Bevindingen(Rapportages rapportages, Parameters parameters, Citaatlezer citaten) {
        this.rapportages = rapportages;
        this.parameters = parameters;
        this.citaten = citaten;
    }

    List<Bevinding> van(Rapportage rapportage, Momentopname momentopname) {
        List<Momentopname> uitgebracht = rapportages.vastgesteld(rapportage.programma()).stream()
                .filter(andere -> !andere.id().equals(rapportage.id()))
                .map(andere -> inhoud(andere).momentopname())
                .toList();
        List<Bevinding> bevindingen = new ArrayList<>(new Onthullingscontrole(
                        parameter(rapportage, ParameterCode.MINIMALE_CELFREQUENTIE),
                        parameter(rapportage, ParameterCode.BESCHERMINGSINTERVAL))
                .bevindingen(momentopname, uitgebracht));
        bevindingen.addAll(ingetrokken(rapportage, momentopname));
        return bevindingen;
    }

    private long parameter(Rapportage rapportage, ParameterCode code) {
        return parameters.vereist(code, rapportage.peildatum()).longValueExact();
    }

    /** Words whose approval was taken back since the snapshot was made. */
    private List<Bevinding> ingetrokken(Rapportage rapportage, Momentopname momentopname) {
        Set<String> goedgekeurd = citaten.van(rapportage.programma(), rapportage.pilots(), rapportage.geheel()).stream()
                .map(citaat -> citaat.id() + " " + citaat.tekst())
                .collect(Collectors.toSet());
        return momentopname
                .alleCitaten()
                .filter(citaat -> !goedgekeurd.contains(citaat.id() + " " + citaat.tekst()))
                .map(citaat -> new Bevinding(
                        "factoren.citaat." + citaat.id(),
                        "CITAAT_INGETROKKEN",
                        "Dit citaat is niet meer goedgekeurd om te drukken, of luidt nu anders."))
                .toList();
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
