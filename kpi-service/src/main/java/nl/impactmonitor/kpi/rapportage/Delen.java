package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.impactmonitor.kpi.rapport.Citaat;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Onderdeel;

/**
 * Where each deel of a report is read, within the scope of the running transaction. Of people only what went out in a stand: a
 * report never reads live figures, whoever asks for it (decision 0056).
 */
@ApplicationScoped
class Delen {

    private final Kpideel kpi;
    private final Standdelen stand;
    private final Kaderdelen kader;
    private final Berekeningdeel berekening;
    private final Verloopdeel verloop;
    private final Parameterdeel parameters;

    Delen(
            Kpideel kpi,
            Standdelen stand,
            Kaderdelen kader,
            Berekeningdeel berekening,
            Verloopdeel verloop,
            Parameterdeel parameters) {
        this.kpi = kpi;
        this.stand = stand;
        this.kader = kader;
        this.berekening = berekening;
        this.verloop = verloop;
        this.parameters = parameters;
    }

    Onderdeel lees(Deel deel, Opdracht opdracht) {
        List<Citaat> citaten = deel == Deel.FACTOREN ? kader.citaten(opdracht) : List.of();
        return Onderdeel.gemaakt(deel, getallen(deel, opdracht), citaten);
    }

    private List<Getal> getallen(Deel deel, Opdracht opdracht) {
        return switch (deel) {
            case KPI -> kpi.lees(opdracht);
            case STROOM -> stand.stroom(opdracht);
            case UITVAL -> stand.uitval(opdracht);
            case VERANDERING -> stand.verandering(opdracht);
            case DUURZAAMHEID -> stand.duurzaamheid(opdracht);
            case VERANKERING -> kader.verankering(opdracht);
            case FACTOREN -> kader.factoren(opdracht);
            case BEREKENING -> berekening.lees(opdracht);
            case MIDDELEN -> kader.middelen(opdracht);
            case PARTNERS -> kader.partners(opdracht);
            case ACTIVITEITEN -> kader.activiteiten(opdracht);
            case CONTEXT -> kader.context(opdracht);
            case VERLOOP -> verloop.lees(opdracht);
            case PARAMETERS -> parameters.lees(opdracht.peildatum());
        };
    }
}
