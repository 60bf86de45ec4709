package nl.impactmonitor.participant.bewijs;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactmonitor.participant.bewijs.Bewijsregel.Vlag;

/** What a bewijs is worth: dated rules with their source (bewijssoorten.json), never constants in code. */
@ApplicationScoped
public class Bewijssoorten {

    private static final Comparator<Bewijsregel> VOORRANG =
            Comparator.comparingInt(Bewijsregel::precisie).thenComparing(Bewijsregel::geldigVanaf);

    private final Map<String, Bewijsregel> regels;

    Bewijssoorten(ObjectMapper json) {
        try (InputStream in = Bewijssoorten.class.getResourceAsStream("/bewijssoorten.json")) {
            List<Bewijsregel> gelezen = json.readValue(in, new TypeReference<>() {});
            // Two rules with one code are refused here: rows point at rules by it.
            this.regels =
                    gelezen.stream().collect(Collectors.toUnmodifiableMap(Bewijsregel::regel, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException("bewijssoorten.json", e);
        }
    }

    /** What held on the day of the bewijs: the most precise rule, and of those the latest. */
    public Waarde waarde(BewijsVraag bewijs) {
        return new Waarde(vlag(Vlag.CIVIEL_EFFECT, bewijs), vlag(Vlag.STARTKWALIFICATIE, bewijs));
    }

    private Vlagwaarde vlag(Vlag vlag, BewijsVraag bewijs) {
        return regels.values().stream()
                .filter(r -> r.geldtVoor(vlag, bewijs))
                .max(VOORRANG)
                .map(r -> new Vlagwaarde(r.waarde(), r.regel()))
                .orElse(new Vlagwaarde(false, null));
    }

    /** Null for a bewijs from before rules had a code. */
    Bewijsregel regel(String code) {
        return code == null ? null : regels.get(code);
    }

    public record Waarde(Vlagwaarde civielEffect, Vlagwaarde startkwalificatie) {}

    /** @param regel code of the rule it follows from; null when no rule says anything, and then nothing is counted */
    public record Vlagwaarde(boolean waarde, String regel) {}
}
