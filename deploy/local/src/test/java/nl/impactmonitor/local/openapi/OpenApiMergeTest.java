package nl.impactmonitor.local.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenApiMergeTest {

    @Test
    void paths_of_all_services_come_together_and_those_for_operators_stay_out() {
        // Given
        JsonNode a = document("/pilots", "pilots", "Pilot", "string");
        JsonNode b = document("/beheer/versies", "versies", "Versie", "string");
        // When
        JsonNode merged = OpenApiMerge.merge(Map.of("a", a, "b", b));
        // Then
        assertThat(merged.path("paths").fieldNames()).toIterable().containsExactly("/pilots");
        assertThat(merged.at("/components/schemas").fieldNames()).toIterable().containsExactly("Pilot");
        assertThat(merged.path("security")).hasSize(1);
    }

    @Test
    void an_equal_component_in_two_services_is_one_component() {
        // Given
        JsonNode a = document("/pilots", "pilots", "Problem", "string");
        JsonNode b = document("/kpis", "kpis", "Problem", "string");
        // When
        JsonNode merged = OpenApiMerge.merge(Map.of("a", a, "b", b));
        // Then
        assertThat(merged.at("/components/schemas")).hasSize(1);
    }

    @Test
    void a_component_with_two_contents_stops_the_merge_and_names_both_services() {
        // Given
        JsonNode a = document("/pilots", "pilots", "Groep", "string");
        JsonNode b = document("/kpis", "kpis", "Groep", "integer");
        // When
        var merge = assertThatThrownBy(() -> OpenApiMerge.merge(Map.of("a", a, "b", b)));
        // Then
        merge.isInstanceOf(OpenApiMerge.Clash.class).hasMessageContaining("Groep differs between a and b");
    }

    @Test
    void an_operation_id_used_twice_stops_the_merge() {
        // Given
        JsonNode a = document("/pilots", "lijst", "Pilot", "string");
        JsonNode b = document("/kpis", "lijst", "Kpi", "string");
        // When
        var merge = assertThatThrownBy(() -> OpenApiMerge.merge(Map.of("a", a, "b", b)));
        // Then
        merge.isInstanceOf(OpenApiMerge.Clash.class).hasMessageContaining("operationId lijst");
    }

    private static JsonNode document(String path, String operation, String schema, String type) {
        String json = """
                {"openapi":"3.1.0","info":{"title":"x","version":"1.0.0","contact":{},"license":{}},
                 "servers":[{"url":"/v1"}],"security":[{"token":[]}],
                 "paths":{"%s":{"get":{"operationId":"%s","schema":{"$ref":"#/components/schemas/%s"}}}},
                 "components":{"schemas":{"%s":{"type":"%s"}}}}
                """.formatted(path, operation, schema, schema, type);
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
