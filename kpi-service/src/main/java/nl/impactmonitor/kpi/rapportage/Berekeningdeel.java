package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.impactmonitor.kpi.berekening.Berekeninglezer;
import nl.impactmonitor.kpi.berekening.Berekeningvraag;
import nl.impactmonitor.kpi.berekening.Vastgesteld;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.rapport.Getal;

/** Every reading of the vastgestelde berekening that the report is about; nothing without one. */
@ApplicationScoped
class Berekeningdeel {

    private final Poort poort;
    private final Berekeninglezer berekeningen;

    Berekeningdeel(Poort poort, Berekeninglezer berekeningen) {
        this.poort = poort;
        this.berekeningen = berekeningen;
    }

    List<Getal> lees(Opdracht opdracht) {
        return opdracht.berekening() == null
                ? List.of()
                : new Berekeninggetallen(poort.uitgegeven(
                                new Berekeningvraag(opdracht.programma(), opdracht.peildatum()),
                                berekeningen,
                                new Vastgesteld(List.of())))
                        .van(opdracht);
    }
}
