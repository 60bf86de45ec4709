package nl.impactmonitor.kpi.uitsplitsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.doelwaarde.Doelwaardesoort;
import org.junit.jupiter.api.Test;

class DoelkeuzeTest {

    private static final LocalDate PEILDATUM = LocalDate.parse("2026-06-30");
    private static final Doel PROGRAMMA = doel(400);
    private static final Doel PILOT = doel(200);
    private static final Map<Doelen.Sleutel, Doel> DOELEN = Map.of(
            new Doelen.Sleutel(null, Kpi.DEELNEMERS), PROGRAMMA, new Doelen.Sleutel("TWENTE", Kpi.DEELNEMERS), PILOT);

    @Test
    void each_pilot_has_its_own_target_and_one_without_has_none() {
        // Given
        Doelkeuze keuze = keuze(List.of(Dimensie.REGIO, Dimensie.PILOT), Map.of(), null);

        // When
        var twente = keuze.bij(Kpi.DEELNEMERS, List.of("AM-TWENTE", "TWENTE"));
        var elders = keuze.bij(Kpi.DEELNEMERS, List.of("AM-WEST", "WEST"));

        // Then
        assertThat(twente).contains(PILOT);
        assertThat(elders).isEmpty();
    }

    @Test
    void one_figure_for_everybody_has_the_target_of_the_programma() {
        // Given
        Doelkeuze keuze = keuze(List.of(), Map.of(), null);

        // When
        var doel = keuze.bij(Kpi.DEELNEMERS, List.of());

        // Then
        assertThat(doel).contains(PROGRAMMA);
    }

    @Test
    void one_figure_of_one_pilot_has_the_target_of_that_pilot_and_of_two_none() {
        // Given
        Doelkeuze een = keuze(List.of(), Map.of(Dimensie.PILOT, Set.of("TWENTE")), null);
        Doelkeuze twee = keuze(List.of(), Map.of(Dimensie.PILOT, Set.of("TWENTE", "WEST")), null);

        // When
        var vanEen = een.bij(Kpi.DEELNEMERS, List.of());
        var vanTwee = twee.bij(Kpi.DEELNEMERS, List.of());

        // Then
        assertThat(vanEen).contains(PILOT);
        assertThat(vanTwee).isEmpty();
    }

    @Test
    void a_part_of_the_people_a_region_or_a_part_of_the_time_is_set_against_no_target() {
        // Given
        List<Doelkeuze> delen = List.of(
                keuze(List.of(Dimensie.PILOT, Dimensie.GESLACHT), Map.of(), null),
                keuze(List.of(Dimensie.PILOT), Map.of(Dimensie.OPLEIDING, Set.of("LAAG")), null),
                keuze(List.of(), Map.of(Dimensie.REGIO, Set.of("AM-TWENTE")), null),
                keuze(List.of(Dimensie.PILOT), Map.of(), PEILDATUM.minusMonths(3)));

        // When
        var doelen = delen.stream().map(d -> d.bij(Kpi.DEELNEMERS, List.of("TWENTE", "V")));

        // Then
        assertThat(doelen).allMatch(doel -> doel.isEmpty());
    }

    @Test
    void a_target_of_a_later_phase_stands_beside_what_was_counted_since_its_first_day_alone() {
        // Given
        LocalDate van = LocalDate.parse("2026-01-01");
        Doel later = new Doel(BigDecimal.TEN, null, Doelwaardesoort.AFGESPROKEN, "FASE-2", van, null, false);
        Map<Doelen.Sleutel, Doel> doelen = Map.of(new Doelen.Sleutel(null, Kpi.DEELNEMERS), later);

        // When
        var alles = new Doelkeuze(vraag(List.of(), Map.of(), null), doelen, true).bij(Kpi.DEELNEMERS, List.of());
        var fase = new Doelkeuze(vraag(List.of(), Map.of(), van), doelen, true).bij(Kpi.DEELNEMERS, List.of());

        // Then
        assertThat(alles).isEmpty();
        assertThat(fase).contains(later);
    }

    private static Doelkeuze keuze(List<Dimensie> dimensies, Map<Dimensie, Set<String>> filter, LocalDate vanaf) {
        return new Doelkeuze(vraag(dimensies, filter, vanaf), DOELEN, true);
    }

    private static Uitsplitsvraag vraag(List<Dimensie> dimensies, Map<Dimensie, Set<String>> filter, LocalDate vanaf) {
        return new Uitsplitsvraag("LLO", dimensies, filter, vanaf, PEILDATUM);
    }

    private static Doel doel(int waarde) {
        return new Doel(
                BigDecimal.valueOf(waarde),
                null,
                Doelwaardesoort.AFGESPROKEN,
                "FASE-1",
                LocalDate.parse("2022-01-01"),
                null,
                true);
    }
}
