package nl.impactmonitor.participant.deelnemer;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Background in classes only: no name, no date of birth, no nationality, no contact data. */
@Embeddable
@Schema(description = "Achtergrond van een deelnemer, alleen in klassen.")
public record Kenmerken(
        @NotNull @Enumerated(EnumType.STRING) Geslacht geslacht,
        @NotNull Leeftijdsklasse leeftijdsklasse,

        @Schema(description = "Hoogste afgeronde opleiding, indeling CBS.") @NotNull @Enumerated(EnumType.STRING)
        Opleidingsniveau opleidingsniveau,

        @Schema(description = "Nederlands als eerste of tweede taal.") @NotNull @Enumerated(EnumType.STRING)
        LeerderType leerderType,

        @NotNull @Enumerated(EnumType.STRING) Instroomkanaal instroomkanaal) {

    /** Each kenmerk that is unknown here, as the other has it. */
    public Kenmerken aangevuldMet(Kenmerken ander) {
        return new Kenmerken(
                geslacht == Geslacht.ONBEKEND ? ander.geslacht : geslacht,
                leeftijdsklasse == Leeftijdsklasse.ONBEKEND ? ander.leeftijdsklasse : leeftijdsklasse,
                opleidingsniveau == Opleidingsniveau.ONBEKEND ? ander.opleidingsniveau : opleidingsniveau,
                leerderType == LeerderType.ONBEKEND ? ander.leerderType : leerderType,
                instroomkanaal == Instroomkanaal.ONBEKEND ? ander.instroomkanaal : instroomkanaal);
    }

    /** As the skip conditions of instruments name them. */
    public Map<String, String> perNaam() {
        return Map.of(
                "geslacht", geslacht.name(),
                "leeftijdsklasse", leeftijdsklasse.klasse(),
                "opleidingsniveau", opleidingsniveau.name(),
                "leerderType", leerderType.name(),
                "instroomkanaal", instroomkanaal.name());
    }

    public enum Geslacht {
        M,
        V,
        X,
        ONBEKEND
    }

    public enum Leeftijdsklasse {
        @JsonProperty("15-24")
        VAN_15_TOT_25("15-24"),
        @JsonProperty("25-34")
        VAN_25_TOT_35("25-34"),
        @JsonProperty("35-44")
        VAN_35_TOT_45("35-44"),
        @JsonProperty("45-54")
        VAN_45_TOT_55("45-54"),
        @JsonProperty("55-64")
        VAN_55_TOT_65("55-64"),
        @JsonProperty("65+")
        VANAF_65("65+"),
        ONBEKEND("ONBEKEND");

        private final String klasse;

        Leeftijdsklasse(String klasse) {
            this.klasse = klasse;
        }

        public String klasse() {
            return klasse;
        }
    }

    public enum Opleidingsniveau {
        LAAG,
        MIDDELBAAR,
        HOOG,
        ONBEKEND
    }

    public enum LeerderType {
        NT1,
        NT2,
        ONBEKEND
    }

    public enum Instroomkanaal {
        GEMEENTE,
        UWV,
        TAALHUIS,
        WERKGEVER,
        ROC,
        ZELF,
        ONBEKEND
    }

    /** In the database a class is written as everywhere else. */
    @Converter(autoApply = true)
    public static class LeeftijdsklasseKolom implements AttributeConverter<Leeftijdsklasse, String> {
        @Override
        public String convertToDatabaseColumn(Leeftijdsklasse klasse) {
            return klasse == null ? null : klasse.klasse();
        }

        @Override
        public Leeftijdsklasse convertToEntityAttribute(String kolom) {
            return Arrays.stream(Leeftijdsklasse.values())
                    .filter(k -> k.klasse().equals(kolom))
                    .findFirst()
                    .orElse(null);
        }
    }
}
