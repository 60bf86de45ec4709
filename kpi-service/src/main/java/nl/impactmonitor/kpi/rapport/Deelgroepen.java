package nl.impactmonitor.kpi.rapport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Numbers of which one counts a part of the people of the other: what is between them are people too. Those of the stand are
 * all as that stand shows them, whenever each was made.
 */
final class Deelgroepen {

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    private static final List<List<String>> STAPPEN = List.of(
            List.of("INSTEMMING", "NULMETING"), List.of("NULMETING", "EENMETING"), List.of("NULMETING", "VERVOLG"));

    private final Momentopname rapport;
    private final Predicate<BigDecimal> teWeinig;
    private final long minimum;

    Deelgroepen(Momentopname rapport, Predicate<BigDecimal> teWeinig, long minimum) {
        this.rapport = rapport;
        this.teWeinig = teWeinig;
        this.minimum = minimum;
    }

    List<Bevinding> bevindingen() {
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Getal ruim : rapport.van(Deel.KPI)) {
            if ("RUIM".equals(ruim.filters().get("lezing")) && Onthullingscontrole.overMensen(ruim)) {
                rapport.getal(ruim.adres().replace(".RUIM.", ".STRIKT."))
                        .ifPresent(strikt -> verschil(ruim, strikt, bevindingen));
            }
        }
        for (Getal instemming : rapport.van(Deel.STROOM)) {
            if (Verbanden.onderdeel(instemming).equals("INSTEMMING")) {
                rapport.getal(Adres.van(Deel.KPI, "DEELNEMERS", "RUIM", instemming.plaats()))
                        .ifPresent(aangemeld -> verschil(aangemeld, instemming, bevindingen));
            }
        }
        for (List<String> stap : STAPPEN) {
            for (Getal geheel : rapport.van(Deel.STROOM)) {
                if (Verbanden.onderdeel(geheel).equals(stap.getFirst())) {
                    stroom(stap.getLast(), geheel.plaats()).ifPresent(deel -> verschil(geheel, deel, bevindingen));
                }
            }
        }
        berekening(bevindingen);
        return bevindingen;
    }

    private Optional<Getal> stroom(String stap, String plaats) {
        return rapport.van(Deel.STROOM).stream()
                .filter(getal -> Verbanden.onderdeel(getal).equals(stap) && plaats.equals(getal.plaats()))
                .findFirst();
    }

    private void verschil(Getal geheel, Getal deel, List<Bevinding> bevindingen) {
        if (geheel.waarde() != null
                && deel.waarde() != null
                && teWeinig.test(geheel.waarde().subtract(deel.waarde()).abs())) {
            bevindingen.add(new Bevinding(
                    deel.adres(),
                    "DEELGROEP_TE_KLEIN",
                    "Naast " + geheel.adres() + " gaat het verschil over minder dan " + minimum + " personen."));
        }
    }

    /**
     * A berekening up to the day of the stand, or to the day before it in whose night the stand was made, counts those with both
     * metingen who have an income in both; and each change in it those of them of whom it is known.
     */
    private void berekening(List<Bevinding> bevindingen) {
        LocalDate stand = rapport.kop().standPer().atZone(HIER).toLocalDate();
        Set<String> dagen = Set.of(stand.toString(), stand.minusDays(1).toString());
        List<Getal> tellingen = Stream.of(Deel.MKBA, Deel.BBP)
                .flatMap(deel -> rapport.van(deel).stream())
                .filter(n -> n.eenheid().equals(Getal.PERSONEN))
                .toList();
        for (Getal n : tellingen) {
            if (dagen.contains(n.filters().getOrDefault("peildatum", ""))) {
                stroom("EENMETING", n.plaats()).ifPresent(metingen -> verschil(metingen, n, bevindingen));
            }
            if (n.adres().startsWith("mkba.PROGRAMMA.DEELNEMERS.")) {
                tellingen.stream()
                        .filter(deel -> deel.adres().startsWith("mkba.VERANDERING.")
                                || deel.adres().startsWith("bbp.BASIS.DEELNEMERS."))
                        .forEach(deel -> verschil(n, deel, bevindingen));
            }
        }
    }
}
