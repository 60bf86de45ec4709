package nl.impactmonitor.kpi.contributie;

import java.math.BigDecimal;
import java.util.Map;

/** The four scales of one meting, with the smallest changes that count from the version of its instrument. */
public record SocialeInclusie(
        Map<String, BigDecimal> schalen, BigDecimal minimaleVeranderingTotaal, BigDecimal minimaleVeranderingSchaal) {

    public SocialeInclusie {
        schalen = Map.copyOf(Verplicht.aanwezig(schalen, "socialeInclusie.schalen"));
        Verplicht.aanwezig(minimaleVeranderingTotaal, "socialeInclusie.minimaleVeranderingTotaal");
        Verplicht.aanwezig(minimaleVeranderingSchaal, "socialeInclusie.minimaleVeranderingSchaal");
    }

    BigDecimal totaal() {
        return schalen.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
