package nl.impactmonitor.participant.aanlevering.kolommen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import nl.impactmonitor.platform.rest.FieldError;
import org.junit.jupiter.api.Test;

class KolomplanTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    enum Soort {
        A,
        B
    }

    record Binnen(@NotNull Boolean werkzaam, BigDecimal uren) {}

    record Feit(@NotNull Soort soort, @NotNull LocalDate datum, Binnen situatie, List<String> codes) {}

    record Proefrij(String bronId, @NotNull Feit feit) {}

    private static final Kolomset SET = Kolomset.van(
                    JSON, JSON.getTypeFactory().constructType(Proefrij.class), Set.of("feit"))
            .metItems(Kolomset.item("FIN_1", "Hoe gaat het?", List.of("1", "2")));

    @Test
    void theColumnsAreTheFieldsOfTheRecord() {
        assertThat(SET.alle())
                .extracting(Kolom::kolom)
                .containsExactly(
                        "bronId",
                        "soort",
                        "datum",
                        "situatie.werkzaam",
                        "situatie.uren",
                        "codes",
                        "FIN_1",
                        "FIN_1.eigenBeeld");
        assertThat(SET.alle())
                .filteredOn(Kolom::verplicht)
                .extracting(Kolom::kolom)
                .containsExactly("soort", "datum");
    }

    record Deel(String naam) {}

    record Lijstrij(String bronId, List<Deel> delen) {}

    @Test
    void aListThatCsvCannotBringIsNotLeftOutInSilence() {
        // When
        var afleiding = assertThatThrownBy(
                () -> Kolomset.van(JSON, JSON.getTypeFactory().constructType(Lijstrij.class), Set.of()));

        // Then
        afleiding.hasMessageContaining("delen");
    }

    @Test
    void everyFaultOfAHeaderIsToldAtOnceAndABsnInItIsNotRepeated() {
        // When
        var fouten = Kopregel.fouten(SET, List.of("bronId", "BRONID", "onzin", "111222333", "soort", "", "fouten"));

        // Then
        assertThat(fouten)
                .extracting(FieldError::code)
                .containsExactly("DUBBELE_KOLOM", "ONBEKENDE_KOLOM", "ONBEKENDE_KOLOM", "ONTBREKENDE_KOLOM");
        assertThat(fouten.toString()).contains("(onzin)").doesNotContain("111222333");
    }

    @Test
    void aRowBecomesTheJsonThatNdjsonWouldHaveBrought() throws Exception {
        // Given
        var plan = plan("soort", "datum", "situatie.werkzaam", "situatie.uren", "codes", "FIN_1", "bronId");

        // When
        byte[] json = plan.json(List.of("A", "9-3-2026", "Nee", "12,5", "x|y", "WEET_NIET", "=1+1"));

        // Then
        assertThat(JSON.readTree(json)).isEqualTo(JSON.readTree("""
                {"feit": {"soort": "A", "datum": "2026-03-09", "situatie": {"werkzaam": false, "uren": 12.5},
                 "codes": ["x", "y"], "antwoorden": [{"item": "FIN_1", "geenAntwoord": "WEET_NIET"}]},
                 "bronId": "=1+1"}"""));
    }

    @Test
    void anErrorInTheJsonIsAnErrorInItsColumn() {
        // Given
        var plan = plan("FIN_1", "situatie.uren", "soort");
        List<String> cellen = List.of("9", "veel", "A");

        // Then
        assertThat(plan.kolom(cellen, "/feit/antwoorden/0/waarde")).isEqualTo("FIN_1");
        assertThat(plan.kolom(cellen, "/feit/situatie/uren")).isEqualTo("situatie.uren");
        assertThat(plan.kolom(cellen, "")).isNull();
    }

    @Property
    void aDateIsTheSameDayHoweverASpreadsheetWritesIt(@ForAll("dagen") LocalDate dag) throws Exception {
        // Given
        long serienummer = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), dag);

        // Then
        for (String cel : List.of(
                dag.toString(),
                dag.format(DateTimeFormatter.ofPattern("d-M-yyyy")),
                dag.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")),
                dag + " 00:00:00",
                Long.toString(serienummer))) {
            assertThat(waarde("datum", cel)).isEqualTo("\"" + dag + "\"");
        }
    }

    @Property
    void aNumberIsTheSameWithCommaAndPoint(
            @ForAll @BigRange(min = "-9999999", max = "9999999") @Scale(6) BigDecimal getal) throws Exception {
        // Given
        String metPunt = getal.toPlainString();

        // Then
        assertThat(new BigDecimal(waarde("situatie.uren", metPunt.replace('.', ','))))
                .isEqualByComparingTo(getal);
        assertThat(new BigDecimal(waarde("situatie.uren", metPunt))).isEqualByComparingTo(getal);
    }

    @Property
    void whatWeMadeHarmlessIsReadBackAsItWas(@ForAll("cellen") String cel) throws Exception {
        // When
        String terug = JSON.readTree(plan("bronId").json(List.of(Formule.onschadelijk(cel))))
                .path("bronId")
                .asText();

        // Then
        assertThat(terug).isEqualTo(cel.strip());
    }

    @Test
    void aNumberWithThousandsStaysTextSoThatItIsRefused() throws Exception {
        assertThat(waarde("situatie.uren", "1.345,45")).isEqualTo("\"1.345,45\"");
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return Arbitraries.longs().between(1000, 70_000).map(LocalDate.of(1899, 12, 30)::plusDays);
    }

    @Provide
    Arbitrary<String> cellen() {
        return Arbitraries.strings()
                .withChars("=+-@'a1 \uff1d\uff20")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(c -> c.strip().equals(c) && !c.startsWith("'"));
    }

    private static String waarde(String kolom, String cel) throws Exception {
        String pad = "/feit/" + kolom.replace('.', '/');
        return JSON.readTree(plan(kolom).json(List.of(cel))).at(pad).toString();
    }

    private static Kolomplan plan(String... kop) {
        return new Kolomplan(SET, List.of(kop));
    }
}
