package nl.impactmonitor.kpi.verandering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;
import nl.impactmonitor.kpi.maat.Mens;
import nl.impactmonitor.kpi.statistiek.Overgangen;
import nl.impactmonitor.kpi.statistiek.Richting;
import nl.impactmonitor.kpi.statistiek.Verandering;
import nl.impactmonitor.platform.test.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random people whose scores are corrected, repeated and erased, against what their final states say person by person. */
@QuarkusTest
class DirecteBerekeningTest {

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    private record Paar(int nul, int een) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_answer_equals_a_direct_computation_from_the_final_states(long zaad) {
        // Given
        Random toeval = new Random(zaad);
        String programma = "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String pilot = "P-" + programma;
        proef.pilot(pilot, programma);
        List<Bericht> alle = new ArrayList<>();
        List<Paar> laatste = new ArrayList<>();
        for (int i = 0; i < 20 + 30 * zaad; i++) {
            Paar paar = new Paar(1 + toeval.nextInt(5), 1 + toeval.nextInt(5));
            Bericht eerder = mens(pilot, new Paar(1 + toeval.nextInt(5), 1 + toeval.nextInt(5)))
                    .bericht(1);
            boolean weg = toeval.nextInt(8) == 0;
            alle.add(eerder);
            alle.add(eerder);
            alle.add(new Bericht(eerder.sleutel(), 2, weg ? null : staat(eerder.sleutel(), pilot, paar)));
            if (!weg) {
                laatste.add(paar);
            }
        }
        Collections.shuffle(alle, toeval);

        // When
        for (int i = 0; i < alle.size(); i += 7) {
            berichten.deelnemers(alle.subList(i, Math.min(alle.size(), i + 7)));
        }

        // Then
        JsonPath reeks = given().auth()
                .oauth2(Tokens.onderzoeker())
                .queryParam("programma", programma)
                .get("/v1/leefgebieden/FINANCIEN")
                .jsonPath(new JsonPathConfig(NumberReturnType.DOUBLE))
                .setRootPath("leefgebieden[0].reeksen[0]");
        double[] verschillen =
                laatste.stream().mapToDouble(p -> p.een() - p.nul()).sorted().toArray();
        int n = verschillen.length;
        double gemiddelde = Arrays.stream(verschillen).average().orElseThrow();
        double spreiding = Math.sqrt(Arrays.stream(verschillen)
                        .map(d -> (d - gemiddelde) * (d - gemiddelde))
                        .sum()
                / (n - 1));
        assertThat(reeks.getInt("n")).isEqualTo(n);
        assertThat(reeks.getInt("beter.aantal"))
                .isEqualTo((int) Arrays.stream(verschillen).filter(d -> d > 0).count());
        assertThat(reeks.getInt("slechter.aantal"))
                .isEqualTo((int) Arrays.stream(verschillen).filter(d -> d < 0).count());
        assertThat(reeks.getDouble("gemiddelde")).isCloseTo(gemiddelde, within(1e-12));
        assertThat(reeks.getDouble("mediaan")).isEqualTo((verschillen[(n - 1) / 2] + verschillen[n / 2]) / 2);
        assertThat(reeks.getDouble("toetsen.gepaardeT.t"))
                .isCloseTo(gemiddelde / (spreiding / Math.sqrt(n)), within(1e-9));
        Verandering direct = Verandering.van(tabel(laatste), Richting.HOGER_IS_BETER);
        assertThat(reeks.getDouble("toetsen.wilcoxon.p"))
                .isCloseTo(direct.wilcoxon().p(), within(1e-12));
        assertThat(reeks.getDouble("toetsen.effectgrootte.hedgesG"))
                .isCloseTo(direct.effectgrootte().g(), within(1e-12));
    }

    private static Mens mens(String pilot, Paar paar) {
        return Mens.in(pilot)
                .meting("NUL", "2025-02-10", "ZRM-T.1", Map.of("FINANCIEN", paar.nul()))
                .meting("EEN", "2025-08-10", "ZRM-T.1", Map.of("FINANCIEN", paar.een()));
    }

    /** The same person, corrected. */
    private static String staat(String id, String pilot, Paar paar) {
        Mens ander = mens(pilot, paar);
        return ander.bericht(2).json().replace(ander.id(), id);
    }

    private static Overgangen tabel(List<Paar> mensen) {
        Map<BigDecimal, Map<BigDecimal, Long>> cellen = new HashMap<>();
        mensen.forEach(p -> cellen.computeIfAbsent(BigDecimal.valueOf(p.nul()), k -> new HashMap<>())
                .merge(BigDecimal.valueOf(p.een()), 1L, Long::sum));
        return Overgangen.van(cellen);
    }
}
