package nl.impactmonitor.kpi.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The text of a snapshot is its content, and nothing of how it came about. */
class CanoniekTest {

    @Test
    void a_snapshot_is_written_with_names_in_order_and_without_what_is_not_there() {
        // Given
        Momentopname momentopname = Momentopnamen.met(Momentopnamen.personen(120L));

        // When
        String tekst = Canoniek.van(momentopname).tekst();

        // Then
        assertThat(tekst)
                .contains(
                        "\"getallen\":[{\"adres\":\"kpi.ARBEIDSMARKT.RUIM.TWENTE\",\"bron\":\"STAND\",\"definitieVersie\":1,"
                                + "\"doelwaarde\":200,\"eenheid\":\"personen\","
                                + "\"filters\":{\"definitie\":\"ARBEIDSMARKT\",\"lezing\":\"RUIM\"},")
                .doesNotContain("null", "citaten");
    }

    @Test
    void an_amount_that_a_double_cannot_hold_is_kept_to_the_cent() {
        // Given
        BigDecimal bedrag = new BigDecimal("1033000000000.10");
        Getal getal = Getal.los("middelen.x", "Middelen", "*", bedrag, "EUR", Bron.PILOTS, Map.of(), null);

        // When
        Canoniek canoniek = Canoniek.van(Momentopnamen.met(getal));

        // Then
        assertThat(canoniek.tekst()).contains("\"waarde\":1033000000000.1}");
        assertThat(canoniek.momentopname().getal("middelen.x").orElseThrow().waarde())
                .isEqualByComparingTo(bedrag);
    }

    @Test
    void a_text_with_another_number_is_another_checksum() {
        // Given
        Canoniek canoniek = Canoniek.van(Momentopnamen.met(Momentopnamen.personen(120L)));

        // When
        Canoniek gewijzigd = Canoniek.opgeslagen(canoniek.tekst().replace(":120", ":121"));

        // Then
        assertThat(gewijzigd.checksum()).isNotEqualTo(canoniek.checksum());
    }

    @Test
    void a_text_that_is_not_the_canonical_one_is_refused_though_it_says_the_same() {
        // Given
        Canoniek canoniek = Canoniek.van(Momentopnamen.met(Momentopnamen.personen(120L)));
        Canoniek anders = Canoniek.opgeslagen(canoniek.tekst().replace(":120", ": 120.0"));

        // When and then
        assertThatThrownBy(anders::momentopname).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_text_of_another_form_is_not_taken_for_one_of_this() {
        // Given
        Canoniek canoniek = Canoniek.van(Momentopnamen.met(Momentopnamen.personen(120L)));
        Canoniek later = Canoniek.opgeslagen(canoniek.tekst().replace("\"vorm\":1", "\"vorm\":2"));

        // When and then
        assertThatThrownBy(later::momentopname).hasStackTraceContaining("a snapshot of form 2");
    }

    @Test
    void two_numbers_with_one_address_are_refused() {
        // Given
        Getal getal = Momentopnamen.personen(120L);

        // When and then
        assertThatThrownBy(() -> Momentopnamen.met(getal, getal)).hasMessageContaining("twice");
    }

    @Property(tries = 200)
    void what_is_written_and_read_is_the_same_snapshot_with_the_same_checksum(
            @ForAll("getallen") List<Getal> getallen) {
        // Given
        Canoniek canoniek = Canoniek.van(Momentopnamen.met(getallen.toArray(Getal[]::new)));

        // When
        Momentopname gelezen = canoniek.momentopname();

        // Then
        assertThat(gelezen.alleGetallen()).containsExactlyInAnyOrderElementsOf(getallen);
        assertThat(Canoniek.van(gelezen)).isEqualTo(canoniek);
    }

    @Property(tries = 200)
    void the_order_in_which_numbers_were_read_changes_nothing(@ForAll("getallen") List<Getal> getallen) {
        // Given
        List<Getal> andersom = new ArrayList<>(getallen);
        Collections.reverse(andersom);

        // When
        Canoniek een = Canoniek.van(Momentopnamen.met(getallen.toArray(Getal[]::new)));
        Canoniek twee = Canoniek.van(Momentopnamen.met(andersom.toArray(Getal[]::new)));

        // Then
        assertThat(een.checksum()).isEqualTo(twee.checksum());
    }

    @Provide
    Arbitrary<List<Getal>> getallen() {
        Arbitrary<Getal> getal = Combinators.combine(
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6),
                        Arbitraries.bigDecimals().injectNull(0.2),
                        Arbitraries.strings().ofMaxLength(20))
                .as((adres, waarde, naam) -> Getal.los(
                        "kpi." + adres, naam, "*", waarde, "EUR", Bron.PILOTS, Map.of("b", naam, "a", "1"), naam));
        return getal.list().ofMaxSize(8).uniqueElements(Getal::adres);
    }
}
