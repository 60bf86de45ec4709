package nl.impactmonitor.kpi.verloop;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OudereStandTest {

    @Inject
    Proefdata proef;

    @Test
    void months_after_the_stand_are_not_told_as_nobody_and_the_forecast_goes_on_from_the_stand() {
        // Given a stand of the end of March
        String programma = "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String pilot = "P-" + programma;
        proef.pilot(pilot, programma);
        proef.inTransactie(db -> {
            try (Statement opdracht = db.createStatement()) {
                opdracht.execute("""
                        with uit as (
                            insert into stand_uitgifte (programma, peildatum, uitgegeven_op, definities)
                            values ('%1$s', '2026-03-31', '2026-03-31T20:00:00Z', '2026-03-31')
                            returning id, uitgegeven_op)
                        insert into stand_figuur (uitgifte, programma, maat, splitsing, pilot, kenmerken, zichtbaar, waarde,
                                                  stand_per)
                        select uit.id, '%1$s', 'MATCHES/STANDAARD', 'PERIODE', '%2$s', maand, true, 12, uit.uitgegeven_op
                        from uit, (values ('2026-01'), ('2026-02'), ('2026-03')) as maanden (maand)
                        """.formatted(programma, pilot));
            }
        });

        // When
        Response verloop = given().auth()
                .oauth2(Tokens.analist())
                .queryParam("programma", programma)
                .queryParam("pilot", pilot)
                .queryParam("peildatum", "2026-06-30")
                .get("/v1/kpis/MATCHES/verloop");

        // Then
        verloop.then()
                .statusCode(200)
                .body("totEnMet", equalTo("2026-03-31"))
                .body("lezingen[0].maanden.maand", equalTo(List.of("2026-01", "2026-02", "2026-03")))
                .body("lezingen[0].maanden.cumulatief", equalTo(List.of(12, 24, 36)))
                .body("lezingen[0].voorspelling.perMaand", equalTo(12f))
                .body("lezingen[0].voorspelling.verloop[0].op", equalTo("2026-04-30"));
    }
}
