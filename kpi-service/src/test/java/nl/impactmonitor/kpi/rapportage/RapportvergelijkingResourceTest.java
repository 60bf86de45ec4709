package nl.impactmonitor.kpi.rapportage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import org.junit.jupiter.api.Test;

/** Which two reports are laid side by side, and in which order. */
@QuarkusTest
class RapportvergelijkingResourceTest {

    @Inject
    Proefrapport rapport;

    @Test
    void the_later_report_is_compared_with_the_earlier_one_and_not_the_other_way_round() {
        // Given sixty who came in between two standen
        Programma programma = rapport.metStand();
        String eerder = rapport.gemaakt(programma, "");
        rapport.komenErBij(programma);
        rapport.geefUit(programma);
        String later = rapport.gemaakt(programma, "");

        // When
        Response andersom = rapport.lees(eerder, "/vergelijking/" + later);

        // Then
        andersom.then().statusCode(400).body("errors.code", contains("LATER_RAPPORT"));
        rapport.lees(later, "/vergelijking/" + eerder)
                .then()
                .statusCode(200)
                .body("verschillen.find { it.adres == 'kpi.DEELNEMERS.RUIM.totaal' }.verschil", equalTo(60));
    }

    @Test
    void reports_about_two_programmas_are_not_compared() {
        // Given
        String hier = rapport.gemaakt(rapport.metStand(), "");
        String elders = rapport.gemaakt(rapport.metStand(), "");

        // When
        Response antwoord = rapport.lees(elders, "/vergelijking/" + hier);

        // Then
        antwoord.then()
                .statusCode(400)
                .body("errors.code", contains("ANDER_PROGRAMMA"))
                .body("errors.parameter", contains("andere"));
    }

    @Test
    void two_reports_of_one_stand_differ_in_nothing_whichever_is_asked_first() {
        // Given
        Programma programma = rapport.metStand();
        String een = rapport.gemaakt(programma, "");
        String ander = rapport.gemaakt(programma, "");

        // When
        Response heen = rapport.lees(een, "/vergelijking/" + ander);
        Response terug = rapport.lees(ander, "/vergelijking/" + een);

        // Then
        heen.then().statusCode(200).body("verschillen.size()", equalTo(0));
        terug.then().statusCode(200).body("verschillen.size()", equalTo(0));
    }
}
