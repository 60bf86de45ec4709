package nl.impactmonitor.kpi.rapportage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.api.Test;

/** A report that is thrown away, or whose worker stops, while it is made. */
@QuarkusTest
class OnderbrokenRapportTest {

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

    @Inject
    Aanmaken aanmaken;

    @Inject
    MaakMomentopname maak;

    @Inject
    ScopeRunner scopes;

    @Test
    void a_report_that_was_thrown_away_while_it_was_made_leaves_nothing() throws Exception {
        // Given a worker that has read all of it
        Aanmaken.Taak taak = genomen();
        Momentopname gelezen =
                scopes.callAs(Scope.stored(taak.bereik(), "", ""), () -> maak.van(taak.opdracht(), klaar -> {}));
        Canoniek tekst = Canoniek.van(gelezen);
        String id = taak.id().toString();
        given().auth()
                .oauth2(Tokens.onderzoeker())
                .header("If-Match", rapport.lees(id, "").header("ETag"))
                .delete("/v1/rapportages/" + id)
                .then()
                .statusCode(204);

        // When
        aanmaken.klaar(taak.id(), tekst, gelezen.kop(), List.of());

        // Then
        rapport.lees(id, "").then().statusCode(404);
        assertThat(proef.rijen("select checksum from momentopname where checksum = '" + tekst.checksum() + "'"))
                .isEmpty();
    }

    @Test
    void a_report_whose_worker_stopped_is_taken_up_again_once_it_gave_no_sign_of_life() {
        // Given
        String id = genomen().id().toString();
        rapport.maak();
        rapport.lees(id, "").then().body("status", equalTo("IN_AANMAAK"));
        proef.rijen("update rapportage set levensteken = now() - interval '31 seconds' where id = '" + id
                + "' returning id");

        // When
        rapport.maak();

        // Then
        rapport.lees(id, "").then().body("status", equalTo("CONCEPT"));
        assertThat(proef.rijen("select pogingen from rapportage where id = '" + id + "'"))
                .containsExactly("2");
    }

    /** A report that a worker has begun, and no other. */
    private Aanmaken.Taak genomen() {
        rapport.maak();
        String id = rapport.vraag(rapport.metStand(), "")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Aanmaken.Taak taak = aanmaken.neem().orElseThrow();
        assertThat(taak.id()).hasToString(id);
        return taak;
    }
}
