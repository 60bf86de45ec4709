package nl.impactmonitor.kpi.deelvraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Deelvraagbewijs")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Bewijs(
        Bewijssoort soort,
        String titel,
        Beschikbaarheid beschikbaarheid,

        @Schema(description = "Wat erbij gezegd moet worden, zoals waarom er nog niets is.")
        String toelichting,

        @Schema(description = "Waar het geheel staat, vanaf het begin van de API.", examples = "/v1/leefgebieden")
        String href,

        @Schema(description = "LIVE of STAND; ontbreekt bij cijfers die niet over deelnemers gaan.")
        String bron,

        Instant standPer,
        List<Bewijscijfer> cijfers) {

    @Schema(name = "DeelvraagbewijsBeschikbaarheid")
    enum Beschikbaarheid {
        BESCHIKBAAR,
        /** Nothing has been recorded yet: never shown as 0. */
        NOG_GEEN_GEGEVENS,
        /** There is something, which the caller may not see. */
        NIET_VOOR_U
    }

    static Bewijs van(Bewijssoort soort, String titel, String toelichting, String href, List<Bewijscijfer> cijfers) {
        Beschikbaarheid is = cijfers.isEmpty() ? Beschikbaarheid.NOG_GEEN_GEGEVENS : Beschikbaarheid.BESCHIKBAAR;
        String zegt = cijfers.isEmpty() ? "Nog geen gegevens." : toelichting;
        return new Bewijs(soort, titel, is, zegt, href, null, null, cijfers);
    }

    /** Whose figures stand at the address only. */
    static Bewijs verwijzing(Bewijssoort soort, String titel, String toelichting, String href) {
        return new Bewijs(soort, titel, Beschikbaarheid.BESCHIKBAAR, toelichting, href, null, null, List.of());
    }

    static Bewijs nogNiets(Bewijssoort soort, String titel, String toelichting) {
        return new Bewijs(soort, titel, Beschikbaarheid.NOG_GEEN_GEGEVENS, toelichting, null, null, null, List.of());
    }

    static Bewijs nietVoorU(Bewijssoort soort, String titel, String toelichting) {
        return new Bewijs(soort, titel, Beschikbaarheid.NIET_VOOR_U, toelichting, null, null, null, List.of());
    }
}
