package nl.impactmonitor.local.command;

import java.util.stream.Stream;
import nl.impactmonitor.local.PlatformOptions;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.local.delivery.Delivery;
import nl.impactmonitor.local.identity.Identity;
import nl.impactmonitor.local.part.ExternalPart;
import nl.impactmonitor.local.run.RunFile;
import nl.impactmonitor.local.secrets.Accounts;
import nl.impactmonitor.local.secrets.Secrets;
import nl.impactmonitor.local.technical.Accountability;
import nl.impactmonitor.local.technical.Messaging;
import nl.impactmonitor.local.topology.Topology;
import nl.impactmonitor.platform.local.PartFailed;

/** A platform that another process runs (or that is external), spoken to with the secrets of the data folder. */
final class Remote {

    private static final String KEYCLOAK = "keycloak";

    private final PlatformOptions options;
    private final Topology topology;
    private final Secrets secrets;
    private final Identity identity;

    Remote() {
        this(PlatformOptions.fromEnvironment());
    }

    Remote(PlatformOptions asked) {
        if (!asked.data().used()) {
            throw new PartFailed(
                    "No platform was ever started on " + asked.data().root()
                            + "; start one with ./impactmonitor up, or name its data folder with IMPACTMONITOR_DATA.");
        }
        // The platform on this data folder knows its ports better than the environment of this command.
        int port = new RunFile(asked.data().run())
                .read()
                .map(RunFile.Content::basePort)
                .orElse(asked.basePort());
        this.options = new PlatformOptions(
                asked.project(), asked.dataFolder(), port, false, asked.environment(), asked.progress());
        this.secrets = new Secrets(options.data().secrets());
        this.topology = new Topology(options, secrets);
        this.identity = new Identity(topology.issuer(), secrets);
    }

    PlatformOptions options() {
        return options;
    }

    Topology topology() {
        return topology;
    }

    Secrets secrets() {
        return secrets;
    }

    String token(String account) {
        if (!identityRuns()) {
            throw new PartFailed(
                    "The platform on " + options.data().root() + " is not running; start it with ./impactmonitor up.");
        }
        return identity.token(account);
    }

    ApiClient api(String account) {
        return new ApiClient(topology.url("gateway"), () -> token(account));
    }

    Delivery delivery(String client) {
        return new Delivery(api(client), topology.url("gateway"));
    }

    Accountability accountability() {
        return new Accountability(
                Stream.of("participant", "kpi", "economics").map(topology::url).toList(),
                () -> token(Accounts.PLATFORM));
    }

    Messaging messaging() {
        return new Messaging(name -> new ApiClient(topology.url(name), () -> token(Accounts.PLATFORM)));
    }

    /** An external Keycloak is asked itself; ours is a process that the launcher wrote down. */
    private boolean identityRuns() {
        return topology.parts().stream().anyMatch(part -> part.name().equals(KEYCLOAK) && part instanceof ExternalPart)
                || new RunFile(options.data().run())
                        .read().stream()
                                .flatMap(run -> run.parts().stream())
                                .anyMatch(entry -> entry.name().equals(KEYCLOAK)
                                        && entry.process().isPresent());
    }
}
