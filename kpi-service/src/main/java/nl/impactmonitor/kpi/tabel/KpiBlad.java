package nl.impactmonitor.kpi.tabel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.bestand.Kolom;
import nl.impactmonitor.kpi.bestand.Kolom.Type;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.bestand.Toelichting;
import nl.impactmonitor.kpi.bestand.Weggelaten;
import nl.impactmonitor.kpi.poort.Bron;

/** The KPI table as it was given to the caller, laid out for files. */
final class KpiBlad {

    /** What stands in the columns of the area for the programma as a whole. */
    static final String TOTAAL = "TOTAAL";

    private static final List<Kolom> WIE = List.of(
            Kolom.verplicht("kpi", "KPI", "Code van de KPI.", Type.TEKST),
            Kolom.verplicht("naam", "Naam", "Naam van de KPI.", Type.TEKST),
            Kolom.verplicht("lezing", "Lezing", "STRIKT, RUIM of STANDAARD.", Type.TEKST),
            Kolom.verplicht("definitieVersie", "Definitieversie", "Versie van wat meetelt.", Type.GEHEEL),
            Kolom.verplicht("gebiedsoort", "Soort gebied", "PILOT, REGIO of TOTAAL.", Type.TEKST),
            Kolom.verplicht("gebied", "Gebied", "Code van de pilot of regio; TOTAAL is het programma.", Type.TEKST));

    private static final Kolom REDEN =
            Kolom.van("reden", "Reden", "Waarom er geen cijfer is; leeg als er een cijfer is.", Type.TEKST);
    private static final Kolom GROND = Kolom.van(
            "grond",
            "Grond",
            "Bij BATEN en BBP: de lezing en de vastgestelde berekening achter het cijfer.",
            Type.TEKST);
    private static final Kolom STAND_PER =
            Kolom.verplicht("standPer", "Stand per", "Wanneer dit cijfer is gemaakt, in UTC.", Type.MOMENT);

    private static final Kolom DOELSOORT =
            Kolom.van("doelwaardeSoort", "Soort doelwaarde", "AFGESPROKEN of AANNAME.", Type.TEKST);
    private static final Kolom AANDEEL_SINDS = Kolom.van(
            "aandeelSinds",
            "Aandeel sinds",
            "De stand van vlak voor de fase, als het aandeel telt wat er sindsdien netto, na intrekkingen, bij kwam.",
            Type.MOMENT);
    private static final Kolom BEGRIP = Kolom.van(
            "begrip", "Begrip", "Bij BATEN en BBP: VERANDERING, of EFFECT als er een referentiegroep was.", Type.TEKST);
    private static final Kolom STATUS =
            Kolom.verplicht("status", "Status", "VOORLOPIG, of DEFINITIEF in een stand die dat is.", Type.TEKST);

    private KpiBlad() {}

    /** Long: a figure a row. */
    static Tabelblad lang(KpiTabel tabel, String licentie) {
        List<Kolom> kolommen = new ArrayList<>(WIE);
        kolommen.add(Kolom.verplicht(
                "maat",
                "Maat",
                "WAARDE, PERSONEN, DOELWAARDE, DOELWAARDE_TOT of AANDEEL; bij BATEN en BBP ook WAARDE_LAAG, WAARDE_MIDDEN"
                        + " en WAARDE_HOOG: P5, P50 en P95 van de trekkingen.",
                Type.TEKST));
        kolommen.add(Kolom.van("cijfer", "Cijfer", "Het cijfer; een punt als het niet wordt getoond.", Type.GETAL));
        kolommen.add(Kolom.verplicht("eenheid", "Eenheid", "Waarin het cijfer staat.", Type.TEKST));
        kolommen.add(REDEN);
        kolommen.add(GROND);
        kolommen.add(STAND_PER);
        kolommen.add(DOELSOORT);
        kolommen.add(AANDEEL_SINDS);
        kolommen.add(BEGRIP);
        kolommen.add(STATUS);
        List<List<Object>> rijen = new ArrayList<>();
        tabel.kpis().forEach(regel -> waarden(regel).forEach(waarde -> cijfers(tabel, regel, waarde, rijen)));
        return blad(
                "KPIs", tabel, kolommen, rijen, List.of("kpi", "lezing", "gebiedsoort", "gebied", "maat"), licentie);
    }

    /** Wide: a row per KPI, lezing and area. */
    static Tabelblad breed(KpiTabel tabel, String licentie) {
        List<Kolom> kolommen = new ArrayList<>(WIE);
        kolommen.add(Kolom.van("waarde", "Waarde", "Aantal in de eenheid; een punt: niet getoond.", Type.GETAL));
        kolommen.add(Kolom.verplicht("eenheid", "Eenheid", "Waarin de waarde staat.", Type.TEKST));
        kolommen.add(Kolom.van("personen", "Personen", "Als de KPI iets anders dan personen telt.", Type.GEHEEL));
        kolommen.add(Kolom.van("doelwaarde", "Doelwaarde", "Of de ondergrens van een bandbreedte.", Type.GETAL));
        kolommen.add(Kolom.van("doelwaardeTot", "Doelwaarde tot", "Bovengrens van een bandbreedte.", Type.GETAL));
        kolommen.add(DOELSOORT);
        kolommen.add(Kolom.van(
                "aandeel",
                "Aandeel",
                "Wat in de fase is geteld, gedeeld door de doelwaarde; 1 is gehaald. In een stand in een latere fase netto,"
                        + " na intrekkingen.",
                Type.GETAL));
        kolommen.add(Kolom.van(
                "aandeelReden",
                "Reden aandeel",
                "Waarom een stand geen aandeel heeft in een latere fase.",
                Type.TEKST));
        kolommen.add(AANDEEL_SINDS);
        kolommen.add(REDEN);
        kolommen.add(GROND);
        kolommen.add(STAND_PER);
        kolommen.add(Kolom.van("waardeLaag", "Laag", "Bij BATEN en BBP: P5 van de trekkingen.", Type.GETAL));
        kolommen.add(Kolom.van("waardeMidden", "Midden", "Bij BATEN en BBP: P50 van de trekkingen.", Type.GETAL));
        kolommen.add(Kolom.van("waardeHoog", "Hoog", "Bij BATEN en BBP: P95 van de trekkingen.", Type.GETAL));
        kolommen.add(BEGRIP);
        kolommen.add(STATUS);
        List<List<Object>> rijen = new ArrayList<>();
        tabel.kpis().forEach(regel -> waarden(regel).forEach(waarde -> {
            List<Object> rij = wie(regel, waarde);
            rij.addAll(Arrays.asList(
                    Weggelaten.of(waarde.waarde()),
                    regel.eenheid(),
                    waarde.personen(),
                    waarde.doelwaarde(),
                    waarde.doelwaardeTot(),
                    waarde.doelwaardeSoort(),
                    aandeel(waarde),
                    waarde.aandeelReden(),
                    waarde.aandeelSinds(),
                    waarde.reden(),
                    grond(waarde),
                    standPer(tabel, waarde),
                    uit(waarde, Berekeningsgrond::laag),
                    uit(waarde, Berekeningsgrond::midden),
                    uit(waarde, Berekeningsgrond::hoog),
                    uit(waarde, Berekeningsgrond::begrip),
                    tabel.status()));
            rijen.add(rij);
        }));
        return blad("KPIs", tabel, kolommen, rijen, List.of("kpi", "lezing", "gebiedsoort", "gebied"), licentie);
    }

    private static Stream<KpiWaarde> waarden(KpiRegel regel) {
        return Stream.of(regel.pilots().stream(), regel.regios().stream(), Stream.of(regel.totaal()))
                .flatMap(waarden -> waarden);
    }

    private static List<Object> wie(KpiRegel regel, KpiWaarde waarde) {
        return new ArrayList<>(Arrays.asList(
                regel.code(),
                regel.naam(),
                regel.lezing(),
                regel.versie(waarde),
                waarde.pilot() != null ? "PILOT" : waarde.regio() != null ? "REGIO" : TOTAAL,
                waarde.pilot() != null ? waarde.pilot() : waarde.regio() != null ? waarde.regio() : TOTAAL));
    }

    private static void cijfers(KpiTabel tabel, KpiRegel regel, KpiWaarde waarde, List<List<Object>> rijen) {
        cijfer(tabel, regel, waarde, "WAARDE", Weggelaten.of(waarde.waarde()), regel.eenheid(), rijen);
        cijfer(tabel, regel, waarde, "WAARDE_LAAG", uit(waarde, Berekeningsgrond::laag), regel.eenheid(), rijen);
        cijfer(tabel, regel, waarde, "WAARDE_MIDDEN", uit(waarde, Berekeningsgrond::midden), regel.eenheid(), rijen);
        cijfer(tabel, regel, waarde, "WAARDE_HOOG", uit(waarde, Berekeningsgrond::hoog), regel.eenheid(), rijen);
        cijfer(tabel, regel, waarde, "PERSONEN", waarde.personen(), "personen", rijen);
        cijfer(tabel, regel, waarde, "DOELWAARDE", waarde.doelwaarde(), regel.eenheid(), rijen);
        cijfer(tabel, regel, waarde, "DOELWAARDE_TOT", waarde.doelwaardeTot(), regel.eenheid(), rijen);
        cijfer(tabel, regel, waarde, "AANDEEL", aandeel(waarde), "deel van de doelwaarde", rijen);
    }

    private static void cijfer(
            KpiTabel tabel,
            KpiRegel regel,
            KpiWaarde waarde,
            String maat,
            Object cijfer,
            String eenheid,
            List<List<Object>> rijen) {
        if (cijfer != null) {
            List<Object> rij = wie(regel, waarde);
            Object reden =
                    cijfer != Weggelaten.PUNT ? null : waarde.reden() != null ? waarde.reden() : waarde.aandeelReden();
            boolean vanDoel = maat.startsWith("DOELWAARDE");
            rij.addAll(Arrays.asList(
                    maat,
                    cijfer,
                    eenheid,
                    reden,
                    grond(waarde),
                    standPer(tabel, waarde),
                    vanDoel ? waarde.doelwaardeSoort() : null,
                    maat.equals("AANDEEL") ? waarde.aandeelSinds() : null,
                    uit(waarde, Berekeningsgrond::begrip),
                    tabel.status()));
            rijen.add(rij);
        }
    }

    /** A point where a stand cannot tell it, which is something else than that there is no target. */
    private static Object aandeel(KpiWaarde waarde) {
        return waarde.aandeelReden() == null ? waarde.aandeel() : Weggelaten.PUNT;
    }

    private static String grond(KpiWaarde waarde) {
        return uit(waarde, Berekeningsgrond::inWoorden);
    }

    /** Null where no berekening is behind the figure. */
    private static <T> T uit(KpiWaarde waarde, Function<Berekeningsgrond, T> wat) {
        return waarde.berekening() == null ? null : wat.apply(waarde.berekening());
    }

    private static Instant standPer(KpiTabel tabel, KpiWaarde waarde) {
        return waarde.standPer() == null ? tabel.standPer() : waarde.standPer();
    }

    private static Tabelblad blad(
            String naam,
            KpiTabel tabel,
            List<Kolom> kolommen,
            List<List<Object>> rijen,
            List<String> sleutel,
            String licentie) {
        boolean live = tabel.bron() == Bron.LIVE;
        Map<String, String> toelichting = new LinkedHashMap<>(Toelichting.van(
                tabel.programma(),
                tabel.peildatum(),
                tabel.standPer(),
                tabel.bron().name(),
                tabel.status().name()));
        tabel.kpis()
                .forEach(regel -> toelichting.put(
                        regel.code() + " " + regel.lezing() + " (versie " + regel.definitieVersie() + ")",
                        regel.telt()));
        toelichting.put("Context", tabel.contextindicatoren());
        return new Tabelblad(
                naam,
                "KPI's van programma " + tabel.programma() + " op " + tabel.peildatum(),
                "De KPI's per pilot, per regio en voor het programma, naast hun doelwaarden.",
                kolommen,
                rijen,
                sleutel,
                toelichting,
                live ? null : licentie);
    }
}
