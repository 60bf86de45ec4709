package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Kruis;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** How firmly a pilot is rooted: the newest scan of each, what it rests on, and what it was before. */
final class Verankering {

    private static final Comparator<Getal> NIVEAU = Comparator.comparing(Getal::waarde);

    /** Of the scans of a pilot; one day can have more of them. */
    private static final Comparator<Getal> VOLGORDE =
            Comparator.comparing((Getal score) -> score.filters().get("datum")).thenComparingInt(Verankering::keer);

    private static final Predicate<Getal> VAN_DE_SCORE =
            getal -> !getal.filters().containsKey("veld");

    private final Stof stof;

    Verankering(Stof stof) {
        this.stof = stof;
    }

    /** In a summary: the firmest and the loosest dimension of each pilot, or where to find them when there are many. */
    List<Alinea> zinnen() {
        List<Alinea> ontbreekt = stof.ontbreekt(Deel.VERANKERING);
        if (!ontbreekt.isEmpty()) {
            return ontbreekt;
        }
        SequencedMap<String, List<Getal>> nieuwste = nieuwste();
        if (nieuwste.size() > 4) {
            return List.of(Alinea.van(
                    new Tekst("Hoe stevig de pilots verankerd zijn staat per dimensie in "),
                    new Kruis("tabel-verankering"),
                    new Tekst(".")));
        }
        List<Alinea> zinnen = new ArrayList<>();
        nieuwste.forEach((pilot, scores) -> zinnen.add(zin(stof.namen().plaats(pilot), scores)));
        return zinnen;
    }

    private static Alinea zin(String pilot, List<Getal> scores) {
        Getal hoogste = scores.stream().max(NIVEAU).orElseThrow();
        Getal laagste = scores.stream().min(NIVEAU).orElseThrow();
        String datum = Notatie.dag(hoogste.filters().get("datum"));
        if (hoogste.waarde().compareTo(laagste.waarde()) == 0) {
            return Alinea.van(
                    new Tekst(pilot + " (scan van " + datum + "): op alle dimensies niveau "),
                    Notatie.getal(hoogste),
                    new Tekst(" van 4."));
        }
        return Alinea.van(
                new Tekst(pilot + " (scan van " + datum + "): het stevigst op " + klein(hoogste) + " (niveau "),
                Notatie.getal(hoogste),
                new Tekst(" van 4), het minst stevig op " + klein(laagste) + " (niveau "),
                Notatie.getal(laagste),
                new Tekst(" van 4)."));
    }

    private static String klein(Getal score) {
        return "'" + score.naam() + "'";
    }

    List<Blok> blokken() {
        if (!stof.ontbreekt(Deel.VERANKERING).isEmpty()) {
            return List.of();
        }
        List<Getal> alle = nieuwste().values().stream().flatMap(List::stream).toList();
        return List.of(
                Alinea.tekst("De scan geeft een niveau van 1 (hangt aan de pilot) tot 4 (ligt vast zonder de pilot)."
                        + " Niveaus zijn een volgorde: het verschil tussen 1 en 2 is niet even groot als dat tussen 3"
                        + " en 4."),
                tabel("tabel-verankering", "Verankering per pilot, nieuwste scan", alle));
    }

    /** Of one pilot, for its profile; empty without a scan. */
    List<Blok> vanPilot(String pilot) {
        List<Alinea> mislukt = stof.mislukt(Deel.VERANKERING);
        if (!mislukt.isEmpty()) {
            return List.copyOf(mislukt);
        }
        List<Getal> scores = nieuwste().getOrDefault(pilot, List.of());
        return scores.isEmpty()
                ? List.of(Alinea.tekst("Er is nog geen vastgestelde verankeringsscan."))
                : List.of(tabel(
                        "tabel-verankering-" + pilot,
                        "Verankering van " + stof.namen().plaats(pilot) + ", nieuwste scan",
                        scores));
    }

    private Tabel tabel(String id, String bijschrift, List<Getal> scores) {
        return new Tabel(
                id,
                bijschrift,
                List.of("Dimensie", "Pilot", "Niveau", "Was", "Scan van", "Bewijzen", "Toelichting van de onderzoeker"),
                scores.stream()
                        .map(score -> new Rij(
                                score.naam(),
                                List.of(
                                        new Tekst(stof.namen().plaats(score.plaats())),
                                        Notatie.getal(score),
                                        was(score),
                                        new Tekst(dagen(score)),
                                        bewijzen(score),
                                        new Tekst(score.toelichting() == null ? "-" : score.toelichting()))))
                        .toList());
    }

    private Stuk was(Getal score) {
        String vorige = score.filters().get("vorige");
        return vorige == null
                ? new Tekst("eerste scan")
                : van(score, score.filters().get("vorigeDatum"), VAN_DE_SCORE)
                        .filter(getal -> getal.waarde().toPlainString().equals(vorige))
                        .findFirst()
                        .<Stuk>map(Notatie::getal)
                        .orElseGet(() -> new Tekst(vorige));
    }

    private static String dagen(Getal score) {
        String dag = Notatie.dag(score.filters().get("datum"));
        String eerder = score.filters().get("vorigeDatum");
        return eerder == null ? dag : dag + "; daarvoor " + Notatie.dag(eerder);
    }

    /** In a snapshot of before it was a number of its own it is beside the score. */
    private Stuk bewijzen(Getal score) {
        return van(score, score.filters().get("datum"), VAN_DE_SCORE.negate())
                .filter(getal -> getal.adres().startsWith(score.adres() + "."))
                .findFirst()
                .<Stuk>map(Notatie::getal)
                .orElseGet(() -> new Tekst(score.filters().getOrDefault("bewijzen", "-")));
    }

    /** Numbers of the same dimension of the same pilot on a day. */
    private Stream<Getal> van(Getal score, String dag, Predicate<Getal> welke) {
        return stof.van(Deel.VERANKERING, score.plaats()).stream()
                .filter(welke)
                .filter(getal -> dag.equals(getal.filters().get("datum")))
                .filter(getal -> Objects.equals(
                        getal.filters().get("dimensie"), score.filters().get("dimensie")));
    }

    /** Which scan of its day it is: the second one and later have a number behind the day in their address. */
    private static int keer(Getal score) {
        String dag = score.filters().get("datum");
        String rest = score.adres().substring(score.adres().lastIndexOf(dag) + dag.length());
        return rest.isEmpty() ? 1 : Integer.parseInt(rest.substring(1));
    }

    /** The scores of the last scan of each pilot. */
    private SequencedMap<String, List<Getal>> nieuwste() {
        SequencedMap<String, List<Getal>> perPilot = new LinkedHashMap<>();
        for (String pilot : stof.kop().pilots()) {
            List<Getal> alle = stof.van(Deel.VERANKERING, pilot).stream()
                    .filter(VAN_DE_SCORE)
                    .toList();
            alle.stream()
                    .max(VOLGORDE)
                    .ifPresent(laatste -> perPilot.put(
                            pilot,
                            alle.stream()
                                    .filter(getal -> VOLGORDE.compare(getal, laatste) == 0)
                                    .toList()));
        }
        return perPilot;
    }
}
