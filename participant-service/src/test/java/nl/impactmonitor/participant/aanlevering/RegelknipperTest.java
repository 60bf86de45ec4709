package nl.impactmonitor.participant.aanlevering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import nl.impactmonitor.platform.rest.ApiException;
import org.junit.jupiter.api.Test;

class RegelknipperTest {

    @Property
    void thePartsTogetherAreTheStream(
            @ForAll @Size(max = 60) List<@StringLength(max = 12) String> teksten,
            @ForAll @IntRange(min = 1, max = 7) int regelsPerDeel)
            throws IOException {
        // Given
        List<String> regels = teksten.stream().map(t -> t.replace("\n", "")).toList();
        String tekst = regels.isEmpty() ? "" : String.join("\n", regels) + "\n";

        // When
        var delen = knip(tekst, regelsPerDeel, 100);

        // Then
        assertThat(samen(delen)).isEqualTo(tekst);
        long regel = 1;
        for (var deel : delen) {
            assertThat(deel.eersteRegel()).isEqualTo(regel);
            assertThat(regels(deel)).isBetween(1L, (long) regelsPerDeel);
            regel += regels(deel);
        }
    }

    @Test
    void aLastLineWithoutNewlineCountsAndBlankLinesAreNoRows() throws IOException {
        // When
        var delen = knip("{}\n\n \r\n{}", 10, 100);

        // Then
        assertThat(delen).singleElement().satisfies(d -> assertThat(d.rijen()).isEqualTo(2));
    }

    @Test
    void aLineThatIsTooLongIsCutOffOneBytePastTheLimitAndKeepsItsPlace() throws IOException {
        // When
        var delen = knip("a\n" + "x".repeat(100_000) + "\nb\n", 10, 50);

        // Then
        assertThat(samen(delen)).isEqualTo("a\n" + "x".repeat(51) + "\nb\n");
    }

    @Test
    void aLineWithoutEndIsRefusedAsSoonAsItIsMoreThanTheWholeMayBe() {
        // Given
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        // When
        var knipper = new Regelknipper(endless, 10, 50, 1_000_000);

        // Then
        assertThatThrownBy(knipper::volgende).isInstanceOf(ApiException.class);
    }

    private static List<Regelknipper.Deel> knip(String tekst, int regelsPerDeel, int maxRegel) throws IOException {
        var knipper = new Regelknipper(
                new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)), regelsPerDeel, maxRegel, 1_000_000);
        List<Regelknipper.Deel> delen = new ArrayList<>();
        for (var deel = knipper.volgende(); deel != null; deel = knipper.volgende()) {
            delen.add(deel);
        }
        return delen;
    }

    private static long regels(Regelknipper.Deel deel) {
        return new String(deel.inhoud(), StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    private static String samen(List<Regelknipper.Deel> delen) {
        var alles = new ByteArrayOutputStream();
        delen.forEach(d -> alles.writeBytes(d.inhoud()));
        return alles.toString(StandardCharsets.UTF_8);
    }
}
