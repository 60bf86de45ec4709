package nl.impactmonitor.participant.verwerking;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The register that ships with the service: which activity an action is part of follows from the role it is done in. */
@ApplicationScoped
public class Verwerkingsregister {

    private final List<Verwerkingsactiviteit> activiteiten;

    Verwerkingsregister(ObjectMapper json) {
        try (InputStream in = Verwerkingsregister.class.getResourceAsStream("/verwerkingsactiviteiten.json")) {
            activiteiten = List.of(json.readValue(in, Verwerkingsactiviteit[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("verwerkingsactiviteiten.json", e);
        }
    }

    public List<Verwerkingsactiviteit> alle() {
        return activiteiten;
    }

    /** @throws IllegalStateException for a role that the register does not know: then nothing may be processed */
    String id(String rol, Soort soort) {
        List<String> rollen = Arrays.asList(rol.split(","));
        return activiteiten.stream()
                .filter(a -> a.wissen() == (soort == Soort.GEWIST))
                .filter(a -> a.rollen().isEmpty() || a.rollen().stream().anyMatch(rollen::contains))
                .findFirst()
                .map(Verwerkingsactiviteit::id)
                .orElseThrow(() -> new IllegalStateException("no verwerkingsactiviteit for role '" + rol + "'"));
    }
}
