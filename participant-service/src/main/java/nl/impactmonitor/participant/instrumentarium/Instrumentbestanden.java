package nl.impactmonitor.participant.instrumentarium;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.impactmonitor.participant.instrument.InstrumentVersie;

/** The definitions that ship with the service. */
final class Instrumentbestanden {

    /** A version stands after those it declares itself equivalent with. */
    private static final List<String> NAMEN =
            List.of("IM-BASIS.v1.json", "IM-BASIS.v2.json", "IM-INKOMEN.v1.json", "ZRM.v1.json", "ZRM.v2.json");

    private Instrumentbestanden() {}

    static List<InstrumentVersie> lees(ObjectMapper json) {
        return NAMEN.stream().map(naam -> lees(json, naam)).toList();
    }

    private static InstrumentVersie lees(ObjectMapper json, String naam) {
        try (InputStream in = Instrumentbestanden.class.getResourceAsStream("/instrumenten/" + naam)) {
            return json.readValue(in, InstrumentVersie.class);
        } catch (IOException e) {
            throw new UncheckedIOException(naam, e);
        }
    }
}
