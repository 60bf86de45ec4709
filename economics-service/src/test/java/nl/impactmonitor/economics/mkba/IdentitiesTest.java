package nl.impactmonitor.economics.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What must hold for every input of the default model. */
class IdentitiesTest {

    private static final double CENT = 1e-4;

    @Property(tries = 300)
    void the_actors_together_are_society(
            @ForAll("veranderingen") Verandering v,
            @ForAll("ketens") Additionaliteit keten,
            @ForAll("kengetallen") Kengetallen k,
            @ForAll @IntRange(min = 1, max = 100) int jaren,
            @ForAll Conventie conventie,
            @ForAll @DoubleRange(min = 0.0, max = 0.1) double rente) {
        // Given
        Matrix matrix = Model.matrix(v, keten, k, Tijdas.van(conventie, jaren));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(rente));

        // Then
        double actoren = uitkomst.perActor().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(actoren).isCloseTo(uitkomst.saldo(), within(CENT));
        assertThat(uitkomst.baten() - uitkomst.kosten()).isCloseTo(uitkomst.saldo(), within(CENT));
        assertThat(uitkomst.betalingsbereidheid() - uitkomst.nettoKostenOverheid())
                .isCloseTo(uitkomst.saldo(), within(CENT));
    }

    @Property(tries = 200)
    void with_deadweight_one_only_the_costs_are_left(
            @ForAll("veranderingen") Verandering v,
            @ForAll("ketens") Additionaliteit keten,
            @ForAll("kengetallen") Kengetallen k,
            @ForAll @IntRange(min = 1, max = 100) int jaren) {
        // Given
        Additionaliteit niets = new Additionaliteit(1.0, keten.attributie(), keten.verdringing(), keten.uitval());
        Matrix matrix = Model.matrix(v, niets, k, Tijdas.van(Conventie.MIDDEN_JAAR, jaren));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, new Disconto(0.0225));

        // Then
        assertThat(uitkomst.baten()).isZero();
        assertThat(uitkomst.saldo()).isCloseTo(-uitkomst.kosten(), within(1e-6));
    }

    @Property(tries = 200)
    void transfers_change_nothing_for_society(
            @ForAll("veranderingen") Verandering v,
            @ForAll("ketens") Additionaliteit keten,
            @ForAll("kengetallen") Kengetallen k) {
        // Given
        Matrix matrix = Model.matrix(v, keten, k, Tijdas.van(Conventie.EIND_JAAR, 10));

        // When
        Reeks overdrachten = matrix.sociaal(Postsoort.OVERDRACHT);

        // Then
        assertThat(overdrachten.grootste()).isZero();
    }

    @Property(tries = 200)
    void the_difference_of_two_variants_is_the_value_of_their_difference(
            @ForAll("veranderingen") Verandering nul,
            @ForAll("veranderingen") Verandering variant,
            @ForAll("ketens") Additionaliteit keten) {
        // Given
        Kengetallen gratis = new Kengetallen(0.3, 0.2, 0, 0, 0, 0, 0, 0);
        Tijdas tijdas = Tijdas.van(Conventie.MIDDEN_JAAR, 10);
        Disconto disconto = new Disconto(0.0225);
        Verandering verschil = new Verandering(
                variant.inkomen() - nul.inkomen(),
                variant.uitkeringGemeente() - nul.uitkeringGemeente(),
                variant.uitkeringRijk() - nul.uitkeringRijk());

        // When
        double saldo = Uitkomst.van(Model.matrix(verschil, keten, gratis, tijdas), disconto)
                .saldo();

        // Then
        double los = Uitkomst.van(Model.matrix(variant, keten, gratis, tijdas), disconto)
                        .saldo()
                - Uitkomst.van(Model.matrix(nul, keten, gratis, tijdas), disconto)
                        .saldo();
        assertThat(saldo).isCloseTo(los, within(CENT));
    }

    @Provide
    Arbitrary<Verandering> veranderingen() {
        Arbitrary<Double> bedrag = Arbitraries.doubles().between(-30_000, 30_000);
        return Combinators.combine(bedrag, bedrag, bedrag).as(Verandering::new);
    }

    @Provide
    Arbitrary<Additionaliteit> ketens() {
        Arbitrary<Double> fractie = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(fractie, fractie, fractie, fractie).as(Additionaliteit::new);
    }

    @Provide
    Arbitrary<Kengetallen> kengetallen() {
        Arbitrary<Double> fractie = Arbitraries.doubles().between(0, 1);
        Arbitrary<Double> bedrag = Arbitraries.doubles().between(0, 50_000);
        return Combinators.combine(fractie, fractie, bedrag, bedrag, bedrag, bedrag, bedrag, bedrag)
                .as(Kengetallen::new);
    }
}
