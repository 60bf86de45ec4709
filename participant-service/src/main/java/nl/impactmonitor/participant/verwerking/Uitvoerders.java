package nl.impactmonitor.participant.verwerking;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import nl.impactmonitor.platform.scope.PilotScope;
import nl.impactmonitor.platform.scope.Scope;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads who is at work from the scope of the job or the token of the request. */
@ApplicationScoped
class Uitvoerders {

    private final PilotScope scope;
    private final CurrentIdentityAssociation association;

    Uitvoerders(PilotScope scope, CurrentIdentityAssociation association) {
        this.scope = scope;
        this.association = association;
    }

    Uitvoerder van(Handeling handeling) {
        Scope nu = scope.current();
        if (handeling.operatie == null || !Arc.container().requestContext().isActive()) {
            return new Uitvoerder(nu.subject(), "", nu.organisatie(), handeling.rol == null ? "" : handeling.rol);
        }
        SecurityIdentity identiteit = association.getIdentity();
        String client =
                identiteit.getPrincipal() instanceof JsonWebToken token && token.getClaim("azp") instanceof String azp
                        ? azp
                        : "";
        return new Uitvoerder(nu.subject(), client, nu.organisatie(), rol(handeling.operatie, identiteit));
    }

    /** Usually one; somebody with several roles that allow it acts in all of them. */
    private static String rol(Operatie operatie, SecurityIdentity identiteit) {
        return operatie.rollen().stream()
                .filter(identiteit.getRoles()::contains)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
