package nl.impactmonitor.participant.instrument;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a meting scored.
 *
 * @param scores leefgebieden and basisvaardigheden by code; a score that could not be made is absent
 * @param socialeInclusie present when all four scales could be scored
 */
public record Uitslag(Map<String, BigDecimal> scores, Optional<SocialeInclusie> socialeInclusie) {

    /** The four scales and the smallest change that counts, both in points. */
    public record SocialeInclusie(
            Map<String, BigDecimal> schalen,
            BigDecimal minimaleVeranderingTotaal,
            BigDecimal minimaleVeranderingSchaal) {}
}
