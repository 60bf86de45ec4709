package nl.impactmonitor.interview.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import nl.impactmonitor.platform.outbox.StateChange;
import nl.impactmonitor.platform.test.Events;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.Test;

@ServiceTest
class FactorenBronTest {

    @Inject
    FactorenBron bron;

    @Test
    void everyStateIsGivenAgainAsItWasSent() {
        // Given
        var codeur = Gesprek.alsCodeur("bron");
        var interview = codeur.interview(Gesprek.regionaal("TWENTE"));
        codeur.codeer(interview, codeur.fragment(interview, "x"), "MAATWERK").statusCode(201);
        var gezonden = Events.await("factoren.v1", interview, 1);

        // When
        var staten = new ArrayList<StateChange>();
        bron.forEach(staten::add);

        // Then
        assertThat(staten).allSatisfy(staat -> assertThat(
                        JsonSchemas.validate("docs/contracts/factoren.v1.schema.json", staat.json()))
                .isEmpty());
        assertThat(staten)
                .filteredOn(staat -> staat.key().equals(interview))
                .singleElement()
                .satisfies(staat -> {
                    assertThat(staat.versie()).isEqualTo(1);
                    assertThat(staat.json()).isEqualTo(gezonden.value());
                });
    }

    @Test
    void theCountOfVersiesIsThatOfTheStates() {
        // Given
        Gesprek.alsCodeur("bron").interview(Gesprek.LANDELIJK);
        var staten = new ArrayList<StateChange>();
        bron.forEach(staten::add);

        // When
        var versies = bron.versies();

        // Then
        assertThat(versies.aantal()).isEqualTo(staten.size());
        assertThat(versies.somVersies())
                .isEqualTo(staten.stream().mapToLong(StateChange::versie).sum());
    }
}
