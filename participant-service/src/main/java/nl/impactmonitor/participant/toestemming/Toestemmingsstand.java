package nl.impactmonitor.participant.toestemming;

import java.util.List;
import java.util.Optional;
import nl.impactmonitor.participant.toestemming.ToestemmingVraag.Soort;

/**
 * Where a person's toestemmingen stand: of each kind the one of the latest date counts, and of one date the one recorded
 * last.
 *
 * @param geweigerd an instemming was asked and refused, or withdrawn; different from never asked
 */
public record Toestemmingsstand(boolean instemming, boolean geweigerd, boolean bijzondereGegevens) {

    /** @param toestemmingen in the order in which they were recorded */
    public static Toestemmingsstand van(List<ToestemmingVraag> toestemmingen) {
        Optional<Boolean> instemming = laatste(toestemmingen, Soort.INSTEMMING);
        boolean bijzonder = laatste(toestemmingen, Soort.BIJZONDERE_GEGEVENS).orElse(false);
        return new Toestemmingsstand(instemming.orElse(false), instemming.isPresent() && !instemming.get(), bijzonder);
    }

    private static Optional<Boolean> laatste(List<ToestemmingVraag> toestemmingen, Soort soort) {
        return toestemmingen.stream()
                .filter(t -> t.soort() == soort)
                .reduce((eerder, later) -> later.datum().isBefore(eerder.datum()) ? eerder : later)
                .map(ToestemmingVraag::gegeven);
    }
}
