package nl.impactmonitor.economics.parameterset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersetControleTest {

    private static final LocalDate VAN = LocalDate.of(2021, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"LLO-BASIS-1", "NSW-1"})
    void the_sets_that_come_with_the_program_are_sound(String bestand) {
        // Given
        Parameterset set = ParametersetTekst.lees(ParametersetZaaier.lees(bestand));

        // When
        List<String> fouten = ParametersetControle.fouten(set);

        // Then
        assertThat(fouten).isEmpty();
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                fout("has no source", p -> kopie(p, "0.1", "0.2", "0.3", "fractie", null, VAN, null, " ")),
                fout("is not ordered", p -> kopie(p, "0.3", "0.2", "0.4", "fractie", null, VAN, null, "bron")),
                fout("is negative", p -> kopie(p, "-0.1", "0.2", "0.4", "fractie", null, VAN, null, "bron")),
                fout("is a fraction above 1", p -> kopie(p, "0.1", "0.2", "1.1", "fractie", null, VAN, null, "bron")),
                fout("is larger than", p -> kopie(p, "0", "1", "1e300", "personen", null, VAN, null, "bron")),
                fout("without price year", p -> kopie(p, "1", "2", "3", "EUR per uur", null, VAN, null, "bron")),
                fout("not in the valuta", p -> kopie(p, "1", "2", "3", "USD per uur", 2025, VAN, null, "bron")),
                fout("has no first day", p -> kopie(p, "0", "0", "0", "fractie", null, null, null, "bron")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fouten")
    void a_fault_is_named_with_its_parameter(String fout, UnaryOperator<Parameter> verandering) {
        // Given
        Parameterset set = metVeranderd("DEADWEIGHT", verandering);

        // When
        List<String> fouten = ParametersetControle.fouten(set);

        // Then
        assertThat(fouten).anyMatch(f -> f.startsWith("DEADWEIGHT ") && f.contains(fout));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000", "2.5"})
    void a_horizon_that_is_no_number_of_years_is_refused(String jaren) {
        // Given
        Parameterset set = metVeranderd("HORIZON", p -> kopie(p, jaren, jaren, jaren, "jaar", null, VAN, null, "bron"));

        // When
        List<String> fouten = ParametersetControle.fouten(set);

        // Then
        assertThat(fouten).containsExactly("HORIZON is not a whole number of years from 1 to 100");
    }

    @Test
    void two_values_for_one_day_are_refused() {
        // Given
        Parameterset set = metVeranderd("DEADWEIGHT", p -> p);
        List<Parameter> dubbel = new ArrayList<>(set.parameters());
        dubbel.add(set.parameter("DEADWEIGHT", VAN).orElseThrow());

        // When
        List<String> fouten = ParametersetControle.fouten(
                new Parameterset(set.code(), set.versie(), set.naam(), set.valuta(), set.toelichting(), dubbel));

        // Then
        assertThat(fouten).containsExactly("DEADWEIGHT has periods that overlap");
    }

    @Test
    void a_missing_parameter_is_named() {
        // Given
        Parameterset leeg = new Parameterset("LEEG", 1, "Leeg", "EUR", null, List.of());

        // When
        List<String> fouten = ParametersetControle.fouten(leeg);

        // Then
        assertThat(fouten).contains("DISCONTOVOET is missing").hasSize(Parametercode.VERPLICHT.size());
    }

    @Test
    void a_dated_parameter_has_the_value_of_the_day() {
        // Given
        Parameterset set = ParametersetTekst.lees(ParametersetZaaier.lees("LLO-BASIS-1"));

        // When
        BigDecimal waarde = set.parameter("WML_PER_UUR", LocalDate.of(2025, 12, 31))
                .orElseThrow()
                .waarde();

        // Then
        assertThat(waarde).isEqualByComparingTo("14.40");
    }

    private static Arguments fout(String fout, UnaryOperator<Parameter> verandering) {
        return Arguments.of(fout, verandering);
    }

    private static Parameterset metVeranderd(String code, UnaryOperator<Parameter> verandering) {
        Parameterset set = ParametersetTekst.lees(ParametersetZaaier.lees("LLO-BASIS-1"));
        List<Parameter> parameters = set.parameters().stream()
                .map(p -> p.code().equals(code) ? verandering.apply(p) : p)
                .toList();
        return new Parameterset(set.code(), set.versie(), set.naam(), set.valuta(), set.toelichting(), parameters);
    }

    private static Parameter kopie(
            Parameter p,
            String laag,
            String waarde,
            String hoog,
            String eenheid,
            Integer prijsjaar,
            LocalDate van,
            LocalDate tot,
            String bron) {
        return new Parameter(
                p.code(),
                p.naam(),
                new BigDecimal(waarde),
                new BigDecimal(laag),
                new BigDecimal(hoog),
                eenheid,
                prijsjaar,
                van,
                tot,
                bron,
                p.brongraad());
    }
}
