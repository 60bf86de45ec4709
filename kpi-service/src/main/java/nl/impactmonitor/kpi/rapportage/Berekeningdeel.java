package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.berekening.Berekeninglezer;
import nl.impactmonitor.kpi.berekening.Berekeningvraag;
import nl.impactmonitor.kpi.berekening.Vastgesteld;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Onderdeel;

/** The delen that come out of the vastgestelde berekening of the report; without one the KPIs that have no number, and no more. */
@ApplicationScoped
class Berekeningdeel {

    private final Poort poort;
    private final Berekeninglezer berekeningen;
    private final Doelen doelen;

    Berekeningdeel(Poort poort, Berekeninglezer berekeningen, Doelen doelen) {
        this.poort = poort;
        this.berekeningen = berekeningen;
        this.doelen = doelen;
    }

    Onderdeel lees(Deel deel, Opdracht opdracht) {
        if (opdracht.berekening() == null) {
            return Onderdeel.gemaakt(
                    deel,
                    deel == Deel.BEREKENING ? new Berekeningcijfers(doelen(opdracht)).zonder(opdracht) : List.of(),
                    List.of());
        }
        Berekeninggetallen getallen = new Berekeninggetallen(
                poort.uitgegeven(
                        new Berekeningvraag(opdracht.programma(), opdracht.peildatum()),
                        berekeningen,
                        new Vastgesteld(List.of())),
                opdracht,
                doelen(opdracht));
        return switch (deel) {
            case BEREKENING -> getallen.cijfers();
            case MKBA -> getallen.mkba();
            case BBP -> getallen.bbp();
            case REKENPARAMETERS -> getallen.parameters();
            default -> throw new IllegalArgumentException(deel + " is no deel of a berekening");
        };
    }

    private Map<Doelen.Sleutel, Doel> doelen(Opdracht opdracht) {
        return doelen.op(opdracht.programma(), opdracht.peildatum());
    }
}
