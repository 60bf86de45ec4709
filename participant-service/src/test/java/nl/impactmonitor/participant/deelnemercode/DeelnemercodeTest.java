package nl.impactmonitor.participant.deelnemercode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DeelnemercodeTest {

    @Property
    void aCodeReadsBackAsItselfHoweverItIsTyped(@ForAll Random toeval) {
        // Given
        Deelnemercode code = Deelnemercode.nieuw(toeval);

        // When
        var gelezen = Deelnemercode.lees(code.waarde().toLowerCase().replace("-", " "));

        // Then
        assertThat(gelezen).contains(code);
    }

    @Property
    void aCodeNeverHoldsNineDigitsInARow(@ForAll Random toeval) {
        // When
        String code = Deelnemercode.nieuw(toeval).waarde();

        // Then
        assertThat(code).matches("[A-HJKMNP-Z][2-9A-HJKMNP-Z]{3}(-[2-9A-HJKMNP-Z]{4}){2}");
        assertThat(code.replace("-", "")).doesNotContainPattern("^[0-9]");
    }

    @Property
    void oneWrongSignIsAlwaysFound(
            @ForAll Random toeval, @ForAll @IntRange(max = 11) int plaats, @ForAll @IntRange(max = 30) int teken) {
        // Given
        String code = Deelnemercode.nieuw(toeval).waarde().replace("-", "");
        char ander = Deelnemercode.TEKENS.charAt(teken);
        Assume.that(code.charAt(plaats) != ander);

        // When
        var gelezen = Deelnemercode.lees(code.substring(0, plaats) + ander + code.substring(plaats + 1));

        // Then
        assertThat(gelezen).isEmpty();
    }

    @Property
    void twoSwappedSignsAreAlwaysFound(
            @ForAll Random toeval, @ForAll @IntRange(max = 11) int een, @ForAll @IntRange(max = 11) int ander) {
        // Given
        StringBuilder code =
                new StringBuilder(Deelnemercode.nieuw(toeval).waarde().replace("-", ""));
        char a = code.charAt(een);
        char b = code.charAt(ander);
        Assume.that(a != b);
        code.setCharAt(een, b);
        code.setCharAt(ander, a);

        // When
        var gelezen = Deelnemercode.lees(code.toString());

        // Then
        assertThat(gelezen).isEmpty();
    }
}
