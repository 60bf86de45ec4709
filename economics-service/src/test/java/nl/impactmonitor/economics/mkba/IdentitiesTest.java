package nl.impactmonitor.economics.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold for every input of the default model. */
class IdentitiesTest {

    private static final double CENT = 1e-3;

    @Property(tries = 200)
    void the_actors_together_are_society(
            @ForAll("invoer") Modelinvoer invoer,
            @ForAll @IntRange(min = 1, max = 100) int jaren,
            @ForAll Conventie conventie) {
        // Given
        Matrix matrix = Model.matrix(invoer, Tijdas.van(conventie, jaren));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, invoer.disconto());

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
            @ForAll("invoer") Modelinvoer willekeurig, @ForAll @IntRange(min = 1, max = 100) int jaren) {
        // Given
        Modelinvoer invoer = willekeurig.met(Grootheid.DEADWEIGHT, 1.0);
        Matrix matrix = Model.matrix(invoer, Tijdas.van(Conventie.MIDDEN_JAAR, jaren));

        // When
        Uitkomst uitkomst = Uitkomst.van(matrix, invoer.disconto());

        // Then
        assertThat(uitkomst.baten()).isZero();
        assertThat(uitkomst.saldo()).isCloseTo(-uitkomst.kosten(), within(1e-6));
    }

    @Property(tries = 200)
    void transfers_change_nothing_for_society(@ForAll("invoer") Modelinvoer invoer) {
        // Given
        Matrix matrix = Model.matrix(invoer, Tijdas.van(Conventie.EIND_JAAR, 10));

        // When
        Reeks overdrachten = matrix.sociaal(Postsoort.OVERDRACHT);

        // Then
        assertThat(overdrachten.grootste()).isZero();
    }

    /** The model is linear in what was observed and in the costs: both alternatives share the other parameters. */
    @Property(tries = 200)
    void the_value_of_a_variant_less_that_of_the_nulalternatief_is_the_value_of_their_difference(
            @ForAll("invoer") Modelinvoer nul, @ForAll("invoer") Modelinvoer ander) {
        // Given
        Modelinvoer variant = nul;
        Modelinvoer verschil = nul;
        for (Grootheid grootheid : Grootheid.values()) {
            if (grootheid.gemeten() && !grootheid.vanHetVerloop()
                    || grootheid.name().startsWith("KOSTEN_") && grootheid != Grootheid.KOSTEN_BEGELEIDINGSUUR) {
                variant = variant.met(grootheid, ander.waarde(grootheid));
                verschil = verschil.met(grootheid, ander.waarde(grootheid) - nul.waarde(grootheid));
            }
        }
        for (Grootheid vast : new Grootheid[] {
            Grootheid.ZORG_PER_JAAR, Grootheid.SAMENLEVING_PER_JAAR, Grootheid.KINDEREN_PER_JAAR,
            Grootheid.TRAJECTUREN, Grootheid.BEGELEIDINGSUREN, Grootheid.LOCK_IN
        }) {
            verschil = verschil.met(vast, 0.0);
        }

        // When
        double saldo = saldo(verschil);

        // Then
        assertThat(saldo).isCloseTo(saldo(variant) - saldo(nul), within(CENT));
    }

    @Property(tries = 200)
    void the_fast_calculation_gives_what_the_matrix_gives(
            @ForAll("invoer") Modelinvoer invoer,
            @ForAll @IntRange(min = 1, max = 100) int jaren,
            @ForAll Conventie conventie) {
        // Given
        Uitkomst matrix = Uitkomst.van(Model.matrix(invoer, Tijdas.van(conventie, jaren)), invoer.disconto());
        BbpBeeld bbp = BbpBeeld.van(invoer, jaren + 1);

        // When
        List<String> namen = Doorrekening.uitkomsten(jaren);
        double[] uit = new double[namen.size()];
        new Doorrekening(conventie, jaren).reken(invoer.alsRij(), uit);

        // Then
        assertThat(uit[namen.indexOf("SALDO")]).isCloseTo(matrix.saldo(), within(CENT));
        assertThat(uit[namen.indexOf("FISCAAL_SALDO")]).isCloseTo(matrix.fiscaal(), within(CENT));
        assertThat(uit[namen.indexOf("BATEN")]).isCloseTo(matrix.baten(), within(CENT));
        assertThat(uit[namen.indexOf("KOSTEN")]).isCloseTo(matrix.kosten(), within(CENT));
        assertThat(uit[namen.indexOf("BATEN_PER_JAAR")])
                .isCloseTo(perJaar(Model.matrix(invoer, Tijdas.van(conventie, jaren)), jaren), within(CENT));
        assertThat(uit[namen.indexOf("BBP_CONTANT")])
                .isCloseTo(invoer.disconto().contant(bbp.perDeelnemer(), Tijdas.van(conventie, jaren)), within(CENT));
        double bbpSamen = 0;
        for (int jaar = 1; jaar <= jaren; jaar++) {
            double bedrag = bbp.perDeelnemer().bedrag(jaar);
            assertThat(uit[namen.indexOf("BBP_JAAR_" + jaar)]).isCloseTo(bedrag, within(CENT));
            bbpSamen += bedrag;
        }
        assertThat(uit[namen.indexOf("BBP_STRUCTUREEL")]).isCloseTo(bbpSamen / jaren, within(CENT));
        for (Actor actor : Actor.values()) {
            assertThat(uit[namen.indexOf(actor.name())])
                    .isCloseTo(matrix.perActor().get(actor), within(CENT));
        }
    }

    private static double perJaar(Matrix matrix, int jaren) {
        return IntStream.rangeClosed(1, jaren)
                        .mapToDouble(matrix.sociaal(Postsoort.BATEN)::bedrag)
                        .sum()
                / jaren;
    }

    private static double saldo(Modelinvoer invoer) {
        return Uitkomst.van(Model.matrix(invoer, Tijdas.van(Conventie.MIDDEN_JAAR, 10)), invoer.disconto())
                .saldo();
    }

    @Provide
    Arbitrary<Modelinvoer> invoer() {
        return Proefinvoer.willekeurig();
    }
}
