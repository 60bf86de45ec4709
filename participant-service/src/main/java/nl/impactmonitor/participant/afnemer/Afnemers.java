package nl.impactmonitor.participant.afnemer;

import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.participant.koppeling.Sleutelbos;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * Pseudonyms of who takes metingen: keyed hashes that are always the same for one person, and from which nobody without the
 * master key finds the account or the key of the organisation back.
 */
@ApplicationScoped
public class Afnemers {

    /** The realm gives a subject once, whatever the organisation. */
    private static final String REALM = "";

    private final Sleutelbos sleutels;
    private final PilotScope scope;

    Afnemers(Sleutelbos sleutels, PilotScope scope) {
        this.sleutels = sleutels;
        this.scope = scope;
    }

    /** Whoever makes the running request. */
    public String aanroeper() {
        return sleutels.van(REALM).afnemer("account\0" + scope.subject());
    }

    /** @param eigenSleutel of the organisation of the running request or job; null gives null */
    public String vanOrganisatie(String eigenSleutel) {
        return eigenSleutel == null
                ? null
                : sleutels.van(scope.current().organisatie()).afnemer("sleutel\0" + eigenSleutel.strip());
    }
}
