package nl.impactmonitor.kpi.rapportdocument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.grafiek.Balken;
import nl.impactmonitor.kpi.grafiek.Balken.Balk;
import nl.impactmonitor.kpi.grafiek.Balkentekening;
import nl.impactmonitor.kpi.grafiek.Warmtekaart;
import nl.impactmonitor.kpi.grafiek.Warmtetekening;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Figuur;
import nl.impactmonitor.kpi.rapportdocument.Veranderingen.Score;

/** Pictures of the numbers of a report; what is not shown in a table is not drawn either. */
final class Figuren {

    static final String NIET_GETOOND = "Een punt is niet te tonen (" + Redenen.GEHEIM + "); dat is geen nul.";
    static final String GEEN_GEVOLG = "Een verandering is geen bewezen gevolg van het programma.";
    private static final int PLAATSEN = 6;
    private static final int RIJEN = 24;

    private final Namen namen;

    Figuren(Namen namen) {
        this.namen = namen;
    }

    /** Every reading of each KPI beside its target: the strict one is lower, and is not to be left out. */
    Figuur voortgang(String id, String wat, List<Getal> kpis, String gegevens) {
        List<String> noten = new ArrayList<>(noten(kpis, NIET_GETOOND));
        if (kpis.stream().anyMatch(Getal::aangenomenDoel)) {
            noten.add("Een doelwaarde kan een aanname zijn; de tabel zegt welke.");
        }
        return figuur(
                id,
                "Voortgang van de KPI's in elke lezing, " + wat,
                new Balken(
                        "Voortgang van de KPI's",
                        wat + ", elke lezing; de streep is de doelwaarde",
                        "aantal",
                        kpis.stream()
                                .map(getal -> balk(getal, getal.doelwaarde(), Figuren.lezing(getal)))
                                .toList(),
                        List.of(),
                        null,
                        noten),
                gegevens);
    }

    /** The reading comes first: what is too long to be written loses its end. */
    private static String lezing(Getal getal) {
        String naam = getal.naam() + " (" + Notatie.eenheid(getal.eenheid()) + ")";
        return switch (getal.filters().getOrDefault("lezing", "")) {
            case "STRIKT" -> "Strikt: " + naam;
            case "RUIM" -> "Ruim: " + naam;
            default -> naam;
        };
    }

    /** With a note more where numbers of different moments are in one picture. */
    static List<String> noten(Collection<Getal> getallen, String... noten) {
        return Tegelijk.zijn(getallen)
                ? List.of(noten)
                : Stream.concat(Stream.of(noten), Stream.of(Tegelijk.NOOT)).toList();
    }

    Figuur stroom(String id, String wat, List<Getal> stappen, String gegevens) {
        String titel = stappen.stream().anyMatch(Namen::aangemeld)
                ? "Van aanmelding tot vervolgmeting"
                : "Van instemming tot vervolgmeting";
        return figuur(
                id,
                titel,
                new Balken(
                        titel,
                        wat,
                        "personen",
                        stappen.stream()
                                .map(stap -> balk(stap, null, Namen.stap(stap)))
                                .toList(),
                        List.of(),
                        null,
                        noten(stappen, NIET_GETOOND)),
                gegevens);
    }

    private static Balk balk(Getal getal, BigDecimal doel, String naam) {
        return getal.waarde() == null
                ? new Balk(naam, List.of(), doel, Tabellen.cel(getal).tekst())
                : new Balk(
                        naam,
                        List.of(new Balken.Deel(BigDecimal.ZERO, getal.waarde(), 0)),
                        doel,
                        Notatie.getal(getal.waarde()));
    }

    /** Worse to the left, better to the right, and half of what stayed equal on each side. */
    Figuur verandering(String id, String wat, List<Score> scores, String gegevens) {
        return figuur(
                id,
                "Verandering per score tussen 0-meting en 1-meting",
                new Balken(
                        "Verandering tussen 0-meting en 1-meting",
                        wat + "; links slechter, in het midden gelijk, rechts beter",
                        "personen",
                        scores.stream().map(Figuren::uiteen).toList(),
                        List.of("slechter", "gelijk", "beter"),
                        null,
                        noten(getallen(scores), GEEN_GEVOLG, NIET_GETOOND)),
                gegevens);
    }

    private static List<Getal> getallen(List<Score> scores) {
        return scores.stream().flatMap(score -> score.delen().values().stream()).toList();
    }

    private static Balk uiteen(Score score) {
        Getal[] delen = Stream.of("SLECHTER", "GELIJK", "BETER")
                .map(richting -> score.delen().get(richting))
                .toArray(Getal[]::new);
        BigDecimal[] aantal = Stream.of(delen).map(Figuren::waarde).toArray(BigDecimal[]::new);
        if (Stream.of(aantal).anyMatch(Objects::isNull)) {
            return new Balk(score.naam(), List.of(), null, Notatie.WEGGELATEN);
        }
        if (!Tegelijk.zijn(delen)) {
            return new Balk(score.naam(), List.of(), null, Tegelijk.KORT);
        }
        BigDecimal half = aantal[1].divide(BigDecimal.TWO);
        return new Balk(
                score.naam(),
                List.of(
                        new Balken.Deel(half.add(aantal[0]).negate(), half.negate(), 0),
                        new Balken.Deel(half.negate(), half, 1),
                        new Balken.Deel(half, half.add(aantal[2]), 2)),
                null,
                Stream.of(aantal)
                        .map(Notatie::getal)
                        .reduce((a, b) -> a + " / " + b)
                        .orElseThrow());
    }

    /** Where people went: a row per score, a column per direction. */
    Figuur overgangen(String id, String wat, List<Score> scores, String gegevens) {
        return figuur(
                id,
                "Warmtekaart van de overgangen per score",
                new Warmtekaart(
                        "Overgangen tussen 0-meting en 1-meting",
                        wat + "; hoe donkerder, hoe meer mensen",
                        "personen",
                        List.of("slechter", "gelijk", "beter"),
                        scores.stream()
                                .map(score -> new Warmtekaart.Rij(
                                        score.naam(),
                                        Stream.of("SLECHTER", "GELIJK", "BETER")
                                                .map(richting ->
                                                        waarde(score.delen().get(richting)))
                                                .toList()))
                                .toList(),
                        noten(getallen(scores), NIET_GETOOND)),
                gegevens);
    }

    /** A row per factor, a column per place; the first places and the factors that were named most. */
    Figuur factoren(String id, List<Getal> factoren, String gegevens) {
        List<String> alle =
                List.copyOf(new TreeSet<>(factoren.stream().map(Getal::plaats).toList()));
        List<String> plaatsen = alle.stream().limit(PLAATSEN).toList();
        Map<String, Map<String, BigDecimal>> rijen = new LinkedHashMap<>();
        factoren.forEach(getal -> rijen.computeIfAbsent(
                        getal.naam() + " (" + Notatie.woord(getal.filters().getOrDefault("soort", "")) + ")",
                        r -> new HashMap<>())
                .put(getal.plaats(), getal.waarde()));
        List<String> noten = new ArrayList<>(List.of("Hoe vaak iets gezegd is, zegt niet hoe zwaar het weegt."));
        if (rijen.size() > RIJEN) {
            noten.add(
                    "Alleen de vierentwintig factoren die het vaakst zijn genoemd zijn getekend; de tabel heeft ze alle.");
        }
        if (alle.size() > PLAATSEN) {
            noten.add("Alleen de eerste zes gebieden zijn getekend; de tabel heeft ze alle.");
        }
        return figuur(
                id,
                "Factoren per gebied",
                new Warmtekaart(
                        "Factoren uit de interviews",
                        "Gecodeerde fragmenten per factor en gebied; hoe donkerder, hoe vaker genoemd",
                        "fragmenten",
                        plaatsen.stream().map(namen::plaats).toList(),
                        rijen.entrySet().stream()
                                .sorted(Comparator.comparing(rij -> vaak(rij.getValue()), Comparator.reverseOrder()))
                                .limit(RIJEN)
                                .map(rij -> new Warmtekaart.Rij(
                                        rij.getKey(),
                                        plaatsen.stream()
                                                .map(plaats -> rij.getValue().getOrDefault(plaats, BigDecimal.ZERO))
                                                .toList()))
                                .toList(),
                        noten),
                gegevens);
    }

    /** In the programma where that is counted, which has every pilot in it; else in all places together. */
    private static BigDecimal vaak(Map<String, BigDecimal> perPlaats) {
        return perPlaats.containsKey(Adres.GEHEEL)
                ? perPlaats.get(Adres.GEHEEL)
                : perPlaats.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal waarde(Getal getal) {
        return getal == null ? null : getal.waarde();
    }

    private static Figuur figuur(String id, String bijschrift, Balken balken, String gegevens) {
        return new Figuur(id, bijschrift, Balkentekening.van(balken), gegevens);
    }

    private static Figuur figuur(String id, String bijschrift, Warmtekaart kaart, String gegevens) {
        return new Figuur(id, bijschrift, Warmtetekening.van(kaart), gegevens);
    }
}
