package nl.impactmonitor.economics.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nl.impactmonitor.economics.mkba.BbpLezing.Horizon;
import nl.impactmonitor.economics.mkba.BbpLezing.Maatstaf;
import nl.impactmonitor.economics.mkba.BbpLezing.Noemer;
import nl.impactmonitor.economics.mkba.BbpLezing.Oordeel;
import org.junit.jupiter.api.Test;

class BbpLezingTest {

    private static final double BBP_2023 = 1_033e9;
    private static final Tijdas TWEE_JAAR = Tijdas.van(Conventie.EIND_JAAR, 2);

    /** 0.002% of bbp 2023 (EUR 1,033bn, CBS) is EUR 20.7m a year: EUR 51,650 a head for 400 people, 5,165 for 4,000. */
    @Test
    void the_target_of_a_share_of_the_bbp_is_met_from_51_650_a_head_for_400_people() {
        // Given
        BbpBeeld precies = new BbpBeeld(Reeks.van(0, 51_650, 51_650));
        BbpBeeld netNiet = new BbpBeeld(Reeks.van(0, 51_649, 51_649));

        // When / Then
        assertThat(lezing(precies, 400, Maatstaf.AANDEEL_BBP, Horizon.JAAR_1, Noemer.PROGRAMMA)
                        .waarde())
                .isCloseTo(0.00002, within(1e-15));
        assertThat(lezing(netNiet, 400, Maatstaf.AANDEEL_BBP, Horizon.JAAR_1, Noemer.PROGRAMMA)
                        .oordeel())
                .contains(Oordeel.ONDER);
        assertThat(lezing(netNiet, 4_000, Maatstaf.AANDEEL_BBP, Horizon.JAAR_1, Noemer.PROGRAMMA)
                        .oordeel())
                .contains(Oordeel.GEHAALD);
        assertThat(lezing(
                                new BbpBeeld(Reeks.van(0, 5_165.1, 0)),
                                4_000,
                                Maatstaf.AANDEEL_BBP,
                                Horizon.JAAR_1,
                                Noemer.PROGRAMMA)
                        .oordeel())
                .contains(Oordeel.GEHAALD);
    }

    @Test
    void every_reading_of_horizon_and_denominator_has_its_own_value() {
        // Given: 3,000 in the first year, 1,000 in the second, 10 deelnemers
        BbpBeeld beeld = new BbpBeeld(Reeks.van(0, 3_000, 1_000));

        // When
        List<BbpLezing> alle = BbpLezing.alle(beeld, new Disconto(0.03), TWEE_JAAR, 10, BBP_2023);

        // Then
        assertThat(alle).hasSize(16);
        assertThat(lezing(beeld, 10, Maatstaf.EURO, Horizon.JAAR_1, Noemer.PER_DEELNEMER)
                        .waarde())
                .isEqualTo(3_000);
        assertThat(lezing(beeld, 10, Maatstaf.EURO, Horizon.STRUCTUREEL, Noemer.PER_DEELNEMER)
                        .waarde())
                .isEqualTo(2_000);
        assertThat(lezing(beeld, 10, Maatstaf.EURO, Horizon.HELE_HORIZON, Noemer.PER_DEELNEMER)
                        .waarde())
                .isEqualTo(4_000);
        assertThat(lezing(beeld, 10, Maatstaf.EURO, Horizon.CONTANT, Noemer.PER_DEELNEMER)
                        .waarde())
                .isCloseTo(3_000 / 1.03 + 1_000 / 1.0609, within(1e-9));
        assertThat(lezing(beeld, 10, Maatstaf.EURO, Horizon.JAAR_1, Noemer.PROGRAMMA)
                        .waarde())
                .isEqualTo(30_000);
    }

    /** EUR 1,000-3,000 was agreed of the baten per deelnemer, 0.002% of the bbp: no amount of added value has a target. */
    @Test
    void only_a_share_of_the_bbp_is_judged() {
        // Given an amount within the target of BATEN, one above it and one of everybody together
        BbpBeeld beeld = new BbpBeeld(Reeks.van(0, 3_000, 1_000));

        // When
        List<BbpLezing> alle = BbpLezing.alle(beeld, new Disconto(0.03), TWEE_JAAR, 10, BBP_2023);

        // Then
        assertThat(alle).allSatisfy(lezing -> {
            boolean aandeel = lezing.maatstaf() == Maatstaf.AANDEEL_BBP;
            assertThat(lezing.doel()).isEqualTo(aandeel ? Optional.of(BbpLezing.DOEL_AANDEEL) : Optional.empty());
            assertThat(lezing.oordeel()).isEqualTo(aandeel ? Optional.of(Oordeel.ONDER) : Optional.empty());
        });
    }

    private static BbpLezing lezing(BbpBeeld beeld, long n, Maatstaf maatstaf, Horizon horizon, Noemer noemer) {
        return BbpLezing.alle(beeld, new Disconto(0.03), TWEE_JAAR, n, BBP_2023).stream()
                .filter(l -> l.maatstaf() == maatstaf && l.horizon() == horizon && l.noemer() == noemer)
                .findFirst()
                .orElseThrow();
    }
}
