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
        return new Scope(pilots(token.getClaim("pilots")), text(token.getClaim("organisatie")), token.getSubject());
    }

    private static Set<String> pilots(Object claim) {
        return claim instanceof Collection<?> codes
                ? codes.stream().map(TokenScope::text).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String text(Object claim) {
        return switch (claim) {
            case null -> "";
            case JsonString json -> json.getString();
            case Collection<?> several ->
                several.size() == 1 ? text(several.iterator().next()) : "";
            default -> claim.toString();
        };
    }
}
