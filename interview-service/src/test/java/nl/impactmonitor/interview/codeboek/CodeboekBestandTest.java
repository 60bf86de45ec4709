package nl.impactmonitor.interview.codeboek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeboekBestandTest {

    private static final Codeboek LLO = lees("codeboeken/llo-1.json");

    @Test
    void everyKindOfCodeIsThere() {
        // When
        var soorten = LLO.codes().stream().map(Code::soort).collect(Collectors.toSet());

        // Then
        assertThat(soorten).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(CodeSoort.class));
    }

    @Test
    void noCodeOccursTwice() {
        // When
        var codes = LLO.codes().stream().map(Code::code).toList();

        // Then
        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void everyThemeOfACodeIsACodeOfKindThema() {
        // Given
        var themas = LLO.codes().stream()
                .filter(code -> code.soort() == CodeSoort.THEMA)
                .map(Code::code)
                .toList();

        // When
        var gebruikt =
                LLO.codes().stream().map(Code::thema).filter(t -> t != null).collect(Collectors.toSet());

        // Then
        assertThat(themas).containsAll(gebruikt);
    }

    @Test
    void onlyALesHasAReachAndEveryLesHasOne() {
        // When
        var scheef = LLO.codes().stream()
                .filter(code -> (code.soort() == CodeSoort.LES) != (code.reikwijdte() != null))
                .toList();

        // Then
        assertThat(scheef).isEmpty();
    }

    private static Codeboek lees(String pad) {
        try (var stroom = CodeboekBestandTest.class.getClassLoader().getResourceAsStream(pad)) {
            return new ObjectMapper().registerModule(new JavaTimeModule()).readValue(stroom, Codeboek.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
