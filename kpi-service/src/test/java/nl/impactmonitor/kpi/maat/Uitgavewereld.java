package nl.impactmonitor.kpi.maat;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import nl.impactmonitor.platform.test.Tokens;

/** A programma of its own with two pilots, whose people a test puts together and whose stand goes out when it says so. */
final class Uitgavewereld {

    private static final String LIJST = "ZRM-U.1";
    private static final String OPLEIDING =
            "\"werkzaam\": false, \"opleidingsniveau\": \"mbo-2\", \"leerweg\": \"BOL\"";

    private final List<Mens> mensen = new ArrayList<>();
    private final Berichten berichten;
    private final Standuitgifte uitgifte;
    private final String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    Uitgavewereld(Proefdata proef, Berichten berichten, Standuitgifte uitgifte) {
        this.berichten = berichten;
        this.uitgifte = uitgifte;
        proef.pilot(noord(), programma());
        proef.pilot(zuid(), programma());
    }

    String programma() {
        return "T-" + eigen;
    }

    String noord() {
        return "N-" + eigen;
    }

    String zuid() {
        return "Z-" + eigen;
    }

    void met(int aantal, Supplier<Mens> mens) {
        for (int i = 0; i < aantal; i++) {
            mensen.add(mens.get());
        }
    }

    /** Twelve of each kind in both pilots: nothing is small. */
    void groepenVan12() {
        for (String pilot : List.of(noord(), zuid())) {
            met(12, () -> Mens.in(pilot).zonderInstemming());
            met(12, () -> Mens.in(pilot));
            met(12, () -> gemeten(pilot).match("2025-03-01", ", \"inDienstNa3\": true"));
            met(12, () -> gemeten(pilot).match("2025-03-01", ", \"inDienstNa3\": false"));
            met(12, () -> nul(pilot)
                    .meting("EEN", "2025-09-01", LIJST, Map.of("FINANCIEN", 2), OPLEIDING)
                    .match("2025-06-01", ""));
            met(12, () -> gemeten(pilot).match("2025-03-01", ""));
            met(12, () -> nul(pilot).uitgevallen("2025-05-01", "VERHUISD"));
            met(12, () -> nul(pilot).uitgevallen("2025-05-01", "GEZONDHEID"));
        }
    }

    static Mens nul(String pilot) {
        return Mens.in(pilot).meting("NUL", "2025-02-10", LIJST, Map.of("FINANCIEN", 2));
    }

    static Mens gemeten(String pilot) {
        return gemeten(pilot, 2);
    }

    /** @param later the score at the second meting; the first one was 2 */
    static Mens gemeten(String pilot, int later) {
        return nul(pilot).meting("EEN", "2025-09-01", LIJST, Map.of("FINANCIEN", later));
    }

    void vertel() {
        berichten.deelnemers(Mens.berichten(mensen));
    }

    void geefUit() {
        vertel();
        geefStandUit();
    }

    void geefStandUit() {
        uitgifte.van(programma());
    }

    /** As an analist. */
    Response lees(String pad, String... vraag) {
        var verzoek = given().auth().oauth2(Tokens.analist()).queryParam("programma", programma());
        for (int i = 0; i < vraag.length; i += 2) {
            verzoek.queryParam(vraag[i], vraag[i + 1]);
        }
        return verzoek.get(pad);
    }
}
