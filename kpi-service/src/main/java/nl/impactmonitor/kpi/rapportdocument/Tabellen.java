package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** Numbers laid out as tables; a number that is not shown is a point, and one that does not exist is a dash. */
final class Tabellen {

    private static final Stuk GEEN = new Tekst("-");

    private Tabellen() {}

    /** A row per what is counted and a column per place, the programma first. */
    static Tabel naarPlaats(
            String id, String bijschrift, String kop, List<Getal> getallen, Function<Getal, String> rij) {
        TreeSet<String> plaatsen = new TreeSet<>();
        SequencedMap<String, Map<String, Getal>> rijen = new LinkedHashMap<>();
        for (Getal getal : getallen) {
            plaatsen.add(getal.plaats());
            rijen.computeIfAbsent(rij.apply(getal), r -> new LinkedHashMap<>()).put(getal.plaats(), getal);
        }
        List<String> koppen = new ArrayList<>(List.of(kop));
        plaatsen.forEach(plaats -> koppen.add(plaats(plaats)));
        return new Tabel(
                id,
                bijschrift,
                koppen,
                rijen.entrySet().stream()
                        .map(r -> new Rij(
                                r.getKey(),
                                plaatsen.stream()
                                        .map(plaats -> cel(r.getValue().get(plaats)))
                                        .toList()))
                        .toList());
    }

    /** A row per number with its target. */
    static Tabel naastDoel(String id, String bijschrift, List<Getal> getallen) {
        return new Tabel(
                id,
                bijschrift,
                List.of("KPI", "Lezing", "Gebied", "Waarde", "Eenheid", "Doelwaarde"),
                getallen.stream()
                        .map(getal -> new Rij(
                                getal.naam(),
                                List.of(
                                        new Tekst(getal.filters().getOrDefault("lezing", "")),
                                        new Tekst(plaats(getal.plaats())),
                                        Notatie.getal(getal),
                                        new Tekst(getal.eenheid()),
                                        Notatie.doelwaarde(getal))))
                        .toList());
    }

    /** A row per number with what must be said of it. */
    static Tabel metToelichting(String id, String bijschrift, List<Getal> getallen) {
        return new Tabel(
                id,
                bijschrift,
                List.of("Wat", "Gebied", "Waarde", "Eenheid", "Toelichting"),
                getallen.stream()
                        .map(getal -> new Rij(
                                getal.naam(),
                                List.of(
                                        new Tekst(plaats(getal.plaats())),
                                        Notatie.getal(getal),
                                        new Tekst(getal.eenheid()),
                                        new Tekst(getal.toelichting() == null ? "" : getal.toelichting()))))
                        .toList());
    }

    static String plaats(String plaats) {
        if (plaats == null || plaats.equals(Adres.GEHEEL)) {
            return "Programma";
        }
        return plaats.startsWith("regio:") ? "Regio " + plaats.substring("regio:".length()) : plaats;
    }

    private static Stuk cel(Getal getal) {
        return getal == null ? GEEN : Notatie.getal(getal);
    }
}
