package nl.impactmonitor.kpi.verandering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.bestand.Csvw;
import nl.impactmonitor.kpi.maat.Mens;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeefgebiedBestandTest {

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    @Inject
    Standuitgifte uitgifte;

    private final String eigen = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String programma = "T-" + eigen;
    private final String noord = "NOORD-" + eigen;
    private final String zuid = "ZUID-" + eigen;
    private final String reeks = "FINANCIEN,LIJST-" + eigen + ".1,";

    @BeforeEach
    void twee_pilots() {
        proef.pilot(noord, programma);
        proef.pilot(zuid, programma);
    }

    @Test
    void the_csv_of_the_changes_is_what_its_metadata_says_and_tells_what_the_answer_tells() throws IOException {
        // Given
        geef(Stream.of(ging(noord, 1, 3), ging(noord, 2, 3), ging(noord, 3, 3), ging(noord, 4, 3)));
        Response csv = lees(Tokens.onderzoeker(), "/csv");
        Response metadata = lees(Tokens.onderzoeker(), "/csv-metadata");

        // When
        List<String> gebreken = Csvw.gebreken(csv.asByteArray(), metadata.asByteArray());

        // Then
        assertThat(gebreken).isEmpty();
        assertThat(csv.asString())
                .contains(reeks + "DEELNEMERS,TOTAAL,AANTAL,4,personen,")
                .contains(reeks + "DEELNEMERS,BETER,AANDEEL,0.5,deel van wie twee vergelijkbare scores heeft,")
                .contains(reeks + "DEELNEMERS,VERANDERING,GEMIDDELDE,0.5,punten,")
                .contains(reeks + "DEELNEMERS,WILCOXON,N,3,personen,");
        assertThat(metadata.asString()).contains("niet verder verspreiden");
        assertThat(lees(Tokens.onderzoeker(), "/xlsx").asByteArray()).startsWith('P', 'K');
    }

    @Test
    void a_reference_group_has_rows_of_its_own() {
        // Given
        geef(Stream.of(
                ging(noord, 1, 3),
                ging(noord, 2, 3),
                ging(noord, 2, 3).referentie(),
                ging(noord, 3, 3).referentie()));

        // When
        String csv = lees(Tokens.onderzoeker(), "/csv").asString();

        // Then
        assertThat(csv)
                .contains(reeks + "REFERENTIE,TOTAAL,AANTAL,2,personen,")
                .contains(reeks + "VERSCHIL,VERANDERING,VERSCHIL_IN_VERSCHILLEN,1.0,punten,");
    }

    @Test
    void a_count_of_too_few_people_is_a_point_with_its_reason_for_an_analist() {
        // Given
        geef(IntStream.range(0, 15)
                .boxed()
                .flatMap(i -> Stream.of(
                        ging(noord, 1, 3), ging(noord, 3, 3), ging(zuid, 1, 3), ging(zuid, 3, 3), ging(zuid, 4, 3))));
        geef(Stream.of(ging(noord, 4, 3), ging(noord, 4, 3)));
        uitgifte.van(programma);

        // When
        String csv = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", programma)
                .queryParam("pilot", noord)
                .get("/v1/leefgebieden/csv")
                .asString();

        // Then
        assertThat(csv)
                .contains(reeks + "DEELNEMERS,SLECHTER,AANTAL,.,personen,ONDERDRUKT")
                .doesNotContain("SLECHTER,AANDEEL")
                .doesNotContain("WILCOXON");
    }

    private Response lees(String token, String vorm) {
        return given().auth()
                .oauth2(token)
                .queryParam("programma", programma)
                .queryParam("moment", "EEN")
                .get("/v1/leefgebieden" + vorm);
    }

    private Mens ging(String pilot, int van, int naar) {
        return Mens.in(pilot)
                .meting("NUL", "2025-02-10", "LIJST-" + eigen + ".1", Map.of("FINANCIEN", van))
                .meting("EEN", "2025-08-20", "LIJST-" + eigen + ".1", Map.of("FINANCIEN", naar));
    }

    private void geef(Stream<Mens> mensen) {
        berichten.deelnemers(Mens.berichten(mensen.toList()));
    }
}
