package nl.impactmonitor.economics.uitgifte;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.impactmonitor.economics.berekening.Berekening;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.resultaat.Begrip;
import nl.impactmonitor.economics.resultaat.Resultaat;

/** The state for other services, as docs/contracts/berekeningen.v1.schema.json says, but for versie and ingetrokken. */
public record Bericht(
        UUID id,
        String naam,
        Instant vastgesteldOp,
        List<String> pilots,
        LocalDate peildatum,
        Resultaat.Setverwijzing parameterset,
        String scenario,
        String engineVersie,
        String valuta,
        BigDecimal discontovoet,
        Conventie conventie,
        Begrip begrip,
        String checksum,
        @JsonUnwrapped Uitgifte uitgifte) {

    /** NL GOV profile for CloudEvents, with room for what is added when it is sent. */
    private static final int HOOGSTENS = 63 * 1024;

    static final String TE_GROOT = "TE_GROOT";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    public static Bericht van(Berekening berekening, Resultaat resultaat, Uitgifte uitgifte) {
        return new Bericht(
                berekening.id,
                berekening.naam,
                berekening.vastgesteldOp,
                resultaat.pilots(),
                resultaat.peildatum(),
                resultaat.parameterset(),
                berekening.scenario,
                resultaat.engineVersie(),
                resultaat.valuta(),
                resultaat.discontovoet(),
                resultaat.conventie(),
                resultaat.begrip(),
                resultaat.bevroren().checksum(),
                uitgifte);
    }

    public String json() {
        return passend(uitgifte, uit -> schrijf(met(uit)));
    }

    /** What was sent, with what was drawn since. */
    static String bijgewerkt(String verzonden, Uitgifte uitgifte) {
        return passend(uitgifte, uit -> met(verzonden, uit));
    }

    /** As much of it as fits into one message. */
    private static String passend(Uitgifte uitgifte, Function<Uitgifte, String> schrijver) {
        return Stream.of(uitgifte, uitgifte.zonderJaren())
                .map(schrijver)
                .filter(Bericht::past)
                .findFirst()
                .orElseGet(() -> schrijver.apply(uitgifte.zonderVerslag(TE_GROOT)));
    }

    private static String met(String verzonden, Uitgifte uitgifte) {
        try {
            ObjectNode staat = (ObjectNode) JSON.readTree(verzonden);
            JsonNode nieuw = JSON.readTree(schrijf(uitgifte));
            return schrijf(staat.setAll((ObjectNode) nieuw));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("state of a berekening cannot be read", e);
        }
    }

    private Bericht met(Uitgifte ander) {
        return new Bericht(
                id,
                naam,
                vastgesteldOp,
                pilots,
                peildatum,
                parameterset,
                scenario,
                engineVersie,
                valuta,
                discontovoet,
                conventie,
                begrip,
                checksum,
                ander);
    }

    /** In the database a space follows each comma and colon. */
    private static boolean past(String json) {
        long spaties = json.chars().filter(c -> c == ',' || c == ':').count();
        return json.getBytes(StandardCharsets.UTF_8).length + spaties <= HOOGSTENS;
    }

    private static String schrijf(Object wat) {
        try {
            return JSON.writeValueAsString(wat);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("state of a berekening cannot be written", e);
        }
    }
}
