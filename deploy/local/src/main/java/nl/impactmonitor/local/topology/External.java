package nl.impactmonitor.local.topology;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.platform.local.PartFailed;
import nl.impactmonitor.platform.local.PostgresAdmin;

/** Which parts somebody else runs, as the environment says; docs/operations.md lists the variables. */
public final class External {

    private final Map<String, String> environment;

    public External(Map<String, String> environment) {
        this.environment = environment;
    }

    /** An administrator's access to a PostgreSQL elsewhere: it may make databases and logins. */
    public Optional<PostgresAdmin> postgres() {
        return setting("IMPACTMONITOR_POSTGRES_URL").map(url -> {
            String rest = url.replaceFirst("^jdbc:", "").replaceFirst("^postgres(ql)?://", "");
            int slash = rest.indexOf('/');
            if (rest.equals(url) || slash < 1) {
                throw new PartFailed("IMPACTMONITOR_POSTGRES_URL is " + url
                        + ": it must look like jdbc:postgresql://host:5432/postgres");
            }
            return new PostgresAdmin(
                    rest.substring(0, slash),
                    rest.substring(slash + 1),
                    required("IMPACTMONITOR_POSTGRES_USER"),
                    required("IMPACTMONITOR_POSTGRES_PASSWORD"));
        });
    }

    public Optional<String> kafka() {
        return setting("IMPACTMONITOR_KAFKA");
    }

    /** The address of the realm, {@code https://host/realms/impactmonitor}. */
    public Optional<String> keycloakIssuer() {
        return setting("IMPACTMONITOR_KEYCLOAK_ISSUER").map(issuer -> {
            if (!issuer.contains("/realms/")) {
                throw new PartFailed("IMPACTMONITOR_KEYCLOAK_ISSUER is " + issuer
                        + ": it must look like https://host/realms/impactmonitor");
            }
            return issuer.replaceFirst("/$", "");
        });
    }

    public Optional<String> keycloakAdminUser() {
        return setting("IMPACTMONITOR_KEYCLOAK_ADMIN_USER");
    }

    public Optional<String> keycloakAdminPassword() {
        return setting("IMPACTMONITOR_KEYCLOAK_ADMIN_PASSWORD");
    }

    public Optional<String> service(String name) {
        return setting("IMPACTMONITOR_" + name.toUpperCase(Locale.ROOT) + "_URL")
                .map(url -> url.replaceFirst("/$", ""));
    }

    /** Options for every Java process of the platform, divided by spaces. */
    public Optional<String> javaOptions() {
        return setting("IMPACTMONITOR_JAVA_OPTIONS");
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private String required(String name) {
        return setting(name).orElseThrow(() -> new PartFailed(name + " is missing beside IMPACTMONITOR_POSTGRES_URL."));
    }
}
