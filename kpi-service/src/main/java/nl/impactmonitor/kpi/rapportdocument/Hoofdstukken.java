package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Kaderdoos.Bewijs;
import nl.impactmonitor.kpi.rapport.Vraagtekst;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Invulveld;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Kruis;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** A chapter for each deelvraag: what was found in words, and the figures as tables. */
final class Hoofdstukken {

    private static final String INCLUSIE = "SOCIALE_INCLUSIE";

    private static final String[] GETELDE_KPIS = {
        "TRAJECTEN", "DEELNEMERS", "BEWIJZEN", "ARBEIDSMARKT", "MATCHES", INCLUSIE
    };

    /** What the kader names as evidence of how the offer is rooted. */
    private static final Bewijs OVER_VERANKERING = new Bewijs(Deel.FACTOREN, List.of("3"));

    private final Stof stof;
    private final Tabellen tabellen;
    private final Figuren figuren;
    private final Veranderingen veranderingen;
    private final Duurzaamheid duurzaamheid;
    private final Verankering verankering;
    private final Factoren factoren;
    private final Doorstroom doorstroom;
    private final Eigenbijdrage eigenbijdrage;
    private final Economie economie;
    private final Berekendekpis berekend;

    Hoofdstukken(Stof stof) {
        this.stof = stof;
        this.tabellen = new Tabellen(stof.namen());
        this.figuren = new Figuren(stof.namen());
        this.veranderingen = new Veranderingen(stof);
        this.duurzaamheid = new Duurzaamheid(stof);
        this.verankering = new Verankering(stof);
        this.factoren = new Factoren(stof);
        this.doorstroom = new Doorstroom(stof);
        this.eigenbijdrage = new Eigenbijdrage(stof);
        this.economie = new Economie(stof);
        this.berekend = new Berekendekpis(stof);
    }

    Sectie van(Vraagtekst vraag) {
        Set<Blok> blokken = new LinkedHashSet<>();
        blokken.add(Alinea.tekst(vraag.tekst()));
        blokken.addAll(bevinding(vraag));
        blokken.addAll(cijfers(vraag));
        blokken.add(new Invulveld("Duiding bij deelvraag " + vraag.nummer()));
        return Sectie.hoofdstuk(
                "deelvraag-" + vraag.nummer(),
                "Deelvraag " + vraag.nummer() + ": " + vraag.kort(),
                List.copyOf(blokken),
                vraag.nummer() == 6 ? economie.secties() : List.of());
    }

    /** The answer as far as the numbers carry it, for the chapter and for the summary. */
    List<Alinea> bevinding(Vraagtekst vraag) {
        return switch (vraag.nummer()) {
            case 1 -> {
                List<Alinea> zinnen = new ArrayList<>(kpis(INCLUSIE));
                zinnen.addAll(doorstroom.zinnen());
                zinnen.addAll(veranderingen.zinnen());
                yield zinnen;
            }
            case 2 -> {
                List<Alinea> zinnen = new ArrayList<>(kpis("ARBEIDSMARKT", "MATCHES", "BEWIJZEN"));
                zinnen.addAll(duurzaamheid.zinnen());
                yield zinnen;
            }
            case 3 -> {
                List<Alinea> zinnen = new ArrayList<>(verankering.zinnen());
                zinnen.addAll(factoren.zinnen(OVER_VERANKERING));
                zinnen.addAll(eigenbijdrage.zinnen());
                yield zinnen;
            }
            case 4 -> factoren.zinnen();
            case 5 -> {
                List<Alinea> zinnen = new ArrayList<>(kpis(GETELDE_KPIS));
                zinnen.addAll(berekend.alsKpi());
                yield zinnen;
            }
            case 6 -> economie.zinnen();
            default -> List.of();
        };
    }

    private List<Blok> cijfers(Vraagtekst vraag) {
        return switch (vraag.nummer()) {
            case 1 -> verandering();
            case 2 -> duurzaamheid.blokken();
            case 3 -> verankerd();
            case 4 -> factoren.blokken();
            case 5 -> kpitabel();
            case 6 -> economie.blokken();
            default -> List.of();
        };
    }

    private List<Blok> verankerd() {
        List<Blok> blokken = new ArrayList<>(verankering.blokken());
        blokken.addAll(factoren.blokken(
                "tabel-factoren-verankering",
                "Wat over verankering is gezegd, aantallen fragmenten",
                OVER_VERANKERING));
        blokken.addAll(eigenbijdrage.tabellen());
        return blokken;
    }

    private List<Blok> verandering() {
        List<Blok> blokken = new ArrayList<>();
        List<Getal> inclusie =
                stof.van(Deel.KPI, getal -> INCLUSIE.equals(getal.filters().get("definitie")));
        if (!inclusie.isEmpty()) {
            blokken.add(tabellen.kpis("tabel-kpi-inclusie", "Sociale inclusie naast haar doelwaarde", inclusie));
        }
        if (stof.ontbreekt(Deel.VERANDERING).isEmpty()) {
            stof.hoofdplaats().ifPresent(plaats -> {
                String tabel = "tabel-verandering";
                String wat = stof.namen().plaats(plaats);
                List<Veranderingen.Score> scores = veranderingen.van(plaats);
                blokken.add(figuren.verandering("figuur-verandering", wat, scores, tabel));
                blokken.add(figuren.overgangen("figuur-overgangen", wat, scores, tabel));
                blokken.add(veranderingen.tabel(
                        tabel, "Verandering tussen 0-meting en 1-meting, aantallen personen", plaats));
            });
            blokken.addAll(new Niveaus(stof).blokken());
        }
        return blokken;
    }

    private List<Blok> kpitabel() {
        List<Blok> blokken = new ArrayList<>(stof.ontbreekt(Deel.KPI));
        List<Getal> geteld = stof.hoofdplaats().isPresent() ? stof.hoofd(Deel.KPI) : stof.van(Deel.KPI);
        List<Getal> alle =
                Stream.concat(geteld.stream(), stof.berekendeKpis().stream()).toList();
        if (alle.isEmpty()) {
            return blokken;
        }
        stof.hoofdplaats()
                .filter(plaats -> !geteld.isEmpty())
                .ifPresent(plaats ->
                        blokken.add(figuren.voortgang("figuur-kpi", stof.namen().plaats(plaats), geteld, "tabel-kpi")));
        blokken.add(tabellen.kpis("tabel-kpi", "KPI's in elke lezing, naast hun doelwaarde", alle));
        blokken.add(Alinea.van(
                new Tekst("Wat in elke lezing meetelt staat in "), new Kruis("tabel-definities"), new Tekst(".")));
        if (!stof.berekendeKpis().isEmpty()) {
            blokken.add(
                    Alinea.tekst("Baten en bbp-effect zijn uitkomsten van een model, in de lezing die als KPI telt."));
        }
        if (alle.stream().anyMatch(Getal::aangenomenDoel)) {
            blokken.add(Alinea.tekst(Zinnen.AANNAME));
        }
        return blokken;
    }

    private List<Alinea> kpis(String... codes) {
        List<Alinea> zinnen = new ArrayList<>();
        for (String code : codes) {
            stof.hoofd(Deel.KPI).stream()
                    .filter(getal -> code.equals(getal.filters().get("definitie")))
                    .map(getal -> Zinnen.kpi(getal, stof.kop()))
                    .forEach(zinnen::add);
        }
        if (!zinnen.isEmpty()) {
            return zinnen;
        }
        List<Alinea> ontbreekt = stof.ontbreekt(Deel.KPI);
        return ontbreekt.isEmpty()
                ? List.of(Alinea.tekst("De KPI's bij deze vraag staan per pilot in de tabel, of zijn niet gevraagd."))
                : ontbreekt;
    }
}
