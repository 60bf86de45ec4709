package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.impactmonitor.economics.export.Tabellenboek.Blad;

/** What was drawn of a berekening as sheets: outcomes, quantiles, the classes of each histogram, tornado and indices. */
public final class Onzekerheidsbladen {

    private Onzekerheidsbladen() {}

    public static List<Blad> van(String naam, Resultaat resultaat, Onzekerheidsbeeld beeld) {
        return List.of(
                uitkomsten(kop(naam, resultaat, beeld), beeld),
                kwantielen(beeld),
                klassen(beeld),
                tornado(beeld),
                sobol(beeld));
    }

    private static List<String> kop(String naam, Resultaat resultaat, Onzekerheidsbeeld beeld) {
        return List.of(
                naam,
                "Pilots: " + String.join(", ", resultaat.pilots()),
                "Peildatum: " + resultaat.peildatum(),
                "Parameterset: " + resultaat.parameterset().code() + " versie "
                        + resultaat.parameterset().versie(),
                "Zaad " + beeld.zaad() + ", " + beeld.trekkingen() + " trekkingen, rekenmodel " + beeld.engineVersie(),
                "Bedragen per deelnemer in " + resultaat.valuta() + "; een uitkomst die ontbreekt, is achtergehouden.");
    }

    private static Blad uitkomsten(List<String> kop, Onzekerheidsbeeld beeld) {
        return new Blad(
                "Uitkomsten",
                kop,
                List.of(
                        "Uitkomst",
                        "Gemiddelde",
                        "Standaardfout",
                        "Standaardafwijking",
                        "Kans boven nul",
                        "Standaardfout van de kans"),
                beeld.uitkomsten().stream()
                        .map(u -> rij(
                                u.code(),
                                u.gemiddelde(),
                                u.standaardfout(),
                                u.standaardafwijking(),
                                u.kansBovenNul(),
                                u.standaardfoutKans()))
                        .toList());
    }

    private static Blad kwantielen(Onzekerheidsbeeld beeld) {
        return new Blad(
                "Kwantielen",
                List.of(),
                List.of("Uitkomst", "Kans", "Waarde", "Standaardfout"),
                beeld.uitkomsten().stream()
                        .flatMap(u -> u.kwantielen().stream()
                                .map(k -> rij(u.code(), k.kans(), k.waarde(), k.standaardfout())))
                        .toList());
    }

    private static Blad klassen(Onzekerheidsbeeld beeld) {
        List<List<Object>> rijen = new ArrayList<>();
        for (Onzekerheidsbeeld.Uitkomstspreiding u : beeld.uitkomsten()) {
            Onzekerheidsbeeld.Histogramregel h = u.histogram();
            if (h != null) {
                rijen.add(rij(u.code(), null, h.van(), h.onder()));
                for (int i = 0; i < h.aantallen().size(); i++) {
                    rijen.add(rij(
                            u.code(),
                            grens(h, i),
                            grens(h, i + 1),
                            h.aantallen().get(i)));
                }
                rijen.add(rij(u.code(), h.tot(), null, h.boven()));
            }
        }
        return new Blad("Verdeling", List.of(), List.of("Uitkomst", "Van", "Tot", "Trekkingen"), rijen);
    }

    private static BigDecimal grens(Onzekerheidsbeeld.Histogramregel h, int i) {
        BigDecimal deel = h.tot()
                .subtract(h.van())
                .multiply(BigDecimal.valueOf(i))
                .divide(BigDecimal.valueOf(h.aantallen().size()), 2, RoundingMode.HALF_UP);
        return h.van().add(deel);
    }

    private static Blad tornado(Onzekerheidsbeeld beeld) {
        return new Blad(
                "Tornado",
                List.of(),
                List.of("Invoer", "P10", "P90", "Saldo bij P10", "Saldo bij P90", "Omslagpunt"),
                beeld.tornado().stream()
                        .map(t -> rij(t.code(), t.p10(), t.p90(), t.saldoP10(), t.saldoP90(), t.omslagpunt()))
                        .toList());
    }

    private static Blad sobol(Onzekerheidsbeeld beeld) {
        return new Blad(
                "Sobol",
                List.of(),
                List.of("Invoer", "Index van de eerste orde", "Standaardfout"),
                beeld.sobol().stream()
                        .map(s -> rij(s.code(), s.index(), s.standaardfout()))
                        .toList());
    }

    private static List<Object> rij(Object... cellen) {
        return Arrays.asList(cellen);
    }
}
