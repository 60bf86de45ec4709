package nl.impactmonitor.participant.instrumentarium;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.participant.instrument.DefinitieControle;
import nl.impactmonitor.participant.instrument.InstrumentVersie;

/**
 * The instruments that ship with the service, read once and never changed. An unsound definition keeps the service from
 * starting.
 */
@ApplicationScoped
public class Instrumenten {

    private static final List<String> BESTANDEN = List.of("IM-BASIS.v1.json", "IM-INKOMEN.v1.json");

    private final List<InstrumentVersie> versies;

    Instrumenten(ObjectMapper json) {
        this.versies = BESTANDEN.stream()
                .map(bestand -> lees(json, bestand))
                .sorted(Comparator.comparing(InstrumentVersie::code).thenComparing(InstrumentVersie::versie))
                .toList();
    }

    public List<InstrumentVersie> alle() {
        return versies;
    }

    public Optional<InstrumentVersie> versie(String code, int versie) {
        return versies.stream()
                .filter(v -> v.code().equals(code) && v.versie() == versie)
                .findFirst();
    }

    public boolean kent(String code) {
        return versies.stream().anyMatch(v -> v.code().equals(code));
    }

    private static InstrumentVersie lees(ObjectMapper json, String bestand) {
        try (InputStream in = Instrumenten.class.getResourceAsStream("/instrumenten/" + bestand)) {
            InstrumentVersie versie = json.readValue(in, InstrumentVersie.class);
            List<String> fouten = DefinitieControle.fouten(versie);
            if (!fouten.isEmpty()) {
                throw new IllegalStateException(bestand + ": " + fouten);
            }
            return versie;
        } catch (IOException e) {
            throw new UncheckedIOException(bestand, e);
        }
    }
}
