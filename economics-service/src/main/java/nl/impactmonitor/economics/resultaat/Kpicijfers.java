package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.BBP;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.impactmonitor.economics.mkba.Disconto;
import nl.impactmonitor.economics.mkba.Matrix;
import nl.impactmonitor.economics.mkba.Postsoort;
import nl.impactmonitor.economics.mkba.Reeks;
import nl.impactmonitor.economics.mkba.Tijdas;
import nl.impactmonitor.economics.parameterset.Parameter;
import nl.impactmonitor.economics.resultaat.Kpicijfer.Eenheid;
import nl.impactmonitor.economics.resultaat.Kpicijfer.Kpi;
import nl.impactmonitor.economics.resultaat.Kpicijfer.Lezing;
import nl.impactmonitor.economics.resultaat.Kpicijfer.Per;
import nl.impactmonitor.economics.resultaat.Kpicijfer.Tijd;

/** The figures for the KPIs BATEN and BBP, each in every reading; per year is the mean of the years of the horizon. */
final class Kpicijfers {

    private final Gegevens gegevens;
    private final Tijdas tijdas;
    private final Disconto disconto;
    private final int jaren;

    Kpicijfers(Gegevens gegevens, Tijdas tijdas, Disconto disconto) {
        this.gegevens = gegevens;
        this.tijdas = tijdas;
        this.disconto = disconto;
        this.jaren = tijdas.lengte() - 1;
    }

    List<Kpicijfer> van(Matrix matrix, Optional<Reeks> bbp, Reden zonderBbp) {
        List<Kpicijfer> cijfers = new ArrayList<>();
        Reeks baten = matrix.sociaal(Postsoort.BATEN);
        int n = gegevens.deelnemers.n();
        for (Per per : Per.values()) {
            for (Tijd tijd : Tijd.values()) {
                double bedrag = bedrag(baten, tijd) * (per == Per.DEELNEMER ? 1 : n);
                cijfers.add(cijfer(Kpi.BATEN, lezing(Kpi.BATEN, per, tijd), Afronding.geld(bedrag), null));
            }
        }
        int uren = gegevens.deelnemers.nUren();
        for (Per per : Per.values()) {
            int aantal = per == Per.DEELNEMER ? 1 : uren;
            for (Tijd tijd : Tijd.values()) {
                BigDecimal waarde = bbp.map(reeks -> Afronding.geld(bedrag(reeks, tijd) * aantal))
                        .orElse(null);
                cijfers.add(cijfer(Kpi.BBP, lezing(Kpi.BBP, per, tijd), waarde, zonderBbp));
            }
            BigDecimal aandeel = bbp.map(
                            reeks -> Afronding.aandeel(bedrag(reeks, Tijd.PER_JAAR) * aantal / gegevens.waarde(BBP)))
                    .orElse(null);
            cijfers.add(cijfer(Kpi.BBP, aandeel(per), aandeel, zonderBbp));
        }
        return List.copyOf(cijfers);
    }

    private static Kpicijfer cijfer(Kpi kpi, Lezing lezing, BigDecimal waarde, Reden reden) {
        return new Kpicijfer(kpi, lezing, waarde, null, null, null, waarde == null ? reden : null);
    }

    private double bedrag(Reeks reeks, Tijd tijd) {
        if (tijd == Tijd.CONTANTE_WAARDE) {
            return disconto.contant(reeks, tijdas);
        }
        double som = 0.0;
        for (int jaar = 1; jaar <= jaren; jaar++) {
            som += reeks.bedrag(jaar);
        }
        return som / jaren;
    }

    private Lezing lezing(Kpi kpi, Per per, Tijd tijd) {
        String wat = kpi == Kpi.BATEN ? "maatschappelijke baten" : "toegevoegde waarde aan het bbp";
        String omschrijving = tijd == Tijd.CONTANTE_WAARDE
                ? "Contante waarde van de " + wat + " over " + jaren + " jaar bij een discontovoet van " + procent()
                : "Gemiddelde van de " + wat + " per jaar over " + jaren + " jaar, niet contant gemaakt";
        return new Lezing(
                kpi + (tijd == Tijd.CONTANTE_WAARDE ? "_CONTANT" : "_PER_JAAR") + wie(per),
                omschrijving + ", " + overWie(kpi, per),
                Eenheid.VALUTA,
                per,
                tijd,
                jaren,
                null,
                null);
    }

    private Lezing aandeel(Per per) {
        Integer jaar = gegevens.parameter(BBP).map(Parameter::prijsjaar).orElse(null);
        return new Lezing(
                "BBP_AANDEEL" + wie(per),
                "Toegevoegde waarde per jaar, gemiddeld over " + jaren + " jaar, als deel van het bbp"
                        + (jaar == null ? "" : " van " + jaar) + ", " + overWie(Kpi.BBP, per),
                Eenheid.FRACTIE_BBP,
                per,
                Tijd.PER_JAAR,
                jaren,
                jaar,
                jaar);
    }

    private static String wie(Per per) {
        return per == Per.DEELNEMER ? "_PER_DEELNEMER" : "_PROGRAMMA";
    }

    private static String overWie(Kpi kpi, Per per) {
        if (per == Per.DEELNEMER) {
            return "per deelnemer";
        }
        return kpi == Kpi.BATEN ? "alle gepaarde deelnemers samen" : "alle deelnemers met bekende uren samen";
    }

    private String procent() {
        DecimalFormatSymbols tekens = new DecimalFormatSymbols(Locale.ROOT);
        tekens.setDecimalSeparator(',');
        return new DecimalFormat("0.####", tekens).format(disconto.rente() * 100) + "%";
    }
}
