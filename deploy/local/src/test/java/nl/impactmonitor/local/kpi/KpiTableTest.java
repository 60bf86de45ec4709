package nl.impactmonitor.local.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class KpiTableTest {

    private static final String ANSWER = """
            {"programma": "LLO", "peildatum": "2026-11-01", "bron": "LIVE", "status": "VOORLOPIG", "kpis": [
              {"code": "DEELNEMERS", "naam": "Behaalde deelnemers", "lezing": "STRIKT", "eenheid": "personen",
               "pilots": [{"pilot": "TWENTE", "waarde": 170, "doelwaarde": 200},
                          {"pilot": "ZUIDOOST-BRABANT", "waarde": null, "reden": "ONDERDRUKT"}],
               "totaal": {"waarde": 1344, "doelwaarde": 400, "doelwaardeSoort": "AFGESPROKEN", "aandeel": 0.8599}},
              {"code": "BATEN", "naam": "Baten per deelnemer", "lezing": "RUIM", "eenheid": "EUR",
               "pilots": [],
               "totaal": {"waarde": null, "reden": "NIET_BESCHIKBAAR", "doelwaarde": 1000, "doelwaardeTot": 3000,
                          "doelwaardeSoort": "AANNAME"}}]}
            """;

    @Test
    void figuresStandUnderEachOtherWithTargetAndShare() throws IOException {
        // Given
        JsonNode answer = new ObjectMapper().readTree(ANSWER);

        // When
        String table = KpiTable.of(answer);

        // Then
        assertThat(table).isEqualTo("""
                KPI's van programma LLO op 2026-11-01 (voorlopig)

                  KPI                  lezing  TWENTE  ZUIDOOST-BRABANT  totaal          doel  aandeel
                  -------------------  ------  ------  ----------------  ------  ------------  -------
                  Behaalde deelnemers  strikt     170                 .   1.344           400      86%
                  Baten per deelnemer  ruim         .                 .       .  1.000-3.000*

                  . = niet beschikbaar of onderdrukt; * = doelwaarde is een aanname
                """);
    }
}
