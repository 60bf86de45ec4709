package nl.impactmonitor.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.impactmonitor.local.identity.KeycloakAdmin;
import nl.impactmonitor.local.secrets.ClientKey;
import nl.impactmonitor.local.topology.External;
import nl.impactmonitor.platform.local.PartFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "organisatie", description = "Machine clients of organisations.")
final class OrganisatieCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            description =
                    "Brings in an organisation that delivers: a client with role aanleveraar that signs in with its"
                            + " own key (private_key_jwt, PS256). Without a key of its own it gets a pair in the data folder.")
    int toevoegen(
            @Option(names = "--code", required = true, description = "As roc-noord: small letters, figures, hyphens.")
                    String code,
            @Option(names = "--pilots", required = true, split = ",", description = "Pilot codes, divided by commas.")
                    List<String> pilots,
            @Option(names = "--public-key", paramLabel = "FILE", description = "RSA public key in PEM.")
                    Path publicKey) {
        check(code, pilots);
        Remote remote = new Remote();
        String jwks = publicKey == null
                ? remote.secrets().clientKey(code).jwks()
                : ClientKey.jwksOfPem(code, read(publicKey));
        admin(remote).add(new KeycloakAdmin.Machine(code, "aanleveraar", pilots, jwks));
        spec.commandLine()
                .getOut()
                .println("Added " + code + " for " + String.join(", ", pilots) + "."
                        + (publicKey == null
                                ? " Its key pair is in "
                                        + remote.options().data().secrets().resolve("clients") + "."
                                : ""));
        spec.commandLine()
                .getOut()
                .println("It signs in at " + remote.topology().issuer()
                        + " with client_credentials and a client assertion signed with PS256.");
        return 0;
    }

    private static void check(String code, List<String> pilots) {
        if (!code.matches("[a-z0-9][a-z0-9-]{1,58}")) {
            throw new PartFailed("The code " + code + " must be of small letters, figures and hyphens.");
        }
        for (String pilot : pilots) {
            if (!pilot.matches("[A-Z0-9_-]{1,40}")) {
                throw new PartFailed("The pilot " + pilot + " must be a pilot code, as TWENTE.");
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new PartFailed("The key file " + file + " cannot be read.", e);
        }
    }

    private static KeycloakAdmin admin(Remote remote) {
        External external = remote.topology().external();
        String user = external.keycloakAdminUser().orElse("admin");
        String password = external.keycloakAdminPassword().orElseGet(() -> {
            if (!remote.topology().ownKeycloak()) {
                throw new PartFailed("Keycloak is external: set IMPACTMONITOR_KEYCLOAK_ADMIN_USER and"
                        + " IMPACTMONITOR_KEYCLOAK_ADMIN_PASSWORD.");
            }
            return remote.secrets().password("keycloak.admin");
        });
        return new KeycloakAdmin(remote.topology().issuer(), user, password);
    }
}
