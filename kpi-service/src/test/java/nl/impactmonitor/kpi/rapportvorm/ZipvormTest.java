package nl.impactmonitor.kpi.rapportvorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import nl.impactmonitor.kpi.rapportdocument.Uitgave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipvormTest {

    private static final Canoniek RAPPORT = Canoniek.van(Momentopnamen.met(
            Momentopnamen.personen("kpi.a", 1234L, Momentopnamen.STAND, 1),
            Momentopnamen.personen("kpi.b", null, Momentopnamen.STAND, 1)));

    @Test
    void every_number_is_a_row_and_what_is_not_shown_is_a_point_with_its_reason() throws IOException {
        // When
        Map<String, String> bestanden = bestanden(Zipvorm.schrijf(RAPPORT, Uitgave.CONCEPT));

        // Then
        assertThat(bestanden.get("getallen.csv").lines())
                .hasSize(3)
                .anyMatch(rij -> rij.startsWith("KPI,kpi.a,") && rij.contains(",1234,,personen,STAND,200,"))
                .anyMatch(rij -> rij.startsWith("KPI,kpi.b,") && rij.contains(",.,ONDERDRUKT,personen,STAND,"));
    }

    @Test
    void the_metadata_carry_the_rubricering_and_the_checksum_of_the_snapshot_that_is_in_it() throws IOException {
        // When
        Map<String, String> bestanden = bestanden(Zipvorm.schrijf(RAPPORT, Uitgave.CONCEPT));

        // Then
        assertThat(bestanden.get("getallen.csv-metadata.json"))
                .contains("Rubricering: Intern vertrouwelijk", "Status: voorlopig", RAPPORT.checksum());
        assertThat(Canoniek.opgeslagen(bestanden.get("momentopname.json"))).isEqualTo(RAPPORT);
    }

    /** The stand is final in both: what has yet to be adopted may still change. */
    @ParameterizedTest
    @CsvSource({
        "false, Voorlopig, 'Concept, nog niet vastgesteld'",
        "true, Definitief, 'Uitgave 3, vastgesteld op 5 juli 2026 om 10.00 uur'"
    })
    void the_file_and_each_table_say_whether_it_is_a_concept_or_which_uitgave(
            boolean vastgesteld, String status, String uitgave) throws IOException {
        // Given
        Canoniek rapport = Canoniek.van(Momentopnamen.metKop(RAPPORT.momentopname(), Momentopnamen.kop(true)));
        Uitgave wat = vastgesteld ? new Uitgave(3, Instant.parse("2026-07-05T08:00:00Z")) : Uitgave.CONCEPT;

        // When
        byte[] zip = Zipvorm.schrijf(rapport, wat);

        // Then
        assertThat(new String(zip, StandardCharsets.UTF_8))
                .endsWith("Intern vertrouwelijk - " + status + " - " + uitgave);
        assertThat(bestanden(zip).entrySet())
                .filteredOn(bestand -> bestand.getKey().endsWith("-metadata.json"))
                .hasSizeGreaterThan(5)
                .allSatisfy(bestand -> assertThat(bestand.getValue())
                        .contains("Status: " + status.toLowerCase(Locale.ROOT), "Status van het rapport: " + uitgave));
    }

    /** With its row and its column, as the document prints it. */
    @Test
    void the_matrix_of_the_mkba_can_be_made_again_from_the_tables_alone() throws IOException {
        // Given
        Momentopname rijk = Rijkrapport.momentopname();
        Map<String, String> bestanden = bestanden(Zipvorm.schrijf(Canoniek.van(rijk), Uitgave.CONCEPT));

        // When
        Map<String, Map<String, String>> filters = new HashMap<>();
        bestanden
                .get("filters.csv")
                .lines()
                .skip(1)
                .map(rij -> rij.split(",", 3))
                .forEach(rij -> filters.computeIfAbsent(rij[0], adres -> new HashMap<>())
                        .put(rij[1], rij[2]));
        Map<String, String> matrix = new TreeMap<>();
        bestanden
                .get("getallen.csv")
                .lines()
                .filter(rij -> rij.startsWith("MKBA,"))
                .forEach(rij -> {
                    String adres = rij.split(",")[1];
                    if ("POST".equals(filters.get(adres).get("onderdeel"))) {
                        matrix.put(
                                filters.get(adres).get("code") + "/"
                                        + filters.get(adres).get("veld"),
                                adres);
                    }
                });

        // Then
        assertThat(matrix).hasSizeGreaterThan(20);
        assertThat(rijk.van(Deel.MKBA).stream()
                        .filter(getal -> "POST".equals(getal.filters().get("onderdeel"))))
                .hasSameSizeAs(matrix.keySet())
                .allSatisfy(getal -> assertThat(matrix)
                        .containsEntry(
                                getal.filters().get("code") + "/"
                                        + getal.filters().get("veld"),
                                getal.adres()));
    }

    @Test
    void what_is_read_beside_the_numbers_is_there_as_tables_too() throws IOException {
        // When
        Map<String, String> bestanden = bestanden(Zipvorm.schrijf(Rijkrapport.canoniek(), Uitgave.CONCEPT));

        // Then
        assertThat(bestanden.get("citaten.csv")).contains("We bellen elkaar gewoon.", "Korte lijnen");
        assertThat(bestanden.get("plaatsen.csv").lines()).hasSizeGreaterThan(2);
        assertThat(bestanden.get("onderzoeksvragen.csv").lines()).hasSizeGreaterThan(6);
        assertThat(bestanden.get("evaluatiekader.csv").lines())
                .contains("BREDE_WELVAART,2,Impact,Brede welvaart,,Materiële welvaart,GELD");
        assertThat(bestanden.keySet())
                .filteredOn(naam -> naam.endsWith(".csv"))
                .allSatisfy(naam -> assertThat(bestanden).containsKey(naam + "-metadata.json"));
    }

    @Test
    void the_same_snapshot_gives_the_same_bytes() {
        // When
        byte[] een = Zipvorm.schrijf(RAPPORT, Uitgave.CONCEPT);
        byte[] twee = Zipvorm.schrijf(Canoniek.van(RAPPORT.momentopname()), Uitgave.CONCEPT);

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
