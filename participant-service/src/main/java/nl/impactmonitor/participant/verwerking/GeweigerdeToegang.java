package nl.impactmonitor.participant.verwerking;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Writes down who asked for what the role of the token does not give (403). That is decided before the request reaches
 * the filter around the endpoints, on a thread that may not wait for the database; so it is written beside the answer.
 */
@ApplicationScoped
class GeweigerdeToegang {

    private static final Logger LOG = Logger.getLogger(GeweigerdeToegang.class);
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern VAN_DEELNEMER = Pattern.compile("/v1/deelnemers/(" + ID.pattern() + ")(/.*)?");
    private static final int LANGSTE_ADRES = 200;

    private final Verwerkingen verwerkingen;

    GeweigerdeToegang(Verwerkingen verwerkingen) {
        this.verwerkingen = verwerkingen;
    }

    void geweigerd(@ObservesAsync AuthorizationFailureEvent weigering) {
        SecurityIdentity wie = weigering.getSecurityIdentity();
        Object context = weigering.getEventProperties().get(RoutingContext.class.getName());
        if (wie == null || wie.isAnonymous() || !(context instanceof RoutingContext verzoek)) {
            return;
        }
        try {
            schrijf(wie, verzoek.request());
        } catch (RuntimeException e) {
            LOG.error("a refused access could not be written down", e);
        }
    }

    private void schrijf(SecurityIdentity wie, HttpServerRequest verzoek) {
        String adres = verzoek.path();
        Matcher vanDeelnemer = VAN_DEELNEMER.matcher(adres);
        Set<UUID> van = vanDeelnemer.matches() ? Set.of(UUID.fromString(vanDeelnemer.group(1))) : Set.of();
        String kaal = ID.matcher(adres).replaceAll("{id}");
        String naam = verzoek.method().name() + " " + kaal.substring(0, Math.min(kaal.length(), LANGSTE_ADRES));
        verwerkingen.buitengesloten(
                Handeling.poging(naam, Spoor.vanVerzoek(verzoek.getHeader("traceparent"))), uitvoerder(wie), van);
    }

    /** With all roles that the token has: none of them was enough. */
    private static Uitvoerder uitvoerder(SecurityIdentity wie) {
        String rollen = String.join(",", new TreeSet<>(wie.getRoles()));
        return wie.getPrincipal() instanceof JsonWebToken token
                ? new Uitvoerder(
                        Objects.toString(token.getSubject(), ""),
                        claim(token, "azp"),
                        claim(token, "organisatie"),
                        rollen)
                : new Uitvoerder(wie.getPrincipal().getName(), "", "", rollen);
    }

    private static String claim(JsonWebToken token, String naam) {
        return Optional.ofNullable(token.getClaim(naam)).map(Object::toString).orElse("");
    }
}
