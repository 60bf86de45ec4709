package nl.impactmonitor.kpi.deelvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** The boxes of the evaluatiekader and what is in them. */
@QuarkusTest
class KadervakkenTest extends Deelvraagproef {

    @Test
    void the_boxes_hold_money_and_activities_of_the_pilots_in_scope() {
        // Given
        staat(noord, 100_000);
        staat(zuid, 50_000);

        // When
        Response alle = vraag(Tokens.onderzoeker(), "/v1/kaderonderdelen/NGF_BUDGET");
        Response eigen = vraag(Tokens.projectleider(noord), "/v1/kaderonderdelen/NGF_BUDGET");
        Response activiteiten = vraag(Tokens.onderzoeker(), "/v1/kaderonderdelen/PROFESSIONALISERING");

        // Then
        alle.then().body("bewijs[0].cijfers.waarde", equalTo(List.of(150_000)));
        eigen.then().body("bewijs[0].cijfers.waarde", equalTo(List.of(100_000)));
        activiteiten
                .then()
                .body("bewijs[0].cijfers.find { it.code == 'PROFESSIONALISERING LOPEND' }.waarde", equalTo(2));
    }

    @Test
    void every_box_follows_from_boxes_that_are_there_and_brede_welvaart_maps_to_eight_themes() {
        // Given
        String token = Tokens.onderzoeker();

        // When
        Response antwoord = vraag(token, "/v1/kaderonderdelen");

        // Then
        List<String> codes = antwoord.path("items.code");
        List<String> volgtUit = antwoord.path("items.volgtUit.flatten()");
        assertThat(codes).containsAll(volgtUit);
        antwoord.then()
                .body("items.kolom.unique()", hasItems("MIDDELEN", "ACTIVITEITEN", "DOELSTELLING", "IMPACT", "CONTEXT"))
                .body("items.find { it.code == 'BREDE_WELVAART' }.bredeWelvaart.themas", hasSize(8))
                .body("items.find { it.code == 'BREDE_WELVAART' }.bredeWelvaart.herkomst", equalTo("AANNAME"));
    }
}
