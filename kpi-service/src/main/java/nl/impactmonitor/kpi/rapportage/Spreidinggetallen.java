package nl.impactmonitor.kpi.rapportage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.kpi.berekening.Verslag;
import nl.impactmonitor.kpi.berekening.Verslagspreiding;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;

/** How uncertain the outcomes are and by what: draws, sensitivities, what weighs in the variance, other assumptions. */
record Spreidinggetallen(Rekenbron bron) {

    List<Getal> alle() {
        List<Getal> getallen = new ArrayList<>();
        if (bron.verslag().onzekerheid() != null) {
            spreiding(bron.verslag().onzekerheid(), getallen);
        }
        for (int i = 0; i < bron.verslag().gevoeligheden().size(); i++) {
            gevoeligheid(bron.verslag().gevoeligheden().get(i), i, getallen);
        }
        List<Verslag.Aanname> aannamen =
                bron.verslag().aannamen().stream().distinct().toList();
        for (int i = 0; i < aannamen.size(); i++) {
            aanname(aannamen.get(i), i, getallen);
        }
        return getallen;
    }

    private void spreiding(Verslagspreiding s, List<Getal> getallen) {
        getallen.add(los("TREKKINGEN", "Trekkingen", "trekkingen", s.trekkingen()));
        getallen.add(los("ZAAD", "Zaad van het toeval", "getal", s.zaad()));
        getallen.add(los("STANDAARDAFWIJKING", "Standaardafwijking van het saldo", null, s.standaardafwijking()));
        getallen.add(los("KANS", "Kans op een saldo boven nul", "kans", s.kansPositief()));
        getallen.add(los("KANS_FOUT", "Monte-Carlofout van die kans", "kans", s.standaardfoutKans()));
        getallen.add(los("ONDER", "Trekkingen onder de laagste klasse", "trekkingen", s.onder()));
        getallen.add(los("BOVEN", "Trekkingen boven de hoogste klasse", "trekkingen", s.boven()));
        s.uitkomsten().forEach(uitkomst -> uitkomst(uitkomst, s.uitkomsten().indexOf(uitkomst), getallen));
        for (int i = 0; i < s.kwantielen().size(); i++) {
            kwantiel(s.kwantielen().get(i), i, getallen);
        }
        for (int i = 0; i < s.klassen().size(); i++) {
            klasse(s.klassen().get(i), i, getallen);
        }
        for (int i = 0; i < s.sobol().size(); i++) {
            sobol(s.sobol().get(i), i, getallen);
        }
    }

    private Getal los(String code, String naam, String eenheid, Number waarde) {
        Rekengetal getal = bron.getal(Deel.MKBA, "TREKKING", code, "WAARDE").naam(naam, null);
        return (eenheid == null ? getal : getal.eenheid(eenheid)).is(waarde);
    }

    private void uitkomst(Verslagspreiding.Uitkomst u, int nummer, List<Getal> getallen) {
        getallen.add(gespreid(u, "P5", nummer).is(u.p5()));
        getallen.add(gespreid(u, "P50", nummer).is(u.p50()));
        getallen.add(gespreid(u, "P95", nummer).is(u.p95()));
        getallen.add(gespreid(u, "GEMIDDELDE", nummer).is(u.gemiddelde()));
        getallen.add(gespreid(u, "STANDAARDFOUT", nummer).is(u.standaardfout()));
        getallen.add(gespreid(u, "KANS", nummer).eenheid("kans op boven nul").is(u.kansPositief()));
    }

    private Rekengetal gespreid(Verslagspreiding.Uitkomst u, String veld, int nummer) {
        return bron.getal(Deel.MKBA, "SPREIDING", u.code(), veld)
                .naam(Rekennamen.van(u.code()), Rekennamen.van(veld))
                .reden("NIET_BEWAARD")
                .volgorde(nummer);
    }

    private void kwantiel(Verslagspreiding.Kwantiel k, int nummer, List<Getal> getallen) {
        String kans = "P" + k.kans().movePointRight(2).stripTrailingZeros().toPlainString();
        getallen.add(van("KWANTIEL", kans, "WAARDE", nummer).naam(kans, "saldo").is(k.waarde()));
        getallen.add(van("KWANTIEL", kans, "STANDAARDFOUT", nummer)
                .naam(kans, "standaardfout")
                .is(k.standaardfout()));
    }

    private void klasse(Verslagspreiding.Klasse k, int nummer, List<Getal> getallen) {
        String code = String.format("%02d", nummer + 1);
        String naam = "Klasse " + (nummer + 1);
        getallen.add(van("KLASSE", code, "VAN", nummer).naam(naam, "saldo van").is(k.van()));
        getallen.add(van("KLASSE", code, "TOT", nummer).naam(naam, "saldo tot").is(k.tot()));
        getallen.add(van("KLASSE", code, "AANTAL", nummer)
                .naam(naam, "trekkingen")
                .eenheid("trekkingen")
                .is(k.aantal()));
    }

    private void sobol(Verslagspreiding.Sobolindex s, int nummer, List<Getal> getallen) {
        getallen.add(van("SOBOL", s.code(), "INDEX", nummer)
                .naam(s.naam(), "deel van de variantie")
                .eenheid("fractie")
                .is(s.index()));
        getallen.add(van("SOBOL", s.code(), "STANDAARDFOUT", nummer)
                .naam(s.naam(), "standaardfout")
                .eenheid("fractie")
                .is(s.standaardfout()));
    }

    private void gevoeligheid(Verslag.Gevoeligheid g, int nummer, List<Getal> getallen) {
        getallen.add(invoer(g, "LAAG", "lage waarde", nummer).is(g.laag()));
        getallen.add(invoer(g, "WAARDE", "gebruikte waarde", nummer).is(g.waarde()));
        getallen.add(invoer(g, "HOOG", "hoge waarde", nummer).is(g.hoog()));
        getallen.add(invoer(g, "OMSLAGPUNT", "omslagpunt", nummer)
                .reden("GEEN_OMSLAGPUNT")
                .is(g.omslagpunt()));
        getallen.add(
                saldo(g, "SALDO_BIJ_LAAG", "saldo bij de lage waarde", nummer).is(g.saldoBijLaag()));
        getallen.add(
                saldo(g, "SALDO_BIJ_HOOG", "saldo bij de hoge waarde", nummer).is(g.saldoBijHoog()));
    }

    private Rekengetal invoer(Verslag.Gevoeligheid g, String veld, String naam, int nummer) {
        return saldo(g, veld, naam, nummer).eenheid(eenheid(g));
    }

    private Rekengetal saldo(Verslag.Gevoeligheid g, String veld, String naam, int nummer) {
        return van("GEVOELIGHEID", g.parameter(), veld, nummer)
                .naam(gemeten(g).map(v -> g.naam() + ": " + v.naam()).orElse(g.naam()), naam)
                .filter("eenheid", eenheid(g));
    }

    private String eenheid(Verslag.Gevoeligheid g) {
        return gemeten(g).map(Verslag.Verandering::eenheid).orElse(g.eenheid());
    }

    /** Which change it is where the input is no parameter but a change that was measured: all of those have one name. */
    private Optional<Verslag.Verandering> gemeten(Verslag.Gevoeligheid g) {
        return bron.verslag().veranderingen().stream()
                .filter(v -> v.code().equals(g.parameter()))
                .findFirst();
    }

    private void aanname(Verslag.Aanname a, int nummer, List<Getal> getallen) {
        String code = a.code() + "-" + a.waarde().stripTrailingZeros().toPlainString();
        getallen.add(van("AANNAME", code, "WAARDE", nummer)
                .naam(a.naam(), "andere waarde")
                .eenheid(a.eenheid())
                .is(a.waarde()));
        getallen.add(
                van("AANNAME", code, "SALDO", nummer).naam(a.naam(), "saldo").is(a.saldo()));
    }

    private Rekengetal van(String onderdeel, String code, String veld, int nummer) {
        return bron.getal(Deel.MKBA, onderdeel, code, veld).volgorde(nummer);
    }
}
