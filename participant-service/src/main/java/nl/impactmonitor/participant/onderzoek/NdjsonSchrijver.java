package nl.impactmonitor.participant.onderzoek;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** A JSON object a line, with every column, empty ones as null. */
final class NdjsonSchrijver implements Rijschrijver {

    private final JsonGenerator json;

    NdjsonSchrijver(ObjectMapper mapper, OutputStream uit) throws IOException {
        this.json = mapper.getFactory().createGenerator(uit);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void kop(List<Kolom> kolommen) {
        // each line says it all
    }

    @Override
    public void rij(List<Kolom> kolommen, List<Object> waarden) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < kolommen.size(); i++) {
            json.writeFieldName(kolommen.get(i).naam());
            switch (waarden.get(i)) {
                case null -> json.writeNull();
                case Boolean jaNee -> json.writeBoolean(jaNee);
                case BigDecimal getal -> json.writeNumber(getal.toPlainString());
                case Object tekst -> json.writeString(tekst.toString());
            }
        }
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
