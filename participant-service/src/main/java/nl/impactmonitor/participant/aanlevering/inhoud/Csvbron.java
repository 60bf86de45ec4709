package nl.impactmonitor.participant.aanlevering.inhoud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import nl.impactmonitor.participant.aanlevering.inhoud.Recordknipper.Record;
import nl.impactmonitor.participant.aanlevering.inhoud.RuweRij.Gebrek;

/** Rows of a CSV file: a header, then records with as many cells. The separator is the one that makes sense of the header. */
public final class Csvbron implements Rijbron {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Recordknipper records;
    private final List<String> kop;
    private final char scheidingsteken;

    /**
     * Reads the header.
     *
     * @param bekend whether a column is of this kind of delivery
     */
    public Csvbron(InputStream in, int maxRij, Predicate<String> bekend) throws IOException {
        this.records = new Recordknipper(new Tekstlezer(in), maxRij);
        Record eerste = records.volgende();
        if (eerste != null && eerste.tekst().matches("sep=[;,]")) {
            eerste = records.volgende(); // Excel's own hint; the header tells as much
        }
        if (eerste == null || eerste.tekst().isBlank()) {
            throw new OnleesbareInhoud("GEEN_KOPREGEL", "De eerste regel moet de namen van de kolommen bevatten.");
        }
        List<String> puntkomma = cellen(eerste.tekst(), ';');
        List<String> komma = cellen(eerste.tekst(), ',');
        boolean isKomma = score(komma, bekend) > score(puntkomma, bekend);
        this.scheidingsteken = isKomma ? ',' : ';';
        this.kop = (isKomma ? komma : puntkomma).stream().map(String::strip).toList();
        records.scheidingsteken(scheidingsteken);
    }

    public List<String> kop() {
        return kop;
    }

    public char scheidingsteken() {
        return scheidingsteken;
    }

    @Override
    public RuweRij volgende() throws IOException {
        for (Record record = records.volgende(); record != null; record = records.volgende()) {
            if (record.gebrek() != Gebrek.GEEN) {
                return RuweRij.met(record.regel(), record.gebrek());
            }
            if (isLeeg(record.tekst())) {
                continue;
            }
            List<String> cellen = cellen(record.tekst(), scheidingsteken);
            return cellen == null
                    ? RuweRij.met(record.regel(), Gebrek.AANHALINGSTEKEN)
                    : RuweRij.goed(record.regel(), json(cellen));
        }
        return null;
    }

    /** A spreadsheet leaves rows of nothing but separators behind. */
    private boolean isLeeg(String record) {
        return record.chars().allMatch(teken -> teken == scheidingsteken || teken == ' ' || teken == '\t');
    }

    private static double score(List<String> kop, Predicate<String> bekend) {
        return kop == null ? -1 : kop.stream().map(String::strip).filter(bekend).count() + kop.size() / 10_000.0;
    }

    /** Null when the library does not accept it as one record. */
    private static List<String> cellen(String record, char scheidingsteken) {
        try {
            List<CsvRecord> gelezen =
                    CsvReader.builder()
                            .fieldSeparator(scheidingsteken)
                            .skipEmptyLines(false)
                            .ofCsvRecord(record)
                            .stream()
                            .toList();
            return gelezen.size() == 1 ? gelezen.getFirst().getFields() : null;
        } catch (CsvParseException e) {
            return null;
        }
    }

    private static byte[] json(List<String> cellen) {
        try {
            return JSON.writeValueAsBytes(cellen);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
