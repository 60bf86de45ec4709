package nl.impactmonitor.economics.berekening;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.resultaat.Begrip;
import nl.impactmonitor.economics.resultaat.Kpicijfer;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Publicatie;
import nl.impactmonitor.economics.resultaat.Resultaat;

/** The state for other services, as docs/contracts/berekeningen.v1.schema.json says, but for versie and ingetrokken. */
record Bericht(
        UUID id,
        String naam,
        Instant vastgesteldOp,
        List<String> pilots,
        LocalDate peildatum,
        Resultaat.Setverwijzing parameterset,
        String scenario,
        String engineVersie,
        Long zaad,
        Long trekkingen,
        String valuta,
        BigDecimal discontovoet,
        Conventie conventie,
        Begrip begrip,
        Integer n,
        String checksum,
        List<Kpicijfer> cijfers) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static Bericht van(
            Berekening berekening, Resultaat resultaat, Publicatie publicatie, Optional<Onzekerheidsbeeld> beeld) {
        return new Bericht(
                berekening.id,
                berekening.naam,
                berekening.vastgesteldOp,
                resultaat.pilots(),
                resultaat.peildatum(),
                resultaat.parameterset(),
                berekening.scenario,
                resultaat.engineVersie(),
                beeld.map(Onzekerheidsbeeld::zaad).orElse(null),
                beeld.map(Onzekerheidsbeeld::trekkingen).orElse(null),
                resultaat.valuta(),
                resultaat.discontovoet(),
                resultaat.conventie(),
                resultaat.begrip(),
                publicatie.n(),
                resultaat.bevroren().checksum(),
                publicatie.cijfers());
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("state of a berekening cannot be written", e);
        }
    }
}
