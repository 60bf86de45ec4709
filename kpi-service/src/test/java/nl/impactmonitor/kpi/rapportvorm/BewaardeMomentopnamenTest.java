package nl.impactmonitor.kpi.rapportvorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Kleinrapport;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapportdocument.Opsteller;
import nl.impactmonitor.kpi.rapportdocument.Uitgave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Snapshots as versions of this service wrote them, each in a file of its own that nobody changes: what was vastgesteld must stay
 * readable, and a change of what is said of it must be seen. How to add one stands in the README beside the files.
 */
class BewaardeMomentopnamenTest {

    private static final Path MAP = Path.of("src/test/resources/momentopnamen");
    private static final Uitgave UITGAVE = new Uitgave(1, Instant.parse("2026-07-05T08:00:00Z"));

    @ParameterizedTest
    @MethodSource("versies")
    void a_snapshot_of_a_version_is_read_and_is_still_the_canonical_text_of_what_it_says(String versie)
            throws IOException {
        // Given
        Canoniek bewaard = bewaard(versie);

        // When
        Momentopname gelezen = bewaard.momentopname();

        // Then
        assertThat(gelezen.alleGetallen()).hasSizeGreaterThan(100);
        assertThat(Canoniek.van(gelezen).tekst()).isEqualTo(bewaard.tekst());
    }

    @ParameterizedTest
    @MethodSource("versies")
    void a_snapshot_of_a_version_gives_the_page_that_is_kept_beside_it(String versie) throws IOException {
        // Given
        Canoniek bewaard = bewaard(versie);

        // When
        List<String> bladzijde = bladzijde(bewaard).lines().toList();

        // Then
        List<String> verwacht = Files.readString(html(versie)).lines().toList();
        assertThat(IntStream.range(0, Math.min(bladzijde.size(), verwacht.size()))
                        .filter(i -> !bladzijde.get(i).equals(verwacht.get(i)))
                        .mapToObj(i -> "line " + (i + 1) + " is not: " + verwacht.get(i) + " but: " + bladzijde.get(i)))
                .as("what the page says otherwise; the README beside it says what to do when that was meant")
                .isEmpty();
        assertThat(bladzijde).hasSameSizeAs(verwacht);
    }

    @Test
    @EnabledIfSystemProperty(named = "momentopname.schrijf", matches = "[0-9.]+")
    void the_files_of_a_version_and_the_pages_of_all_are_written() throws IOException {
        // Given
        Path nieuw = json(System.getProperty("momentopname.schrijf"));
        if (Files.notExists(nieuw)) {
            Files.writeString(nieuw, Canoniek.van(Kleinrapport.momentopname()).tekst());
        }

        // When
        for (String versie : versies()) {
            Files.writeString(html(versie), bladzijde(bewaard(versie)));
        }

        // Then
        assertThat(nieuw).exists();
    }

    private static List<String> versies() throws IOException {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            return bestanden
                    .map(bestand -> bestand.getFileName().toString())
                    .filter(naam -> naam.endsWith(".json"))
                    .map(naam -> naam.substring(0, naam.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    private static Path json(String versie) {
        return MAP.resolve(versie + ".json");
    }

    private static Path html(String versie) {
        return MAP.resolve(versie + ".html");
    }

    private static Canoniek bewaard(String versie) throws IOException {
        return Canoniek.opgeslagen(Files.readString(json(versie)));
    }

    private static String bladzijde(Canoniek momentopname) {
        return new Htmlvorm()
                .schrijf(new Opsteller(momentopname.momentopname(), momentopname.checksum(), UITGAVE).document());
    }
}
