package nl.impactmonitor.participant.toestemming;

import java.util.List;
import java.util.Optional;
import nl.impactmonitor.participant.toestemming.ToestemmingVraag.Soort;

/**
 * Where a person's toestemmingen stand: of each kind the one of the latest date counts, and of one date the one recorded
 * last.
 *
 * @param geweigerd an instemming was asked and refused, or withdrawn; different from never asked
 * @param bijzonderGeweigerd the same of bijzondere gegevens
 */
public record Toestemmingsstand(
        boolean instemming, boolean geweigerd, boolean bijzondereGegevens, boolean bijzonderGeweigerd) {

    /** @param toestemmingen in the order in which they were recorded */
    public static Toestemmingsstand van(List<ToestemmingVraag> toestemmingen) {
        Optional<Boolean> instemming = laatste(toestemmingen, Soort.INSTEMMING);
        Optional<Boolean> bijzonder = laatste(toestemmingen, Soort.BIJZONDERE_GEGEVENS);
        return new Toestemmingsstand(
                instemming.orElse(false), isNee(instemming), bijzonder.orElse(false), isNee(bijzonder));
    }

    private static boolean isNee(Optional<Boolean> gegeven) {
        return gegeven.isPresent() && !gegeven.get();
    }

    private static Optional<Boolean> laatste(List<ToestemmingVraag> toestemmingen, Soort soort) {
        return toestemmingen.stream()
                .filter(t -> t.soort() == soort)
                .reduce((eerder, later) -> later.datum().isBefore(eerder.datum()) ? eerder : later)
                .map(ToestemmingVraag::gegeven);
    }
}
