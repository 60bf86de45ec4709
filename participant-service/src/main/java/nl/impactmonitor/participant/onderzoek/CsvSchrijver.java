package nl.impactmonitor.participant.onderzoek;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.impactmonitor.participant.aanlevering.kolommen.Formule;

/**
 * RFC 4180 in UTF-8: comma, decimal point, CRLF, a header. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it; numbers are left alone.
 */
final class CsvSchrijver implements Rijschrijver {

    private final CsvWriter csv;

    CsvSchrijver(OutputStream uit) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8)));
    }

    @Override
    public void kop(List<Kolom> kolommen) {
        csv.writeRecord(kolommen.stream().map(Kolom::naam).toList());
    }

    @Override
    public void rij(List<Kolom> kolommen, List<Object> waarden) {
        csv.writeRecord(waarden.stream().map(CsvSchrijver::cel).toList());
    }

    static String cel(Object waarde) {
        return switch (waarde) {
            case null -> null;
            case BigDecimal getal -> getal.toPlainString();
            case String tekst -> Formule.onschadelijk(tekst);
            default -> waarde.toString();
        };
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
