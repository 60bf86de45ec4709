package nl.impactmonitor.gateway.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.impactmonitor.gateway.answer.Answers;
import nl.impactmonitor.gateway.answer.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Lets a request through when it carries one right token. Keeps strangers off the services; what a known caller may do
 * is up to the service, which checks the token again.
 */
@Singleton
public class TokenCheck {

    private static final Logger LOG = Logger.getLogger(TokenCheck.class);
    private static final String SCHEME = "Bearer ";

    private final VerifiedTokens verified;
    private final IdentityProviderManager providers;

    TokenCheck(VerifiedTokens verified, IdentityProviderManager providers) {
        this.verified = verified;
        this.providers = providers;
    }

    /** Runs {@code next} on the request's own context, or answers 401 or 503. */
    public void pass(RoutingContext rc, Runnable next) {
        String token = token(rc);
        if (token == null) {
            refuse(rc, Problem.noToken(), "Bearer");
        } else if (verified.knows(token)) {
            next.run();
        } else {
            verify(rc, token, next);
        }
    }

    private void verify(RoutingContext rc, String token, Runnable next) {
        Context context = rc.vertx().getOrCreateContext();
        // Left in place, it would end the request with an empty 401 before refuse() can say why.
        rc.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        QuarkusHttpUser.getSecurityIdentity(rc, providers)
                .subscribe()
                .with(
                        identity -> on(context, () -> accept(rc, token, identity, next)),
                        failure -> on(context, () -> refuse(rc, failure)));
    }

    private void accept(RoutingContext rc, String token, SecurityIdentity identity, Runnable next) {
        if (identity == null || identity.isAnonymous()) {
            refuse(rc, new AuthenticationFailedException());
            return;
        }
        if (identity.getPrincipal() instanceof JsonWebToken jwt) {
            verified.remember(token, Instant.ofEpochSecond(jwt.getExpirationTime()));
        }
        next.run();
    }

    private static void refuse(RoutingContext rc, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            LOG.debug("A token was refused", failure);
            refuse(rc, Problem.badToken(), "Bearer error=\"invalid_token\"");
        } else {
            LOG.warnf("Tokens cannot be checked: %s", failure.toString());
            rc.response().putHeader("Retry-After", "5");
            Answers.problem(rc, Problem.loginUnavailable());
        }
    }

    private static void refuse(RoutingContext rc, Problem problem, String challenge) {
        rc.response().putHeader("WWW-Authenticate", challenge);
        Answers.problem(rc, problem);
    }

    /** Null when there is no token, or more than one to choose from. */
    private static String token(RoutingContext rc) {
        List<String> values = rc.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (values.size() != 1 || !values.get(0).regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        String token = values.get(0).substring(SCHEME.length()).strip();
        return token.isEmpty() ? null : token;
    }

    private static void on(Context context, Runnable action) {
        if (Vertx.currentContext() == context) {
            action.run();
        } else {
            context.runOnContext(ignored -> action.run());
        }
    }
}
