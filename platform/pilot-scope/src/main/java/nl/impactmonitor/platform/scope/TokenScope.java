package nl.impactmonitor.platform.scope;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the claims {@code pilots} and {@code organisatie} of the verified token of the running request. */
@Singleton
class TokenScope {

    private final CurrentIdentityAssociation association;

    @Inject
    TokenScope(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /** No request or no token: the scope that opens nothing. */
    Scope read() {
        if (!Arc.container().requestContext().isActive()) {
            return Scope.none();
        }
        if (!(association.getIdentity().getPrincipal() instanceof JsonWebToken token)) {
            return Scope.none();
        }
        return new Scope(pilots(token.getClaim("pilots")), oneText(token.getClaim("organisatie")), token.getSubject());
    }

    /** A list of texts; anything else, also within the list, opens nothing. */
    static Set<String> pilots(Object claim) {
        return claim instanceof Collection<?> codes
                ? codes.stream().map(TokenScope::text).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** One text, or a list of one, as Keycloak writes an attribute with several values; empty for anything else. */
    static String oneText(Object claim) {
        return claim instanceof Collection<?> several
                ? several.size() == 1 ? text(several.iterator().next()) : ""
                : text(claim);
    }

    /** Null, numbers and objects have a text in Java too, but name nobody and nothing. */
    private static String text(Object value) {
        return switch (value) {
            case String text -> text;
            case JsonString json -> json.getString();
            case null, default -> "";
        };
    }
}
