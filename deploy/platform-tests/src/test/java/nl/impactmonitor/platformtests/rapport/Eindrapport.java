package nl.impactmonitor.platformtests.rapport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.impactmonitor.local.api.ApiClient;
import nl.impactmonitor.local.api.ApiClient.Answer;
import nl.impactmonitor.platformtests.Await;
import nl.impactmonitor.platformtests.SharedPlatform;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The eindrapport of the example, made once through the gateway as an onderzoeker would: a berekening over both pilots, drawn and
 * vastgesteld, then the report. Its forms are left in {@code target/rapport} for who wants to look at them.
 */
final class Eindrapport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("target", "rapport").toAbsolutePath();

    private static Eindrapport made;

    private final ApiClient onderzoeker = SharedPlatform.get().api("onderzoeker");
    private final String peildatum =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    private final Map<String, Path> forms = new HashMap<>();
    private final String id;

    private Eindrapport() {
        String berekening = berekening();
        JsonNode vraag = JSON.createObjectNode()
                .put("soort", "EINDRAPPORT")
                .put("programma", "LLO")
                .put("peildatum", peildatum)
                .put("berekening", berekening);
        id = Await.first(
                        "a stand and the berekening",
                        () -> onderzoeker.tryPost("/v1/rapportages", vraag),
                        Eindrapport::isMade)
                .body()
                .path("id")
                .asText();
        Await.first("the report", () -> onderzoeker.get(path()), rapport -> !rapport.path("status")
                .asText()
                .equals("IN_AANMAAK"));
    }

    static synchronized Eindrapport get() {
        if (made == null) {
            made = new Eindrapport();
        }
        return made;
    }

    private String berekening() {
        JsonNode vraag = JSON.createObjectNode()
                .put("naam", "Eindrapport")
                .put("peildatum", peildatum)
                .put("parameterset", "LLO-BASIS")
                .put("parametersetVersie", 3)
                .set("pilots", JSON.createArrayNode().add("TWENTE").add("ZUIDOOST-BRABANT"));
        String berekening =
                onderzoeker.post("/v1/berekeningen", vraag).path("id").asText();
        onderzoeker.put("/v1/berekeningen/" + berekening + "/vaststelling");
        Await.first(
                "the draws beside the KPIs",
                () -> onderzoeker.get("/v1/kpis?programma=LLO"),
                tabel -> isDrawn(tabel, berekening));
        return berekening;
    }

    /** It is told once as it was vastgesteld, and once more when its draws are made. */
    private static boolean isDrawn(JsonNode tabel, String berekening) {
        for (JsonNode regel : tabel.path("kpis")) {
            JsonNode grond = regel.path("totaal").path("berekening");
            if (grond.path("id").asText().equals(berekening)) {
                return grond.path("midden").isNumber();
            }
        }
        return false;
    }

    /** Not yet while its stand or its berekening has to come. */
    private static boolean isMade(Answer answer) {
        return answer.status() == 201;
    }

    JsonNode read(String what) {
        return onderzoeker.get(path() + what);
    }

    /** Every number, over the pages of the list. */
    List<JsonNode> getallen() {
        List<JsonNode> getallen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = read("/getallen?limit=1000" + cursor);
            page.path("items").forEach(getallen::add);
            cursor = "&cursor=" + page.path("volgende").asText("");
        } while (!cursor.equals("&cursor="));
        return getallen;
    }

    /** Asked once. @param form html, docx, pdf or zip */
    Path form(String form) {
        return forms.computeIfAbsent(form, this::fetch);
    }

    private Path fetch(String form) {
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve("eindrapport." + form);
            return Files.write(file, onderzoeker.bytes(path() + "/" + form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The HTML. */
    Document page() {
        try (InputStream in = Files.newInputStream(form("html"))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the page is no XML", e);
        }
    }

    /** Headings of the chapters, in the order of reading. */
    List<String> chapters() {
        Element main = (Element) page().getElementsByTagName("main").item(0);
        NodeList headings = main.getElementsByTagName("h2");
        return IntStream.range(0, headings.getLength())
                .mapToObj(i -> headings.item(i).getTextContent())
                .toList();
    }

    private String path() {
        return "/v1/rapportages/" + id;
    }
}
