package nl.impactmonitor.kpi.bestand;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** RFC 4180 in UTF-8: comma, decimal point, CRLF, a header. {@link CsvwMetadata} describes exactly this. */
public final class CsvTabel {

    private CsvTabel() {}

    public static byte[] schrijf(Tabelblad blad) {
        StringWriter tekst = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(tekst)) {
            csv.writeRecord(blad.kolommen().stream().map(Kolom::naam).toList());
            for (List<Object> rij : blad.rijen()) {
                csv.writeRecord(rij.stream().map(Celtekst::van).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }
}
