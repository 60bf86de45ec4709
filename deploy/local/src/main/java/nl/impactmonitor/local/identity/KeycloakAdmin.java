package nl.impactmonitor.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.platform.local.PartFailed;

/** The few things the launcher changes in a running realm, through Keycloak's admin API. */
public final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String realm;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** {@code issuer} is the realm's address, {@code http://host/realms/impactmonitor}. */
    public KeycloakAdmin(String issuer, String adminUser, String adminPassword) {
        this.realm = issuer.replace("/realms/", "/admin/realms/");
        String master = issuer.substring(0, issuer.indexOf("/realms/")) + "/realms/master";
        this.token = new TokenClient(master)
                .request(
                        adminUser,
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                adminUser,
                                "password",
                                adminPassword));
    }

    /** A machine client that authenticates with private_key_jwt, PS256. */
    public record Machine(String code, String role, List<String> pilots, String jwks) {}

    /** Makes the client, its role and its claims. A code that exists is refused. */
    public void add(Machine machine) {
        HttpResponse<String> made = send("POST", "/clients", client(machine));
        if (made.statusCode() == 409) {
            throw new PartFailed("There is a client " + machine.code() + " already.");
        }
        String id = lastPart(expect(made, 201).headers().firstValue("Location").orElseThrow());
        try {
            JsonNode user = get("/clients/" + id + "/service-account-user");
            ObjectNode changed = user.deepCopy();
            ObjectNode attributes = changed.putObject("attributes");
            machine.pilots().forEach(attributes.putArray("pilots")::add);
            attributes.putArray("organisatie").add(machine.code());
            expect(send("PUT", "/users/" + user.path("id").asText(), changed), 204);
            String mappings = "/users/" + user.path("id").asText() + "/role-mappings/realm";
            expect(send("POST", mappings, JSON.createArrayNode().add(get("/roles/" + machine.role()))), 204);
            // What Keycloak gives to everybody of itself; the accounts of the realm file do not have it either.
            JsonNode everybody = get("/roles/default-roles-impactmonitor");
            expect(send("DELETE", mappings, JSON.createArrayNode().add(everybody)), 204);
        } catch (RuntimeException halfDone) {
            send("DELETE", "/clients/" + id, null);
            throw halfDone;
        }
    }

    private static ObjectNode client(Machine machine) {
        ObjectNode client = JSON.createObjectNode()
                .put("clientId", machine.code())
                .put("protocol", "openid-connect")
                .put("publicClient", false)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", false)
                .put("serviceAccountsEnabled", true)
                .put("clientAuthenticatorType", "client-jwt");
        client.putObject("attributes")
                .put("use.jwks.string", "true")
                .put("jwks.string", machine.jwks())
                .put("token.endpoint.auth.signing.alg", "PS256");
        client.putArray("defaultClientScopes").add("impactmonitor");
        client.putArray("optionalClientScopes");
        return client;
    }

    private JsonNode get(String path) {
        try {
            return JSON.readTree(expect(send("GET", path, null), 200).body());
        } catch (IOException e) {
            throw new PartFailed("Keycloak answered " + path + " with something unreadable", e);
        }
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new PartFailed("Keycloak answered " + answer.statusCode() + " to "
                    + answer.request().method() + " " + answer.uri().getPath() + ": " + answer.body());
        }
        return answer;
    }

    private HttpResponse<String> send(String method, String path, JsonNode body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(realm + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()));
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PartFailed("Keycloak does not answer at " + realm + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Broken off.", e);
        }
    }

    private static String lastPart(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
