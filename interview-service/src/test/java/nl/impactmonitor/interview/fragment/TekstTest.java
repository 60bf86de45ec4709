package nl.impactmonitor.interview.fragment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TekstTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Vak(@Tekst(max = 20_000) String tekst) {}

    @Test
    void anEmojiCountsAsOneCharacter() {
        // Given
        var tekst = "😀".repeat(20_000);

        // When
        var meldingen = meldingen(tekst);

        // Then
        assertThat(tekst).hasSize(40_000);
        assertThat(meldingen).isEmpty();
    }

    @Test
    void aCombiningMarkCountsAsACharacterOfItsOwn() {
        // Given
        var tekst = "e\u0301".repeat(10_000) + "x";

        // When
        var meldingen = meldingen(tekst);

        // Then
        assertThat(meldingen).hasSize(1);
    }

    @Test
    void oneCharacterTooManyIsRefused() {
        // Given
        var tekst = "é".repeat(20_001);

        // When
        var meldingen = meldingen(tekst);

        // Then
        assertThat(meldingen).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "half een paar: \uD83D", "\uDE00 ook half", "een nul: \u0000"})
    void textThatShowsNothingOrCannotBeStoredIsRefused(String tekst) {
        // When
        var meldingen = meldingen(tekst);

        // Then
        assertThat(meldingen).hasSize(1);
    }

    private static List<String> meldingen(String tekst) {
        return VALIDATOR.validate(new Vak(tekst)).stream()
                .map(v -> v.getMessage())
                .toList();
    }
}
