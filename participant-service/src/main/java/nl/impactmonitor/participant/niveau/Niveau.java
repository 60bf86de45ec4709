package nl.impactmonitor.participant.niveau;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Level of a bewijs or scholingstraject; the two scales of language levels (NT1 1F-4F, NT2 A1-C2) are not comparable. */
@Schema(name = "Scholingsniveau")
public enum Niveau {
    @JsonProperty("1F")
    F1("1F", Schaal.TAAL),
    @JsonProperty("2F")
    F2("2F", Schaal.TAAL),
    @JsonProperty("3F")
    F3("3F", Schaal.TAAL),
    @JsonProperty("4F")
    F4("4F", Schaal.TAAL),
    @JsonProperty("A1")
    A1("A1", Schaal.TAAL),
    @JsonProperty("A2")
    A2("A2", Schaal.TAAL),
    @JsonProperty("B1")
    B1("B1", Schaal.TAAL),
    @JsonProperty("B2")
    B2("B2", Schaal.TAAL),
    @JsonProperty("C1")
    C1("C1", Schaal.TAAL),
    @JsonProperty("C2")
    C2("C2", Schaal.TAAL),
    @JsonProperty("praktijkonderwijs")
    PRAKTIJKONDERWIJS("praktijkonderwijs", Schaal.VOORTGEZET),
    @JsonProperty("vmbo")
    VMBO("vmbo", Schaal.VOORTGEZET),
    @JsonProperty("havo")
    HAVO("havo", Schaal.VOORTGEZET),
    @JsonProperty("vwo")
    VWO("vwo", Schaal.VOORTGEZET),
    /** Entreeopleiding, which is mbo-1. */
    @JsonProperty("entree")
    ENTREE("entree", Schaal.MBO),
    @JsonProperty("mbo-2")
    MBO_2("mbo-2", Schaal.MBO),
    @JsonProperty("mbo-3")
    MBO_3("mbo-3", Schaal.MBO),
    @JsonProperty("mbo-4")
    MBO_4("mbo-4", Schaal.MBO),
    @JsonProperty("hbo")
    HBO("hbo", Schaal.HOGER),
    @JsonProperty("wo")
    WO("wo", Schaal.HOGER);

    private enum Schaal {
        TAAL,
        VOORTGEZET,
        MBO,
        HOGER
    }

    private final String naam;
    private final Schaal schaal;

    Niveau(String naam, Schaal schaal) {
        this.naam = naam;
        this.schaal = schaal;
    }

    public String naam() {
        return naam;
    }

    /** 1F to 4F, A1 to C2. */
    public boolean isTaal() {
        return schaal == Schaal.TAAL;
    }

    public boolean isMbo() {
        return schaal == Schaal.MBO;
    }

    /** For a column; null stays null. */
    public static String naam(Niveau niveau) {
        return niveau == null ? null : niveau.naam;
    }

    @Converter(autoApply = true)
    public static class Kolom implements AttributeConverter<Niveau, String> {
        @Override
        public String convertToDatabaseColumn(Niveau niveau) {
            return naam(niveau);
        }

        @Override
        public Niveau convertToEntityAttribute(String kolom) {
            return Arrays.stream(Niveau.values())
                    .filter(n -> n.naam.equals(kolom))
                    .findFirst()
                    .orElse(null);
        }
    }
}
