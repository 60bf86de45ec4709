package nl.impactmonitor.interview.wissen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.platform.outbox.StateChange;
import nl.impactmonitor.platform.outbox.StateSource;
import nl.impactmonitor.platform.test.Events;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class WisTest {

    @Inject
    @Any
    Instance<StateSource> bronnen;

    private final Gesprek onderzoeker = Gesprek.alsCodeur("wisser");
    private String interview;
    private String verslag;
    private String citaat;

    @BeforeEach
    void eenInterviewMetAlles() {
        var gesprek = new GesprekMetAlles();
        interview = gesprek.interview;
        verslag = gesprek.verslag;
        citaat = gesprek.citaat;
    }

    @Test
    void anErasedInterviewLeavesATombstoneAProofAndNoRow() throws SQLException {
        // Given
        onderzoeker.get(citaat).body("publiceerbaar", equalTo(true));

        // When
        var antwoord = verwijder("?reden=BEWAARTERMIJN", "*");

        // Then
        antwoord.statusCode(204);
        var bericht = Events.await("factoren.v1", interview, 6);
        assertThat(bericht.value()).isNull();
        assertThat(Events.header(bericht, "ce_type")).isEqualTo("nl.impactmonitor.interview.gewist.v1");
        assertThat(rijenOver(interview)).isEmpty();
        onderzoeker.get("/v1/interviews/" + interview).statusCode(404);
        onderzoeker.get(citaat).statusCode(404);
        onderzoeker
                .get("/v1/verslagen?zoek=bellen&pilot=" + GesprekMetAlles.PILOT)
                .body("items.interview", not(hasItem(interview)));
        onderzoeker
                .get("/v1/interviews/verwijderingen?limit=100")
                .body("items.find { it.interview == '" + interview + "' }.reden", equalTo("BEWAARTERMIJN"))
                .body("items.find { it.interview == '" + interview + "' }.rijen.verslag_versie", equalTo(2));
        Gesprek.alsOnderzoeker("TWENTE")
                .get("/v1/interviews/verwijderingen?limit=100")
                .body("items.findAll { it.interview == '" + interview + "' }", hasSize(0));
    }

    @Test
    void whatIsErasedIsSentAgainAsATombstoneAndCounted() {
        // Given
        verwijder("?reden=VERGISSING", "*").statusCode(204);
        var bron = bronnen.stream()
                .filter(b -> b.topic().equals("factoren.v1"))
                .findFirst()
                .orElseThrow();

        // When
        var staten = new ArrayList<StateChange>();
        bron.forEach(staten::add);

        // Then
        assertThat(staten)
                .filteredOn(s -> s.key().equals(interview))
                .singleElement()
                .satisfies(s -> assertThat(s.isTombstone() && s.versie() == 6).isTrue());
        assertThat(bron.versies().verwijderd())
                .isEqualTo(staten.stream().filter(StateChange::isTombstone).count());
        assertThat(bron.versies().somVersies())
                .isEqualTo(staten.stream().mapToLong(StateChange::versie).sum());
    }

    @Test
    void theMatrixFollowsAnErasure() {
        // Given
        int voor = inDeMatrix();

        // When
        verwijder("?reden=VERGISSING", "*").statusCode(204);

        // Then
        assertThat(voor).isPositive();
        assertThat(inDeMatrix()).isEqualTo(voor - 1);
    }

    private int inDeMatrix() {
        return onderzoeker
                .get("/v1/factoren/matrix?as=PILOT&codeboek=LLO")
                .extract()
                .<List<Integer>>path(
                        "regels.findAll { it.code == 'KORTE_LIJNEN' }.cellen.flatten().findAll { it.kolom == '"
                                + GesprekMetAlles.PILOT + "' }.interviews")
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void withdrawnInstemmingErasesWhatWasSaidAndKeepsThatThereWasAConversation() {
        // When
        var antwoord = onderzoeker.delete("/v1/interviews/" + interview + "/instemming", "*");

        // Then
        antwoord.statusCode(200).body("status", equalTo("GEHOUDEN"), "instemming", nullValue());
        var bericht = Events.await("factoren.v1", interview, 6);
        assertThat(bericht.value()).asString().contains("\"factoren\" : []", "\"citaten\" : []", "GEHOUDEN");
        onderzoeker.get("/v1/interviews/" + interview + "/verslagen").body("items", hasSize(0));
        onderzoeker.get("/v1/interviews/" + interview + "/coderingen").body("items", hasSize(0));
        onderzoeker.get("/v1/interviews/" + interview + "/codeerrondes").body("items", hasSize(0));
        onderzoeker.get(citaat).statusCode(404);
        onderzoeker
                .get("/v1/interviews/" + interview + "/stappen")
                .body("items.reden", hasItem("Instemming ingetrokken"));
        onderzoeker
                .delete("/v1/interviews/" + interview + "/instemming", "*")
                .statusCode(409)
                .body("code", equalTo("GEEN_INSTEMMING"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            '',                      *,     400
            ?reden=ZOMAAR,           *,     400
            ?reden=VERGISSING,       -,     428
            ?reden=VERGISSING,       '"1"', 412
            """)
    void anErasureWithoutReasonOrOnAnOldVersionIsRefused(String vraag, String ifMatch, int status) {
        // When
        var antwoord = verwijder(vraag, ifMatch);

        // Then
        antwoord.statusCode(status).contentType("application/problem+json");
        onderzoeker.get("/v1/interviews/" + interview).statusCode(200);
    }

    @Test
    void anotherPilotErasesNothing() {
        // Given
        var elders = Gesprek.alsOnderzoeker("ZUIDOOST-BRABANT");

        // When
        var antwoord = elders.delete("/v1/interviews/" + interview + "?reden=VERGISSING", "*");

        // Then
        antwoord.statusCode(404);
        elders.delete("/v1/interviews/" + interview + "/instemming", "*").statusCode(404);
        elders.delete("/v1/interviews/" + interview + "/verslagen/" + verslag + "/versies/1")
                .statusCode(404);
        onderzoeker.get("/v1/interviews/" + interview).body("status", equalTo("VASTGESTELD"));
    }

    private io.restassured.response.ValidatableResponse verwijder(String vraag, String ifMatch) {
        return onderzoeker.delete("/v1/interviews/" + interview + vraag, ifMatch);
    }

    /** In whatever table has a column for an interview, so that a new one cannot be forgotten. */
    private Map<String, Long> rijenOver(String id) throws SQLException {
        var rijen = new HashMap<String, Long>();
        var config = ConfigProvider.getConfig();
        try (Connection db = DriverManager.getConnection(
                config.getValue("DB_URL", String.class),
                config.getValue("DB_MIGRATIE_USER", String.class),
                config.getValue("DB_MIGRATIE_PASSWORD", String.class))) {
            var tabellen = new ArrayList<String>();
            try (var rij = db.createStatement().executeQuery("""
                    select c.table_name from information_schema.columns c
                    join information_schema.tables t using (table_schema, table_name)
                    where c.table_schema = 'public' and c.column_name = 'interview' and t.table_type = 'BASE TABLE'
                    """)) {
                while (rij.next()) {
                    tabellen.add(rij.getString(1));
                }
            }
            assertThat(tabellen).contains("verslag_versie", "passage", "codering_basis");
            for (String tabel : tabellen) {
                try (var rij = db.createStatement()
                        .executeQuery("select count(*) from " + tabel + " where interview = '" + id + "'")) {
                    rij.next();
                    if (rij.getLong(1) > 0) {
                        rijen.put(tabel, rij.getLong(1));
                    }
                }
            }
        }
        return rijen;
    }
}
