package nl.impactmonitor.economics.verslag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Disconto;
import nl.impactmonitor.economics.mkba.Postsoort;
import nl.impactmonitor.economics.parameterset.Parameter;
import nl.impactmonitor.economics.parameterset.Parameterset;
import nl.impactmonitor.economics.resultaat.Actorregel;
import nl.impactmonitor.economics.resultaat.Gevoeligheidsregel;
import nl.impactmonitor.economics.resultaat.Herkomst;
import nl.impactmonitor.economics.resultaat.Invoer;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Postregel;
import nl.impactmonitor.economics.resultaat.Publicatie;
import nl.impactmonitor.economics.resultaat.Reden;
import nl.impactmonitor.economics.resultaat.Resultaat;
import nl.impactmonitor.economics.resultaat.Saldi;

/** Lays out for a report what of a result may go out to everybody; decides nothing about that itself. */
public final class Verslagmaker {

    /** Of a longer horizon no amounts by year are sent. */
    public static final int JAREN = 40;

    private static final int GEVOELIGHEDEN = 20;

    private final Resultaat r;
    private final Publicatie publicatie;
    private final Parameterset set;
    private final Optional<Onzekerheidsbeeld> beeld;

    private Verslagmaker(Resultaat r, Publicatie publicatie, Parameterset set, Optional<Onzekerheidsbeeld> beeld) {
        this.r = r;
        this.publicatie = publicatie;
        this.set = set;
        this.beeld = beeld;
    }

    /**
     * @param beeld what was drawn of it, if anything
     * @return empty when the groups behind it are too small to go out
     */
    public static Optional<Verslag> van(
            Resultaat r, Publicatie publicatie, Parameterset set, Optional<Onzekerheidsbeeld> beeld) {
        return publicatie.zonderVerslag() == null
                ? Optional.of(new Verslagmaker(r, publicatie, set, beeld).maak())
                : Optional.empty();
    }

    private Verslag maak() {
        Saldi saldi = r.perDeelnemer();
        List<Gevoeligheidsregel> gevoeligheden = r.gevoeligheid().stream()
                .filter(g -> publicatie.toont(g.code()))
                .toList();
        return new Verslag(
                r.matrix().stream().map(this::post).toList(),
                saldi(saldi),
                saldi.baten(),
                saldi.kosten(),
                saldi.saldo(),
                saldi.fiscaalSaldo(),
                r.batenKostenverhouding(),
                r.terugverdientijdJaren(),
                r.mvpf(),
                r.rendement(),
                new Verslag.Programma(
                        publicatie.n(),
                        saldi(r.programma()),
                        r.programma().baten(),
                        r.programma().kosten(),
                        r.programma().saldo(),
                        r.programma().fiscaalSaldo()),
                redenen(),
                kasstromen(),
                keten(),
                beeld.map(b -> Spreidingsmaker.van(b, this::naam, this::uitkomstMag))
                        .orElse(null),
                gevoeligheden.stream()
                        .limit(GEVOELIGHEDEN)
                        .map(Verslagmaker::gevoeligheid)
                        .toList(),
                Math.max(0, gevoeligheden.size() - GEVOELIGHEDEN),
                r.aannamen(),
                set.parameters().stream()
                        .filter(p -> p.geldigOp(r.peildatum()))
                        .map(Verslagmaker::parameter)
                        .toList(),
                new Bbpmaker(r, set, beeld, publicatie.uren()).maak(),
                publicatie.veranderingen(r),
                r.bredeWelvaart(),
                r.waarschuwingen());
    }

    private boolean perJaar() {
        return r.horizonJaren() <= JAREN;
    }

    private Verslag.Post post(Postregel post) {
        return new Verslag.Post(
                post.code(),
                post.naam(),
                post.soort(),
                perActor(post.actoren(), Actorregel::contanteWaarde),
                perJaar() ? perActor(post.actoren(), Actorregel::bedragen) : null,
                post.sociaal() == null ? null : post.sociaal().contanteWaarde(),
                post.formule(),
                post.invoer().stream().map(Invoer::code).toList(),
                post.invoer().stream()
                        .filter(i -> i.herkomst() == Herkomst.METING)
                        .map(i -> new Verslag.Meting(i.code(), i.naam(), i.waarde(), i.eenheid(), i.bron()))
                        .toList(),
                post.reden() == null ? null : post.reden().name());
    }

    private static <T> Map<Actor, T> perActor(List<Actorregel> regels, Function<Actorregel, T> wat) {
        Map<Actor, T> per = new EnumMap<>(Actor.class);
        regels.forEach(regel -> per.put(regel.actor(), wat.apply(regel)));
        return per;
    }

    private static Map<Actor, BigDecimal> saldi(Saldi saldi) {
        Map<Actor, BigDecimal> per = new EnumMap<>(Actor.class);
        saldi.actoren().stream().filter(a -> a.reden() == null).forEach(a -> per.put(a.actor(), a.saldo()));
        return per;
    }

    private Map<String, String> redenen() {
        Map<String, String> redenen = new TreeMap<>();
        r.perDeelnemer().actoren().stream()
                .filter(a -> a.reden() != null)
                .forEach(a -> redenen.put("saldi." + a.actor(), a.reden().name()));
        boolean achtergehouden = r.perDeelnemer().fiscaalSaldo() == null;
        if (achtergehouden) {
            redenen.put("fiscaal", Reden.GEDOMINEERD.name());
        }
        if (r.mvpf() == null) {
            redenen.put("mvpf", achtergehouden ? Reden.GEDOMINEERD.name() : "GEEN_NETTO_KOSTEN_OVERHEID");
        }
        if (r.batenKostenverhouding() == null) {
            redenen.put("batenKostenVerhouding", "GEEN_KOSTEN");
        }
        if (r.terugverdientijdJaren() == null) {
            redenen.put("terugverdienjaar", "NIET_BINNEN_HORIZON");
        }
        if (r.zonderRendement() != null) {
            redenen.put("rendement", r.zonderRendement().name());
        }
        if (!perJaar()) {
            redenen.put("kasstromen", "HORIZON_TE_LANG");
        }
        if (beeld.isEmpty()) {
            redenen.put("onzekerheid", "NIET_GETROKKEN");
        }
        return redenen;
    }

    private List<Verslag.Kasstroom> kasstromen() {
        List<Verslag.Kasstroom> kasstromen = new ArrayList<>();
        Disconto disconto = new Disconto(r.discontovoet().doubleValue());
        BigDecimal opgeteld = BigDecimal.ZERO.setScale(2);
        for (int jaar = 0; perJaar() && jaar <= r.horizonJaren(); jaar++) {
            BigDecimal baten = som(Postsoort.BATEN, jaar);
            BigDecimal saldo = baten.add(som(Postsoort.KOSTEN, jaar));
            double moment = jaar == 0 ? 0.0 : r.conventie().moment(jaar);
            BigDecimal contant = BigDecimal.valueOf(disconto.contant(saldo.doubleValue(), moment))
                    .setScale(2, RoundingMode.HALF_UP);
            opgeteld = opgeteld.add(contant);
            kasstromen.add(new Verslag.Kasstroom(jaar, baten, baten.subtract(saldo), saldo, contant, opgeteld));
        }
        return List.copyOf(kasstromen);
    }

    private BigDecimal som(Postsoort soort, int jaar) {
        return r.matrix().stream()
                .filter(post -> post.soort() == soort && post.sociaal() != null)
                .map(post -> post.sociaal().bedragen().get(jaar))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private Verslag.Keten keten() {
        var keten = r.additionaliteit();
        return new Verslag.Keten(
                keten.nulalternatief(),
                keten.deadweight(),
                keten.attributie(),
                keten.verdringing(),
                keten.uitval(),
                keten.groei(),
                keten.formule(),
                keten.nettoDeelPerJaar().stream().limit(JAREN).toList());
    }

    private boolean uitkomstMag(String code) {
        return publicatie.uren() || !code.startsWith("BBP_");
    }

    private String naam(String code) {
        return set.parameter(code, r.peildatum()).map(Parameter::naam).orElse("Gemeten veranderingen");
    }

    private static Verslag.Gevoeligheid gevoeligheid(Gevoeligheidsregel g) {
        return new Verslag.Gevoeligheid(
                g.code(),
                g.naam(),
                g.eenheid(),
                g.p10(),
                g.waarde(),
                g.p90(),
                g.saldoP10(),
                g.saldoP90(),
                g.omslagpunt());
    }

    private static Verslag.Parameterregel parameter(Parameter p) {
        return new Verslag.Parameterregel(
                p.code(),
                p.naam(),
                p.waarde(),
                p.laag(),
                p.hoog(),
                p.eenheid(),
                p.prijsjaar(),
                p.bron(),
                p.verwijzing(),
                p.brongraad().name(),
                p.betrouwbaarheid() == null ? null : p.betrouwbaarheid().name());
    }
}
