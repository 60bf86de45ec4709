package nl.impactmonitor.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.local.secrets.ClientKey;
import nl.impactmonitor.platform.local.PartFailed;

/** Gets access tokens: a person's with a password, a machine's with a client assertion it signed itself. */
public final class TokenClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final String issuer;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public TokenClient(String issuer) {
        this.issuer = issuer;
    }

    public String person(String account, String password) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "password");
        form.put("client_id", "impactmonitor-web");
        form.put("username", account);
        form.put("password", password);
        return request(account, form);
    }

    public String machine(String client, ClientKey key) {
        long now = Instant.now().getEpochSecond();
        String claims = JSON.createObjectNode()
                .put("iss", client)
                .put("sub", client)
                .put("aud", issuer)
                .put("jti", UUID.randomUUID().toString())
                .put("iat", now)
                .put("exp", now + 30)
                .toString();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", client);
        form.put("client_assertion_type", ASSERTION_TYPE);
        form.put("client_assertion", key.sign(claims));
        return request(client, form);
    }

    String request(String account, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode json = JSON.readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new PartFailed("Keycloak gives " + account + " no token: "
                        + json.path("error_description")
                                .asText(json.path("error").asText("answer " + answer.statusCode())));
            }
            return json.path("access_token").asText();
        } catch (IOException e) {
            throw new PartFailed("Keycloak does not answer at " + issuer + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Broken off.", e);
        }
    }
}
