package nl.impactmonitor.participant.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.impactmonitor.participant.niveau.Niveau;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BewijssoortenTest {

    private static final LocalDate DAG = LocalDate.of(2026, 6, 30);
    private final Bewijssoorten soorten = new Bewijssoorten(new ObjectMapper().registerModule(new JavaTimeModule()));

    @ParameterizedTest
    @EnumSource(names = {"MBO_2", "MBO_3", "MBO_4", "HAVO", "VWO", "HBO", "WO"})
    void aDiplomaFromHavoVwoOrMbo2IsAStartkwalificatie(Niveau niveau) {
        // When
        var waarde = diploma(niveau);

        // Then
        assertThat(waarde.startkwalificatie().waarde()).isTrue();
        assertThat(waarde.startkwalificatie().regel()).isEqualTo("SK-DIPLOMA");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTREE", "VMBO", "PRAKTIJKONDERWIJS"})
    void aLowerDiplomaHasCivielEffectOnly(Niveau niveau) {
        // When
        var waarde = diploma(niveau);

        // Then
        assertThat(waarde.startkwalificatie().waarde()).isFalse();
        assertThat(waarde.civielEffect().waarde()).isTrue();
    }

    @Test
    void everyKindHasARuleForBothFlags() {
        for (Bewijssoort soort : Bewijssoort.values()) {
            // Given
            Niveau niveau = soort == Bewijssoort.DIPLOMA ? Niveau.MBO_2 : null;

            // When
            var waarde = soorten.waarde(new BewijsVraag(soort, DAG, niveau, null));

            // Then
            assertThat(waarde.civielEffect().regel()).as(soort.name()).startsWith("CE-");
            assertThat(waarde.startkwalificatie().regel()).as(soort.name()).startsWith("SK-");
        }
    }

    @Property
    void onlyADiplomaIsEverAStartkwalificatie(
            @ForAll Bewijssoort soort, @ForAll Niveau niveau, @ForAll @IntRange(max = 40_000) int dag) {
        // When
        var waarde =
                soorten.waarde(new BewijsVraag(soort, LocalDate.of(1900, 1, 1).plusDays(dag), niveau, null));

        // Then
        assertThat(waarde.startkwalificatie().waarde()).isIn(false, soort == Bewijssoort.DIPLOMA);
    }

    private Bewijssoorten.Waarde diploma(Niveau niveau) {
        return soorten.waarde(new BewijsVraag(Bewijssoort.DIPLOMA, DAG, niveau, null));
    }
}
