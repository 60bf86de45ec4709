package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Instrument;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import nl.impactmonitor.kpi.rapportdocument.Rekenstof.Kolom;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** Tables in full, definitions, parameters with their sources, instruments, and where everything can be found again. */
final class Bijlagen {

    private final Stof stof;
    private final String checksum;
    private final Tabellen tabellen;

    Bijlagen(Stof stof, String checksum) {
        this.stof = stof;
        this.checksum = checksum;
        this.tabellen = new Tabellen(stof.namen());
    }

    List<Sectie> alle() {
        return List.of(pertabel(), definities(), parameters(), instrumenten(), herkomst());
    }

    private Sectie pertabel() {
        List<Blok> blokken = new ArrayList<>();
        List<Alinea> mislukt = stof.mislukt(Deel.KPI, Deel.VERLOOP);
        if (!stof.kpis().isEmpty()) {
            blokken.add(tabellen.kpis("tabel-kpi-gebieden", "KPI's per gebied", stof.kpis()));
        }
        for (Getal getal : stof.van(Deel.VERLOOP)) {
            String lezing = Notatie.lezing(getal);
            String id = "tabel-verloop-" + getal.filters().get("definitie") + "-"
                    + getal.filters().get("lezing");
            if (blokken.stream().noneMatch(blok -> blok instanceof Tabel t && t.id().equals(id))) {
                blokken.addAll(tabellen.naarPlaats(
                        id,
                        "Verloop: " + getal.naam() + (lezing.isEmpty() ? "" : ", " + lezing) + " ("
                                + Notatie.eenheid(getal.eenheid()) + " per periode)",
                        "Periode",
                        stof.van(Deel.VERLOOP, g -> zelfde(g, getal)),
                        g -> Notatie.periode(g.filters().get("periode"))));
            }
        }
        if (blokken.isEmpty() && mislukt.isEmpty()) {
            blokken.add(Alinea.tekst("Er zijn geen tabellen over KPI's."));
        } else if (!stof.van(Deel.VERLOOP).isEmpty()) {
            blokken.add(
                    Alinea.tekst("Perioden zijn maanden of kwartalen, zoals de stand ze uitgeeft: waar een aantal niet"
                            + " is te tonen staat een punt."));
        }
        blokken.addAll(mislukt);
        blokken.addAll(
                new Postenperjaar(new Rekenstof(stof, Deel.MKBA)).blokken().toList());
        return Sectie.hoofdstuk("bijlage-tabellen", "Bijlage A: tabellen", blokken);
    }

    private static boolean zelfde(Getal een, Getal ander) {
        return een.filters().get("definitie").equals(ander.filters().get("definitie"))
                && een.filters().get("lezing").equals(ander.filters().get("lezing"));
    }

    private Sectie definities() {
        Tabel tabel = new Tabel(
                "tabel-definities",
                "Wat is geteld",
                List.of("Naam", "Lezing", "Versie", "Wat meetelt"),
                stof.momentopname().definities().stream()
                        .map(d -> new Rij(
                                d.naam(),
                                List.of(
                                        new Tekst(
                                                d.lezing().isEmpty()
                                                                || d.lezing().equals("STANDAARD")
                                                        ? "enige"
                                                        : Notatie.woord(d.lezing())),
                                        new Tekst("" + d.versie()),
                                        new Tekst(d.telt()))))
                        .toList());
        return Sectie.hoofdstuk("bijlage-definities", "Bijlage B: definities", List.of(tabel));
    }

    private Sectie parameters() {
        List<Blok> blokken = new ArrayList<>(stof.ontbreekt(Deel.PARAMETERS));
        if (blokken.isEmpty()) {
            blokken.add(new Tabel(
                    "tabel-parameters",
                    "Parameters van de telregels op de peildatum",
                    List.of("Parameter", "Waarde", "Eenheid", "Geldig vanaf", "Bron"),
                    stof.van(Deel.PARAMETERS).stream()
                            .map(g -> new Rij(
                                    g.naam(),
                                    List.of(
                                            Notatie.getal(g),
                                            new Tekst(Notatie.eenheid(g.eenheid())),
                                            new Tekst(geldigVanaf(g)),
                                            new Tekst(g.toelichting()))))
                            .toList()));
        }
        blokken.addAll(rekenparameters());
        return Sectie.hoofdstuk("bijlage-parameters", "Bijlage C: parameters en bronnen", blokken);
    }

    private List<Blok> rekenparameters() {
        Rekenstof parameters = new Rekenstof(stof, Deel.REKENPARAMETERS);
        return stof.kop().berekening() == null
                ? List.of()
                : parameters.leeg()
                        ? List.copyOf(stof.ontbreekt(Deel.REKENPARAMETERS))
                        : parameters
                                .tabel(
                                        "tabel-rekenparameters",
                                        "Parameters van de berekening, met hun bron",
                                        "Parameter",
                                        parameters.regels("PARAMETER"),
                                        List.of(
                                                Kolom.van("Waarde", "WAARDE"),
                                                Kolom.van("Laag", "LAAG"),
                                                Kolom.van("Hoog", "HOOG"),
                                                Kolom.tekst("Eenheid", Bijlagen::eenheid),
                                                Kolom.tekst("Bron", Bijlagen::bron)))
                                .toList();
    }

    private static String eenheid(Rekenstof.Regel regel) {
        String prijsjaar = regel.filter("prijsjaar");
        return Notatie.eenheid(regel.eerste().eenheid()) + (prijsjaar.isEmpty() ? "" : ", prijzen van " + prijsjaar);
    }

    /** Where it comes from, what kind of source that is, and how far it can be relied on. */
    private static String bron(Rekenstof.Regel regel) {
        String betrouwbaarheid = regel.filter("betrouwbaarheid");
        return regel.toelichting() + " (" + Notatie.woord(regel.filter("brongraad"))
                + (betrouwbaarheid.isEmpty() ? "" : ", betrouwbaarheid " + Notatie.woord(betrouwbaarheid)) + ")";
    }

    /** What has always been so begins in 1970. */
    private static String geldigVanaf(Getal getal) {
        String vanaf = getal.filters().get("geldigVanaf");
        return vanaf.startsWith("1970") ? "het begin" : Notatie.dag(vanaf);
    }

    private Sectie instrumenten() {
        List<Blok> mislukt = List.copyOf(stof.mislukt(Deel.VERANDERING, Deel.ACHTERGROND));
        List<Blok> blokken = !mislukt.isEmpty()
                ? mislukt
                : stof.instrumenten().isEmpty()
                        ? List.of(
                                Alinea.tekst("Bij de veranderingen in dit rapport zijn geen vragenlijsten vastgelegd."))
                        : stof.instrumenten().stream().map(Bijlagen::vragen).toList();
        return Sectie.hoofdstuk("bijlage-instrument", "Bijlage D: instrument", blokken);
    }

    private static Blok vragen(Instrument instrument) {
        if (instrument.vragen().isEmpty()) {
            return Alinea.tekst(Verantwoording.instrument(instrument)
                    + ": de vragen en antwoordschalen staan in het instrumentenregister van de monitor.");
        }
        return new Tabel(
                "tabel-instrument-" + instrument.code() + "-" + instrument.versie(),
                "Vragen van " + Verantwoording.instrument(instrument),
                List.of("Vraag", "Antwoorden"),
                instrument.vragen().stream()
                        .map(vraag -> new Rij(vraag.tekst(), List.of(new Tekst(String.join("; ", vraag.antwoorden())))))
                        .toList());
    }

    private Sectie herkomst() {
        List<Blok> blokken = new ArrayList<>(stof.mislukt(Deel.HERKOMST));
        blokken.addAll(List.of(
                Alinea.tekst("Elk getal in dit rapport staat in een bevroren momentopname, onder een vast adres."
                        + " Controlesom van de momentopname (SHA-256): " + checksum + "."),
                Alinea.tekst("De cijfers over mensen staan in het register van uitgegeven cijfers, in de stand die"
                        + " is uitgegeven op "
                        + Notatie.tijdstip(stof.kop().standPer())
                        + ". Een cijfer dat daarin niet is ververst, houdt het moment van zijn eigen"
                        + " uitgifte, dat onder zijn tabel staat."),
                Alinea.tekst("Alle getallen met hun adres, definitie en herkomst zijn te krijgen als tabel (CSV"
                        + " met CSVW-metadata) bij het rapport in de monitor. Ook in dit stuk draagt elk getal zijn adres: in"
                        + " Word als tip, op de webpagina en in de PDF als gegeven bij het getal dat een programma kan"
                        + " lezen.")));
        return Sectie.hoofdstuk("bijlage-herkomst", "Bijlage E: herkomst", blokken);
    }
}
