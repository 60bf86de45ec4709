package nl.impactmonitor.kpi.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One number of a report, with all that is needed to say what it is. Either a waarde or a reden. */
@Schema(name = "Rapportagegetal")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Getal(
        @Schema(
                description = "Vast adres van het getal, in elk rapport hetzelfde.",
                examples = "kpi.DEELNEMERS.RUIM.totaal")
        String adres,

        String naam,

        @Schema(description = "Code van de pilot, regio: en de code van een regio, of * voor het programma als geheel.")
        String plaats,

        @Schema(description = "Ontbreekt met een reden als het getal er niet is.")
        BigDecimal waarde,

        @Schema(description = "Waarom er geen waarde is, zoals ONDERDRUKT.")
        String reden,

        @Schema(examples = "personen") String eenheid,
        Bron bron,

        @Schema(description = "Versie van de definitie waarnaar is geteld.")
        Integer definitieVersie,

        @Schema(description = "Wanneer het getal werd gemaakt, in UTC.")
        Instant standPer,

        BigDecimal doelwaarde,

        @Schema(description = "Waarmee het getal in zijn bron te vinden is.")
        Map<String, String> filters,

        @Schema(description = "Wat erbij gezegd moet worden, zoals in welke lezing het is genomen.")
        String toelichting,

        @Schema(description = "SHA-256 over de id's en versies van wie meetelde, als de bron die geeft.")
        String checksum) {

    /** The unit of a number that people stand behind. */
    public static final String PERSONEN = "personen";

    public Getal {
        Objects.requireNonNull(adres, "adres");
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(eenheid, "eenheid");
        Objects.requireNonNull(bron, "bron");
        if ((waarde == null) == (reden == null)) {
            throw new IllegalArgumentException(adres + ": either a waarde or a reden");
        }
        waarde = kort(waarde);
        doelwaarde = kort(doelwaarde);
        filters = Collections.unmodifiableMap(new TreeMap<>(filters));
    }

    /** A number that is nobody's count, without target or definition. */
    public static Getal los(
            String adres,
            String naam,
            String plaats,
            BigDecimal waarde,
            String eenheid,
            Bron bron,
            Map<String, String> filters,
            String toelichting) {
        String reden = waarde == null ? "NIET_BESCHIKBAAR" : null;
        return new Getal(
                adres, naam, plaats, waarde, reden, eenheid, bron, null, null, null, filters, toelichting, null);
    }

    /** @param deze over the ids and versies of who was counted */
    public Getal metChecksum(String deze) {
        return new Getal(
                adres,
                naam,
                plaats,
                waarde,
                reden,
                eenheid,
                bron,
                definitieVersie,
                standPer,
                doelwaarde,
                filters,
                toelichting,
                deze);
    }

    /** 400 and 400.00 are one number. */
    private static BigDecimal kort(BigDecimal waarde) {
        if (waarde == null) {
            return null;
        }
        BigDecimal kort = waarde.stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }
}
