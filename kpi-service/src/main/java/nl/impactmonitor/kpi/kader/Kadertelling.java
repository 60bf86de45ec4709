package nl.impactmonitor.kpi.kader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.kader.Kaderstaat.Activiteit;
import nl.impactmonitor.kpi.kader.Kaderstaat.Middel;
import nl.impactmonitor.kpi.kader.Kaderstaat.Partner;

/** Adds up what one pilot tells: money per year and source, partners per kind, activities per kind and status. */
final class Kadertelling {

    private final Kaderstaat staat;

    Kadertelling(Kaderstaat staat) {
        this.staat = staat;
    }

    List<Middel> middelen() {
        record Sleutel(int jaar, String herkomst) {}
        Map<Sleutel, BigDecimal> som = staat.middelen().stream()
                .collect(Collectors.toMap(m -> new Sleutel(m.jaar(), m.herkomst()), Middel::bedrag, BigDecimal::add));
        List<Middel> middelen = new ArrayList<>();
        som.forEach((sleutel, bedrag) -> middelen.add(new Middel(sleutel.jaar(), sleutel.herkomst(), bedrag)));
        return middelen;
    }

    /** Hours and euros are those of the partners that tell them; null when none of the kind does. */
    Map<Partner, Integer> partners() {
        return staat.partners().stream().collect(Collectors.groupingBy(Partner::soort)).entrySet().stream()
                .collect(Collectors.toMap(
                        soort -> new Partner(
                                soort.getKey(),
                                som(soort.getValue(), Partner::inzetUren),
                                som(soort.getValue(), Partner::inzetEuro)),
                        soort -> soort.getValue().size()));
    }

    Map<Activiteit, Integer> activiteiten() {
        return staat.activiteiten().stream().collect(Collectors.toMap(a -> a, a -> 1, Integer::sum));
    }

    private static BigDecimal som(List<Partner> partners, Function<Partner, BigDecimal> wat) {
        return partners.stream()
                .map(wat)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
