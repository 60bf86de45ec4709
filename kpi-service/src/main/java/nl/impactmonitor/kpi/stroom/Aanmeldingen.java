package nl.impactmonitor.kpi.stroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.maat.Maatreden;
import nl.impactmonitor.kpi.maat.Standcijfers.Aantal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everybody who came, and what each said to being followed. Who refused is erased and in no step: only a number is left. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Stroomaanmeldingen")
record Aanmeldingen(
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "Iedereen die zich meldde: wie is aangemeld en wie instemming weigerde.", nullable = true)
        Long totaal,

        @Schema(description = "Wie instemming weigerde, als deel van iedereen die zich meldde; in geen stap meegeteld.")
        Deel weigeringen,

        @Schema(description = "Wie instemming gaf, als deel van iedereen die zich meldde.")
        Deel instemming,

        @Schema(
                description =
                        "Waarom er geen totaal is; NIET_BESCHIKBAAR bij kenmerken, waar van wie weigerde niets van"
                                + " bekend is, en in een stand van een pilot.")
        Maatreden reden,

        @Schema(description = "Wanneer dit totaal is gemaakt, als het ouder is dan de stand waarin het staat.")
        Instant standPer) {

    static final Aanmeldingen NIET_BESCHIKBAAR = zonder(Maatreden.NIET_BESCHIKBAAR);
    static final Aanmeldingen ONDERDRUKT = zonder(Maatreden.ONDERDRUKT);

    static Aanmeldingen van(long aangemeld, long ingestemd, long geweigerd) {
        long totaal = aangemeld + geweigerd;
        return new Aanmeldingen(totaal, Deel.van(geweigerd, totaal), Deel.van(ingestemd, totaal), null, null);
    }

    /** Of what is shown alone, so that a total tells nothing that its parts do not. */
    static Aanmeldingen van(Aantal aangemeld, Aantal ingestemd, Aantal geweigerd) {
        Aantal totaal = aangemeld.plus(geweigerd);
        return new Aanmeldingen(
                totaal.waarde(), geweigerd.deelVan(totaal), ingestemd.deelVan(totaal), totaal.reden(), totaal.ouder());
    }

    private static Aanmeldingen zonder(Maatreden reden) {
        Deel geen = new Deel(null, null, null, reden);
        return new Aanmeldingen(null, geen, geen, reden, null);
    }
}
