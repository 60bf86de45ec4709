package nl.impactmonitor.kpi.rapportage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.berekening.Vastgesteld;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Onderdeel;

/** A vastgestelde berekening as numbers of a report: its figures in each reading, and its verslag as far as it went out. */
@Weergave
final class Berekeninggetallen {

    private final Rekenbron bron;
    private final Map<Doelen.Sleutel, Doel> doelen;

    /** @throws IllegalStateException when the berekening was taken back since it was asked for */
    Berekeninggetallen(Vrijgegeven<Vastgesteld> vrijgegeven, Opdracht opdracht, Map<Doelen.Sleutel, Doel> doelen) {
        List<Vastgesteld.Gevonden> gevonden = vrijgegeven.inhoud().alle().stream()
                .filter(een -> een.staat().id().equals(opdracht.berekening()))
                .toList();
        if (gevonden.isEmpty()) {
            throw new IllegalStateException("the berekening is no longer there");
        }
        this.doelen = doelen;
        this.bron = new Rekenbron(gevonden.getFirst().staat(), plaats(gevonden, opdracht.geheel()));
    }

    /** The widest that has exactly the pilots of the berekening; a report about some pilots has nothing of the programma. */
    private static String plaats(List<Vastgesteld.Gevonden> gevonden, boolean geheel) {
        List<String> pilots = gevonden.getFirst().staat().pilots();
        return pilots.size() == 1
                ? pilots.getFirst()
                : gevonden.stream()
                        .map(Vastgesteld.Gevonden::plaats)
                        .filter(plaats -> plaats != null && (geheel || !plaats.equals(Adres.GEHEEL)))
                        .min(Comparator.naturalOrder())
                        .orElseGet(() -> String.join(" ", pilots));
    }

    Onderdeel cijfers() {
        return Onderdeel.gemaakt(
                Deel.BEREKENING, new Berekeningcijfers(doelen).van(bron.staat(), bron.plaats()), List.of());
    }

    Onderdeel mkba() {
        List<Getal> getallen = new ArrayList<>();
        if (bron.verslag() != null) {
            getallen.addAll(new Mkbagetallen(bron).alle());
            getallen.addAll(new Postjaren(bron).alle());
            getallen.addAll(new Spreidinggetallen(bron).alle());
        }
        return Onderdeel.metOpmerkingen(Deel.MKBA, getallen, new Rekenteksten(bron).mkba());
    }

    Onderdeel bbp() {
        return Onderdeel.metOpmerkingen(
                Deel.BBP,
                bron.verslag() == null ? List.of() : new Bbpgetallen(bron, new Rekendoelen(doelen)).alle(),
                new Rekenteksten(bron).bbp());
    }

    Onderdeel parameters() {
        return Onderdeel.gemaakt(
                Deel.REKENPARAMETERS, bron.verslag() == null ? List.of() : new Rekenparameters(bron).alle(), List.of());
    }
}
