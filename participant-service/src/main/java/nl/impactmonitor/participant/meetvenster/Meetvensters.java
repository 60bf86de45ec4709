package nl.impactmonitor.participant.meetvenster;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The windows of meetvensters.json; the first of them holds for everything before it too. */
@ApplicationScoped
public class Meetvensters {

    private final List<Meetvenster> vensters;

    Meetvensters(ObjectMapper json) {
        try (InputStream in = Meetvensters.class.getResourceAsStream("/meetvensters.json")) {
            List<Meetvenster> gelezen = json.readValue(in, new TypeReference<>() {});
            this.vensters = gelezen.stream()
                    .sorted(Comparator.comparing(Meetvenster::geldigVanaf))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("meetvensters.json", e);
        }
    }

    /** In order of time. */
    public List<Meetvenster> alle() {
        return vensters;
    }

    /** The window that held on that day. */
    public Meetvenster op(LocalDate datum) {
        return vensters.stream()
                .filter(v -> !v.geldigVanaf().isAfter(datum))
                .reduce((eerder, later) -> later)
                .orElseGet(vensters::getFirst);
    }
}
