package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Element.Soort;

/**
 * The transitions of one deelnemer: per score and fact, from the NUL meting to the EEN and to the last VERVOLG meting. A
 * later meting that is not there yet, or never comes because the deelnemer left, is marked with the NUL score alone.
 */
final class Overgangen {

    private static final BigDecimal JA = BigDecimal.ONE;
    private static final BigDecimal NEE = BigDecimal.ZERO;

    private Overgangen() {}

    static void van(Deelnemerstaat staat, Celregels.Verzameling feiten) {
        Vergelijking.eerste(staat.metingen(), Moment.NUL).map(Gemeten::van).ifPresent(nul -> {
            paar(staat, nul, Vergelijking.van(staat.metingen()), EEN, feiten);
            paar(staat, nul, Vergelijking.totVervolg(staat.metingen()), VERVOLG, feiten);
        });
    }

    private record Soorten(Soort gemeten, Soort uitval, Soort open) {}

    private static final Soorten EEN = new Soorten(Soort.NUL_EEN, Soort.NUL_EEN_UITVAL, Soort.NUL_EEN_OPEN);
    private static final Soorten VERVOLG =
            new Soorten(Soort.NUL_VERVOLG, Soort.NUL_VERVOLG_UITVAL, Soort.NUL_VERVOLG_OPEN);

    private static void paar(
            Deelnemerstaat staat,
            Gemeten nul,
            Optional<Vergelijking> paar,
            Soorten soorten,
            Celregels.Verzameling feiten) {
        if (paar.isPresent()) {
            gemeten(nul, Gemeten.van(paar.get().een()), soorten.gemeten(), feiten);
        } else if (staat.uitval() != null) {
            alleenNul(nul, staat.uitval().datum(), soorten.uitval(), feiten);
        } else {
            alleenNul(nul, nul.meting().datum(), soorten.open(), feiten);
        }
    }

    private static void gemeten(Gemeten nul, Gemeten later, Soort soort, Celregels.Verzameling feiten) {
        LocalDate dag = later.meting().datum();
        overgang(nul.scores(), later.scores(), Meetpaar.van(nul.meting(), later.meting()), dag, soort, feiten);
        overgang(nul.gegevens(), later.gegevens(), "", dag, soort, feiten);
    }

    private static void alleenNul(Gemeten nul, LocalDate dag, Soort soort, Celregels.Verzameling feiten) {
        overgang(nul.scores(), Map.of(), Meetpaar.versie(nul.meting()), dag, soort, feiten);
        overgang(nul.gegevens(), Map.of(), "", dag, soort, feiten);
    }

    private static void overgang(
            Map<String, BigDecimal> van,
            Map<String, BigDecimal> naar,
            String meetpaar,
            LocalDate dag,
            Soort soort,
            Celregels.Verzameling feiten) {
        van.forEach((code, waarde) -> feiten.bij(dag, new Element(soort, code, meetpaar, waarde, naar.get(code))));
        naar.forEach((code, waarde) -> {
            if (!van.containsKey(code)) {
                feiten.bij(dag, new Element(soort, code, meetpaar, null, waarde));
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
