package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.util.Map;
import nl.impactmonitor.kpi.statistiek.BetrouwbareVerandering;

/**
 * The four scales of one meting, with what the version of its instrument says of changes in them.
 *
 * @param betrouwbaarheid of the total and the scales of which it is known, by code; empty where of none
 */
public record SocialeInclusie(
        Map<String, BigDecimal> schalen,
        BigDecimal minimaleVeranderingTotaal,
        BigDecimal minimaleVeranderingSchaal,
        Map<String, Meetfout> betrouwbaarheid) {

    public SocialeInclusie {
        schalen = Map.copyOf(Verplicht.aanwezig(schalen, "socialeInclusie.schalen"));
        Verplicht.aanwezig(minimaleVeranderingTotaal, "socialeInclusie.minimaleVeranderingTotaal");
        Verplicht.aanwezig(minimaleVeranderingSchaal, "socialeInclusie.minimaleVeranderingSchaal");
        betrouwbaarheid = betrouwbaarheid == null ? Map.of() : Map.copyOf(betrouwbaarheid);
    }

    /** @param standaardafwijking of the score at the first meting, in points */
    public record Meetfout(BigDecimal waarde, BigDecimal standaardafwijking) {
        public Meetfout {
            Verplicht.aanwezig(waarde, "socialeInclusie.betrouwbaarheid.waarde");
            Verplicht.aanwezig(standaardafwijking, "socialeInclusie.betrouwbaarheid.standaardafwijking");
            verandering(waarde, standaardafwijking);
        }

        private static BetrouwbareVerandering verandering(BigDecimal waarde, BigDecimal standaardafwijking) {
            return new BetrouwbareVerandering(waarde.doubleValue(), standaardafwijking.doubleValue());
        }

        private boolean geeft(BigDecimal verschil) {
            return verandering(waarde, standaardafwijking).richting(verschil.doubleValue()) > 0;
        }
    }

    BigDecimal totaal() {
        return schalen.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the total rose enough to count. @param stijging in points */
    boolean telt(BigDecimal stijging) {
        return telt(Instrumentstaat.SOCIALE_INCLUSIE, stijging, minimaleVeranderingTotaal);
    }

    /** Whether a scale went down or up enough to count. @param verschil in points, above 0 */
    boolean telt(String schaal, BigDecimal verschil) {
        return telt(schaal, verschil, minimaleVeranderingSchaal);
    }

    private boolean telt(String score, BigDecimal verschil, BigDecimal minimum) {
        Meetfout fout = betrouwbaarheid.get(score);
        return fout == null ? verschil.compareTo(minimum) >= 0 : fout.geeft(verschil);
    }
}
