package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.berekening.Berekeningstaat;
import nl.impactmonitor.kpi.berekening.Verslag;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;

/**
 * The bbp view in every reading; shares of the bbp in per cent, beside the target of the KPI BBP. Amounts of money have none: the
 * agreed EUR 1,000 to 3,000 is of the KPI BATEN (decision 0073).
 */
record Bbpgetallen(Rekenbron bron, Rekendoelen doelen) {

    private static final String AANDEEL = "AANDEEL_BBP";
    private static final String MET_UREN = "alle deelnemers met bekende uren samen";

    List<Getal> alle() {
        Verslag.Bbp bbp = bron.verslag().bbp();
        List<Getal> getallen = new ArrayList<>();
        if (bbp == null) {
            return getallen;
        }
        getallen.add(van("BASIS", "BBP", "WAARDE", 0)
                .naam(bbp.jaar() == null ? "Bbp" : "Bbp van " + bbp.jaar(), null)
                .valuta()
                .is(bbp.basis()));
        getallen.add(van("BASIS", "DEELNEMERS", "AANTAL", 0)
                .naam("Deelnemers met bekende uren", null)
                .eenheid(Getal.PERSONEN)
                .reden(bbp.reden())
                .is(bbp.n()));
        bbp.jaren().forEach(jaar -> jaar(jaar, getallen));
        for (int i = 0; i < bbp.lezingen().size(); i++) {
            lezing(bbp.lezingen().get(i), i, getallen);
        }
        return getallen;
    }

    private void jaar(Verslag.Bbpjaar j, List<Getal> getallen) {
        String code = Integer.toString(j.jaar());
        String naam = "Jaar " + j.jaar();
        getallen.add(van("JAAR", code, "PER_DEELNEMER", j.jaar())
                .naam(naam, "per deelnemer")
                .is(j.perDeelnemer()));
        getallen.add(van("JAAR", code, "PROGRAMMA", j.jaar())
                .naam(naam, MET_UREN)
                .valuta()
                .is(j.programma()));
        getallen.add(van("JAAR", code, "AANDEEL", j.jaar())
                .naam(naam, "aandeel van het bbp")
                .eenheid(Berekeningstaat.VAN_HET_BBP)
                .is(procent(j.aandeel())));
    }

    private void lezing(Verslag.Bbplezing l, int nummer, List<Getal> getallen) {
        String code = l.maatstaf() + " " + l.horizon() + " " + l.noemer();
        String naam = "Toegevoegde waarde, " + Rekennamen.van(l.maatstaf()) + ", " + Rekennamen.van(l.horizon()) + ", "
                + (l.noemer().equals("PROGRAMMA") ? MET_UREN : Rekennamen.van(l.noemer()));
        boolean aandeel = l.maatstaf().equals(AANDEEL);
        Getal getal = van("LEZING", code, "WAARDE", nummer)
                .naam(naam, null)
                .eenheid(eenheid(l))
                .filter("maatstaf", l.maatstaf())
                .filter("horizon", l.horizon())
                .filter("noemer", l.noemer())
                .filter("gebruikt", Boolean.toString(l.gebruikt()))
                .is(aandeel ? procent(l.waarde()) : l.waarde());
        getallen.add(aandeel && bron.staat().basis() ? doelen.naast(Kpi.BBP, getal) : getal);
    }

    private String eenheid(Verslag.Bbplezing l) {
        String valuta = bron.staat().valuta();
        return l.maatstaf().equals(AANDEEL)
                ? Berekeningstaat.VAN_HET_BBP
                : l.noemer().equals("PER_DEELNEMER") ? valuta + " per deelnemer" : valuta;
    }

    private Rekengetal van(String onderdeel, String code, String veld, int nummer) {
        return bron.getal(Deel.BBP, onderdeel, code, veld).volgorde(nummer);
    }

    private static BigDecimal procent(BigDecimal fractie) {
        return fractie == null ? null : fractie.movePointRight(2);
    }
}
