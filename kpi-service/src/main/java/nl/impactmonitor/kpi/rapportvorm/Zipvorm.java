package nl.impactmonitor.kpi.rapportvorm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.impactmonitor.kpi.bestand.CsvTabel;
import nl.impactmonitor.kpi.bestand.CsvwMetadata;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import nl.impactmonitor.kpi.bestand.Toelichting;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapportdocument.Uitgave;

/**
 * All data of a report: its numbers with where each stands, definitions, words, places, questions and quotes as CSV with CSVW metadata, and the
 * snapshot itself. The same snapshot in the same status gives the same bytes.
 */
public final class Zipvorm {

    private Zipvorm() {}

    /** @param uitgave what became of the report, which its snapshot does not know */
    public static byte[] schrijf(Canoniek canoniek, Uitgave uitgave) {
        Momentopname momentopname = canoniek.momentopname();
        Kop kop = momentopname.kop();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Vastezip zip = new Vastezip(bytes)) {
            zip.opmerking(kop.rubricering() + " - " + uitgave.status(kop) + " - " + uitgave.tekst());
            for (Tabelblad blad : Gegevensbladen.van(momentopname, toelichting(canoniek, uitgave))
                    .toList()) {
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

    /** What each table says about itself. */
    private static Map<String, String> toelichting(Canoniek canoniek, Uitgave uitgave) {
        Momentopname momentopname = canoniek.momentopname();
        Kop kop = momentopname.kop();
        Map<String, String> toelichting = new LinkedHashMap<>(Toelichting.van(
                kop.programma(),
                kop.peildatum(),
                kop.standPer(),
                "STAND",
                uitgave.definitief(kop) ? "DEFINITIEF" : "VOORLOPIG"));
        toelichting.put("Status van het rapport", uitgave.tekst());
        toelichting.put("Rubricering", kop.rubricering());
        toelichting.put("Momentopname", "SHA-256 " + canoniek.checksum());
        momentopname.onderdelen().stream()
                .filter(onderdeel -> onderdeel.fout() != null)
                .forEach(onderdeel -> toelichting.put(onderdeel.deel().titel(), onderdeel.fout()));
        return toelichting;
    }
}
