package nl.impactmonitor.kpi.maat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.impactmonitor.kpi.statistiek.Aandeel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A count out of a whole, with the share and its Wilson interval. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MaatAandeel")
public record Deel(
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "Aantal personen; null als het is onderdrukt.", nullable = true)
        Long aantal,

        @Schema(description = "Aantal gedeeld door het geheel; ontbreekt als dat niet kan of niet mag.")
        Double aandeel,

        @Schema(description = "95%-interval van het aandeel volgens Wilson.")
        Bereik interval,

        @Schema(description = "Waarom er geen aantal is.") Maatreden reden,

        @Schema(description = "Wanneer dit aantal is gemaakt, als het ouder is dan de stand waarin het staat.")
        Instant standPer) {

    public static final Deel ONDERDRUKT = new Deel(null, null, null, Maatreden.ONDERDRUKT);

    public Deel(Long aantal, Double aandeel, Bereik interval, Maatreden reden) {
        this(aantal, aandeel, interval, reden, null);
    }

    public static Deel van(Aandeel aandeel) {
        return new Deel(aandeel.aantal(), aandeel.waarde(), Bereik.van(aandeel.interval()), null);
    }

    /** @param moment null when it is that of the stand */
    public Deel per(Instant moment) {
        return new Deel(aantal, aandeel, interval, reden, moment);
    }

    /** Without a share where there is no whole, or where facts that came late make the part larger than it. */
    public static Deel van(long aantal, long geheel) {
        return geheel < 1 || aantal > geheel ? new Deel(aantal, null, null, null) : van(Aandeel.van(aantal, geheel));
    }
}
