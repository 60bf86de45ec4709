package nl.impactmonitor.economics.parameterset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.verdeling.Verdeling;
import nl.impactmonitor.economics.verdeling.Verdelingsoort;
import nl.impactmonitor.economics.verdeling.Verdelingsopgave;
import nl.impactmonitor.platform.rest.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersetControleTest {

    private static final LocalDate VAN = LocalDate.of(2021, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"LLO-BASIS-1", "LLO-BASIS-2", "LLO-BASIS-3", "NSW-1"})
    void the_sets_that_come_with_the_program_are_sound(String bestand) {
        // Given
        Parameterset set = ParametersetTekst.lees(ParametersetZaaier.lees(bestand));

        // When
        List<FieldError> fouten = ParametersetControle.fouten(set);

        // Then
        assertThat(fouten).isEmpty();
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                fout("/bron", "BRON_ONTBREEKT", p -> kopie(p, "0.1", "0.2", "0.3", "fractie", null, VAN, null, " ")),
                fout("/laag", "NIET_GEORDEND", p -> kopie(p, "0.3", "0.2", "0.4", "fractie", null, VAN, null, "bron")),
                fout("/laag", "NEGATIEF", p -> kopie(p, "-0.1", "0.2", "0.4", "fractie", null, VAN, null, "bron")),
                fout("/hoog", "BUITEN_BEREIK", p -> kopie(p, "0.1", "0.2", "1.1", "fractie", null, VAN, null, "bron")),
                fout("/hoog", "TE_GROOT", p -> kopie(p, "0", "1", "1e300", "personen", null, VAN, null, "bron")),
                fout(
                        "/prijsjaar",
                        "PRIJSJAAR_ONTBREEKT",
                        p -> kopie(p, "1", "2", "3", "EUR per uur", null, VAN, null, "b")),
                fout("/eenheid", "ANDERE_VALUTA", p -> kopie(p, "1", "2", "3", "USD per uur", 2025, VAN, null, "bron")),
                fout("/geldigVan", "VERPLICHT", p -> kopie(p, "0", "0", "0", "fractie", null, null, null, "bron")),
                fout("/verdeling/modus", "MODUS_BUITEN_GRENZEN", p -> met(p, driehoek("0.2", "0.9", "0.8"))),
                fout("/verdeling", "VERDELING_ONBEGRENSD", p -> met(p, normaal())),
                fout("/verdeling", "VERDELING_ONBEGRENSD", p -> met(p, driehoek("0.2", "0.5", "1.2"))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("fouten")
    void a_fault_is_named_with_its_parameter_and_its_field(
            String veld, String code, UnaryOperator<Parameter> verandering) {
        // Given
        Parameterset set = metVeranderd("DEADWEIGHT", verandering);

        // When
        List<FieldError> fouten = ParametersetControle.fouten(set);

        // Then: the third parameter of the set
        assertThat(fouten).anySatisfy(f -> {
            assertThat(f.pointer()).isEqualTo("/parameters/2" + veld);
            assertThat(f.code()).isEqualTo(code);
            assertThat(f.detail()).startsWith("Parameter DEADWEIGHT: ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000", "2.5"})
    void a_horizon_that_is_no_number_of_years_is_refused(String jaren) {
        // Given
        Parameterset set = metVeranderd("HORIZON", p -> kopie(p, jaren, jaren, jaren, "jaar", null, VAN, null, "bron"));

        // When
        List<FieldError> fouten = ParametersetControle.fouten(set);

        // Then
        assertThat(fouten).singleElement().satisfies(f -> {
            assertThat(f.pointer()).isEqualTo("/parameters/1/waarde");
            assertThat(f.detail()).startsWith("Parameter HORIZON: ");
        });
    }

    @Test
    void a_discount_rate_of_minus_one_hundred_percent_is_refused() {
        // Given
        Parameterset set = metVeranderd(
                "DISCONTOVOET", p -> kopie(p, "-1", "-1", "0", "fractie per jaar", null, VAN, null, "bron"));

        // When
        List<FieldError> fouten = ParametersetControle.fouten(set);

        // Then
        assertThat(fouten).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("BUITEN_BEREIK");
            assertThat(f.detail()).startsWith("Parameter DISCONTOVOET: ");
        });
    }

    @Test
    void correlations_that_cannot_exist_together_are_refused_with_their_parameters() {
        // Given: three that all oppose each other
        Parameterset set = metCorrelaties(
                new Correlatie("DEADWEIGHT", "UITVAL", new BigDecimal("-0.9")),
                new Correlatie("UITVAL", "VERDRINGING", new BigDecimal("-0.9")),
                new Correlatie("DEADWEIGHT", "VERDRINGING", new BigDecimal("-0.9")));

        // When
        List<FieldError> fouten = ParametersetControle.fouten(set);

        // Then
        assertThat(fouten).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("NIET_POSITIEF_SEMIDEFINIET");
            assertThat(f.detail()).contains("DEADWEIGHT", "UITVAL", "VERDRINGING");
        });
    }

    @Test
    void a_correlation_is_between_two_uncertain_parameters_and_within_one() {
        // Given
        Parameterset set = metCorrelaties(
                new Correlatie("DEADWEIGHT", "BBP", new BigDecimal("0.5")),
                new Correlatie("DEADWEIGHT", "UITVAL", new BigDecimal("1.5")),
                new Correlatie("UITVAL", "DEADWEIGHT", new BigDecimal("0.5")));

        // When
        List<FieldError> fouten = ParametersetControle.fouten(set);

        // Then
        assertThat(fouten)
                .extracting(FieldError::pointer)
                .containsExactly("/correlaties/0", "/correlaties/1/rho", "/correlaties/2");
    }

    @Test
    void two_values_for_one_day_are_refused() {
        // Given
        Parameterset set = metVeranderd("DEADWEIGHT", p -> p);
        List<Parameter> dubbel = new ArrayList<>(set.parameters());
        dubbel.add(set.parameter("DEADWEIGHT", VAN).orElseThrow());

        // When
        List<FieldError> fouten = ParametersetControle.fouten(met(set, dubbel, List.of()));

        // Then
        assertThat(fouten).extracting(FieldError::code).containsExactly("OVERLAPPENDE_PERIODE");
    }

    @Test
    void every_missing_parameter_is_named_at_once() {
        // Given
        Parameterset leeg = new Parameterset("LEEG", 1, "Leeg", "EUR", null, null, List.of(), List.of());

        // When
        List<FieldError> fouten = ParametersetControle.fouten(leeg);

        // Then
        assertThat(fouten)
                .extracting(FieldError::detail)
                .contains("De parameter DISCONTOVOET ontbreekt.")
                .hasSize(Parametercode.VERPLICHT.size());
    }

    @ParameterizedTest
    @CsvSource({
        "WML_PER_UUR, 2025-06-30, 14.06",
        "WML_PER_UUR, 2025-12-31, 14.40",
        "WML_PER_UUR, 2026-01-01, 14.71",
        "BIJSTAND_ALLEENSTAAND, 2025-01-01, 1345.45",
        "BIJSTAND_ALLEENSTAAND, 2025-07-01, 1369.06",
        "BIJSTAND_PAAR, 2025-07-01, 1955.80",
        "BBP, 2025-01-01, 1033000000000",
        "UURLOON_MBO_BIJ_VERLATEN, 2025-01-01, 13.07",
        "UURLOON_MBO_NA_TWEE_JAAR, 2025-01-01, 15.98",
        "LAAGGELETTERDHEID_TOTAAL, 2025-01-01, 1130000000",
        "LAAGGELETTERDHEID_PERSONEN, 2025-01-01, 572000000",
        "LAAGGELETTERDHEID_SAMENLEVING, 2025-01-01, 549000000",
        "LAAGGELETTERDHEID_ZORG, 2025-01-01, 257000000",
        "KOSTEN_RIJK, 2025-01-01, 19000",
        "DISCONTOVOET, 2025-01-01, 0.0225",
        "DISCONTOVOET_LAAG, 2025-01-01, 0.016",
        "DISCONTOVOET_HOOG, 2025-01-01, 0.029",
        "DISCONTOVOET_ALTERNATIEF, 2025-01-01, 0.03",
        "DISCONTOVOET_NUL, 2025-01-01, 0",
        "DEADWEIGHT, 2025-01-01, 0.85",
        "MINIMALE_CELFREQUENTIE, 2025-01-01, 10",
        "DOMINANTIEPROCENT, 2025-01-01, 10"
    })
    void the_default_set_holds_the_published_figures_of_their_day(String code, LocalDate dag, BigDecimal waarde) {
        // Given
        Parameterset set = ParametersetTekst.lees(ParametersetZaaier.lees("LLO-BASIS-3"));

        // When
        Parameter parameter = set.parameter(code, dag).orElseThrow();

        // Then
        assertThat(parameter.waarde()).isEqualByComparingTo(waarde);
        assertThat(parameter.verwijzing()).isNotBlank();
        assertThat(parameter.betrouwbaarheid()).isNotNull();
    }

    @Test
    void every_parameter_of_the_default_set_is_complete() {
        // Given
        Parameterset set = ParametersetTekst.lees(ParametersetZaaier.lees("LLO-BASIS-3"));

        // When / Then
        assertThat(set.parameters()).hasSizeGreaterThan(50).allSatisfy(p -> {
            assertThat(p.naam()).as(p.code()).isNotBlank();
            assertThat(p.eenheid()).as(p.code()).isNotBlank();
            assertThat(p.eenheid().startsWith("EUR") == (p.prijsjaar() != null))
                    .as(p.code())
                    .isTrue();
            assertThat(p.geldigVan()).as(p.code()).isNotNull();
            assertThat(p.bron()).as(p.code()).isNotBlank();
            assertThat(p.verwijzing()).as(p.code()).isNotBlank();
            assertThat(p.brongraad()).as(p.code()).isNotNull();
            assertThat(p.betrouwbaarheid()).as(p.code()).isNotNull();
            assertThat(p.laag()).as(p.code()).isLessThanOrEqualTo(p.waarde());
            assertThat(p.hoog()).as(p.code()).isGreaterThanOrEqualTo(p.waarde());
        });
    }

    @Test
    void the_default_set_feeds_every_quantity_of_the_model() {
        // Given
        Parameterset set = ParametersetTekst.lees(ParametersetZaaier.lees("LLO-BASIS-3"));

        // When / Then
        assertThat(Grootheid.parameters()).allSatisfy(g -> assertThat(set.parameter(g.name(), LocalDate.of(2026, 1, 1)))
                .isPresent());
    }

    @Test
    void without_a_distribution_the_band_of_a_parameter_is_pert() {
        // Given
        Parameter deadweight = ParametersetTekst.lees(ParametersetZaaier.lees("LLO-BASIS-1"))
                .parameter("DEADWEIGHT", VAN)
                .orElseThrow();

        // When
        Verdeling trekking = deadweight.trekking();

        // Then: (0.5 + 4 x 0.85 + 0.9) / 6
        assertThat(trekking.gemiddelde()).isCloseTo(0.8, within(1e-12));
    }

    private static Arguments fout(String veld, String code, UnaryOperator<Parameter> verandering) {
        return Arguments.of(veld, code, verandering);
    }

    private static Parameterset metVeranderd(String code, UnaryOperator<Parameter> verandering) {
        Parameterset set = ParametersetTekst.lees(ParametersetZaaier.lees("LLO-BASIS-1"));
        List<Parameter> parameters = set.parameters().stream()
                .map(p -> p.code().equals(code) ? verandering.apply(p) : p)
                .toList();
        return met(set, parameters, List.of());
    }

    private static Parameterset metCorrelaties(Correlatie... correlaties) {
        Parameterset set = ParametersetTekst.lees(ParametersetZaaier.lees("LLO-BASIS-1"));
        return met(set, set.parameters(), List.of(correlaties));
    }

    private static Parameterset met(Parameterset set, List<Parameter> parameters, List<Correlatie> correlaties) {
        return new Parameterset(
                set.code(), set.versie(), set.naam(), set.valuta(), set.toelichting(), null, parameters, correlaties);
    }

    private static Verdelingsopgave driehoek(String laag, String modus, String hoog) {
        return new Verdelingsopgave(
                Verdelingsoort.DRIEHOEK,
                null,
                null,
                null,
                null,
                null,
                null,
                new BigDecimal(laag),
                new BigDecimal(modus),
                new BigDecimal(hoog));
    }

    private static Verdelingsopgave normaal() {
        return new Verdelingsopgave(
                Verdelingsoort.NORMAAL, BigDecimal.ZERO, BigDecimal.ONE, null, null, null, null, null, null, null);
    }

    private static Parameter met(Parameter p, Verdelingsopgave verdeling) {
        return new Parameter(
                p.code(),
                p.naam(),
                p.waarde(),
                p.laag(),
                p.hoog(),
                verdeling,
                p.eenheid(),
                p.prijsjaar(),
                p.geldigVan(),
                p.geldigTot(),
                p.bron(),
                p.verwijzing(),
                p.brongraad(),
                p.betrouwbaarheid());
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
                null,
                eenheid,
                prijsjaar,
                van,
                tot,
                bron,
                p.verwijzing(),
                p.brongraad(),
                p.betrouwbaarheid());
    }
}
