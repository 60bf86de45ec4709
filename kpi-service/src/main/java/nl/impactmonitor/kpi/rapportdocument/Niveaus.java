package nl.impactmonitor.kpi.rapportdocument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.grafiek.Verdelingen;
import nl.impactmonitor.kpi.grafiek.Verdelingtekening;
import nl.impactmonitor.kpi.grafiek.Warmtekaart;
import nl.impactmonitor.kpi.grafiek.Warmtetekening;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Opmerking;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Figuur;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;

/** Where people of the programma were on each scale at both metingen, and who went from where to where. */
final class Niveaus {

    /** Scores that are drawn below each other on one page. */
    private static final int PER_FIGUUR = 8;

    private static final List<String> NIVEAUS = List.of("LAAG", "MIDDEN", "HOOG");
    private static final List<String> KOPPEN = List.of("Laag", "Midden", "Hoog");

    /** @param rijen by meting, or by the level at the 0-meting, and then by level */
    private record Score(String naam, Map<String, Map<String, Getal>> rijen) {

        Getal getal(String rij, String niveau) {
            return rijen.getOrDefault(rij, Map.of()).get(niveau);
        }
    }

    private final Stof stof;

    Niveaus(Stof stof) {
        this.stof = stof;
    }

    List<Blok> blokken() {
        List<Blok> blokken = new ArrayList<>(stof.mislukt(Deel.NIVEAUS, Deel.OVERGANGEN));
        blokken.addAll(stof.opmerkingen(Deel.NIVEAUS).stream()
                .map(Opmerking::tekst)
                .map(Alinea::tekst)
                .toList());
        List<Score> niveaus = scores(Deel.NIVEAUS, "meting");
        if (!niveaus.isEmpty()) {
            blokken.addAll(balken(niveaus));
            blokken.add(tabel(
                    "tabel-niveaus",
                    "Niveau bij de 0-meting en de 1-meting, aantallen personen",
                    List.of("NUL", "EEN"),
                    List.of(", 0-meting", ", 1-meting"),
                    niveaus));
        }
        List<Score> overgangen = scores(Deel.OVERGANGEN, "vanNiveau");
        if (!overgangen.isEmpty()) {
            blokken.addAll(warmte(overgangen));
            blokken.add(tabel(
                    "tabel-overgangen",
                    "Van welk niveau bij de 0-meting (rij) naar welk bij de 1-meting (kolom), aantallen personen",
                    NIVEAUS,
                    List.of(", van laag", ", van midden", ", van hoog"),
                    overgangen));
        }
        return blokken;
    }

    /** With the versions in its name only where there are more of the same score. */
    private List<Score> scores(Deel deel, String naarRij) {
        SequencedMap<String, Map<String, Map<String, Getal>>> scores = new LinkedHashMap<>();
        SequencedMap<String, String> namen = new LinkedHashMap<>();
        for (Getal getal : stof.van(deel)) {
            String onderdeel = getal.filters().get("onderdeel");
            namen.put(onderdeel, getal.naam().substring(0, getal.naam().lastIndexOf(": ")));
            scores.computeIfAbsent(onderdeel, o -> new LinkedHashMap<>())
                    .computeIfAbsent(getal.filters().get(naarRij), r -> new LinkedHashMap<>())
                    .put(getal.filters().get("niveau"), getal);
        }
        return scores.entrySet().stream()
                .map(score -> {
                    String naam = namen.get(score.getKey());
                    boolean meer = namen.values().stream().filter(naam::equals).count() > 1;
                    return new Score(naam + (meer ? " (" + versies(score.getKey()) + ")" : ""), score.getValue());
                })
                .toList();
    }

    private static String versies(String onderdeel) {
        return onderdeel.substring(onderdeel.indexOf('/') + 1, onderdeel.lastIndexOf('/'));
    }

    private static List<Figuur> balken(List<Score> scores) {
        List<Figuur> figuren = new ArrayList<>();
        for (List<Score> hier : delen(scores)) {
            figuren.add(new Figuur(
                    nummer("figuur-niveaus", figuren.size()),
                    "Niveau per score bij de 0-meting en de 1-meting" + deel(figuren.size(), scores),
                    Verdelingtekening.van(new Verdelingen(
                            "Niveau bij de 0-meting en de 1-meting",
                            "Programma; deelnemers met twee vergelijkbare scores",
                            List.of("laag", "midden", "hoog"),
                            hier.stream()
                                    .map(score -> new Verdelingen.Leefgebied(
                                            score.naam(),
                                            List.of(
                                                    meting(score, "NUL", "0-meting"),
                                                    meting(score, "EEN", "1-meting"))))
                                    .toList())),
                    "tabel-niveaus"));
        }
        return figuren;
    }

    private static Verdelingen.Meting meting(Score score, String code, String naam) {
        List<Getal> getallen =
                NIVEAUS.stream().map(niveau -> score.getal(code, niveau)).toList();
        if (getallen.stream().anyMatch(getal -> getal != null && getal.waarde() == null)) {
            return new Verdelingen.Meting(naam, null, null);
        }
        if (!Tegelijk.zijn(getallen)) {
            return new Verdelingen.Meting(naam, null, null, "aantallen van verschillende momenten");
        }
        List<BigDecimal> aantallen = getallen.stream()
                .map(getal -> getal == null ? BigDecimal.ZERO : getal.waarde())
                .toList();
        BigDecimal n = aantallen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return n.signum() == 0
                ? new Verdelingen.Meting(naam, null, 0L)
                : new Verdelingen.Meting(
                        naam,
                        aantallen.stream()
                                .map(a -> a.doubleValue() / n.doubleValue())
                                .toList(),
                        n.longValueExact());
    }

    private static List<Figuur> warmte(List<Score> scores) {
        List<Figuur> figuren = new ArrayList<>();
        for (List<Score> hier : delen(scores)) {
            figuren.add(new Figuur(
                    nummer("figuur-overgangen-niveaus", figuren.size()),
                    "Warmtekaart van de overgangen tussen niveaus" + deel(figuren.size(), scores),
                    Warmtetekening.van(new Warmtekaart(
                            "Van welk niveau naar welk",
                            "Programma; een rij per niveau bij de 0-meting, hoe donkerder, hoe meer mensen",
                            "personen",
                            List.of("naar laag", "naar midden", "naar hoog"),
                            hier.stream().flatMap(Niveaus::warmterijen).toList(),
                            Figuren.noten(getallen(hier), Figuren.GEEN_GEVOLG, Figuren.NIET_GETOOND))),
                    "tabel-overgangen"));
        }
        return figuren;
    }

    private static List<Getal> getallen(List<Score> scores) {
        return scores.stream()
                .flatMap(score -> score.rijen().values().stream())
                .flatMap(rij -> rij.values().stream())
                .toList();
    }

    private static Stream<Warmtekaart.Rij> warmterijen(Score score) {
        return NIVEAUS.stream()
                .filter(van -> score.rijen().containsKey(van))
                .map(van -> new Warmtekaart.Rij(
                        score.naam() + ", van " + Notatie.woord(van),
                        NIVEAUS.stream()
                                .map(naar -> score.getal(van, naar))
                                .map(getal -> getal == null ? BigDecimal.ZERO : getal.waarde())
                                .toList()));
    }

    private static Tabel tabel(
            String id, String bijschrift, List<String> rijen, List<String> achter, List<Score> scores) {
        List<String> koppen = new ArrayList<>(List.of("Score"));
        koppen.addAll(KOPPEN);
        List<Rij> alle = new ArrayList<>();
        for (Score score : scores) {
            for (int i = 0; i < rijen.size(); i++) {
                String rij = rijen.get(i);
                if (score.rijen().containsKey(rij)) {
                    alle.add(new Rij(
                            score.naam() + achter.get(i),
                            NIVEAUS.stream()
                                    .map(niveau -> Tabellen.cel(score.getal(rij, niveau)))
                                    .toList()));
                }
            }
        }
        return new Tabel(id, bijschrift, koppen, alle);
    }

    private static List<List<Score>> delen(List<Score> scores) {
        List<List<Score>> delen = new ArrayList<>();
        for (int van = 0; van < scores.size(); van += PER_FIGUUR) {
            delen.add(scores.subList(van, Math.min(van + PER_FIGUUR, scores.size())));
        }
        return delen;
    }

    private static String nummer(String id, int al) {
        return al == 0 ? id : id + "-" + (al + 1);
    }

    private static String deel(int al, List<Score> scores) {
        return scores.size() <= PER_FIGUUR ? "" : ", deel " + (al + 1);
    }
}
