package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Element.Soort;

/**
 * The transitions of one deelnemer: per score and fact, from the NUL meting to the EEN and to the last VERVOLG meting of each
 * moment. Who left before a later meting is marked with the NUL score until there is one; whose meting is still to come has
 * the NUL score and nothing beside it.
 */
final class Overgangen {

    private static final BigDecimal JA = BigDecimal.ONE;
    private static final BigDecimal NEE = BigDecimal.ZERO;

    private Overgangen() {}

    static void van(Deelnemerstaat staat, Celregels.Verzameling feiten) {
        Vergelijking.eerste(staat.metingen(), Moment.NUL).map(Gemeten::van).ifPresent(nul -> {
            alleenNul(nul, Soort.NUL).forEach(element -> feiten.bij(nul.meting().datum(), element));
            List<Meting> een = Vergelijking.van(staat.metingen()).map(Vergelijking::een).stream()
                    .toList();
            paar(staat, nul, een, Soort.NUL_EEN, Soort.NUL_EEN_UITVAL, feiten);
            List<Meting> vervolg = Vergelijking.vervolg(staat.metingen());
            paar(staat, nul, vervolg, Soort.NUL_VERVOLG, Soort.NUL_VERVOLG_UITVAL, feiten);
        });
    }

    /** @param later earliest first */
    private static void paar(
            Deelnemerstaat staat,
            Gemeten nul,
            List<Meting> later,
            Soort gemeten,
            Soort uitval,
            Celregels.Verzameling feiten) {
        Tijdlijn lijn = new Tijdlijn();
        if (staat.uitval() != null) {
            LocalDate weg = max(staat.uitval().datum(), nul.meting().datum());
            if (later.isEmpty() || weg.isBefore(later.getFirst().datum())) {
                lijn.vanaf(weg, alleenNul(nul, uitval));
            }
        }
        later.forEach(meting -> lijn.vanaf(meting.datum(), gemeten(nul, Gemeten.van(meting), gemeten)));
        lijn.naar(feiten);
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static List<Element> gemeten(Gemeten nul, Gemeten later, Soort soort) {
        List<Element> elementen = new ArrayList<>();
        overgang(nul.scores(), later.scores(), Meetpaar.van(nul.meting(), later.meting()), soort, elementen);
        overgang(nul.gegevens(), later.gegevens(), "", soort, elementen);
        return elementen;
    }

    private static List<Element> alleenNul(Gemeten nul, Soort soort) {
        List<Element> elementen = new ArrayList<>();
        overgang(nul.scores(), Map.of(), Meetpaar.versie(nul.meting()), soort, elementen);
        overgang(nul.gegevens(), Map.of(), "", soort, elementen);
        return elementen;
    }

    private static void overgang(
            Map<String, BigDecimal> van,
            Map<String, BigDecimal> naar,
            String meetpaar,
            Soort soort,
            List<Element> elementen) {
        van.forEach((code, waarde) -> elementen.add(new Element(soort, code, meetpaar, waarde, naar.get(code))));
        naar.forEach((code, waarde) -> {
            if (!van.containsKey(code)) {
                elementen.add(new Element(soort, code, meetpaar, null, waarde));
            }
        });
    }

    /**
     * What is compared of a meting, by code.
     *
     * @param gegevens facts about work and learning, which mean the same in every instrument
     */
    private record Gemeten(Meting meting, Map<String, BigDecimal> scores, Map<String, BigDecimal> gegevens) {

        static Gemeten van(Meting meting) {
            return new Gemeten(meting, scores(meting), gegevens(meting));
        }

        private static Map<String, BigDecimal> scores(Meting meting) {
            Map<String, BigDecimal> scores = new TreeMap<>(meting.scores());
            if (meting.socialeInclusie() != null) {
                scores.putAll(meting.socialeInclusie().schalen());
                scores.put(Kpi.SOCIALE_INCLUSIE.name(), meting.socialeInclusie().totaal());
            }
            return scores;
        }

        private static Map<String, BigDecimal> gegevens(Meting meting) {
            Situatie situatie = meting.situatie();
            Map<String, BigDecimal> gegevens = new TreeMap<>();
            if (situatie.trede() != null) {
                gegevens.put("TREDE", BigDecimal.valueOf(situatie.trede()));
            }
            gegevens.put("WERKZAAM", situatie.werkzaam() ? JA : NEE);
            gegevens.put("WERK_OF_OPLEIDING", situatie.werkzaam() || situatie.volgtOpleiding() ? JA : NEE);
            return gegevens;
        }
    }
}
