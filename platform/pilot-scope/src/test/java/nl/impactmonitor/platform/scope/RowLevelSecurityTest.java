package nl.impactmonitor.platform.scope;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.impactmonitor.platform.test.PostgresResource;
import nl.impactmonitor.platform.test.Tokens;
import nl.impactmonitor.platform.test.TokensResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "database", value = "scope_proef"))
@QuarkusTestResource(TokensResource.class)
class RowLevelSecurityTest {

    @Inject
    Proeven proeven;

    @Inject
    ScopeRunner runner;

    @Inject
    PilotScope scope;

    @Inject
    @DataSource("werk")
    AgroalDataSource werk;

    @Test
    void withoutATokenNoRowIsRead() {
        assertThat(names(null)).isEmpty();
    }

    @Test
    void aTokenWithoutPilotsReadsNoRow() {
        assertThat(names(Tokens.intaker())).isEmpty();
    }

    @Test
    void onePilotReadsItsOwnRows() {
        assertThat(names(Tokens.intaker("TWENTE"))).containsExactly("t1", "t2");
    }

    @Test
    void twoPilotsReadTheRowsOfBoth() {
        assertThat(names(Tokens.intaker("TWENTE", "ZUIDOOST-BRABANT"))).containsExactly("t1", "t2", "z1");
    }

    @Test
    void theStarReadsEveryRow() {
        assertThat(names(Tokens.onderzoeker())).contains("n1", "t1", "t2", "z1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TWENTE,NSW", "x', false); select set_config('app.pilots','*", "*,TWENTE", "{*}", "%"})
    void aCraftedClaimOpensNothing(String claim) {
        assertThat(names(Tokens.intaker(claim))).isEmpty();
    }

    @Test
    void theScopeOfOneRequestIsGoneInTheNext() {
        names(Tokens.onderzoeker());

        assertThat(names(null)).isEmpty();
    }

    @Test
    void aWriteIntoAnotherPilotFailsAndStoresNothing() {
        given().auth()
                .oauth2(Tokens.intaker("TWENTE"))
                .post("/proeven?naam=fout&pilot=NSW")
                .then()
                .statusCode(500);

        assertThat(names(Tokens.onderzoeker())).doesNotContain("fout");
    }

    @Test
    void aWriteWithoutScopeFails() {
        assertThatThrownBy(() -> proeven.voegToe("fout", "TWENTE")).hasMessageContaining("row-level security");
    }

    @Test
    void aWriteIntoTheOwnPilotIsStored() throws Exception {
        Scope nieuw = new Scope(Set.of("NIEUW"), "", "");

        runner.callAs(nieuw, () -> {
            proeven.voegToe("w1", "NIEUW");
            return null;
        });

        assertThat(runner.callAs(nieuw, proeven::namen)).containsExactly("w1");
    }

    @Test
    void aJobWorksUnderTheScopeItWasGivenAndNoLonger() throws Exception {
        List<String> during = runner.callAs(Scope.stored("TWENTE", "roc-twente", "wie"), proeven::namen);

        assertThat(during).containsExactly("t1", "t2");
        assertThat(proeven.namen()).isEmpty();
    }

    @Test
    void aJobInAJobHasItsOwnScopeAndThenTheOuterOneAgain() throws Exception {
        List<String> after = runner.callAs(Scope.stored("TWENTE", "", ""), () -> {
            runner.callAs(Scope.stored("NSW", "", ""), proeven::namen);
            return proeven.namen();
        });

        assertThat(after).containsExactly("t1", "t2");
    }

    @Test
    void anotherThreadDoesNotInheritTheScope() throws Exception {
        Set<String> seen =
                runner.callAs(Scope.stored("TWENTE", "", ""), () -> CompletableFuture.supplyAsync(() -> scope.pilots())
                        .get());

        assertThat(seen).isEmpty();
    }

    @Test
    void aJobIsRefusedInsideARunningTransaction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .call(() -> runner.callAs(Scope.stored("*", "", ""), proeven::namen)))
                .hasStackTraceContaining("callAs inside a transaction");
    }

    @Test
    void outsideATransactionThereIsNoScope() throws Exception {
        List<String> seen = runner.callAs(Scope.stored("*", "", ""), proeven::namenZonderTransactie);

        assertThat(seen).isEmpty();
    }

    @Test
    void werkCarriesNoScopeAndSeesNothingWithoutItsOwnPolicy() {
        assertThatThrownBy(() -> runner.callAs(Scope.stored("*", "", ""), () -> QuarkusTransaction.requiringNew()
                        .call(() -> {
                            try (var connection = werk.getConnection();
                                    var statement = connection.createStatement()) {
                                return statement.executeQuery("select 1 from proef");
                            }
                        })))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theOrganisationComesFromTheToken() {
        given().auth()
                .oauth2(Tokens.aanleveraar("roc-twente", "TWENTE"))
                .get("/proeven/organisatie")
                .then()
                .statusCode(200)
                .body(equalTo("roc-twente proef"));
    }

    @Test
    void aTokenWithoutOrganisationIsRefusedWhereOneIsNeeded() {
        given().auth()
                .oauth2(Tokens.intaker("TWENTE"))
                .get("/proeven/organisatie")
                .then()
                .statusCode(403);
    }

    private static List<String> names(String token) {
        var request = token == null ? given() : given().auth().oauth2(token);
        return request.get("/proeven")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }
}
