package nl.impactmonitor.participant.bewaartermijn;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The rows of bewaartermijnen.json. The one of today holds for whatever is here, whenever it came. */
@ApplicationScoped
class Bewaartermijnen {

    private final List<Bewaartermijn> termijnen;

    Bewaartermijnen(ObjectMapper json) {
        try (InputStream in = Bewaartermijnen.class.getResourceAsStream("/bewaartermijnen.json")) {
            List<Bewaartermijn> gelezen = json.readValue(in, new TypeReference<>() {});
            this.termijnen = gelezen.stream()
                    .sorted(Comparator.comparing(Bewaartermijn::geldigVanaf))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("bewaartermijnen.json", e);
        }
    }

    Bewaartermijn op(LocalDate datum) {
        return termijnen.stream()
                .filter(t -> !t.geldigVanaf().isAfter(datum))
                .reduce((eerder, later) -> later)
                .orElseGet(termijnen::getFirst);
    }
}
