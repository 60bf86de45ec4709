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
        String checksum,

        @Schema(description = "Bovenkant van een doelwaarde die een bereik is.")
        BigDecimal doelwaardeTot,

        @Schema(description = "AFGESPROKEN of AANNAME; ontbreekt zonder doelwaarde en in oudere rapporten.")
        String doelwaardeSoort) {

    /** The unit of a number that people stand behind. */
    public static final String PERSONEN = "personen";

    /** The kind of a target that nobody agreed, such as a split over the pilots. */
    public static final String AANNAME = "AANNAME";

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
        doelwaardeTot = kort(doelwaardeTot);
        filters = Collections.unmodifiableMap(new TreeMap<>(filters));
    }

    /** With a target of one number, or with none. */
    public Getal(
            String adres,
            String naam,
            String plaats,
            BigDecimal waarde,
            String reden,
            String eenheid,
            Bron bron,
            Integer definitieVersie,
            Instant standPer,
            BigDecimal doelwaarde,
            Map<String, String> filters,
            String toelichting,
            String checksum) {
        this(
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
                checksum,
                null,
                null);
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
        return met(deze, doelwaarde, doelwaardeTot, doelwaardeSoort);
    }

    /** @param tot null for a target of one number @param soort AFGESPROKEN or {@link #AANNAME} */
    public Getal metDoel(BigDecimal vanaf, BigDecimal tot, String soort) {
        return met(checksum, vanaf, tot, soort);
    }

    private Getal met(String deze, BigDecimal vanaf, BigDecimal tot, String soort) {
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
                vanaf,
                filters,
                toelichting,
                deze,
                tot,
                soort);
    }

    /** Whether the target was not agreed; a snapshot of before the soort was kept says so in its toelichting. */
    public boolean aangenomenDoel() {
        return doelwaarde != null && (AANNAME.equals(doelwaardeSoort) || "Doelwaarde: aanname.".equals(toelichting));
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
