package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
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
    private final Niveaudelen niveaus;
    private final Kaderdelen kader;
    private final Berekeningdeel berekening;
    private final Verloopdeel verloop;
    private final Parameterdeel parameters;

    Delen(
            Kpideel kpi,
            Standdelen stand,
            Niveaudelen niveaus,
            Kaderdelen kader,
            Berekeningdeel berekening,
            Verloopdeel verloop,
            Parameterdeel parameters) {
        this.kpi = kpi;
        this.stand = stand;
        this.niveaus = niveaus;
        this.kader = kader;
        this.berekening = berekening;
        this.verloop = verloop;
        this.parameters = parameters;
    }

    /** Of one report in the making. */
    Function<Deel, Onderdeel> lezer(Opdracht opdracht) {
        Function<Deel, Onderdeel> vanDeBerekening = berekening.lezer(opdracht);
        return deel -> lees(deel, opdracht, vanDeBerekening);
    }

    private Onderdeel lees(Deel deel, Opdracht opdracht, Function<Deel, Onderdeel> vanDeBerekening) {
        return switch (deel) {
            case KPI -> van(deel, kpi.lees(opdracht));
            case STROOM -> van(deel, stand.stroom(opdracht));
            case UITVAL -> van(deel, stand.uitval(opdracht));
            case VERANDERING -> van(deel, stand.verandering(opdracht));
            case NIVEAUS -> niveaus.niveaus(opdracht);
            case OVERGANGEN -> niveaus.overgangen(opdracht);
            case DUURZAAMHEID -> van(deel, stand.duurzaamheid(opdracht));
            case VERANKERING -> van(deel, kader.verankering(opdracht));
            case FACTOREN -> Onderdeel.gemaakt(deel, kader.factoren(opdracht), kader.citaten(opdracht));
            case BEREKENING, MKBA, BBP, REKENPARAMETERS -> vanDeBerekening.apply(deel);
            case MIDDELEN -> van(deel, kader.middelen(opdracht));
            case PARTNERS -> van(deel, kader.partners(opdracht));
            case ACTIVITEITEN -> van(deel, kader.activiteiten(opdracht));
            case CONTEXT -> van(deel, kader.context(opdracht));
            case VERLOOP -> van(deel, verloop.lees(opdracht));
            case PARAMETERS -> van(deel, parameters.lees(opdracht.peildatum()));
            case VRAGEN, ACHTERGROND, HERKOMST -> throw new IllegalArgumentException(deel + " has no numbers");
        };
    }

    private static Onderdeel van(Deel deel, List<Getal> getallen) {
        return Onderdeel.gemaakt(deel, getallen, List.of());
    }
}
