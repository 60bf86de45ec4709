package nl.impactmonitor.kpi.rapportvorm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.impactmonitor.kpi.bestand.CsvTabel;
import nl.impactmonitor.kpi.bestand.CsvwMetadata;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;

/**
 * All data of a report: its numbers with where each stands, definitions, words, places, questions and quotes as CSV with CSVW metadata, and the
 * snapshot itself. The same snapshot gives the same bytes.
 */
public final class Zipvorm {

    private Zipvorm() {}

    public static byte[] schrijf(Canoniek canoniek) {
        Momentopname momentopname = canoniek.momentopname();
        Kop kop = momentopname.kop();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Vastezip zip = new Vastezip(bytes)) {
            zip.opmerking(kop.rubricering() + " - " + (kop.definitief() ? "Definitief" : "Voorlopig"));
            for (Tabelblad blad :
                    Gegevensbladen.van(momentopname, canoniek.checksum()).toList()) {
                String bestand = blad.naam() + ".csv";
                zip.voegToe(bestand, CsvTabel.schrijf(blad));
                zip.voegToe(bestand + "-metadata.json", CsvwMetadata.schrijf(blad, bestand));
            }
            zip.voegToe("momentopname.json", canoniek.tekst().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
