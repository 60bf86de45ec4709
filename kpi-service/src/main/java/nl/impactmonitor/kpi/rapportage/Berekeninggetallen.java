package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
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

/** The figures of a vastgestelde berekening as numbers of a report, each in the reading that it was taken in. */
@Weergave
final class Berekeninggetallen {

    private final Vastgesteld vastgesteld;

    Berekeninggetallen(Vrijgegeven<Vastgesteld> vrijgegeven) {
        this.vastgesteld = vrijgegeven.inhoud();
    }

    /** @throws IllegalStateException when the berekening was taken back since it was asked for */
    List<Getal> van(Opdracht opdracht) {
        Berekeningstaat berekening = vastgesteld.alle().stream()
                .map(Vastgesteld.Gevonden::staat)
                .filter(staat -> staat.id().equals(opdracht.berekening()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the berekening is no longer there"));
        String plaats = berekening.pilots().size() == 1
                ? berekening.pilots().getFirst()
                : opdracht.geheel() ? Adres.GEHEEL : String.join(" ", berekening.pilots());
        return berekening.cijfers().stream()
                .flatMap(cijfer -> getallen(berekening, cijfer, plaats))
                .toList();
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
                cijfer.kpi() + (welke.equals("WAARDE") ? "" : " (" + welke + ")"),
                plaats,
                waarde == null || !deel ? waarde : waarde.movePointRight(2),
                waarde == null ? cijfer.reden() == null ? "NIET_BEREKEND" : cijfer.reden() : null,
                deel ? "% van het bbp" : berekening.valuta(),
                Bron.BEREKENING,
                null,
                berekening.vastgesteldOp(),
                null,
                Map.of("berekening", berekening.id(), "lezing", cijfer.lezing().code(), "maat", welke),
                cijfer.lezing().omschrijving() + " Berekening \"" + berekening.naam() + "\" van "
                        + berekening.peildatum() + ", begrip " + berekening.begrip() + ", ingetrokken sindsdien: "
                        + berekening.ingetrokken() + ".",
                berekening.checksum());
    }
}
