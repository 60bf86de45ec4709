package nl.impactmonitor.participant.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Scores answers that {@link AntwoordControle} accepted.
 *
 * <p>A score is the sum of its answers x n / k, where n items belong to it and k of them have a value: a person who
 * skipped one question is not scored lower for it. With k = n it is a whole number, and with two of three items a
 * multiple of one half, so that a change of exactly the smallest size is never lost in rounding.
 */
public final class Scoring {

    private static final int DECIMALEN = 4;

    private Scoring() {}

    public static Uitslag score(InstrumentVersie versie, List<Antwoord> antwoorden) {
        Map<String, Item> items = versie.itemsPerCode();
        Map<String, Integer> waarden = antwoorden.stream()
                .filter(a -> a.waarde() != null)
                .collect(Collectors.toMap(Antwoord::item, a -> gericht(versie, items.get(a.item()), a.waarde())));
        Map<String, BigDecimal> scores = new TreeMap<>();
        Map<String, BigDecimal> schalen = new TreeMap<>();
        int aantalSchalen = 0;
        for (Scoreregel regel : versie.scores()) {
            boolean schaal = regel.soort() == Scoreregel.Scoresoort.SOCIALE_INCLUSIE;
            aantalSchalen += schaal ? 1 : 0;
            score(regel, waarden).ifPresent(s -> (schaal ? schalen : scores).put(regel.code(), s));
        }
        boolean volledig = aantalSchalen > 0 && schalen.size() == aantalSchalen;
        return new Uitslag(scores, volledig ? Optional.of(inclusie(versie, schalen)) : Optional.empty());
    }

    /** The value in the direction in which more is better. */
    static int gericht(InstrumentVersie versie, Item item, int waarde) {
        if (item.richting() == Item.Richting.OPLOPEND) {
            return waarde;
        }
        Antwoordschaal schaal = versie.schaalVan(item);
        return schaal.laagste() + schaal.hoogste() - waarde;
    }

    static Optional<BigDecimal> score(Scoreregel regel, Map<String, Integer> waarden) {
        int n = regel.items().size();
        int k = 0;
        int som = 0;
        for (String item : regel.items()) {
            Integer waarde = waarden.get(item);
            if (waarde != null) {
                k++;
                som += waarde;
            }
        }
        boolean genoeg =
                k > 0 && BigDecimal.valueOf(k).compareTo(regel.minimumAandeel().multiply(BigDecimal.valueOf(n))) >= 0;
        return genoeg ? Optional.of(naarRato(som, n, k)) : Optional.empty();
    }

    private static BigDecimal naarRato(int som, int n, int k) {
        BigDecimal score = BigDecimal.valueOf((long) som * n)
                .divide(BigDecimal.valueOf(k), DECIMALEN, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return score.scale() < 0 ? score.setScale(0) : score;
    }

    private static Uitslag.SocialeInclusie inclusie(InstrumentVersie versie, Map<String, BigDecimal> schalen) {
        return new Uitslag.SocialeInclusie(
                schalen,
                versie.minimaleVerandering().totaal(),
                versie.minimaleVerandering().schaal(),
                meetfouten(versie, schalen.keySet()));
    }

    private static Map<String, Uitslag.Meetfout> meetfouten(InstrumentVersie versie, Set<String> schalen) {
        if (versie.betrouwbaarheid() == null) {
            return null;
        }
        Map<String, Uitslag.Meetfout> fouten = new TreeMap<>();
        versie.betrouwbaarheid().stream()
                .filter(b -> b.score().equals(Scorebetrouwbaarheid.TOTAAL) || schalen.contains(b.score()))
                .forEach(b -> fouten.put(b.score(), new Uitslag.Meetfout(b.waarde(), b.standaardafwijking())));
        return fouten.isEmpty() ? null : fouten;
    }
}
