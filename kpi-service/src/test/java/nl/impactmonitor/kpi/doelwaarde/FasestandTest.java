package nl.impactmonitor.kpi.doelwaarde;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.definitie.Definitieversie;
import nl.impactmonitor.kpi.stand.Cijfer;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.Plek;
import org.junit.jupiter.api.Test;

/** The share of a phase that began on 1 January, of a stand in March beside the one of just before it. */
class FasestandTest {

    private static final Plek PLEK = new Plek("*", Kpi.SOCIALE_INCLUSIE, Lezing.STANDAARD);
    private static final Doel DOEL = new Doel(
            BigDecimal.valueOf(160),
            null,
            Doelwaardesoort.AFGESPROKEN,
            "FASE-2",
            LocalDate.parse("2027-01-01"),
            null,
            false);
    private static final LocalDate EERSTE_DEFINITIE = LocalDate.parse("2026-06-01");
    private static final LocalDate TWEEDE_DEFINITIE = LocalDate.parse("2026-12-01");
    private static final Definitieversie VERSIES = (kpi, lezing, dag) -> dag.isBefore(TWEEDE_DEFINITIE) ? 1 : 2;
    private static final Instant ERVOOR = Instant.parse("2026-12-31T02:30:00Z");
    private static final Instant NU = Instant.parse("2027-03-31T01:30:00Z");

    @Test
    void what_was_added_since_is_divided_by_the_target() {
        // Given
        Cijfers ervoor = stand(130L, TWEEDE_DEFINITIE);

        // When
        Fasestand fase = Fasestand.van(DOEL, PLEK, nu(170L), ervoor, VERSIES);

        // Then
        assertThat(fase).isEqualTo(new Fasestand(40L, new BigDecimal("0.2500"), null, ERVOOR));
    }

    @Test
    void figures_by_different_versions_of_a_definition_make_no_share() {
        // Given
        Cijfers ervoor = stand(130L, EERSTE_DEFINITIE);

        // When
        Fasestand fase = Fasestand.van(DOEL, PLEK, nu(170L), ervoor, VERSIES);

        // Then
        assertThat(fase).isEqualTo(new Fasestand(null, null, Fasestand.Reden.ANDERE_DEFINITIE, null));
    }

    @Test
    void where_more_was_taken_back_than_was_added_there_is_no_share_below_zero() {
        // Given
        Cijfers ervoor = stand(130L, TWEEDE_DEFINITIE);

        // When
        Fasestand fase = Fasestand.van(DOEL, PLEK, nu(118L), ervoor, VERSIES);

        // Then
        assertThat(fase).isEqualTo(new Fasestand(null, null, Fasestand.Reden.AFGENOMEN, null));
    }

    @Test
    void what_the_stand_of_before_did_not_count_was_not_nothing() {
        // Given
        Cijfers ervoor = new Cijfers(ERVOOR, new TreeSet<>(), new TreeMap<>(), Map.of());

        // When
        Fasestand fase = Fasestand.van(DOEL, PLEK, nu(40L), ervoor, VERSIES);

        // Then
        assertThat(fase.reden()).isEqualTo(Fasestand.Reden.GEEN_CIJFER_ROND_FASE);
    }

    private static Cijfer nu(long waarde) {
        return new Cijfer(waarde, waarde, NU, TWEEDE_DEFINITIE);
    }

    private static Cijfers stand(long waarde, LocalDate definities) {
        Cijfer cijfer = new Cijfer(waarde, waarde, ERVOOR, definities);
        return new Cijfers(ERVOOR, new TreeSet<>(), new TreeMap<>(), Map.of(PLEK, cijfer));
    }
}
