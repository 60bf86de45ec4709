package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.berekening.Berekeningstaat;
import nl.impactmonitor.kpi.berekening.Berekeningstaat.Cijfer;
import nl.impactmonitor.kpi.berekening.Vastgesteld;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Onderdeel;

/** A vastgestelde berekening as numbers of a report: its figures in each reading, and its verslag as far as it went out. */
@Weergave
final class Berekeninggetallen {

    private final Rekenbron bron;

    /** @throws IllegalStateException when the berekening was taken back since it was asked for */
    Berekeninggetallen(Vrijgegeven<Vastgesteld> vrijgegeven, Opdracht opdracht) {
        List<Vastgesteld.Gevonden> gevonden = vrijgegeven.inhoud().alle().stream()
                .filter(een -> een.staat().id().equals(opdracht.berekening()))
                .toList();
        if (gevonden.isEmpty()) {
            throw new IllegalStateException("the berekening is no longer there");
        }
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
                Deel.BEREKENING,
                bron.staat().cijfers().stream()
                        .flatMap(cijfer -> getallen(bron.staat(), cijfer, bron.plaats()))
                        .toList(),
                List.of());
    }

    Onderdeel mkba() {
        List<Getal> getallen = new ArrayList<>();
        if (bron.verslag() != null) {
            getallen.addAll(new Mkbagetallen(bron).alle());
            getallen.addAll(new Spreidinggetallen(bron).alle());
        }
        return Onderdeel.metOpmerkingen(Deel.MKBA, getallen, new Rekenteksten(bron).mkba());
    }

    Onderdeel bbp() {
        return Onderdeel.metOpmerkingen(
                Deel.BBP,
                bron.verslag() == null ? List.of() : new Bbpgetallen(bron).alle(),
                new Rekenteksten(bron).bbp());
    }

    Onderdeel parameters() {
        return Onderdeel.gemaakt(
                Deel.REKENPARAMETERS, bron.verslag() == null ? List.of() : new Rekenparameters(bron).alle(), List.of());
    }

    /** P5, P50 and P95 are there where draws were made. */
    private static Stream<Getal> getallen(Berekeningstaat berekening, Cijfer cijfer, String plaats) {
        return Stream.concat(
                Stream.of(getal(berekening, cijfer, plaats, "WAARDE", cijfer.waarde())),
                cijfer.midden() == null
                        ? Stream.of()
                        : Stream.of(
                                getal(berekening, cijfer, plaats, "P5", cijfer.laag()),
                                getal(berekening, cijfer, plaats, "P50", cijfer.midden()),
                                getal(berekening, cijfer, plaats, "P95", cijfer.hoog())));
    }

    private static Getal getal(
            Berekeningstaat berekening, Cijfer cijfer, String plaats, String welke, BigDecimal waarde) {
        boolean deel = cijfer.lezing().eenheid() == Berekeningstaat.Eenheid.FRACTIE_BBP;
        return new Getal(
                Adres.van(Deel.BEREKENING, cijfer.lezing().code(), welke, plaats.replace(' ', '-')),
                Rekennamen.van(cijfer.kpi().name()) + (welke.equals("WAARDE") ? "" : " (" + welke + ")"),
                plaats,
                waarde == null || !deel ? waarde : waarde.movePointRight(2),
                waarde == null ? cijfer.reden() == null ? "NIET_BEREKEND" : cijfer.reden() : null,
                deel ? "% van het bbp" : berekening.valuta(),
                Bron.BEREKENING,
                null,
                berekening.vastgesteldOp(),
                null,
                Map.of("berekening", berekening.id(), "lezing", cijfer.lezing().code(), "maat", welke),
                cijfer.lezing().omschrijving(),
                berekening.checksum());
    }
}
