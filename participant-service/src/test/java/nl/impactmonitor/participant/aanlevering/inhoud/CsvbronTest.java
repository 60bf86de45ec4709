package nl.impactmonitor.participant.aanlevering.inhoud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.impactmonitor.participant.aanlevering.kolommen.Kolomplan;
import org.junit.jupiter.api.Test;

class CsvbronTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** In Windows-1252 the same bytes as one letter of UTF-8: no reader can tell them apart. */
    private static final Pattern TWEESLACHTIG = Pattern.compile("[\u00e9\u00ef]\u20ac\u20ac");

    private static final List<String> KOP = List.of("een", "twee", "drie");

    @Property(tries = 500)
    void whatAWriterOfCsvWritesIsReadBackWhateverTheSeparatorAndTheEncoding(
            @ForAll("rijen") List<List<String>> rijen, @ForAll("scheiding") char scheiding, @ForAll("bom") boolean bom)
            throws IOException {
        // Given
        String tekst = csv(rijen, scheiding);

        // When
        var utf8 = cellen(bytes((bom ? "\uFEFF" : "") + tekst, StandardCharsets.UTF_8));
        boolean tweeslachtig = TWEESLACHTIG.matcher(tekst).find();
        var windows = tweeslachtig ? null : cellen(bytes(tekst, WINDOWS));

        // Then
        List<List<String>> verwacht = rijen.stream()
                .map(rij -> rij.stream()
                        .map(cel -> cel.replace("\r\n", "\n").replace('\r', '\n'))
                        .toList())
                .toList();
        assertThat(utf8).isEqualTo(verwacht);
        if (!tweeslachtig) {
            assertThat(windows).isEqualTo(verwacht);
        }
    }

    @Property(tries = 300)
    void anyBytesGiveRowsOrOneClearRefusalAndNeverAFailure(@ForAll byte[] bytes) {
        try {
            cellen(bytes);
        } catch (OnleesbareInhoud e) {
            assertThat(e.code()).isNotBlank();
        } catch (IOException e) {
            throw new AssertionError("no other refusal than our own", e);
        }
    }

    @Test
    void aRecordThatIsTooLongOrBadlyQuotedCostsThatRecordAlone() throws IOException {
        // Given
        String tekst =
                "een;twee;drie\n1;2;3\n4;\"" + "x\n".repeat(3000) + "\";6\n7;5\" buis;9\n10;\"11\"x;12\n13;14;15\n";

        // When
        var rijen = rijen(tekst.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(rijen)
                .extracting(RuweRij::regel, RuweRij::gebrek)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, RuweRij.Gebrek.GEEN),
                        org.assertj.core.groups.Tuple.tuple(3L, RuweRij.Gebrek.RIJ_TE_LANG),
                        org.assertj.core.groups.Tuple.tuple(3004L, RuweRij.Gebrek.AANHALINGSTEKEN),
                        org.assertj.core.groups.Tuple.tuple(3005L, RuweRij.Gebrek.AANHALINGSTEKEN),
                        org.assertj.core.groups.Tuple.tuple(3006L, RuweRij.Gebrek.GEEN));
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithTheLineWhereItOpens() {
        assertThatThrownBy(() -> rijen("een;twee\n1;2\n3;\"4\n5;6\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(OnleesbareInhoud.class)
                .hasMessageContaining("regel 3");
    }

    @Test
    void textThatIsNeitherUtf8NorWindows1252IsRefusedWithItsLineAndByte() {
        assertThatThrownBy(() -> rijen(bytes("een;twee\n1;\u0081\n", StandardCharsets.ISO_8859_1)))
                .isInstanceOf(OnleesbareInhoud.class)
                .hasMessageContaining("regel 2, byte 12 ");
        assertThatThrownBy(() -> rijen(bytes("een;twee\n1;2\n", StandardCharsets.UTF_16)))
                .isInstanceOf(OnleesbareInhoud.class);
    }

    @Test
    void twoEncodingsInOneFileAreRefusedWhicheverComesFirst() throws IOException {
        // Given
        byte[] utf8 = bytes("Jos\u00e9;1\n", StandardCharsets.UTF_8);
        byte[] windows = bytes("Jos\u00e9;1\n", WINDOWS);

        // Then
        assertThatThrownBy(() -> rijen(samen("een;twee\n".getBytes(StandardCharsets.US_ASCII), utf8, windows)))
                .isInstanceOf(OnleesbareInhoud.class)
                .hasMessageContaining("regel 3, byte 21 ");
        assertThatThrownBy(() -> rijen(samen("een;twee\n".getBytes(StandardCharsets.US_ASCII), windows, utf8)))
                .isInstanceOf(OnleesbareInhoud.class)
                .hasMessageContaining("regel 3, byte 20 ");
    }

    @Test
    void emptyRowsOfASpreadsheetAreNoRowsAndItsHintAboutTheSeparatorIsNoHeader() throws IOException {
        assertThat(cellen("sep=;\r\neen;twee\r\n;;\r\n1;2\r\n\r\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("1", "2"));
    }

    @Test
    void memoryDoesNotGrowWithTheFile() throws IOException {
        // Given
        long regels = 300_000;
        InputStream groot = new Herhaald("een;twee;drie\n", "sleutel;2026-01-19;\"vrij veld, met tekst\"\n", regels);
        Csvbron bron = new Csvbron(groot, 4000, KOP::contains);
        long voor = gebruikt();

        // When
        long gelezen = 0;
        long piek = 0;
        for (var rij = bron.volgende(); rij != null; rij = bron.volgende()) {
            if (++gelezen % 100_000 == 0) {
                piek = Math.max(piek, gebruikt());
            }
        }

        // Then
        assertThat(gelezen).isEqualTo(regels);
        assertThat(piek - voor).isLessThan(5L << 20);
    }

    @Provide
    Arbitrary<List<List<String>>> rijen() {
        Arbitrary<String> cel = Arbitraries.strings()
                .withChars("ab 12;,\"\n\r'=\u00e9\u00ef\u20ac")
                .ofMaxLength(8);
        return cel.list()
                .ofSize(3)
                .filter(r -> r.stream().anyMatch(c -> !c.matches("[;, \t\r\n]*")))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Character> scheiding() {
        return Arbitraries.of(';', ',');
    }

    @Provide
    Arbitrary<Boolean> bom() {
        return Arbitraries.of(true, false);
    }

    private static long gebruikt() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String csv(List<List<String>> rijen, char scheiding) throws IOException {
        StringWriter tekst = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(scheiding).build(tekst)) {
            csv.writeRecord(KOP);
            rijen.forEach(csv::writeRecord);
        }
        return tekst.toString();
    }

    private static List<List<String>> cellen(byte[] bytes) throws IOException {
        return rijen(bytes).stream()
                .filter(rij -> rij.gebrek() == RuweRij.Gebrek.GEEN)
                .map(rij -> Kolomplan.cellen(rij.inhoud()))
                .toList();
    }

    private static List<RuweRij> rijen(byte[] bytes) throws IOException {
        var bron = new Csvbron(new ByteArrayInputStream(bytes), 4000, KOP::contains);
        List<RuweRij> rijen = new ArrayList<>();
        for (var rij = bron.volgende(); rij != null; rij = bron.volgende()) {
            rijen.add(rij);
        }
        return rijen;
    }

    private static byte[] bytes(String tekst, Charset charset) {
        return tekst.getBytes(charset);
    }

    private static byte[] samen(byte[]... delen) throws IOException {
        var alles = new ByteArrayOutputStream();
        for (byte[] deel : delen) {
            alles.write(deel);
        }
        return alles.toByteArray();
    }

    /** A file that is never in memory. */
    private static final class Herhaald extends InputStream {
        private final byte[] regel;
        private byte[] nu;
        private int plaats;
        private long over;

        Herhaald(String kop, String regel, long keer) {
            this.nu = kop.getBytes(StandardCharsets.UTF_8);
            this.regel = regel.getBytes(StandardCharsets.UTF_8);
            this.over = keer;
        }

        @Override
        public int read() {
            if (plaats == nu.length) {
                if (over == 0) {
                    return -1;
                }
                over--;
                nu = regel;
                plaats = 0;
            }
            return nu[plaats++] & 0xff;
        }
    }
}
