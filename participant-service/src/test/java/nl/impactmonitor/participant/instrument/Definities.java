package nl.impactmonitor.participant.instrument;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The shipped definitions, as the service reads them. */
final class Definities {

    static final InstrumentVersie BASIS = lees("IM-BASIS.v1.json");
    static final InstrumentVersie BASIS_2 = lees("IM-BASIS.v2.json");
    static final InstrumentVersie ZRM_1 = lees("ZRM.v1.json");
    static final InstrumentVersie ZRM_2 = lees("ZRM.v2.json");
    static final InstrumentVersie INKOMEN = lees("IM-INKOMEN.v1.json");

    private Definities() {}

    private static InstrumentVersie lees(String bestand) {
        try (InputStream in = Definities.class.getResourceAsStream("/instrumenten/" + bestand)) {
            return new ObjectMapper().registerModule(new JavaTimeModule()).readValue(in, InstrumentVersie.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
