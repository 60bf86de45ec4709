package nl.impactmonitor.participant.deelnemer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.participant.deelnemer.Kenmerken.LeerderType;
import nl.impactmonitor.participant.deelnemer.Kenmerken.Opleidingsniveau;

/**
 * Who belongs to the doelgroep: laagopgeleid by the CBS class, laaggeletterd by the level at the first meting of
 * basisvaardigheden, per type of learner. The levels below which one is laaggeletterd are dated parameters with their source
 * (doelgroep.json).
 */
@ApplicationScoped
public class Doelgroepregel {

    private final List<Drempel> drempels;

    Doelgroepregel(ObjectMapper json) {
        try (InputStream in = Doelgroepregel.class.getResourceAsStream("/doelgroep.json")) {
            this.drempels = json.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("doelgroep.json", e);
        }
    }

    /**
     * @param onder laaggeletterd when one of the vaardigheden is lower, as a value of the answer scale
     * @param vaardigheden codes of scores
     */
    public record Drempel(
            LocalDate geldigVanaf,
            LeerderType leerderType,
            double onder,
            String niveau,
            List<String> vaardigheden,
            String bron) {}

    /**
     * @param niveaus scores of the first meting that has a basisvaardigheid; empty when there is none
     * @param dag decides which parameter holds: the day of registration
     */
    public Doelgroep van(Kenmerken kenmerken, Map<String, Double> niveaus, LocalDate dag) {
        Boolean laagopgeleid = kenmerken.opleidingsniveau() == Opleidingsniveau.ONBEKEND
                ? null
                : kenmerken.opleidingsniveau() == Opleidingsniveau.LAAG;
        return new Doelgroep(laagopgeleid, laaggeletterd(kenmerken.leerderType(), niveaus, dag));
    }

    /** One level below is enough; that none is below is known only when at least one was measured. */
    public Boolean laaggeletterd(LeerderType type, Map<String, Double> niveaus, LocalDate dag) {
        return drempels.stream()
                .filter(d -> d.leerderType() == type && !d.geldigVanaf().isAfter(dag))
                .max(Comparator.comparing(Drempel::geldigVanaf))
                .map(d -> onder(d, niveaus))
                .orElse(null);
    }

    private static Boolean onder(Drempel drempel, Map<String, Double> niveaus) {
        List<Double> gemeten = drempel.vaardigheden().stream()
                .map(niveaus::get)
                .filter(n -> n != null)
                .toList();
        return gemeten.isEmpty() ? null : gemeten.stream().anyMatch(n -> n < drempel.onder());
    }
}
