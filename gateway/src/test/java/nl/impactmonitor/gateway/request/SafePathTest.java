package nl.impactmonitor.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/../beheer",
                "/v1/%2e%2e/beheer",
                "/v1/pilots%2f..%2fbeheer",
                "/v1/./pilots",
                "//v1/pilots",
                "/v1//pilots",
                "/v1/pilots/",
                "/v1/pilots;a=b",
                "/v1/pilots\\beheer",
                "/v1/pilots%00",
                "/v1/pilots/..",
                "/",
                "",
                "*"
            })
    void a_path_that_could_be_read_in_two_ways_is_refused(String path) {
        // When
        boolean accepted = SafePath.accepts(path);
        // Then
        assertThat(accepted).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/pilots/ZUIDOOST-BRABANT",
                "/v1/instrumenten/SI-PLUS/versies/1.0",
                "/v1/deelnemers/0f8fad5b-d9cb-469f-a165-70867728950e",
                "/v1/openapi.json"
            })
    void a_plain_path_is_accepted(String path) {
        // When
        boolean accepted = SafePath.accepts(path);
        // Then
        assertThat(accepted).isTrue();
    }

    @Property
    void an_accepted_path_means_the_same_before_and_after_normalisation(@ForAll("paths") String path) {
        // When
        boolean accepted = SafePath.accepts(path);
        // Then
        if (accepted) {
            assertThat(URI.create("http://host" + path).normalize().getPath()).isEqualTo(path);
        }
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of("/", ".", "..", "%2f", "%2e", "v1", "beheer", "a-b", ";", "\\", "~")
                .list()
                .ofMaxSize(8)
                .map(parts -> "/" + String.join("", parts));
    }

    @Test
    void a_log_line_keeps_words_of_the_api_and_no_ids() {
        // When
        String logged = SafePath.forLog("/v1/deelnemers/123456782/metingen/0f8fad5b-d9cb-469f-a165-70867728950e");
        // Then
        assertThat(logged).isEqualTo("/v1/deelnemers/*/metingen/*");
    }
}
