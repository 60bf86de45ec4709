package nl.impactmonitor.kpi.uitsplitsing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Feit;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** What a projectleider is told live of the own people, and what not because it would tell of a few. */
@QuarkusTest
class UitsplitsingVoorProjectleiderTest extends Uitsplitsingproef {

    @Test
    void a_projectleider_sees_people_of_the_own_pilot_only() throws Exception {
        // Given
        mensen(3, 40);

        // When
        Response antwoord = vraag(Tokens.projectleider(noord), List.of(Dimensie.PILOT), Map.of(), null, null);

        // Then
        antwoord.then()
                .statusCode(200)
                .body("kpis.findAll { it.waarden }.waarden.flatten().kenmerken.pilot", everyItem(equalTo(noord)));
    }

    @Test
    void a_projectleider_gets_no_combination_of_few_people_and_cannot_take_it_from_the_rest() {
        // Given
        proef.mensen(noord, 20, geslacht("V"), true);
        proef.mensen(noord, 6, geslacht("V"), false);
        proef.mensen(noord, 9, geslacht("M"), true);
        proef.mensen(noord, 1, geslacht("X"), true);

        // When
        Response leider = vraag(Tokens.projectleider(noord), List.of(Dimensie.GESLACHT), Map.of(), null, null);
        Response onderzoeker = vraag(Tokens.onderzoeker(), List.of(Dimensie.GESLACHT), Map.of(), null, null);

        // Then
        String verbeterd = "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }.waarden";
        leider.then()
                .statusCode(200)
                .body("bron", equalTo("LIVE"))
                .body(verbeterd + ".find { it.kenmerken.geslacht == 'X' }.waarde", equalTo(null))
                .body(verbeterd + ".find { it.kenmerken.geslacht == 'X' }.reden", equalTo("ONDERDRUKT"))
                .body(verbeterd + ".find { it.kenmerken.geslacht == 'M' }.waarde", equalTo(null))
                .body(verbeterd + ".find { it.kenmerken.geslacht == 'V' }.waarde", equalTo(20));
        onderzoeker.then().body(verbeterd + ".find { it.kenmerken.geslacht == 'X' }.waarde", equalTo(1));
    }

    @Test
    void a_filter_does_not_tell_a_projectleider_of_the_one_whom_it_leaves_out() {
        // Given
        proef.mensen(noord, 20, geslacht("V"), true);
        proef.mensen(noord, 9, geslacht("V"), false);
        proef.mensen(noord, 1, geslacht("X"), true);
        Map<Dimensie, Set<String>> zonderX = Map.of(Dimensie.GESLACHT, Set.of("V"));

        // When
        Response heel = vraag(Tokens.projectleider(noord), List.of(), Map.of(), null, null);
        Response leider = vraag(Tokens.projectleider(noord), List.of(), zonderX, null, null);
        Response onderzoeker = vraag(Tokens.onderzoeker(), List.of(), zonderX, null, null);

        // Then
        String verbeterd = "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }.waarden[0].waarde";
        heel.then().body(verbeterd, equalTo(21));
        leider.then().statusCode(200).body(verbeterd, equalTo(null));
        onderzoeker.then().body(verbeterd, equalTo(20));
    }

    @Test
    void a_group_in_which_everybody_improved_is_not_told_to_a_projectleider() {
        // Given
        proef.mensen(noord, 8, geslacht("V"), true);
        proef.mensen(noord, 8, geslacht("M"), true);
        proef.mensen(noord, 8, geslacht("M"), false);

        // When
        Response leider =
                vraag(Tokens.projectleider(noord), List.of(), Map.of(Dimensie.GESLACHT, Set.of("V")), null, null);

        // Then
        leider.then()
                .body("kpis.find { it.code == 'DEELNEMERS' && it.lezing == 'RUIM' }.waarden[0].waarde", equalTo(8))
                .body(
                        "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }.waarden[0].waarde",
                        equalTo(null));
    }

    @Test
    void a_period_does_not_tell_a_projectleider_of_the_one_who_counted_before_it() {
        // Given one man who counted before the others
        proef.mensen(noord, 9, geslacht("V"), true);
        proef.mensen(noord, 9, geslacht("M"), true);
        proef.mensen(noord, 9, geslacht("M"), false);
        LocalDate eerder = Proefdata.DAG.minusMonths(1);
        proef.zet(
                UUID.randomUUID().toString(),
                new Contributie(
                        noord,
                        Groep.DEELNEMER,
                        geslacht("M"),
                        List.of(
                                new Feit(Kpi.DEELNEMERS, Lezing.RUIM, eerder, 1, 1),
                                new Feit(Kpi.ARBEIDSMARKT, Lezing.RUIM, eerder, 1, 1)),
                        List.of()));

        // When
        Response leider = vraag(
                Tokens.projectleider(noord), List.of(), Map.of(Dimensie.GESLACHT, Set.of("M")), Proefdata.DAG, null);

        // Then
        leider.then()
                .body(
                        "kpis.find { it.code == 'ARBEIDSMARKT' && it.lezing == 'RUIM' }.waarden[0].waarde",
                        equalTo(null));
    }
}
