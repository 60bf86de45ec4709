package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Kruis;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** The KPIs that come out of the berekening: an outcome of a model in each reading, beside its target and with its spread. */
final class Berekendekpis {

    private static final String TABEL = "tabel-berekening";

    private final Stof stof;

    Berekendekpis(Stof stof) {
        this.stof = stof;
    }

    /** Both as a KPI, in the reading that counts as such; or why they are not there. */
    List<Alinea> alsKpi() {
        List<Alinea> mislukt = stof.mislukt(Deel.BEREKENING);
        List<Getal> kpis = stof.berekendeKpis();
        if (!mislukt.isEmpty() || stof.van(Deel.BEREKENING).isEmpty()) {
            return mislukt;
        }
        return kpis.isEmpty()
                ? List.of(geenKpi())
                : Stream.concat(
                                new Reikwijdte(stof).zinnen().stream(),
                                kpis.stream().map(this::zin))
                        .toList();
    }

    private Alinea geenKpi() {
        boolean bekend = stof.van(Deel.BEREKENING).stream()
                .anyMatch(getal -> getal.filters().containsKey("gebruikt"));
        return Alinea.van(
                new Tekst(
                        bekend
                                ? "Baten en bbp-effect tellen hier niet als KPI, omdat de berekening een ander scenario of een"
                                        + " andere munt heeft. Elke lezing staat in "
                                : "In welke lezing baten en bbp-effect als KPI tellen is bij dit rapport niet vastgelegd. Elke"
                                        + " lezing staat in "),
                new Kruis(TABEL),
                new Tekst("."));
    }

    /** The baten in each reading that has the unit of their target, and whether that decides; the bbp effect as the KPI that it is. */
    List<Alinea> zinnen() {
        List<Getal> baten = waarden(getal -> "BATEN".equals(definitie(getal)) && getal.doelwaarde() != null);
        List<Getal> gebruikt = stof.berekendeKpis();
        List<Getal> welke = Stream.concat(baten.stream(), gebruikt.stream().filter(getal -> !baten.contains(getal)))
                .toList();
        List<Alinea> zinnen = new ArrayList<>((welke.isEmpty() ? waarden(getal -> true) : welke)
                .stream().map(this::zin).toList());
        Set<Oordeel> oordelen = baten.stream()
                .filter(getal -> getal.waarde() != null)
                .map(getal -> Oordeel.van(getal.waarde(), getal))
                .collect(Collectors.toSet());
        if (oordelen.size() > 1) {
            zinnen.add(
                    Math.min(baten.size(), zinnen.size()),
                    Alinea.tekst("De afspraak over de baten laat horizon en noemer open: hoe zij zich"
                            + " tot de doelwaarde verhouden hangt af van de lezing."));
        }
        return zinnen;
    }

    /** A row per reading. */
    List<Tabel> tabel() {
        List<Getal> waarden = waarden(getal -> true);
        if (stof.kop().berekening() == null || waarden.isEmpty()) {
            return List.of();
        }
        return List.of(new Tabel(
                TABEL,
                "Uitkomsten van de vastgestelde berekening in elke lezing, "
                        + stof.namen().plaats(waarden.getFirst().plaats()),
                List.of("Wat", "Gelezen als", "Waarde", "P5", "P50", "P95", "Eenheid", "Doelwaarde"),
                waarden.stream().map(this::rij).toList()));
    }

    private Rij rij(Getal getal) {
        Map<String, Getal> spreiding = spreiding(getal);
        return new Rij(
                getal.naam(),
                List.of(
                        new Tekst(getal.toelichting()),
                        Tabellen.cel(getal),
                        Tabellen.cel(spreiding.get("P5")),
                        Tabellen.cel(spreiding.get("P50")),
                        Tabellen.cel(spreiding.get("P95")),
                        new Tekst(Notatie.eenheid(getal.eenheid())),
                        Notatie.doelwaarde(getal)));
    }

    private Alinea zin(Getal getal) {
        String plaats = stof.hoofdplaats().filter(getal.plaats()::equals).isPresent()
                ? ""
                : " (" + stof.namen().plaats(getal.plaats()) + ")";
        List<Stuk> stukken = new ArrayList<>();
        if (getal.waarde() == null) {
            stukken.add(new Tekst(getal.naam() + plaats + ": " + Redenen.woorden(getal)));
            if (getal.doelwaarde() != null) {
                stukken.add(new Tekst("; de doelwaarde is "));
                stukken.add(Notatie.doelwaarde(getal));
                stukken.add(new Tekst(" " + Notatie.eenheid(getal.eenheid())));
            }
            stukken.add(new Tekst("."));
            return new Alinea(stukken);
        }
        stukken.add(new Tekst(getal.naam() + plaats + ", modeluitkomst: "));
        stukken.add(Notatie.getal(getal));
        stukken.add(new Tekst(" " + Notatie.eenheid(getal.eenheid())));
        Map<String, Getal> spreiding = spreiding(getal);
        if (getal.doelwaarde() != null) {
            stukken.add(new Tekst(", naast de doelwaarde van "));
            stukken.add(Notatie.doelwaarde(getal));
            stukken.add(new Tekst(" " + Notatie.eenheid(getal.eenheid()) + ": "
                    + Oordeel.van(getal.waarde(), getal).woorden()));
        }
        stukken.add(new Tekst(". Gelezen als: " + getal.toelichting() + ". "));
        stukken.addAll(onzeker(getal, spreiding.get("P5"), spreiding.get("P95")));
        return new Alinea(stukken);
    }

    /** Without draws nothing is known of how sure it is; with them the target may be met at one end and not at the other. */
    private static List<Stuk> onzeker(Getal getal, Getal laag, Getal hoog) {
        if (laag == null || hoog == null || laag.waarde() == null || hoog.waarde() == null) {
            return List.of(new Tekst("Hoe onzeker dat is, is niet bekend: er zijn geen trekkingen bij."));
        }
        boolean anders = getal.doelwaarde() != null
                && Stream.of(laag, hoog)
                        .anyMatch(eind -> Oordeel.van(eind.waarde(), getal) != Oordeel.van(getal.waarde(), getal));
        return List.of(
                new Tekst("In negen van de tien trekkingen ligt het tussen "),
                Notatie.getal(laag),
                new Tekst(" en "),
                Notatie.getal(hoog),
                new Tekst(" " + Notatie.eenheid(getal.eenheid())
                        + (anders ? "; binnen die spreiding kan het oordeel ook anders uitvallen." : ".")));
    }

    private List<Getal> waarden(Predicate<Getal> welke) {
        return stof.van(
                Deel.BEREKENING, getal -> "WAARDE".equals(getal.filters().get("maat")) && welke.test(getal));
    }

    private static String definitie(Getal getal) {
        return getal.filters().get("definitie");
    }

    /** Of the same reading, by P5, P50 and P95. */
    private Map<String, Getal> spreiding(Getal waarde) {
        return stof.van(Deel.BEREKENING, getal -> lezing(getal).equals(lezing(waarde)) && getal != waarde).stream()
                .collect(Collectors.toMap(
                        getal -> getal.filters().get("maat"), Function.identity(), (een, ander) -> een, TreeMap::new));
    }

    private static String lezing(Getal getal) {
        return getal.filters().getOrDefault("lezing", "");
    }
}
