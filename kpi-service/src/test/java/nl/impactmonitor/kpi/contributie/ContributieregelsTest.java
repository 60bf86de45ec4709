package nl.impactmonitor.kpi.contributie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat.Bewijs;
import nl.impactmonitor.kpi.contributie.Deelnemerstaat.Deelname;
import nl.impactmonitor.kpi.contributie.Trajectstaat.Status;
import org.junit.jupiter.api.Test;

class ContributieregelsTest {

    private static final LocalDate AANGEMELD = LocalDate.parse("2025-01-15");
    private static final LocalDate MEI = LocalDate.parse("2025-05-05");
    private static final LocalDate JUNI = LocalDate.parse("2025-06-06");

    private final Contributieregels regels = new Contributieregels(Staten.parameters());

    @Test
    void who_is_only_aangemeld_counts_in_the_wide_reading() {
        // Given
        Deelnemerstaat staat = Staten.met();

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(contributie.feiten()).containsExactly(Feit.persoon(Kpi.DEELNEMERS, Lezing.RUIM, AANGEMELD));
    }

    @Test
    void who_started_twice_counts_once_from_the_first_start() {
        // Given
        Deelnemerstaat staat =
                Staten.staat(true, List.of(new Deelname(JUNI), new Deelname(MEI)), List.of(), List.of(), List.of());

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(contributie.feiten())
                .containsExactly(
                        Feit.persoon(Kpi.DEELNEMERS, Lezing.STRIKT, MEI),
                        Feit.persoon(Kpi.DEELNEMERS, Lezing.RUIM, AANGEMELD));
    }

    @Test
    void who_started_before_being_aangemeld_is_in_both_readings_from_the_start() {
        // Given
        LocalDate eerder = AANGEMELD.minusDays(7);
        Deelnemerstaat staat = Staten.staat(true, List.of(new Deelname(eerder)), List.of(), List.of(), List.of());

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(contributie.feiten()).extracting(Feit::dag).containsOnly(eerder);
    }

    @Test
    void without_instemming_only_deelnemers_counts() {
        // Given
        Deelnemerstaat staat = Staten.staat(
                false,
                List.of(new Deelname(MEI)),
                List.of(
                        Staten.meting(Moment.NUL, Staten.NUL, Staten.werkloos(1)),
                        Staten.meting(Moment.EEN, Staten.EEN, Staten.werkloos(3))),
                List.of(new Bewijs(JUNI, true, true)),
                List.of(Staten.match(JUNI)));

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(contributie.feiten()).extracting(Feit::kpi).containsOnly(Kpi.DEELNEMERS);
    }

    @Test
    void bewijzen_are_counted_as_items_with_the_person_on_the_first_day() {
        // Given
        List<Bewijs> bewijzen = List.of(
                new Bewijs(JUNI, true, true),
                new Bewijs(JUNI, true, false),
                new Bewijs(MEI, false, true),
                new Bewijs(MEI, false, false));
        Deelnemerstaat staat = Staten.staat(true, List.of(), List.of(), bewijzen, List.of());

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(contributie.feiten())
                .filteredOn(feit -> feit.kpi() == Kpi.BEWIJZEN)
                .containsExactlyInAnyOrder(
                        new Feit(Kpi.BEWIJZEN, Lezing.STRIKT, JUNI, 1, 1),
                        new Feit(Kpi.BEWIJZEN, Lezing.RUIM, MEI, 1, 1),
                        new Feit(Kpi.BEWIJZEN, Lezing.RUIM, JUNI, 2, 0));
    }

    @Test
    void matches_are_counted_as_items() {
        // Given
        Deelnemerstaat staat = Staten.staat(
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(Staten.match(MEI), Staten.match(MEI), Staten.match(JUNI)));

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(contributie.feiten())
                .filteredOn(feit -> feit.kpi() == Kpi.MATCHES)
                .containsExactly(
                        new Feit(Kpi.MATCHES, Lezing.STANDAARD, MEI, 2, 1),
                        new Feit(Kpi.MATCHES, Lezing.STANDAARD, JUNI, 1, 0));
    }

    @Test
    void a_new_traject_counts_from_the_day_it_was_ready_also_when_stopped_later() {
        // Given
        Trajectstaat staat = traject(true, Status.GESTOPT, MEI);

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(contributie.feiten()).containsExactly(new Feit(Kpi.TRAJECTEN, Lezing.STANDAARD, MEI, 1, 0));
    }

    @Test
    void a_traject_that_is_not_new_or_not_ready_does_not_count() {
        // Given
        List<Trajectstaat> staten = List.of(
                traject(false, Status.ONTWIKKELD, MEI),
                traject(true, Status.IN_ONTWIKKELING, MEI),
                traject(true, Status.IN_ONTWIKKELING, null));

        // When
        List<Feit> feiten =
                staten.stream().flatMap(s -> regels.van(s).feiten().stream()).toList();

        // Then
        assertThat(feiten).isEmpty();
    }

    private static Trajectstaat traject(boolean nieuw, Status status, LocalDate ontwikkeldOp) {
        return new Trajectstaat(
                UUID.randomUUID(), "TWENTE", "Taal op de werkvloer", "EDUCATIE", nieuw, status, ontwikkeldOp);
    }
}
