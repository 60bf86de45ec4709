package nl.impactmonitor.economics.mkba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariantTest {

    private static final Tijdas TIEN_JAAR = Tijdas.van(Conventie.MIDDEN_JAAR, 10);
    private static final Modelinvoer NU = Modelinvoer.leeg()
            .met(Map.of(
                    Grootheid.INKOMEN, 4_000.0,
                    Grootheid.DISCONTOVOET, 0.0225,
                    Grootheid.BELASTINGDRUK, 0.25,
                    Grootheid.KOSTEN_RIJK, 19_000.0));
    private static final Modelinvoer BESTAAND = Modelinvoer.leeg()
            .met(Map.of(
                    Grootheid.INKOMEN, 1_000.0, Grootheid.DISCONTOVOET, 0.0225, Grootheid.KOSTEN_GEMEENTE, 3_000.0));

    @Test
    void variants_stand_beside_the_existing_provision() {
        // Given
        Variant nul = new Variant("NUL", "Bestaande voorziening", BESTAAND, 400);
        Variant project = new Variant("PROJECT", "LLO Collectief", NU, 400);
        Variant regios = project.opgeschaald("REGIOS", "Zeven regio's", 2_800, 0.9, 0.8);
        Variant land = project.opgeschaald("LANDELIJK", "Landelijk", 40_000, 0.7, 0.6);

        // When
        List<Variantuitkomst> naast = Variantuitkomst.naastElkaar(nul, List.of(project, regios, land), TIEN_JAAR);

        // Then
        double annuiteit = 8.9654064;
        assertThat(naast).extracting(v -> v.variant().code()).containsExactly("NUL", "PROJECT", "REGIOS", "LANDELIJK");
        assertThat(naast.get(0).verschilSaldo()).isZero();
        assertThat(naast.get(0).saldo()).isCloseTo(400 * (1_000 * annuiteit - 3_000), within(0.1));
        assertThat(naast.get(1).saldo()).isCloseTo(400 * (4_000 * annuiteit - 19_000), within(0.1));
        assertThat(naast.get(1).verschilSaldo())
                .isCloseTo(naast.get(1).saldo() - naast.get(0).saldo(), within(1e-6));
        assertThat(naast.get(2).saldo()).isCloseTo(2_800 * (3_600 * annuiteit - 15_200), within(1.0));
        assertThat(naast.get(3).saldo()).isCloseTo(40_000 * (2_800 * annuiteit - 11_400), within(10.0));
        assertThat(naast.get(3).fiscaal()).isCloseTo(40_000 * (700 * annuiteit - 11_400), within(10.0));
    }

    @Test
    void a_scale_that_cannot_be_is_refused() {
        // Given
        Variant project = new Variant("PROJECT", "LLO Collectief", NU, 400);

        // When / Then
        assertThatThrownBy(() -> project.opgeschaald("X", "X", 10, 1.5, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> project.opgeschaald("X", "X", 10, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> project.opgeschaald("X", "X", -1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_theme_of_brede_welvaart_without_money_stands_pro_memorie() {
        // Given
        Matrix matrix = Model.matrix(NU.met(Grootheid.ZORG_PER_JAAR, 100), TIEN_JAAR);

        // When
        List<Welvaartsthema.Stand> standen = Welvaartsthema.naast(matrix);

        // Then
        assertThat(standen).hasSize(8);
        assertThat(standen)
                .filteredOn(s -> !s.proMemorie())
                .extracting(Welvaartsthema.Stand::thema)
                .containsExactly(Welvaartsthema.MATERIELE_WELVAART, Welvaartsthema.GEZONDHEID);
    }
}
