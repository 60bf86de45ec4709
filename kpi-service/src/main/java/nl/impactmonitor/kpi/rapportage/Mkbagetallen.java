package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.impactmonitor.kpi.berekening.Verslag;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;

/** The MKBA at the central values: who bears and receives what, what comes of it, by year, and how much of it is net. */
record Mkbagetallen(Rekenbron bron) {

    private static final String MAATSCHAPPIJ = "MAATSCHAPPIJ";
    private static final String DEELNEMERS = "DEELNEMERS";

    List<Getal> alle() {
        Verslag verslag = bron.verslag();
        List<Getal> getallen = new ArrayList<>();
        for (int i = 0; i < verslag.posten().size(); i++) {
            post(verslag.posten().get(i), i, getallen);
        }
        saldi("PER_DEELNEMER", verslag.saldi(), verslag.maatschappelijk(), getallen);
        programma(verslag.programma(), getallen);
        uitkomsten(verslag, getallen);
        verslag.kasstromen().forEach(jaar -> kasstroom(jaar, getallen));
        keten(verslag.keten(), getallen);
        for (int i = 0; i < verslag.veranderingen().size(); i++) {
            verandering(verslag.veranderingen().get(i), i, getallen);
        }
        return getallen;
    }

    private void post(Verslag.Post post, int nummer, List<Getal> getallen) {
        Rekennamen.ACTOREN.stream()
                .filter(post.bedragen()::containsKey)
                .forEach(actor ->
                        getallen.add(cel(post, actor, nummer).is(post.bedragen().get(actor))));
        getallen.add(cel(post, MAATSCHAPPIJ, nummer).reden(post.reden()).is(post.maatschappelijk()));
        post.metingen()
                .forEach(meting -> getallen.add(bron.getal(Deel.MKBA, "METING", post.code(), meting.code())
                        .naam(post.naam(), meting.naam())
                        .eenheid(meting.eenheid())
                        .toelichting(meting.bron())
                        .volgorde(nummer)
                        .is(meting.waarde())));
    }

    private Rekengetal cel(Verslag.Post post, String actor, int nummer) {
        return bron.getal(Deel.MKBA, "POST", post.code(), actor)
                .naam(post.naam(), Rekennamen.van(actor))
                .filter("soort", post.soort())
                .volgorde(nummer)
                .toelichting(bron.leesbaar(post.formule()));
    }

    /** @param per whom: PER_DEELNEMER or PROGRAMMA */
    private void saldi(String per, Map<String, BigDecimal> saldi, BigDecimal maatschappij, List<Getal> getallen) {
        Rekennamen.ACTOREN.forEach(actor -> getallen.add(saldo(per, actor)
                .reden(bron.verslag().redenen().get("saldi." + actor))
                .is(saldi.get(actor))));
        getallen.add(saldo(per, MAATSCHAPPIJ).is(maatschappij));
    }

    private Rekengetal saldo(String per, String actor) {
        Rekengetal saldo =
                bron.getal(Deel.MKBA, "SALDO", per, actor).naam("Saldo, " + Rekennamen.van(per), Rekennamen.van(actor));
        return per.equals("PROGRAMMA") ? saldo.valuta() : saldo;
    }

    private void programma(Verslag.Programma programma, List<Getal> getallen) {
        getallen.add(bron.getal(Deel.MKBA, "PROGRAMMA", DEELNEMERS, "AANTAL")
                .naam("Deelnemers met een 0- en een 1-meting in de berekening", null)
                .eenheid(Getal.PERSONEN)
                .is(programma.deelnemers()));
        saldi("PROGRAMMA", programma.saldi(), programma.maatschappelijk(), getallen);
        getallen.add(opgeteld("BATEN").is(programma.baten()));
        getallen.add(opgeteld("KOSTEN").is(programma.kosten()));
        getallen.add(opgeteld("FISCAAL_SALDO")
                .reden(bron.verslag().redenen().get("fiscaal"))
                .is(programma.fiscaal()));
    }

    private Rekengetal opgeteld(String code) {
        return bron.getal(Deel.MKBA, "PROGRAMMA", code, "WAARDE")
                .naam(Rekennamen.van(code), Rekennamen.van("PROGRAMMA"))
                .valuta();
    }

    private void uitkomsten(Verslag v, List<Getal> getallen) {
        getallen.add(uitkomst("SALDO", 0, Rekennamen.van("SALDO")).is(v.maatschappelijk()));
        getallen.add(uitkomst("BATEN", 1, Rekennamen.van("BATEN")).is(v.baten()));
        getallen.add(uitkomst("KOSTEN", 2, Rekennamen.van("KOSTEN")).is(v.kosten()));
        getallen.add(uitkomst("FISCAAL_SALDO", 3, Rekennamen.van("FISCAAL_SALDO"))
                .reden(v.redenen().get("fiscaal"))
                .is(v.fiscaal()));
        getallen.add(uitkomst("BATEN_KOSTENVERHOUDING", 4, "Baten-kostenverhouding")
                .eenheid("euro baten per euro kosten")
                .reden(v.redenen().get("batenKostenVerhouding"))
                .is(v.batenKostenVerhouding()));
        getallen.add(uitkomst("TERUGVERDIENJAAR", 5, "Jaar waarin de kosten zijn terugverdiend")
                .eenheid("jaar")
                .reden(v.redenen().get("terugverdienjaar"))
                .is(v.terugverdienjaar()));
        getallen.add(uitkomst("MVPF", 6, "Waarde voor betrokkenen per euro netto overheidsgeld (MVPF)")
                .eenheid("verhouding")
                .reden(v.redenen().get("mvpf"))
                .is(v.mvpf()));
        getallen.add(uitkomst("RENDEMENT", 7, "Intern rendement")
                .eenheid("% per jaar")
                .reden(v.redenen().get("rendement"))
                .is(v.rendement() == null ? null : v.rendement().movePointRight(2)));
    }

    private Rekengetal uitkomst(String code, int nummer, String naam) {
        return bron.getal(Deel.MKBA, "UITKOMST", code, "WAARDE")
                .naam(naam, null)
                .volgorde(nummer);
    }

    private void kasstroom(Verslag.Kasstroom k, List<Getal> getallen) {
        getallen.add(kasstroom(k, "BATEN", "baten").is(k.baten()));
        getallen.add(kasstroom(k, "KOSTEN", "kosten").is(k.kosten()));
        getallen.add(kasstroom(k, "SALDO", "saldo").is(k.saldo()));
        getallen.add(kasstroom(k, "CONTANT", "saldo, contant gemaakt").is(k.contant()));
        getallen.add(kasstroom(k, "OPGETELD", "saldo, contant en opgeteld").is(k.opgeteld()));
    }

    private Rekengetal kasstroom(Verslag.Kasstroom jaar, String veld, String naam) {
        return bron.getal(Deel.MKBA, "KASSTROOM", Integer.toString(jaar.jaar()), veld)
                .naam(jaar.jaar() == 0 ? "Start" : "Jaar " + jaar.jaar(), naam)
                .volgorde(jaar.jaar());
    }

    private void keten(Verslag.Keten keten, List<Getal> getallen) {
        if (keten == null) {
            return;
        }
        boolean referentie = "REFERENTIEGROEP".equals(keten.nulalternatief());
        getallen.add(schakel("DEADWEIGHT", 0, "Deel dat ook zonder het programma was gebeurd")
                .reden(referentie ? "UIT_REFERENTIEGROEP" : null)
                .is(keten.deadweight()));
        getallen.add(schakel("ATTRIBUTIE", 1, "Deel dat aan dit programma is toe te rekenen")
                .is(keten.attributie()));
        getallen.add(
                schakel("VERDRINGING", 2, "Deel dat ten koste gaat van anderen").is(keten.verdringing()));
        getallen.add(schakel("UITVAL", 3, "Deel dat elk jaar na het eerste verloren gaat")
                .is(keten.uitval()));
        getallen.add(schakel("GROEI", 4, "Groei per jaar van wat blijft").is(keten.groei()));
        for (int i = 0; i < keten.nettoDeelPerJaar().size(); i++) {
            getallen.add(bron.getal(Deel.MKBA, "NETTO_DEEL", Integer.toString(i + 1), "WAARDE")
                    .naam("Netto deel van de verandering in jaar " + (i + 1), null)
                    .eenheid("fractie")
                    .volgorde(i)
                    .is(keten.nettoDeelPerJaar().get(i)));
        }
    }

    private Rekengetal schakel(String code, int nummer, String naam) {
        return bron.getal(Deel.MKBA, "KETEN", code, "WAARDE")
                .naam(naam, null)
                .eenheid("fractie")
                .volgorde(nummer);
    }

    private void verandering(Verslag.Verandering v, int nummer, List<Getal> getallen) {
        getallen.add(verandering(v, "N", nummer).eenheid(Getal.PERSONEN).is(v.n()));
        getallen.add(verandering(v, "BRUTO", nummer).eenheid(v.eenheid()).is(v.bruto()));
        getallen.add(verandering(v, "NETTO", nummer).eenheid(v.eenheid()).is(v.netto()));
    }

    private Rekengetal verandering(Verslag.Verandering v, String veld, int nummer) {
        String wat =
                veld.equals("N") ? "aantal deelnemers" : Rekennamen.van(veld).toLowerCase(Locale.ROOT);
        return bron.getal(Deel.MKBA, "VERANDERING", v.code(), veld)
                .naam(v.naam(), wat)
                .reden(v.reden())
                .filter("proMemorie", Boolean.toString(v.proMemorie()))
                .filter("eenheid", v.eenheid())
                .volgorde(nummer);
    }
}
