package nl.impactmonitor.participant.aanlevering.inhoud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import nl.impactmonitor.participant.aanlevering.inhoud.Recordknipper.Record;
import nl.impactmonitor.participant.aanlevering.inhoud.RuweRij.Gebrek;

/** Rows of a CSV file: a header, then records with as many cells. The separator is the one that makes sense of the header. */
public final class Csvbron implements Rijbron {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> kop;
    private final char scheidingsteken;
    private final Recordstroom stroom;
    private final Iterator<CsvRecord> gelezen;

    /**
     * Reads the header.
     *
     * @param bekend whether a column is of this kind of delivery
     */
    public Csvbron(InputStream in, int maxRij, Predicate<String> bekend) throws IOException {
        Recordknipper records = new Recordknipper(new Tekstlezer(in), maxRij);
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
        this.stroom = new Recordstroom(records, scheidingsteken);
        this.gelezen = CsvReader.builder()
                .fieldSeparator(scheidingsteken)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(stroom)
                .iterator();
    }

    public List<String> kop() {
        return kop;
    }

    public char scheidingsteken() {
        return scheidingsteken;
    }

    @Override
    public RuweRij volgende() throws IOException {
        try {
            if (!gelezen.hasNext()) {
                return null;
            }
            List<String> cellen = gelezen.next().getFields();
            Recordstroom.Plaats plaats = stroom.plaats();
            return plaats.gebrek() == Gebrek.GEEN
                    ? RuweRij.goed(plaats.regel(), json(cellen))
                    : RuweRij.met(plaats.regel(), plaats.gebrek());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw oorzaak(e);
        }
    }

    /** The library wraps what the stream under it throws: a limit that was passed, a client that went away. */
    private static IOException oorzaak(CsvParseException e) {
        if (e.getCause() instanceof RuntimeException ons && !(ons instanceof CsvParseException)) {
            throw ons;
        }
        return e.getCause() instanceof IOException ons
                ? ons
                : new OnleesbareInhoud("ONGELDIGE_CSV", "De inhoud is geen geldige CSV.");
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
