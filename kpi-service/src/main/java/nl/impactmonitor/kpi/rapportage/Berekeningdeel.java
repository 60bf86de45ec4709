package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
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

    /**
     * Of one report in the making: whichever deel comes first reads the berekening, and the others are of what was read then. It can be
     * told again while they are made, with draws or taken back.
     */
    Function<Deel, Onderdeel> lezer(Opdracht opdracht) {
        if (opdracht.berekening() == null) {
            return deel -> zonder(deel, opdracht);
        }
        AtomicReference<Berekeninggetallen> gelezen = new AtomicReference<>();
        return deel -> {
            if (gelezen.get() == null) {
                gelezen.set(lees(opdracht));
            }
            return van(deel, gelezen.get());
        };
    }

    private Onderdeel zonder(Deel deel, Opdracht opdracht) {
        return Onderdeel.gemaakt(
                deel,
                deel == Deel.BEREKENING ? new Berekeningcijfers(doelen(opdracht)).zonder(opdracht) : List.of(),
                List.of());
    }

    private Berekeninggetallen lees(Opdracht opdracht) {
        return new Berekeninggetallen(
                poort.uitgegeven(
                        new Berekeningvraag(opdracht.programma(), opdracht.peildatum()),
                        berekeningen,
                        new Vastgesteld(List.of())),
                opdracht,
                doelen(opdracht));
    }

    private static Onderdeel van(Deel deel, Berekeninggetallen getallen) {
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
