package nl.impactmonitor.kpi.uitsplitsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.impactmonitor.platform.rest.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TegenspraakTest {

    private static final LocalDate VANDAAG = LocalDate.parse("2026-06-30");

    private static Stream<Arguments> tegenstrijdig() {
        return Stream.of(
                van("pilot, regio", v -> {
                    v.pilot = List.of("OOST");
                    v.regio = List.of("AM-WEST");
                }),
                van("opleiding, doelgroep", v -> {
                    v.opleiding = List.of("HOOG", "MIDDELBAAR");
                    v.doelgroep = List.of("LAAGOPGELEID", "LAAGGELETTERD_EN_LAAGOPGELEID");
                }),
                van("opleiding, doelgroep", v -> {
                    v.opleiding = List.of("LAAG");
                    v.doelgroep = List.of("GEEN", "LAAGGELETTERD");
                }),
                van("opleiding, doelgroep", v -> {
                    v.opleiding = List.of("ONBEKEND");
                    v.doelgroep = List.of("GEEN");
                }),
                van("instroommaand, peildatum", v -> {
                    v.instroommaand = List.of("2026-04");
                    v.peildatum = LocalDate.parse("2026-03-31");
                }),
                van("vanaf, peildatum", v -> {
                    v.vanaf = LocalDate.parse("2026-04-01");
                    v.peildatum = LocalDate.parse("2026-03-31");
                }));
    }

    @ParameterizedTest
    @MethodSource("tegenstrijdig")
    void filters_that_leave_nobody_are_refused_by_the_names_of_both(String beide, UitsplitsParameters vraag) {
        // Given filters that exclude each other

        // When
        ApiException fout = catchThrowableOfType(ApiException.class, () -> controle(vraag));

        // Then
        assertThat(fout.problem().errors().stream().map(f -> f.parameter()).toList())
                .containsExactlyElementsOf(List.of(beide.split(", ")));
        assertThat(fout.problem().status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "LAAG, LAAGOPGELEID",
        "LAAG, LAAGGELETTERD_EN_LAAGOPGELEID",
        "HOOG, LAAGGELETTERD",
        "MIDDELBAAR, GEEN",
        "ONBEKEND, LAAGGELETTERD",
        "ONBEKEND, ONBEKEND",
        "HOOG, ONBEKEND"
    })
    void a_doelgroep_that_exists_with_an_opleiding_may_be_asked(String opleiding, String doelgroep) {
        // Given
        UitsplitsParameters vraag = nieuw();
        vraag.opleiding = List.of(opleiding);
        vraag.doelgroep = List.of(doelgroep);

        // When
        Uitsplitsvraag goed = controle(vraag);

        // Then
        assertThat(goed.filter()).hasSize(2);
    }

    @Test
    void one_of_the_asked_values_that_fits_is_enough() {
        // Given
        UitsplitsParameters vraag = nieuw();
        vraag.pilot = List.of("OOST", "WEST");
        vraag.regio = List.of("AM-WEST");

        // When
        Uitsplitsvraag goed = controle(vraag);

        // Then
        assertThat(goed.filter()).hasSize(2);
    }

    private static Arguments van(String beide, Consumer<UitsplitsParameters> vul) {
        UitsplitsParameters vraag = nieuw();
        vul.accept(vraag);
        return Arguments.of(beide, vraag);
    }

    private static UitsplitsParameters nieuw() {
        UitsplitsParameters vraag = new UitsplitsParameters();
        vraag.programma = "LLO";
        return vraag;
    }

    private static Uitsplitsvraag controle(UitsplitsParameters vraag) {
        Map<String, Optional<String>> regios = Map.of("OOST", Optional.of("AM-OOST"), "WEST", Optional.of("AM-WEST"));
        return new Vraagcontrole(vraag, regios, true, VANDAAG).vraag();
    }
}
