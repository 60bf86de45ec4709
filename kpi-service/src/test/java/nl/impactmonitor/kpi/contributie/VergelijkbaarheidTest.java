package nl.impactmonitor.kpi.contributie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.contributie.Instrumentstaat.Gelijkwaardig;
import nl.impactmonitor.kpi.contributie.Instrumentstaat.Items;
import nl.impactmonitor.kpi.contributie.Instrumentstaat.Score;
import nl.impactmonitor.kpi.contributie.Vergelijkbaarheid.Regel;
import org.junit.jupiter.api.Test;

class VergelijkbaarheidTest {

    @Test
    void versions_that_declare_every_item_of_a_score_equivalent_are_one_group() {
        // Given
        Instrumentstaat een = versie(1, Map.of("FINANCIEN", "A1,A2"), Map.of());
        Instrumentstaat twee = versie(2, Map.of("FINANCIEN", "B1,B2"), Map.of(1, "B1=A1,B2=A2"));

        // When
        List<Regel> regels = Vergelijkbaarheid.van(List.of(een, twee));

        // Then
        assertThat(regels)
                .containsExactlyInAnyOrder(
                        new Regel("IM.1", "FINANCIEN", "IM.1"),
                        new Regel("IM.2", "FINANCIEN", "IM.1"),
                        new Regel("IM.1>IM.2", "FINANCIEN", "IM.1"),
                        new Regel("IM.2>IM.1", "FINANCIEN", "IM.1"));
    }

    @Test
    void one_item_that_is_not_declared_keeps_versions_apart() {
        // Given
        Instrumentstaat een = versie(1, Map.of("FINANCIEN", "A1,A2"), Map.of());
        Instrumentstaat twee = versie(2, Map.of("FINANCIEN", "A1,A2"), Map.of(1, "A1=A1"));

        // When
        List<Regel> regels = Vergelijkbaarheid.van(List.of(een, twee));

        // Then
        assertThat(regels).extracting(Regel::meetpaar).containsExactlyInAnyOrder("IM.1", "IM.2");
    }

    @Test
    void a_score_with_an_item_more_is_another_score() {
        // Given
        Instrumentstaat een = versie(1, Map.of("FINANCIEN", "A1"), Map.of());
        Instrumentstaat twee = versie(2, Map.of("FINANCIEN", "A1,A2"), Map.of(1, "A1=A1,A2=A1"));

        // When
        List<Regel> regels = Vergelijkbaarheid.van(List.of(een, twee));

        // Then
        assertThat(regels).extracting(Regel::meetpaar).containsExactlyInAnyOrder("IM.1", "IM.2");
    }

    @Test
    void the_total_of_sociale_inclusie_is_compared_when_each_scale_is() {
        // Given
        Map<String, String> schalen = Map.of("ACTIVERING", "A1", "CONNECTIE", "C1");
        Instrumentstaat een = versie(1, schalen, Map.of());
        Instrumentstaat half = versie(2, schalen, Map.of(1, "A1=A1"));
        Instrumentstaat heel = versie(3, schalen, Map.of(1, "A1=A1,C1=C1"));

        // When
        List<Regel> regels = Vergelijkbaarheid.van(List.of(een, half, heel));

        // Then
        assertThat(regels.stream().filter(r -> r.score().equals("SOCIALE_INCLUSIE")))
                .extracting(Regel::meetpaar)
                .containsExactlyInAnyOrder("IM.1", "IM.2", "IM.3", "IM.1>IM.3", "IM.3>IM.1");
    }

    @Test
    void the_order_in_which_versions_come_does_not_matter() {
        // Given
        Map<String, String> score = Map.of("FINANCIEN", "A1");
        List<Instrumentstaat> versies = new ArrayList<>(List.of(
                versie(1, score, Map.of()),
                versie(2, score, Map.of(1, "A1=A1")),
                versie(3, score, Map.of(2, "A1=A1"))));
        List<Regel> vooruit = Vergelijkbaarheid.van(versies);
        Collections.reverse(versies);

        // When
        List<Regel> achteruit = Vergelijkbaarheid.van(versies);

        // Then
        assertThat(achteruit).hasSize(9).containsExactlyElementsOf(vooruit);
    }

    /** @param scores code to items @param gelijk other version to 'item=item there' */
    private static Instrumentstaat versie(int versie, Map<String, String> scores, Map<Integer, String> gelijk) {
        return new Instrumentstaat(
                "IM",
                versie,
                "Proef",
                scores.entrySet().stream()
                        .map(s -> new Score(
                                s.getKey(),
                                s.getKey(),
                                s.getKey().equals("FINANCIEN") ? "LEEFGEBIED" : "SOCIALE_INCLUSIE",
                                List.of(s.getValue().split(",")),
                                BigDecimal.ONE))
                        .toList(),
                gelijk.entrySet().stream()
                        .map(g -> new Gelijkwaardig(
                                "IM",
                                g.getKey(),
                                Arrays.stream(g.getValue().split(","))
                                        .map(p -> new Items(p.split("=")[0], p.split("=")[1]))
                                        .toList()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }
}
