package nl.impactmonitor.participant.meting;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import nl.impactmonitor.participant.participatieladder.Participatieladder;
import nl.impactmonitor.participant.participatieladder.Werksituatie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Situatie", description = "De leer- en werksituatie op de dag van de meting.")
public record SituatieVraag(
        @Schema(description = "Heeft betaald werk.") @NotNull
        Boolean werkzaam,

        @Schema(examples = "24") @DecimalMin("0") @DecimalMax("168")
        BigDecimal urenPerWeek,

        Contractsoort contractsoort,

        @Schema(description = "In de valuta van de pilot.", examples = "15.10")
        @DecimalMin("0")
        @Digits(integer = 6, fraction = 12)
        BigDecimal brutoUurloon,

        @Schema(description = "In de valuta van de pilot.") @DecimalMin("0") @Digits(integer = 10, fraction = 12)
        BigDecimal brutoJaarinkomen,

        @Schema(description = "Loonkostensubsidie, jobcoach en dergelijke.")
        Boolean ondersteuning,

        @Valid Uitkering uitkering,
        @Valid Opleiding opleiding,

        @Schema(description = "Stage of vrijwilligerswerk: verantwoordelijk voor anderen, wekelijks contact.")
        Boolean onbetaaldWerk,

        @Schema(description = "Minstens wekelijks.") Boolean georganiseerdeActiviteiten,

        @Schema(description = "Buitenshuis, minstens wekelijks.")
        Boolean socialeContacten) {

    @Schema(description = "Netto per maand, in de valuta van de pilot.")
    public record Uitkering(
            @NotNull Soort soort,

            @Schema(examples = "1345.45") @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2)
            BigDecimal bedragPerMaand) {
        @Schema(name = "Uitkeringssoort")
        public enum Soort {
            BIJSTAND,
            WW,
            WIA,
            WAJONG,
            OVERIG
        }
    }

    @Schema(description = "Een opleiding die nu wordt gevolgd.")
    public record Opleiding(@NotNull Niveau niveau, Leerweg leerweg) {

        @Schema(name = "Opleidingsvorm")
        public enum Niveau {
            @JsonProperty("educatie")
            EDUCATIE("educatie", true),
            @JsonProperty("praktijkonderwijs")
            PRAKTIJKONDERWIJS("praktijkonderwijs", true),
            @JsonProperty("vmbo")
            VMBO("vmbo", true),
            @JsonProperty("entree")
            ENTREE("entree", true),
            @JsonProperty("mbo-2")
            MBO_2("mbo-2", false),
            @JsonProperty("mbo-3")
            MBO_3("mbo-3", false),
            @JsonProperty("mbo-4")
            MBO_4("mbo-4", false),
            @JsonProperty("havo")
            HAVO("havo", false),
            @JsonProperty("vwo")
            VWO("vwo", false),
            @JsonProperty("hbo")
            HBO("hbo", false),
            @JsonProperty("wo")
            WO("wo", false);

            private final String naam;
            /** Startkwalificatie: havo, vwo or mbo-2 and up (CBS). */
            private final boolean onderStartkwalificatie;

            Niveau(String naam, boolean onderStartkwalificatie) {
                this.naam = naam;
                this.onderStartkwalificatie = onderStartkwalificatie;
            }

            public String naam() {
                return naam;
            }

            static Niveau van(String naam) {
                return Arrays.stream(values())
                        .filter(n -> n.naam.equals(naam))
                        .findFirst()
                        .orElseThrow();
            }
        }

        public enum Leerweg {
            BOL,
            BBL,
            DERDE_LEERWEG
        }
    }

    /** Null when the facts do not tell. */
    Integer trede() {
        var trede = Participatieladder.trede(new Werksituatie(
                werkzaam,
                contractsoort == null ? null : true,
                ondersteuning,
                uitkering != null,
                opleiding != null && opleiding.leerweg() == Opleiding.Leerweg.BBL,
                opleiding != null && opleiding.niveau().onderStartkwalificatie,
                onbetaaldWerk,
                georganiseerdeActiviteiten,
                socialeContacten));
        return trede.isPresent() ? trede.getAsInt() : null;
    }
}
