package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.berekening.Verslag;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;

/** What the berekening took for known, each with its range and its source. */
record Rekenparameters(Rekenbron bron) {

    List<Getal> alle() {
        List<Getal> getallen = new ArrayList<>();
        List<Verslag.Parameter> parameters = bron.verslag().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Verslag.Parameter p = parameters.get(i);
            getallen.add(veld(p, "WAARDE", "waarde", i, p.waarde()));
            if (p.laag() != null) {
                getallen.add(veld(p, "LAAG", "laag", i, p.laag()));
            }
            if (p.hoog() != null) {
                getallen.add(veld(p, "HOOG", "hoog", i, p.hoog()));
            }
        }
        return getallen;
    }

    private Getal veld(Verslag.Parameter p, String veld, String naam, int nummer, BigDecimal waarde) {
        return bron.getal(Deel.REKENPARAMETERS, "PARAMETER", p.code(), veld)
                .naam(p.naam(), naam)
                .eenheid(p.eenheid())
                .filter(
                        "prijsjaar",
                        p.prijsjaar() == null ? null : p.prijsjaar().toString())
                .filter("brongraad", p.brongraad())
                .filter("betrouwbaarheid", p.betrouwbaarheid())
                .filter("verwijzing", p.verwijzing())
                .toelichting(p.bron())
                .volgorde(nummer)
                .is(waarde);
    }
}
