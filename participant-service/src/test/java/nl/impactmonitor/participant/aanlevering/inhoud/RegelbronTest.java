package nl.impactmonitor.participant.aanlevering.inhoud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RegelbronTest {

    @Property
    void everyLineThatIsNotBlankIsARowWithItsNumber(
            @ForAll @Size(max = 60) List<@StringLength(max = 12) String> teksten) throws IOException {
        // Given
        List<String> regels = teksten.stream()
                .map(t -> t.replace("\n", "").replace("\uFEFF", ""))
                .toList();

        // When
        var rijen = lees(String.join("\n", regels), 100);

        // Then
        List<String> verwacht = IntStream.range(0, regels.size())
                .filter(i -> !regels.get(i).matches("[ \t\r]*"))
                .mapToObj(i -> (i + 1) + ":" + utf8(regels.get(i)))
                .toList();
        assertThat(rijen.stream().map(r -> r.regel() + ":" + new String(r.inhoud(), StandardCharsets.UTF_8)))
                .isEqualTo(verwacht);
    }

    @Property
    void rowsComeOutOfAPartAsTheyWentIn(@ForAll @Size(max = 20) List<@StringLength(max = 40) String> teksten) {
        // Given
        List<RuweRij> rijen = teksten.stream()
                .map(t -> t.isEmpty()
                        ? RuweRij.met(7, RuweRij.Gebrek.RIJ_TE_LANG)
                        : RuweRij.goed(t.length(), t.getBytes(StandardCharsets.UTF_8)))
                .toList();

        // When
        var terug = Deelvorm.lees(Deelvorm.schrijf(rijen));

        // Then
        assertThat(terug).usingRecursiveFieldByFieldElementComparator().isEqualTo(rijen);
    }

    @Test
    void aLineThatIsTooLongKeepsItsPlaceAndTheNextOneIsRead() throws IOException {
        // When
        var rijen = lees("a\n" + "x".repeat(200_000) + "\nb\n", 50);

        // Then
        assertThat(rijen).extracting(RuweRij::regel).containsExactly(1L, 2L, 3L);
        assertThat(rijen.get(1).gebrek()).isEqualTo(RuweRij.Gebrek.RIJ_TE_LANG);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstRow() throws IOException {
        assertThat(lees("\uFEFF{}", 50)).extracting(r -> r.inhoud().length).containsExactly(2);
    }

    private static String utf8(String tekst) {
        return new String(tekst.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static List<RuweRij> lees(String tekst, int maxRegel) throws IOException {
        var bron = new Regelbron(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)), maxRegel);
        List<RuweRij> rijen = new ArrayList<>();
        for (var rij = bron.volgende(); rij != null; rij = bron.volgende()) {
            rijen.add(rij);
        }
        return rijen;
    }
}
