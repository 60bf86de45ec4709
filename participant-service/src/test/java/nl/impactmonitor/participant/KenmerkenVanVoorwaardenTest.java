package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactmonitor.participant.deelnemer.Kenmerken;
import nl.impactmonitor.participant.instrument.DefinitieControle;
import nl.impactmonitor.participant.meting.Moment;
import org.junit.jupiter.api.Test;

/** What a skip condition may ask about is what the API records. */
class KenmerkenVanVoorwaardenTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void conditionsKnowExactlyTheKenmerkenAndTheirValues() {
        assertThat(DefinitieControle.KENMERKEN)
                .hasSize(6)
                .containsEntry("moment", waarden(Moment.class))
                .containsEntry("geslacht", waarden(Kenmerken.Geslacht.class))
                .containsEntry("leeftijdsklasse", waarden(Kenmerken.Leeftijdsklasse.class))
                .containsEntry("opleidingsniveau", waarden(Kenmerken.Opleidingsniveau.class))
                .containsEntry("leerderType", waarden(Kenmerken.LeerderType.class))
                .containsEntry("instroomkanaal", waarden(Kenmerken.Instroomkanaal.class));
    }

    private static Set<String> waarden(Class<? extends Enum<?>> soort) {
        return Arrays.stream(soort.getEnumConstants())
                .map(w -> JSON.convertValue(w, String.class))
                .collect(Collectors.toSet());
    }
}
