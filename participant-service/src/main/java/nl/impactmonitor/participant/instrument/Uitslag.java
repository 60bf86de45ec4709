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

    /**
     * The four scales and the smallest change that counts, both in points.
     *
     * @param betrouwbaarheid of the total and the scales of which it is known; null when of none
     */
    public record SocialeInclusie(
            Map<String, BigDecimal> schalen,
            BigDecimal minimaleVeranderingTotaal,
            BigDecimal minimaleVeranderingSchaal,
            Map<String, Meetfout> betrouwbaarheid) {}

    /** @param waarde reliability @param standaardafwijking at the first meting, in points */
    public record Meetfout(BigDecimal waarde, BigDecimal standaardafwijking) {}
}
