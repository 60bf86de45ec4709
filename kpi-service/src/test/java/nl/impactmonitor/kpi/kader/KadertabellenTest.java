package nl.impactmonitor.kpi.kader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KadertabellenTest {

    private static final Path VOORBEELDEN = Path.of("..", "docs", "contracts", "examples");

    @Inject
    Kadertabellen tabellen;

    @Inject
    Proefdata proef;

    @Test
    void the_example_of_the_contract_is_kept_whole() throws IOException, UnreadableState {
        // Given
        String pilot = "P-" + UUID.randomUUID();
        Kaderstaat staat =
                new StateReader<>(Kaderstaat.class).read(Files.readAllBytes(VOORBEELDEN.resolve("pilots.v1.json")));

        // When
        proef.inTransactie(db -> tabellen.schrijf(db, Map.of(pilot, staat)));

        // Then
        assertThat(proef.rijen("select soort, aantal, inzet_uren, inzet_euro from pilot_partner where pilot = '" + pilot
                        + "' order by soort"))
                .containsExactly("CONTACTGEMEENTE 1 400.00 null", "ROC 1 null 12500.00");
        assertThat(proef.rijen("select herkomst, jaar, bedrag from pilot_middel where pilot = '" + pilot + "'"))
                .containsExactly("NGF 2026 1900000.00");
    }

    @Test
    void a_later_state_replaces_the_whole_of_the_earlier_one() {
        // Given
        String pilot = "P-" + UUID.randomUUID();
        schrijf(pilot, 100, 200);

        // When
        schrijf(pilot, 70);

        // Then
        assertThat(proef.rijen("select bedrag from pilot_middel where pilot = '" + pilot + "'"))
                .containsExactly("70");
    }

    @Test
    void amounts_of_one_year_and_source_are_added_up() {
        // Given
        String pilot = "P-" + UUID.randomUUID();

        // When
        schrijf(pilot, 100, 200);

        // Then
        assertThat(proef.rijen("select bedrag from pilot_middel where pilot = '" + pilot + "'"))
                .containsExactly("300");
    }

    @Test
    void a_pilot_that_is_gone_leaves_nothing() {
        // Given
        String pilot = "P-" + UUID.randomUUID();
        schrijf(pilot, 100);

        // When
        proef.inTransactie(db -> tabellen.verwijder(db, List.of(pilot)));

        // Then
        assertThat(proef.rijen("select 1 from pilot_middel where pilot = '" + pilot + "'"))
                .isEmpty();
    }

    @Test
    void the_example_of_the_factoren_is_read() throws IOException, UnreadableState {
        // Given
        byte[] json = Files.readAllBytes(VOORBEELDEN.resolve("factoren.v1.json"));

        // When
        Factorstaat staat = new StateReader<>(Factorstaat.class).read(json);

        // Then
        assertThat(staat.factoren())
                .containsExactly(new Factorstaat.Factor(
                        "LLO",
                        1,
                        "KORTE_LIJNEN",
                        "Korte lijnen",
                        "SUCCESFACTOR",
                        null,
                        "SAMENWERKING",
                        "Samenwerking",
                        4,
                        3));
    }

    private void schrijf(String pilot, long... bedragen) {
        List<Kaderstaat.Middel> middelen = java.util.Arrays.stream(bedragen)
                .mapToObj(bedrag -> new Kaderstaat.Middel(2026, "NGF", BigDecimal.valueOf(bedrag)))
                .toList();
        proef.inTransactie(db -> tabellen.schrijf(db, Map.of(pilot, new Kaderstaat(null, middelen, null))));
    }
}
