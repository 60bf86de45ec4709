package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.context.Contextindicator;
import nl.impactmonitor.kpi.context.Contextwaarde;
import nl.impactmonitor.kpi.context.ToonContext;
import nl.impactmonitor.kpi.herkomst.Bronstaten;
import nl.impactmonitor.kpi.herkomst.Lid;
import nl.impactmonitor.kpi.kader.Citaatlezer;
import nl.impactmonitor.kpi.kader.Factorcijfer;
import nl.impactmonitor.kpi.kader.Factorlezer;
import nl.impactmonitor.kpi.kader.Kadercijfer;
import nl.impactmonitor.kpi.kader.Kaderlezer;
import nl.impactmonitor.kpi.kader.Verankeringlezer;
import nl.impactmonitor.kpi.kader.Verankeringscijfer;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Citaat;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;

/** What is told of pilots, interviews and regions: nobody's data, so that it is read as it is now and frozen. */
@ApplicationScoped
class Kaderdelen {

    private static final List<String> HERKOMSTEN = List.of("NGF", "EIGEN_BIJDRAGE");
    private static final List<String> ACTIVITEITEN = List.of(
            "VRAAGARTICULATIE_EN_KENNISDELING",
            "ONTWIKKELING_SCHOLINGSAANBOD",
            "PROFESSIONALISERING",
            "UITVOERING_SCHOLINGSAANBOD");

    private final Kaderlezer kader;
    private final Factorlezer factoren;
    private final Verankeringlezer scans;
    private final ToonContext context;
    private final Citaatlezer citaten;
    private final Bronstaten bronnen;

    /** @param uit the states that it was read from */
    private record Gelezen(Getal getal, List<Lid> uit) {}

    Kaderdelen(
            Kaderlezer kader,
            Factorlezer factoren,
            Verankeringlezer scans,
            ToonContext context,
            Citaatlezer citaten,
            Bronstaten bronnen) {
        this.kader = kader;
        this.factoren = factoren;
        this.scans = scans;
        this.context = context;
        this.citaten = citaten;
        this.bronnen = bronnen;
    }

    List<Getal> middelen(Opdracht o) {
        return perPlaats(o, Deel.MIDDELEN, Bron.PILOTS, pilots -> kader.middelen(o.programma(), pilots, HERKOMSTEN));
    }

    List<Getal> partners(Opdracht o) {
        return perPlaats(o, Deel.PARTNERS, Bron.PILOTS, pilots -> kader.partners(o.programma(), pilots));
    }

    List<Getal> activiteiten(Opdracht o) {
        return perPlaats(
                o, Deel.ACTIVITEITEN, Bron.PILOTS, pilots -> kader.activiteiten(o.programma(), pilots, ACTIVITEITEN));
    }

    /** Also those of the landelijke interviews where the report is about the whole programma. */
    List<Getal> factoren(Opdracht o) {
        List<Gelezen> getallen = new ArrayList<>();
        if (o.geheel()) {
            factoren.factoren(o.programma(), o.pilots(), true, null).forEach(f -> getallen.add(getal(f, Adres.GEHEEL)));
        }
        o.pilots().forEach(pilot -> factoren.factoren(o.programma(), List.of(pilot), false, null)
                .forEach(f -> getallen.add(getal(f, pilot))));
        return vastgelegd(getallen);
    }

    private static Gelezen getal(Factorcijfer f, String plaats) {
        Map<String, String> filters = new HashMap<>(Map.of("code", f.sleutel(), "soort", f.soort(), "plaats", plaats));
        filters.put("thema", f.thema());
        filters.put("bereik", f.bereik());
        filters.put("deelvraag", f.deelvraag() == null ? null : f.deelvraag().toString());
        filters.values().removeIf(Objects::isNull);
        return new Gelezen(
                Getal.los(
                        Adres.van(Deel.FACTOREN, f.sleutel(), "fragmenten", plaats),
                        f.naam(),
                        plaats,
                        BigDecimal.valueOf(f.fragmenten()),
                        "fragmenten",
                        Bron.INTERVIEWS,
                        filters,
                        null),
                f.interviews());
    }

    /** As they are approved now; what is vastgesteld keeps its words. */
    List<Citaat> citaten(Opdracht o) {
        return citaten.van(o.programma(), o.pilots(), o.geheel()).stream()
                .map(c -> new Citaat(
                        c.id(),
                        c.pilot() == null ? Adres.GEHEEL : c.pilot(),
                        c.tekst(),
                        c.organisatiesoort(),
                        c.codes()))
                .toList();
    }

    /** The programma is the pilots of the stand, also where others came in since. @param lees of some pilots together */
    private List<Getal> perPlaats(
            Opdracht opdracht, Deel deel, Bron bron, Function<List<String>, List<Kadercijfer>> lees) {
        List<Gelezen> getallen = new ArrayList<>();
        if (opdracht.geheel()) {
            lees.apply(opdracht.pilots()).forEach(cijfer -> getallen.add(getal(deel, bron, cijfer, Adres.GEHEEL)));
        }
        opdracht.pilots()
                .forEach(pilot -> lees.apply(List.of(pilot)).forEach(c -> getallen.add(getal(deel, bron, c, pilot))));
        return vastgelegd(getallen);
    }

    /** Each with the checksum over the states that it was read from, under which these are kept. */
    private List<Getal> vastgelegd(List<Gelezen> gelezen) {
        bronnen.bewaar(gelezen.stream().map(Gelezen::uit).toList());
        return gelezen.stream()
                .map(g -> g.getal().metChecksum(Bronstaten.checksum(g.uit())))
                .toList();
    }

    /** Amounts in two currencies are two numbers. */
    private static Gelezen getal(Deel deel, Bron bron, Kadercijfer cijfer, String plaats) {
        String eenheid = cijfer.eenheid().replace(' ', '-');
        return new Gelezen(
                Getal.los(
                        Adres.van(deel, cijfer.code(), eenheid, plaats),
                        cijfer.naam(),
                        plaats,
                        cijfer.waarde(),
                        cijfer.eenheid(),
                        bron,
                        Map.of("code", cijfer.code(), "plaats", plaats),
                        null),
                cijfer.pilots());
    }

    List<Getal> verankering(Opdracht o) {
        Map<String, Integer> eerder = new HashMap<>();
        return vastgelegd(o.pilots().stream()
                .flatMap(pilot -> scans.scores(o.programma(), pilot, o.peildatum()).reversed().stream())
                .flatMap(score ->
                        score(score, eerder.merge(score.pilot() + score.dimensie() + score.datum(), 1, Integer::sum)))
                .toList());
    }

    /** The score, and how many bewijzen it rests on. @param keer counts scans of one pilot on one day, the earlier one first */
    private static Stream<Gelezen> score(Verankeringscijfer s, int keer) {
        String dag = keer == 1 ? s.datum().toString() : s.datum() + "-" + keer;
        Map<String, String> filters = new HashMap<>(Map.of(
                "dimensie", s.dimensie(),
                "plaats", s.pilot(),
                "datum", s.datum().toString(),
                "fase", s.fase()));
        Map<String, String> vanBewijzen = new HashMap<>(filters);
        vanBewijzen.put("veld", "BEWIJZEN");
        if (s.vorige() != null) {
            filters.put("vorige", s.vorige().toString());
            filters.put("vorigeDatum", s.vorigeDatum().toString());
        }
        Getal score = Getal.los(
                Adres.van(Deel.VERANKERING, s.dimensie(), s.pilot(), dag),
                s.naam(),
                s.pilot(),
                BigDecimal.valueOf(s.score()),
                "niveau van 1 tot 4",
                Bron.VERANKERINGSSCAN,
                filters,
                s.toelichting());
        Getal bewijzen = Getal.los(
                Adres.van(Deel.VERANKERING, s.dimensie(), s.pilot(), dag, "BEWIJZEN"),
                s.naam() + ": bewijzen",
                s.pilot(),
                BigDecimal.valueOf(s.bewijzen()),
                "bewijzen",
                Bron.VERANKERINGSSCAN,
                vanBewijzen,
                null);
        return Stream.of(new Gelezen(score, List.of(s.scan())), new Gelezen(bewijzen, List.of(s.scan())));
    }

    /** Of the country and of the regions of its pilots; two pilots can have one region. */
    List<Getal> context(Opdracht o) {
        return vastgelegd(o.pilots().stream()
                .flatMap(pilot -> context.laatste(o.programma(), pilot, o.peildatum()).stream())
                .flatMap(indicator -> indicator.waarden().stream().map(waarde -> getal(indicator, waarde)))
                .distinct()
                .toList());
    }

    /** A levering is taken in once and never changes: its one versie is the first. */
    private static Gelezen getal(Contextindicator indicator, Contextwaarde waarde) {
        return new Gelezen(
                Getal.los(
                        Adres.van(Deel.CONTEXT, indicator.code(), waarde.regio(), waarde.periode()),
                        indicator.naam(),
                        waarde.regio(),
                        waarde.waarde(),
                        indicator.eenheid(),
                        Bron.CONTEXT,
                        Map.of(
                                "indicator", indicator.code(),
                                "regio", waarde.regio(),
                                "periode", waarde.periode(),
                                "van", waarde.begin().toString(),
                                "totEnMet", waarde.einde().toString(),
                                "opgehaaldOp", waarde.opgehaaldOp().toString(),
                                "levering", waarde.levering().toString()),
                        waarde.bron()),
                List.of(new Lid(waarde.levering().toString(), 1)));
    }
}
