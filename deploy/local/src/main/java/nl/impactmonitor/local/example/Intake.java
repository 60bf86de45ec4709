package nl.impactmonitor.local.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import nl.impactmonitor.local.api.ApiClient;

/**
 * One intaker at work through the API, one person after the other: what whole-platform tests and the bench do by hand.
 * Every call is one request and fails unless it is answered as it should.
 */
public final class Intake {

    /** The day of the nulmeting; the eenmeting is half a year later. */
    public static final LocalDate NUL = LocalDate.of(2026, 2, 9);

    public static final LocalDate EEN = NUL.plusMonths(6);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LEERDER_TYPE = "NT1";

    private final ApiClient intaker;
    private final String pilot;
    private final Questionnaire questionnaire;

    public Intake(ApiClient intaker, String pilot) {
        this.intaker = intaker;
        this.pilot = pilot;
        this.questionnaire = Questionnaire.of(intaker.get("/v1/instrumenten/IM-BASIS/versies/1"));
    }

    /** Gives the id. */
    public String register() {
        ObjectNode deelnemer = JSON.createObjectNode()
                .put("pilot", pilot)
                .put("aangemeldOp", NUL.minusDays(14).toString());
        deelnemer
                .putObject("kenmerken")
                .put("geslacht", "V")
                .put("leeftijdsklasse", "35-44")
                .put("opleidingsniveau", "LAAG")
                .put("leerderType", LEERDER_TYPE)
                .put("instroomkanaal", "GEMEENTE");
        return intaker.post("/v1/deelnemers", deelnemer).path("id").asText();
    }

    public void consent(String id) {
        intaker.post(path(id, "toestemmingen"), consent(true));
    }

    /** Takes the instemming back, upon which the person is erased. */
    public void withdraw(String id) {
        intaker.post(path(id, "toestemmingen"), consent(false));
    }

    public void start(String id, String traject) {
        intaker.post(
                path(id, "deelnames"),
                JSON.createObjectNode()
                        .put("traject", traject)
                        .put("start", NUL.plusDays(7).toString())
                        .put("status", "GESTART"));
    }

    /** Without work, each answer in the middle of its scale. */
    public void nulmeting(String id) {
        intaker.post(path(id, "metingen"), nul());
    }

    /** At work, and one step up on every item: counts for ARBEIDSMARKT and SOCIALE_INCLUSIE. */
    public void eenmeting(String id) {
        intaker.post(path(id, "metingen"), een());
    }

    public ObjectNode nul() {
        return meting("NUL", NUL, 0, JSON.createObjectNode().put("werkzaam", false));
    }

    public ObjectNode een() {
        return meting(
                "EEN",
                EEN,
                1,
                JSON.createObjectNode()
                        .put("werkzaam", true)
                        .put("urenPerWeek", 24)
                        .put("contractsoort", "TIJDELIJK")
                        .put("brutoUurloon", 15.10));
    }

    private ObjectNode meting(String moment, LocalDate day, int stepsUp, ObjectNode situatie) {
        ObjectNode meting = JSON.createObjectNode()
                .put("moment", moment)
                .put("datum", day.toString())
                .put("instrument", questionnaire.code())
                .put("instrumentVersie", questionnaire.version())
                .put("wijze", "GESPREK");
        ArrayNode answers = meting.putArray("antwoorden");
        for (Questionnaire.Item item : questionnaire.items()) {
            if (item.isFor(LEERDER_TYPE)) {
                int middle = (item.lowest() + item.highest()) / 2;
                answers.addObject()
                        .put("item", item.code())
                        .put("waarde", item.descending() ? middle - stepsUp : middle + stepsUp);
            }
        }
        meting.set("situatie", situatie);
        return meting;
    }

    private static ObjectNode consent(boolean given) {
        return JSON.createObjectNode()
                .put("soort", "INSTEMMING")
                .put("gegeven", given)
                .put("datum", NUL.minusDays(14).toString());
    }

    private static String path(String id, String what) {
        return "/v1/deelnemers/" + id + "/" + what;
    }
}
