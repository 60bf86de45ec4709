package nl.impactmonitor.kpi.verloop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.bestand.Kolom;
import nl.impactmonitor.kpi.bestand.Kolom.Type;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.bestand.Toelichting;
import nl.impactmonitor.kpi.bestand.Weggelaten;
import nl.impactmonitor.kpi.maat.Maatreden;
import nl.impactmonitor.kpi.poort.Bron;

/** The verloop as it was given to the caller, long: a figure a row. */
final class VerloopBlad {

    private static final List<Kolom> KOLOMMEN = List.of(
            Kolom.verplicht("kpi", "KPI", "Code van de KPI.", Type.TEKST),
            Kolom.verplicht("naam", "Naam", "Naam van de KPI.", Type.TEKST),
            Kolom.verplicht("lezing", "Lezing", "STRIKT, RUIM of STANDAARD.", Type.TEKST),
            Kolom.verplicht("definitieVersie", "Definitieversie", "Versie van wat meetelt.", Type.GEHEEL),
            Kolom.verplicht("gebied", "Gebied", "Code van de pilot of regio; TOTAAL is het programma.", Type.TEKST),
            Kolom.verplicht(
                    "datum",
                    "Datum",
                    "Eerste dag van de maand of het kwartaal, of de dag waarvoor het cijfer geldt.",
                    Type.DATUM),
            Kolom.verplicht(
                    "maat",
                    "Maat",
                    "AANTAL en PERSONEN in de maand, KWARTAAL in het kwartaal, CUMULATIEF tot en met de maand,"
                            + " DOELWAARDE (en DOELWAARDE_TOT bij een bandbreedte) en AANDEEL op de peildatum, of VERWACHT, VERWACHT_LAAG en VERWACHT_HOOG aan het einde van"
                            + " elke maand tot en met de laatste van de fase.",
                    Type.TEKST),
            Kolom.van("cijfer", "Cijfer", "Het cijfer; een punt als het niet wordt getoond.", Type.GETAL),
            Kolom.verplicht("eenheid", "Eenheid", "Waarin het cijfer staat.", Type.TEKST),
            Kolom.van("reden", "Reden", "Waarom er geen cijfer is; leeg als er een cijfer is.", Type.TEKST),
            Kolom.van("standPer", "Stand per", "Wanneer dit cijfer is gemaakt, in UTC.", Type.MOMENT),
            Kolom.van("fase", "Fase", "Fase van de doelwaarde.", Type.TEKST),
            Kolom.van("doelwaardeSoort", "Soort doelwaarde", "AFGESPROKEN of AANNAME, van de doelwaarde.", Type.TEKST),
            Kolom.van(
                    "doelwaardeVanaf",
                    "Doelwaarde vanaf",
                    "Vanaf deze dag telt wat gebeurt voor de doelwaarde; leeg als alles telt.",
                    Type.DATUM));

    private static final List<Object> GEEN_DOEL = Arrays.asList(null, null, null);

    private final KpiVerloop verloop;
    private final List<List<Object>> rijen = new ArrayList<>();

    private VerloopBlad(KpiVerloop verloop) {
        this.verloop = verloop;
    }

    /** Live figures go without a licence to pass them on. */
    static Tabelblad van(KpiVerloop verloop, String licentie) {
        VerloopBlad blad = new VerloopBlad(verloop);
        verloop.lezingen().forEach(blad::reeks);
        return blad.blad(verloop.bron() == Bron.LIVE ? null : licentie);
    }

    static String gebied(KpiVerloop verloop) {
        return verloop.pilot() != null ? verloop.pilot() : verloop.regio() != null ? verloop.regio() : "TOTAAL";
    }

    private void reeks(KpiVerloop.Reeks reeks) {
        boolean onderdrukt = false;
        for (KpiVerloop.Maand maand : reeks.maanden()) {
            onderdrukt |= maand.aantal() == null;
            rij(reeks, maand.maand(), "AANTAL", maand.aantal(), reeks.eenheid(), maand.reden(), maand.standPer());
            if (maand.personen() != null) {
                rij(reeks, maand.maand(), "PERSONEN", maand.personen(), "personen", null, null);
            }
            Maatreden geenSom = onderdrukt ? Maatreden.ONDERDRUKT : Maatreden.NIET_TEGELIJK;
            rij(reeks, maand.maand(), "CUMULATIEF", maand.cumulatief(), reeks.eenheid(), geenSom, null);
        }
        if (reeks.kwartalen() != null) {
            reeks.kwartalen()
                    .forEach(kwartaal -> rij(
                            reeks,
                            eersteMaand(kwartaal),
                            "KWARTAAL",
                            kwartaal.aantal(),
                            reeks.eenheid(),
                            kwartaal.reden(),
                            kwartaal.standPer()));
        }
        if (reeks.doelwaarde() != null) {
            doelrij(reeks, "DOELWAARDE", reeks.doelwaarde(), reeks.eenheid());
        }
        if (reeks.doelwaardeTot() != null) {
            doelrij(reeks, "DOELWAARDE_TOT", reeks.doelwaardeTot(), reeks.eenheid());
        }
        if (reeks.aandeel() != null) {
            doelrij(reeks, "AANDEEL", reeks.aandeel(), "deel van de doelwaarde");
        }
        Voorspelling verwacht = reeks.voorspelling();
        if (verwacht != null) {
            for (Voorspelling.Maandeinde maand : verwacht.verloop()) {
                rij(reeks, maand.op(), "VERWACHT", afgerond(maand.verwacht()), reeks.eenheid());
                rij(reeks, maand.op(), "VERWACHT_LAAG", maand.van(), reeks.eenheid());
                rij(reeks, maand.op(), "VERWACHT_HOOG", maand.tot(), reeks.eenheid());
            }
        }
    }

    private static YearMonth eersteMaand(KpiVerloop.Kwartaal kwartaal) {
        int jaar = Integer.parseInt(kwartaal.kwartaal().substring(0, 4));
        return YearMonth.of(jaar, Integer.parseInt(kwartaal.kwartaal().substring(6)) * 3 - 2);
    }

    private static Object afgerond(double verwacht) {
        return BigDecimal.valueOf(verwacht).setScale(2, RoundingMode.HALF_UP);
    }

    private void rij(
            KpiVerloop.Reeks reeks,
            YearMonth maand,
            String maat,
            Long aantal,
            String eenheid,
            Maatreden reden,
            Instant standPer) {
        Maatreden waarom = aantal == null ? reden : null;
        rij(reeks, maand.atDay(1), maat, Weggelaten.of(aantal), eenheid, waarom, standPer);
    }

    private void doelrij(KpiVerloop.Reeks reeks, String maat, Object cijfer, String eenheid) {
        List<Object> doel = Arrays.asList(reeks.fase(), reeks.doelwaardeSoort(), reeks.doelwaardeVanaf());
        rij(reeks, verloop.peildatum(), maat, cijfer, eenheid, null, null, doel);
    }

    private void rij(KpiVerloop.Reeks reeks, LocalDate dag, String maat, Object cijfer, String eenheid) {
        rij(reeks, dag, maat, cijfer, eenheid, null, null);
    }

    private void rij(
            KpiVerloop.Reeks reeks,
            LocalDate dag,
            String maat,
            Object cijfer,
            String eenheid,
            Maatreden reden,
            Instant standPer) {
        rij(reeks, dag, maat, cijfer, eenheid, reden, standPer, GEEN_DOEL);
    }

    /** @param doel what the last columns say of a target */
    private void rij(
            KpiVerloop.Reeks reeks,
            LocalDate dag,
            String maat,
            Object cijfer,
            String eenheid,
            Maatreden reden,
            Instant standPer,
            List<Object> doel) {
        List<Object> rij = new ArrayList<>(Arrays.asList(
                verloop.code(),
                verloop.naam(),
                reeks.lezing(),
                reeks.definitieVersie(),
                gebied(verloop),
                dag,
                maat,
                cijfer,
                eenheid,
                reden,
                standPer == null ? verloop.standPer() : standPer));
        rij.addAll(doel);
        rijen.add(rij);
    }

    private Tabelblad blad(String licentie) {
        Map<String, String> toelichting = new LinkedHashMap<>(Toelichting.van(
                verloop.programma(),
                verloop.peildatum(),
                verloop.standPer(),
                verloop.bron().name(),
                verloop.status().name()));
        verloop.lezingen()
                .forEach(reeks ->
                        toelichting.put(reeks.lezing() + " (versie " + reeks.definitieVersie() + ")", reeks.telt()));
        return new Tabelblad(
                "Verloop",
                verloop.naam() + " per maand, " + gebied(verloop),
                "Het verloop van een KPI per maand, met doelwaarde en verwachting.",
                KOLOMMEN,
                rijen,
                List.of("kpi", "lezing", "gebied", "datum", "maat"),
                toelichting,
                licentie);
    }
}
