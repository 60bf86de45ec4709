package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** Numbers laid out as tables; a number that is not shown is a point, and one that does not exist is a dash. */
final class Tabellen {

    private static final Stuk GEEN = new Tekst("-");

    /** Columns of numbers that fit on a page. */
    private static final int BREED = 6;

    private final Namen namen;

    Tabellen(Namen namen) {
        this.namen = namen;
    }

    /** A row per what is counted and a column per place, the programma first; more places than fit are in more tables. */
    List<Tabel> naarPlaats(
            String id, String bijschrift, String kop, List<Getal> getallen, Function<Getal, String> rij) {
        TreeSet<String> plaatsen = new TreeSet<>();
        SequencedMap<String, Map<String, Getal>> rijen = new LinkedHashMap<>();
        for (Getal getal : getallen) {
            plaatsen.add(getal.plaats());
            rijen.computeIfAbsent(rij.apply(getal), r -> new LinkedHashMap<>()).put(getal.plaats(), getal);
        }
        List<String> alle = List.copyOf(plaatsen);
        List<Tabel> tabellen = new ArrayList<>();
        for (int van = 0; van < alle.size(); van += BREED) {
            List<String> hier = alle.subList(van, Math.min(van + BREED, alle.size()));
            String deel = alle.size() <= BREED ? "" : ", deel " + (tabellen.size() + 1);
            tabellen.add(naast(
                    tabellen.isEmpty() ? id : id + "-" + (tabellen.size() + 1), bijschrift + deel, kop, rijen, hier));
        }
        return tabellen;
    }

    private Tabel naast(
            String id, String bijschrift, String kop, Map<String, Map<String, Getal>> rijen, List<String> plaatsen) {
        List<String> koppen = new ArrayList<>(List.of(kop));
        plaatsen.forEach(plaats -> koppen.add(namen.plaats(plaats)));
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

    /** A row per KPI and place with its readings side by side, and its target. */
    Tabel kpis(String id, String bijschrift, List<Getal> getallen) {
        SequencedMap<List<String>, SequencedMap<String, Getal>> rijen = new LinkedHashMap<>();
        getallen.forEach(getal -> rijen.computeIfAbsent(
                        List.of(getal.filters().getOrDefault("definitie", getal.naam()), getal.plaats()),
                        r -> new LinkedHashMap<>())
                .put(kolom(getal), getal));
        return new Tabel(
                id,
                bijschrift,
                List.of("KPI", "Gebied", "Eén lezing", "Strikte lezing", "Ruime lezing", "Eenheid", "Doelwaarde"),
                rijen.entrySet().stream()
                        .map(r -> kpi(r.getKey().getFirst(), r.getValue()))
                        .toList());
    }

    /** What comes out of a berekening stands there in the one reading that counts as KPI. */
    private static String kolom(Getal getal) {
        String lezing = getal.filters().getOrDefault("lezing", "STANDAARD");
        return List.of("STRIKT", "RUIM").contains(lezing) ? lezing : "STANDAARD";
    }

    private Rij kpi(String definitie, SequencedMap<String, Getal> lezingen) {
        Getal een = lezingen.firstEntry().getValue();
        return new Rij(
                Namen.kpi(definitie, lezingen.values()),
                List.of(
                        new Tekst(namen.plaats(een.plaats())),
                        cel(lezingen.get("STANDAARD")),
                        cel(lezingen.get("STRIKT")),
                        cel(lezingen.get("RUIM")),
                        new Tekst(Notatie.eenheid(een.eenheid())),
                        Notatie.doelwaarde(een)));
    }

    /** A row per number, without a word more. */
    Tabel kort(String id, String bijschrift, List<Getal> getallen, Function<Getal, String> naam) {
        return new Tabel(
                id,
                bijschrift,
                List.of("Wat", "Waarde", "Eenheid"),
                getallen.stream()
                        .map(getal -> new Rij(
                                naam.apply(getal), List.of(cel(getal), new Tekst(Notatie.eenheid(getal.eenheid())))))
                        .toList());
    }

    /** A dash where there is nothing and nothing is kept back either. */
    static Stuk cel(Getal getal) {
        return getal == null || Redenen.geenGeheim(getal) ? GEEN : Notatie.getal(getal);
    }
}
