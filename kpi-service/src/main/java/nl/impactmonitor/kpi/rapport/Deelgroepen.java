package nl.impactmonitor.kpi.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Numbers of which one counts a part of the people of the other: what is between them are people too. Those of the stand are
 * all as that stand shows them, whenever each was made, and in whichever report.
 */
final class Deelgroepen {

    private static final List<List<String>> STAPPEN = List.of(
            List.of("INSTEMMING", "NULMETING"), List.of("NULMETING", "EENMETING"), List.of("NULMETING", "VERVOLG"));

    private final Predicate<BigDecimal> teWeinig;
    private final long minimum;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    Deelgroepen(Collection<Momentopname> rapporten, Predicate<BigDecimal> teWeinig, long minimum) {
        this.teWeinig = teWeinig;
        this.minimum = minimum;
        List<Berekendaantal> berekend = Berekendaantal.van(rapporten);
        for (Standinhoud stand : Standinhoud.van(rapporten)) {
            stand.getallen().values().forEach(getal -> naast(getal, stand));
            berekend.stream()
                    .filter(b -> b.peildatum().filter(stand::van).isPresent())
                    .forEach(b -> berekening(b, stand));
        }
        berekend.forEach(b -> b.delen().forEach(deel -> verschil(b.n().adres(), b.n().waarde(), deel)));
    }

    List<Bevinding> bevindingen() {
        return bevindingen;
    }

    private void naast(Getal getal, Standinhoud stand) {
        if (getal.adres().startsWith("kpi.") && "RUIM".equals(getal.filters().get("lezing"))) {
            verschil(
                    getal,
                    Optional.ofNullable(stand.getallen().get(getal.adres().replace(".RUIM.", ".STRIKT."))));
        }
        if (getal.adres().startsWith("kpi.DEELNEMERS.RUIM.")) {
            verschil(getal, stand.getal(Deel.STROOM, "INSTEMMING", getal.plaats()));
        }
        for (List<String> stap : STAPPEN) {
            if (getal.adres().startsWith("stroom." + stap.getFirst() + ".")) {
                verschil(getal, stand.getal(Deel.STROOM, stap.getLast(), getal.plaats()));
            }
        }
    }

    /** Up to the day of the stand, or to the day before it in whose night the stand was made. */
    private void berekening(Berekendaantal berekend, Standinhoud stand) {
        List<Optional<Getal>> metingen = berekend.plaatsen(stand).stream()
                .map(plaats -> stand.getal(Deel.STROOM, "EENMETING", plaats).filter(g -> g.waarde() != null))
                .toList();
        if (metingen.stream().allMatch(Optional::isPresent)) {
            BigDecimal samen = metingen.stream().map(m -> m.get().waarde()).reduce(BigDecimal.ZERO, BigDecimal::add);
            verschil(Adres.van(Deel.STROOM, "EENMETING", berekend.n().plaats()), samen, berekend.n());
        }
    }

    private void verschil(Getal geheel, Optional<Getal> deel) {
        deel.filter(d -> geheel.waarde() != null).ifPresent(d -> verschil(geheel.adres(), geheel.waarde(), d));
    }

    private void verschil(String geheel, BigDecimal mensen, Getal deel) {
        if (deel.waarde() != null
                && teWeinig.test(mensen.subtract(deel.waarde()).abs())) {
            bevindingen.add(new Bevinding(
                    deel.adres(),
                    "DEELGROEP_TE_KLEIN",
                    "Naast " + geheel + " gaat het verschil over minder dan " + minimum + " personen."));
        }
    }
}
