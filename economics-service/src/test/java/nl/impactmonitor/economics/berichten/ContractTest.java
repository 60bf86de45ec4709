package nl.impactmonitor.economics.berichten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.platform.projection.UnreadableState;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This service reads what the producer promised: the examples of the contracts. */
class ContractTest {

    private final DeelnemerProjectie deelnemers = new DeelnemerProjectie(new Ingetrokkenen(null));

    @Test
    void a_pilot_is_read() throws Exception {
        // Given
        byte[] voorbeeld = JsonSchemas.example("pilots.v1.json");

        // When
        PilotStaat staat = new PilotProjectie().read(voorbeeld);

        // Then
        assertThat(staat).isEqualTo(new PilotStaat("TWENTE", "EUR"));
    }

    @Test
    void a_deelnemer_with_two_metingen_is_read() throws Exception {
        // Given
        byte[] voorbeeld = JsonSchemas.example("deelnemers.v1.verbeterd.json");

        // When
        DeelnemerStaat staat = deelnemers.read(voorbeeld);

        // Then
        assertThat(staat.teltMee()).isTrue();
        assertThat(staat.metingen())
                .extracting(DeelnemerStaat.MetingStaat::datum)
                .containsExactly(LocalDate.of(2026, 1, 19), LocalDate.of(2026, 7, 20));
        assertThat(staat.metingen().get(1).situatie().brutoUurloon()).isEqualByComparingTo("15.1");
        assertThat(staat.metingen().get(0).situatie().uitkeringsoort()).isEqualTo("BIJSTAND");
        assertThat(staat.trajectStart()).contains(LocalDate.of(2026, 2, 2));
        assertThat(staat.trajectEinde()).isEmpty();
        assertThat(staat.startkwalificatie(LocalDate.of(2026, 7, 20))).isFalse();
        assertThat(staat.gezondheid(staat.metingen().get(0))).isEmpty();
    }

    @Test
    void somebody_of_a_reference_group_is_read() throws Exception {
        // Given
        byte[] voorbeeld = JsonSchemas.example("deelnemers.v1.referentie.json");

        // When
        DeelnemerStaat staat = deelnemers.read(voorbeeld);

        // Then
        assertThat(staat.groep()).isEqualTo(Groep.REFERENTIE);
        assertThat(staat.metingen().get(1).situatie().brutoJaarinkomen()).isEqualByComparingTo("6349.15");
    }

    @Test
    void somebody_without_instemming_does_not_count() throws Exception {
        // Given
        byte[] voorbeeld = JsonSchemas.example("deelnemers.v1.aangemeld.json");

        // When
        DeelnemerStaat staat = deelnemers.read(voorbeeld);

        // Then
        assertThat(staat.teltMee()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "{\"id\":\"geen-uuid\"}"})
    void what_is_no_deelnemer_is_unreadable(String json) {
        // Given
        byte[] inhoud = json.getBytes(StandardCharsets.UTF_8);

        // When / Then
        assertThatThrownBy(() -> deelnemers.read(inhoud)).isInstanceOf(UnreadableState.class);
    }
}
