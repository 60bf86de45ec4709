package nl.impactmonitor.kpi.contributie;

import static nl.impactmonitor.kpi.contributie.Contractsoort.OPROEP;
import static nl.impactmonitor.kpi.contributie.Contractsoort.TIJDELIJK;
import static nl.impactmonitor.kpi.contributie.Contractsoort.UITZEND;
import static nl.impactmonitor.kpi.contributie.Contractsoort.VAST;
import static nl.impactmonitor.kpi.contributie.Contractsoort.ZZP;
import static nl.impactmonitor.kpi.contributie.Staten.EEN;
import static nl.impactmonitor.kpi.contributie.Staten.NUL;
import static nl.impactmonitor.kpi.contributie.Staten.meting;
import static nl.impactmonitor.kpi.contributie.Staten.werkend;
import static nl.impactmonitor.kpi.contributie.Staten.werkloos;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArbeidsmarktTest {

    private final Contributieregels regels = new Contributieregels(Staten.parameters());

    static List<Arguments> verbeteringen() {
        return List.of(
                Arguments.of("from not working to working", werkloos(null), werkend("8", OPROEP, "14")),
                Arguments.of("four hours more", werkend("20", VAST, "15"), werkend("24", VAST, "15")),
                Arguments.of(
                        "a wage that rose by more than the WML, 5% here",
                        werkend("20", VAST, "20.00"), werkend("20", VAST, "21.01")),
                Arguments.of("from oproep to tijdelijk", werkend("20", OPROEP, "15"), werkend("20", TIJDELIJK, "15")),
                Arguments.of("from uitzend to zzp", werkend("20", UITZEND, null), werkend("20", ZZP, null)),
                Arguments.of("from zzp to vast", werkend("20", ZZP, null), werkend("20", VAST, null)),
                Arguments.of("a higher trede without work", werkloos(2), werkloos(4)),
                Arguments.of("a higher trede in work", werkend(5, "20", VAST, "15"), werkend(6, "20", VAST, "15")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("verbeteringen")
    void is_improved_in_the_wide_reading_by(String wat, Situatie voor, Situatie na) {
        // Given
        Deelnemerstaat staat = Staten.met(meting(Moment.NUL, NUL, voor), meting(Moment.EEN, EEN, na));

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(contributie.feiten()).contains(Feit.persoon(Kpi.ARBEIDSMARKT, Lezing.RUIM, EEN));
    }

    static List<Arguments> geenVerbeteringen() {
        return List.of(
                Arguments.of("nothing changed", werkend(6, "20", VAST, "15"), werkend(6, "20", VAST, "15")),
                Arguments.of("three hours more", werkend("20", VAST, "15"), werkend("23", VAST, "15")),
                Arguments.of(
                        "a wage that rose exactly with the WML",
                        werkend("20", VAST, "20.00"),
                        werkend("20", VAST, "21.00")),
                Arguments.of("from zzp to tijdelijk", werkend("20", ZZP, "15"), werkend("20", TIJDELIJK, "15")),
                Arguments.of(
                        "more hours on a looser contract", werkend("20", VAST, "15"), werkend("30", TIJDELIJK, "15")),
                Arguments.of("more hours at a lower wage", werkend("20", VAST, "15"), werkend("30", VAST, "14.99")),
                Arguments.of("a firmer contract for fewer hours", werkend("20", ZZP, "15"), werkend("16", VAST, "15")),
                Arguments.of("a lost job", werkend(5, "20", OPROEP, "15"), werkloos(2)),
                Arguments.of("work at a lower trede", werkloos(4), werkend(3, "8", OPROEP, "14")),
                Arguments.of("unknown facts", werkend(null, null, null), werkend("20", VAST, "30")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("geenVerbeteringen")
    void is_not_improved_by(String wat, Situatie voor, Situatie na) {
        // Given
        Deelnemerstaat staat = Staten.met(meting(Moment.NUL, NUL, voor), meting(Moment.EEN, EEN, na));

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(contributie.feiten()).extracting(Feit::kpi).doesNotContain(Kpi.ARBEIDSMARKT);
    }

    @Test
    void is_improved_strictly_from_not_working_to_paid_work() {
        // Given
        Deelnemerstaat staat = Staten.met(
                meting(Moment.NUL, NUL, werkloos(2)), meting(Moment.EEN, EEN, werkend(5, "12", TIJDELIJK, "15")));

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(lezingen(contributie)).containsExactlyInAnyOrder(Lezing.STRIKT, Lezing.RUIM);
    }

    @Test
    void is_improved_only_widely_when_more_hours_are_all() {
        // Given
        Deelnemerstaat staat = Staten.met(
                meting(Moment.NUL, NUL, werkend(6, "12", VAST, "15")),
                meting(Moment.EEN, EEN, werkend(6, "24", VAST, "15")));

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(lezingen(contributie)).containsExactly(Lezing.RUIM);
    }

    @Test
    void has_no_wage_rise_on_a_day_without_a_known_minimum_wage() {
        // Given
        Deelnemerstaat staat = Staten.met(
                meting(Moment.NUL, NUL.minusYears(3), werkend("20", VAST, "10")),
                meting(Moment.EEN, EEN, werkend("20", VAST, "20")));

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(lezingen(contributie)).isEmpty();
    }

    @Test
    void compares_with_the_first_eenmeting_and_not_with_a_vervolg() {
        // Given
        Deelnemerstaat staat = Staten.met(
                meting(Moment.VERVOLG, EEN.plusMonths(9), werkend(6, "36", VAST, "18")),
                meting(Moment.EEN, EEN.plusMonths(3), werkend(6, "36", VAST, "18")),
                meting(Moment.EEN, EEN, werkloos(2)),
                meting(Moment.NUL, NUL, werkloos(2)));

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(lezingen(contributie)).isEmpty();
    }

    private static Set<Lezing> lezingen(Contributie contributie) {
        return contributie.feiten().stream()
                .filter(feit -> feit.kpi() == Kpi.ARBEIDSMARKT)
                .map(Feit::lezing)
                .collect(Collectors.toSet());
    }
}
