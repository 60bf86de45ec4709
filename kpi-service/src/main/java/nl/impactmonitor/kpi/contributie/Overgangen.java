package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
        Vergelijking.eerste(staat.metingen(), Moment.NUL).ifPresent(nul -> {
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
            Meting nul,
            Optional<Vergelijking> paar,
            Soorten soorten,
            Celregels.Verzameling feiten) {
        if (paar.isPresent()) {
            gemeten(nul, paar.get().een(), soorten.gemeten(), feiten);
        } else if (staat.uitval() != null) {
            alleenNul(nul, staat.uitval().datum(), soorten.uitval(), feiten);
        } else {
            alleenNul(nul, nul.datum(), soorten.open(), feiten);
        }
    }

    private static void gemeten(Meting nul, Meting later, Soort soort, Celregels.Verzameling feiten) {
        overgang(scores(nul), scores(later), Meetpaar.van(nul, later), later.datum(), soort, feiten);
        overgang(gegevens(nul), gegevens(later), "", later.datum(), soort, feiten);
    }

    private static void alleenNul(Meting nul, LocalDate dag, Soort soort, Celregels.Verzameling feiten) {
        overgang(scores(nul), Map.of(), Meetpaar.versie(nul), dag, soort, feiten);
        overgang(gegevens(nul), Map.of(), "", dag, soort, feiten);
    }

    private static void overgang(
            Map<String, BigDecimal> van,
            Map<String, BigDecimal> naar,
            String meetpaar,
            LocalDate dag,
            Soort soort,
            Celregels.Verzameling feiten) {
        TreeSet<String> codes = new TreeSet<>(van.keySet());
        codes.addAll(naar.keySet());
        codes.forEach(code -> feiten.bij(dag, new Element(soort, code, meetpaar, van.get(code), naar.get(code))));
    }

    private static Map<String, BigDecimal> scores(Meting meting) {
        Map<String, BigDecimal> scores = new HashMap<>(meting.scores());
        if (meting.socialeInclusie() != null) {
            scores.putAll(meting.socialeInclusie().schalen());
            scores.put(Kpi.SOCIALE_INCLUSIE.name(), meting.socialeInclusie().totaal());
        }
        return scores;
    }

    /** Facts about work and learning mean the same in every instrument. */
    private static Map<String, BigDecimal> gegevens(Meting meting) {
        Situatie situatie = meting.situatie();
        Map<String, BigDecimal> gegevens = new HashMap<>();
        if (situatie.trede() != null) {
            gegevens.put("TREDE", BigDecimal.valueOf(situatie.trede()));
        }
        gegevens.put("WERKZAAM", situatie.werkzaam() ? JA : NEE);
        gegevens.put("WERK_OF_OPLEIDING", situatie.werkzaam() || situatie.volgtOpleiding() ? JA : NEE);
        return gegevens;
    }
}
