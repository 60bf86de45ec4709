package nl.impactmonitor.participant.instrument;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The shipped definitions, as the service reads them. */
final class Definities {

    static final InstrumentVersie BASIS = lees("IM-BASIS.v1.json");
    static final InstrumentVersie BASIS_2 = lees("IM-BASIS.v2.json");
    static final InstrumentVersie ZRM_1 = lees("ZRM.v1.json");
    static final InstrumentVersie ZRM_2 = lees("ZRM.v2.json");
    static final InstrumentVersie INKOMEN = lees("IM-INKOMEN.v1.json");

    private Definities() {}

    static InstrumentVersie metBetrouwbaarheid(InstrumentVersie v, List<Scorebetrouwbaarheid> betrouwbaarheid) {
        return new InstrumentVersie(
                v.code(),
                v.versie(),
                v.naam(),
                v.status(),
                v.geldigVanaf(),
                v.geldigTot(),
                v.bron(),
                v.licentie(),
                v.taalniveau(),
                v.antwoordschalen(),
                v.items(),
                v.scores(),
                v.minimaleVerandering(),
                v.gelijkwaardig(),
                betrouwbaarheid);
    }

    private static InstrumentVersie lees(String bestand) {
        try (InputStream in = Definities.class.getResourceAsStream("/instrumenten/" + bestand)) {
            return new ObjectMapper().registerModule(new JavaTimeModule()).readValue(in, InstrumentVersie.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
