package nl.impactmonitor.kpi.deelvraag;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/** Reads the published texts once, at the start; a file that does not hold together stops the service (decision 0008). */
@Singleton
@Startup
class Kaderbestand {

    private static final String BESTAND = "/evaluatiekader/LLO.v1.json";

    private final Evaluatiekader kader;

    Kaderbestand(ObjectMapper json) {
        try (InputStream in = Kaderbestand.class.getResourceAsStream(BESTAND)) {
            this.kader = json.readValue(in, Evaluatiekader.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        controleer();
    }

    Evaluatiekader kader() {
        return kader;
    }

    private void controleer() {
        Set<String> codes = new HashSet<>();
        kader.onderdelen().forEach(onderdeel -> {
            if (!codes.add(onderdeel.code())) {
                throw new IllegalStateException(BESTAND + ": " + onderdeel.code() + " is there twice");
            }
        });
        kader.onderdelen().forEach(onderdeel -> {
            if (!codes.containsAll(onderdeel.volgtUit())) {
                throw new IllegalStateException(BESTAND + ": " + onderdeel.code() + " follows from what is not there");
            }
        });
        for (int i = 0; i < kader.deelvragen().size(); i++) {
            if (kader.deelvragen().get(i).nummer() != i + 1) {
                throw new IllegalStateException(BESTAND + ": the deelvragen are not numbered one by one");
            }
        }
    }
}
