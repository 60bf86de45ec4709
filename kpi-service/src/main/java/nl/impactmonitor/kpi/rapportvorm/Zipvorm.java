package nl.impactmonitor.kpi.rapportvorm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.impactmonitor.kpi.bestand.CsvTabel;
import nl.impactmonitor.kpi.bestand.CsvwMetadata;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;

/**
 * All data of a report: its numbers, definitions, the words beside them and the questions as CSV with CSVW metadata, and the snapshot itself. The same snapshot gives
 * the same bytes: entries carry no time of their own.
 */
public final class Zipvorm {

    private static final LocalDateTime GEEN_TIJD = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zipvorm() {}

    public static byte[] schrijf(Canoniek canoniek) {
        Momentopname momentopname = canoniek.momentopname();
        Kop kop = momentopname.kop();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setComment(kop.rubricering() + " - " + (kop.definitief() ? "Definitief" : "Voorlopig"));
            for (Tabelblad blad : List.of(
                    Gegevensbladen.getallen(momentopname, canoniek.checksum()),
                    Gegevensbladen.definities(momentopname, canoniek.checksum()),
                    Gegevensbladen.opmerkingen(momentopname, canoniek.checksum()),
                    Gegevensbladen.vragen(momentopname, canoniek.checksum()))) {
                String bestand = blad.naam() + ".csv";
                voegToe(zip, bestand, CsvTabel.schrijf(blad));
                voegToe(zip, bestand + "-metadata.json", CsvwMetadata.schrijf(blad, bestand));
            }
            voegToe(zip, "momentopname.json", canoniek.tekst().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void voegToe(ZipOutputStream zip, String naam, byte[] inhoud) throws IOException {
        ZipEntry deel = new ZipEntry(naam);
        deel.setTimeLocal(GEEN_TIJD);
        zip.putNextEntry(deel);
        zip.write(inhoud);
        zip.closeEntry();
    }
}
