package nl.impactmonitor.participant.bewijs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a bewijs is worth: a dated parameter with its source (bewijssoorten.json), never a constant in code. */
@ApplicationScoped
public class Bewijssoorten {

    private final List<Waarde> waarden;

    Bewijssoorten(ObjectMapper json) {
        try (InputStream in = Bewijssoorten.class.getResourceAsStream("/bewijssoorten.json")) {
            this.waarden = json.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("bewijssoorten.json", e);
        }
    }

    /** What held on that day. */
    public Waarde waarde(Bewijssoort soort, LocalDate datum) {
        return waarden.stream()
                .filter(w -> w.soort() == soort && !w.geldigVanaf().isAfter(datum))
                .max(Comparator.comparing(Waarde::geldigVanaf))
                .orElse(new Waarde(soort, datum, false, false, "geen opgave"));
    }

    public record Waarde(
            Bewijssoort soort, LocalDate geldigVanaf, boolean civielEffect, boolean startkwalificatie, String bron) {}
}
