package nl.impactmonitor.kpi.rapportage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.contributie.Element;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import org.junit.jupiter.api.Test;

/** Which two reports are laid side by side, in which order, and why they differ. */
@QuarkusTest
class RapportvergelijkingResourceTest {

    private static final Element VERVOLG = new Element(Element.Soort.STROOM, "VERVOLG", "", null, null);
    private static final Element VERHUISD = new Element(Element.Soort.UITVAL, "VERHUISD", "", null, null);
    private static final Element ZIEK = new Element(Element.Soort.UITVAL, "ZIEKTE", "", null, null);

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

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

    /** Of a step that nobody took a stand says 0; of a reason that nobody gave it says nothing. */
    @Test
    void from_nobody_to_some_are_new_deelnemers_and_back_to_nobody_is_a_correction() {
        // Given thirty in each pilot, then twenty more who were measured again and left and fifteen who left otherwise,
        // and then those
        // without a trace
        Programma programma = metDertig();
        String eerste = uitgegeven(programma);
        List<String> nieuw = new ArrayList<>();
        for (String pilot : List.of(programma.a(), programma.b())) {
            nieuw.addAll(proef.mensen(pilot, 20, Proefdata.PROFIEL, true, List.of(VERVOLG, VERHUISD)));
            nieuw.addAll(proef.mensen(pilot, 15, Proefdata.PROFIEL, true, List.of(ZIEK)));
        }
        String tweede = uitgegeven(programma);
        nieuw.forEach(wie -> proef.zet(wie, null));
        String derde = uitgegeven(programma);

        // When
        Response heen = rapport.lees(tweede, "/vergelijking/" + eerste);
        Response terug = rapport.lees(derde, "/vergelijking/" + tweede);

        // Then
        heen.then()
                .body(verschil("stroom.VERVOLG." + programma.a()) + ".eerder.waarde", equalTo(0))
                .body(verschil("uitval.VERHUISD." + programma.a()) + ".eerder", nullValue());
        for (String adres : List.of("stroom.VERVOLG.", "uitval.VERHUISD.")) {
            String hier = verschil(adres + programma.a());
            heen.then()
                    .statusCode(200)
                    .body(hier + ".nu.waarde", equalTo(20))
                    .body(hier + ".waarom", equalTo("NIEUWE_DEELNEMERS"))
                    .body(hier + ".mensen.erbij", equalTo(20))
                    .body(hier + ".mensen.eraf", equalTo(0))
                    .body(verschil(adres + "totaal") + ".mensen.erbij", equalTo(40));
            terug.then()
                    .statusCode(200)
                    .body(hier + ".waarom", equalTo("CORRECTIE"))
                    .body(hier + ".mensen.erbij", equalTo(0))
                    .body(hier + ".mensen.eraf", equalTo(20));
        }
    }

    /** What was kept of who was counted in a figure stays when nobody is in it any more, and is not of a 0. */
    @Test
    void who_was_counted_before_it_was_nobody_does_not_stand_behind_the_nobody() {
        // Given twenty who were measured again, nobody, and twenty-five others
        Programma programma = metDertig();
        List<String> eersten = proef.mensen(programma.a(), 20, Proefdata.PROFIEL, true, List.of(VERVOLG));
        uitgegeven(programma);
        eersten.forEach(wie -> proef.zet(wie, null));
        String niemand = uitgegeven(programma);
        proef.mensen(programma.a(), 25, Proefdata.PROFIEL, true, List.of(VERVOLG));
        String anderen = uitgegeven(programma);

        // When
        Response antwoord = rapport.lees(anderen, "/vergelijking/" + niemand);

        // Then
        String hier = verschil("stroom.VERVOLG." + programma.a());
        antwoord.then()
                .body(hier + ".verschil", equalTo(25))
                .body(hier + ".waarom", equalTo("NIEUWE_DEELNEMERS"))
                .body(hier + ".mensen.erbij", equalTo(25))
                .body(hier + ".mensen.eraf", equalTo(0));
    }

    private static String verschil(String adres) {
        return "verschillen.find { it.adres == '" + adres + "' }";
    }

    private Programma metDertig() {
        Programma programma = rapport.zonderStand();
        proef.deelnemers(programma.a(), 30);
        proef.deelnemers(programma.b(), 30);
        return programma;
    }

    /** @return a report of a stand of now */
    private String uitgegeven(Programma programma) {
        rapport.geefUit(programma);
        return rapport.gemaakt(programma, "");
    }
}
