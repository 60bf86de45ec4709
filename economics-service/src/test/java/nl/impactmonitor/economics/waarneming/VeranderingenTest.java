package nl.impactmonitor.economics.waarneming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class VeranderingenTest {

    @Test
    void a_row_holds_what_changed_for_one_person() {
        // Given: from bijstand to 24 hours at 15 an hour
        Paar paar = paar(
                new Situatie(false, null, null, null, new BigDecimal("1345.45"), "BIJSTAND"),
                new Situatie(true, new BigDecimal("24"), new BigDecimal("15"), null, null, null));

        // When
        double[][] rijen = rijen(List.of(paar));

        // Then
        assertThat(rijen[0]).containsExactly(18_720, -16_145.40, 0, 24, 0, 1, 0, 0, 0, 0);
    }

    @Test
    void hours_that_are_unknown_take_the_mean_of_those_that_are_known() {
        // Given
        Paar bekend = paar(uren("10"), uren("20"));
        Paar onbekend = paar(
                new Situatie(true, null, null, new BigDecimal("100"), null, null),
                new Situatie(true, null, null, new BigDecimal("200"), null, null));

        // When
        double[][] rijen = rijen(List.of(bekend, onbekend));

        // Then
        assertThat(rijen[1][Veranderingen.Kolom.EXTRA_UREN.ordinal()]).isEqualTo(10);
    }

    /** The bootstrap and the deterministic calculation start from the same means. */
    @Property(tries = 100)
    void the_means_of_the_rows_are_those_of_the_group(@ForAll("mensen") List<Paar> mensen) {
        // Given
        Groepsbeeld beeld = Groepsbeeld.van(Groep.DEELNEMER, mensen);

        // When
        double[][] rijen = rijen(mensen);

        // Then
        assertThat(gemiddelde(rijen, 0)).isCloseTo(beeld.inkomensverandering(), within(1e-6));
        assertThat(gemiddelde(rijen, 1)).isCloseTo(beeld.bijstandsverandering(), within(1e-6));
        assertThat(gemiddelde(rijen, 2)).isCloseTo(beeld.overigeUitkeringsverandering(), within(1e-6));
        assertThat(gemiddelde(rijen, 3)).isCloseTo(beeld.extraUren(), within(1e-6));
        assertThat(gemiddelde(rijen, 4)).isCloseTo(beeld.productiviteitswinst(), within(1e-6));
        assertThat(gemiddelde(rijen, 5)).isCloseTo(beeld.werkzaamverandering(), within(1e-9));
    }

    @Provide
    Arbitrary<List<Paar>> mensen() {
        Arbitrary<BigDecimal> getal = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(40))
                .ofScale(2);
        Arbitrary<Situatie> situatie = Combinators.combine(
                        Arbitraries.of(true, false),
                        getal.injectNull(0.2),
                        getal.injectNull(0.2),
                        getal.injectNull(0.5),
                        Arbitraries.of("BIJSTAND", "WW"))
                .as((werkt, uren, loon, uitkering, soort) ->
                        new Situatie(werkt, uren, loon, null, uitkering, uitkering == null ? null : soort));
        return Combinators.combine(situatie, situatie)
                .as(VeranderingenTest::paar)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .filter(lijst -> lijst.stream().anyMatch(Paar::gepaard));
    }

    /** Of four people two are known, 10 and 20: their mean, 15, has variance 25 / 2. */
    @Test
    void under_resampling_a_mean_varies_as_that_of_the_people_who_are_known() {
        // Given
        Paar onbekend = paar(
                new Situatie(true, null, null, new BigDecimal("100"), null, null),
                new Situatie(true, null, null, new BigDecimal("200"), null, null));
        List<Paar> mensen = List.of(paar(uren("10"), uren("20")), paar(uren("10"), uren("30")), onbekend, onbekend);

        // When
        double[][] rijen = rijen(mensen);

        // Then
        double variantie = 0;
        for (double[] rij : rijen) {
            variantie += Math.pow(rij[Veranderingen.Kolom.EXTRA_UREN.ordinal()] - 15, 2) / 4 / 4;
        }
        assertThat(variantie).isCloseTo(25.0 / 2, within(1e-9));
    }

    /** Fieller's ratio to first order: of two people with 100 and 300 at EEN, 80 and 200 at VERVOLG, 70% is left. */
    @Test
    void what_each_person_moves_the_share_that_is_left_sums_to_nothing() {
        // Given
        List<Paar> mensen = List.of(metVervolg(100, 80), metVervolg(300, 200));
        Behoud behoud = Behoud.van(Groepsbeeld.van(Groep.DEELNEMER, mensen).vervolg(), Optional.empty())
                .orElseThrow();

        // When
        double[][] rijen = Veranderingen.van(Groep.DEELNEMER, mensen, Set.of(), Optional.of(behoud));

        // Then
        int kolom = Veranderingen.Kolom.BEHOUD.ordinal();
        double perJaar = Math.pow(0.7, 1 / behoud.jaren());
        assertThat(behoud.deel()).isEqualTo(0.7);
        assertThat(behoud.jaren()).isCloseTo(2.0, within(0.002));
        assertThat(rijen[0][kolom])
                .isCloseTo(perJaar + (80 - 70) / 200.0 * perJaar / 0.7 / behoud.jaren(), within(1e-12));
        assertThat(rijen[1][kolom])
                .isCloseTo(perJaar + (200 - 210) / 200.0 * perJaar / 0.7 / behoud.jaren(), within(1e-12));
    }

    private static Paar metVervolg(int bijEen, int bijVervolg) {
        return new Paar(
                UUID.randomUUID(),
                1,
                Groep.DEELNEMER,
                inkomen(0),
                inkomen(bijEen),
                new Later(inkomen(bijVervolg), 731),
                null);
    }

    private static Situatie inkomen(int bedrag) {
        return new Situatie(true, null, null, BigDecimal.valueOf(bedrag), null, null);
    }

    private static double[][] rijen(List<Paar> mensen) {
        return Veranderingen.van(Groep.DEELNEMER, mensen, Set.of(), Optional.empty());
    }

    private static double gemiddelde(double[][] rijen, int kolom) {
        double som = 0;
        for (double[] rij : rijen) {
            som += rij[kolom];
        }
        return som / rijen.length;
    }

    private static Situatie uren(String uren) {
        return new Situatie(true, new BigDecimal(uren), new BigDecimal("15"), null, null, null);
    }

    private static Paar paar(Situatie nul, Situatie een) {
        return new Paar(UUID.randomUUID(), 1, Groep.DEELNEMER, nul, een);
    }
}
