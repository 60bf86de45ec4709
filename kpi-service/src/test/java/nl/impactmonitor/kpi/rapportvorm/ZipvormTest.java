package nl.impactmonitor.kpi.rapportvorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import org.junit.jupiter.api.Test;

class ZipvormTest {

    private static final Canoniek RAPPORT = Canoniek.van(Momentopnamen.met(
            Momentopnamen.personen("kpi.a", 1234L, Momentopnamen.STAND, 1),
            Momentopnamen.personen("kpi.b", null, Momentopnamen.STAND, 1)));

    @Test
    void every_number_is_a_row_and_what_is_not_shown_is_a_point_with_its_reason() throws IOException {
        // When
        Map<String, String> bestanden = bestanden(Zipvorm.schrijf(RAPPORT));

        // Then
        assertThat(bestanden.get("getallen.csv").lines())
                .hasSize(3)
                .anyMatch(rij -> rij.startsWith("KPI,kpi.a,") && rij.contains(",1234,,personen,200,1,"))
                .anyMatch(rij -> rij.startsWith("KPI,kpi.b,") && rij.contains(",.,ONDERDRUKT,personen,"));
    }

    @Test
    void the_metadata_carry_the_rubricering_and_the_checksum_of_the_snapshot_that_is_in_it() throws IOException {
        // When
        Map<String, String> bestanden = bestanden(Zipvorm.schrijf(RAPPORT));

        // Then
        assertThat(bestanden.get("getallen.csv-metadata.json"))
                .contains("Rubricering: Intern vertrouwelijk", "Status: voorlopig", RAPPORT.checksum());
        assertThat(Canoniek.opgeslagen(bestanden.get("momentopname.json"))).isEqualTo(RAPPORT);
    }

    @Test
    void the_same_snapshot_gives_the_same_bytes() {
        // When
        byte[] een = Zipvorm.schrijf(RAPPORT);
        byte[] twee = Zipvorm.schrijf(Canoniek.van(RAPPORT.momentopname()));

        // Then
        assertThat(een).isEqualTo(twee);
    }

    private static Map<String, String> bestanden(byte[] zip) throws IOException {
        Map<String, String> bestanden = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                bestanden.put(deel.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return bestanden;
    }
}
