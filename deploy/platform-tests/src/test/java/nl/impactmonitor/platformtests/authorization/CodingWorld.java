package nl.impactmonitor.platformtests.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.impactmonitor.local.api.ApiClient;

/** Makes codebooks, coderingen and rounds of coding, as the onderzoeker. */
final class CodingWorld {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CODE =
            "{'code':'%s','naam':'%s','omschrijving':'','soort':'THEMA','evaluatiekader':'IMPACT'}";

    private final Supplier<ApiClient> onderzoeker;
    private final Function<String, String> named;
    private final Supplier<String> nieuweCode;

    CodingWorld(Supplier<ApiClient> onderzoeker, Function<String, String> named, Supplier<String> nieuweCode) {
        this.onderzoeker = onderzoeker;
        this.named = named;
        this.nieuweCode = nieuweCode;
    }

    void putInto(Map<String, Supplier<String>> makers) {
        makers.put("codeboek", this::concept);
        makers.put("uitgegevenCodeboek", this::uitgegeven);
        makers.put("fragmentVerslag", this::verslag);
        makers.put("interviewMetFragment", () -> {
            named.apply("fragment");
            return named.apply("interview");
        });
        makers.put("codeur", this::codeur);
        makers.put("codering", () -> codeer(named.apply("interview"), named.apply("fragment"))
                .path("id")
                .asText());
        makers.put("memo", () -> post(
                        "/v1/interviews/" + named.apply("interview") + "/memos",
                        "{'bij':'INTERVIEW','tekst':'Goed gesprek.'}")
                .path("id")
                .asText());
        makers.put("ronde", this::ronde);
        makers.put("rondecodering", this::rondecodering);
    }

    private String concept() {
        return post(
                        "/v1/codeboeken",
                        "{'code':'" + nieuweCode.get()
                                + "','naam':'Proef','omschrijving':'','bron':'proef','geldigVanaf':'2026-01-01','codes':["
                                + CODE.formatted("KORT", "Kort") + "," + CODE.formatted("LANG", "Lang") + "]}")
                .path("code")
                .asText();
    }

    /** Published, so that a next version can be begun. */
    private String uitgegeven() {
        String code = concept();
        onderzoeker
                .get()
                .put(
                        "/v1/codeboeken/" + code + "/versies/1/status",
                        BodyPublishers.ofString("{\"status\":\"GEPUBLICEERD\"}"),
                        "application/json");
        return code;
    }

    /** The verslag that the fragment is a range of. */
    private String verslag() {
        String fragment = named.apply("fragment");
        for (JsonNode item : onderzoeker
                .get()
                .get("/v1/interviews/" + named.apply("interview") + "/fragmenten")
                .path("items")) {
            if (item.path("id").asText().equals(fragment)) {
                return item.path("verslag").asText();
            }
        }
        throw new IllegalStateException("fragment " + fragment + " is not listed");
    }

    private JsonNode codeer(String interview, String fragment) {
        return post(
                "/v1/interviews/" + interview + "/fragmenten/" + fragment + "/coderingen",
                "{'codeboek':'LLO','codeboekVersie':1,'code':'MAATWERK'}");
    }

    /** Who the onderzoeker is to the service stands in what it coded. */
    private String codeur() {
        String interview = post(
                        "/v1/interviews",
                        "{'pilot':'TWENTE','niveau':'REGIONAAL','datum':'2026-05-11',"
                                + "'instemming':{'datum':'2026-05-11','vorm':'MONDELING','informatie':'Brief 1'},"
                                + "'respondenten':[{'rol':'projectleider','organisatiesoort':'ROC'}]}")
                .path("id")
                .asText();
        String fragment = post("/v1/interviews/" + interview + "/fragmenten", "{'tekst':'Korte lijnen.'}")
                .path("id")
                .asText();
        return codeer(interview, fragment).path("codeur").asText();
    }

    /** Open, with the onderzoeker for one of its coders. */
    private String ronde() {
        named.apply("fragment");
        return post(
                        "/v1/interviews/" + named.apply("interview") + "/codeerrondes",
                        "{'codeboek':'LLO','codeboekVersie':1,'eenheid':'FRAGMENT','codeurs':['ander','"
                                + named.apply("codeur") + "']}")
                .path("id")
                .asText();
    }

    private String rondecodering() {
        return post(
                        "/v1/interviews/" + named.apply("interview") + "/codeerrondes/" + named.apply("ronde")
                                + "/coderingen",
                        "{'verslag':'" + named.apply("fragmentVerslag")
                                + "','verslagVersie':1,'start':0,'eind':5,'code':'MAATWERK'}")
                .path("id")
                .asText();
    }

    private JsonNode post(String path, String body) {
        return onderzoeker.get().post(path, json(body));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
