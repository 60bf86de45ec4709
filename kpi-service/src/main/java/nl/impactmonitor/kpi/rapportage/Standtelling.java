package nl.impactmonitor.kpi.rapportage;

import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.herkomst.Telling;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Getal;

/** The figure of a stand that a number of a report is. */
final class Standtelling {

    /** Everybody with both metingen has an answer to these, so that their total is that step. */
    private static final Set<String> ALTIJD_INGEVULD = Set.of("WERKZAAM//TOTAAL", "WERK_OF_OPLEIDING//TOTAAL");

    private Standtelling() {}

    /** Empty for what is no figure of a stand, is not shown, or counts nobody. */
    static Optional<Telling> van(Getal getal) {
        if (getal.bron() != Bron.STAND
                || getal.waarde() == null
                || getal.waarde().signum() == 0) {
            return Optional.empty();
        }
        String periode = getal.filters().get("periode");
        return Optional.of(new Telling(periode == null ? maat(getal) : maat(getal) + "@" + periode, getal.plaats()));
    }

    private static String maat(Getal getal) {
        String definitie = getal.filters().get("definitie");
        String onderdeel = getal.filters().getOrDefault("onderdeel", "");
        return switch (definitie) {
            case "STROOM" -> (getal.adres().startsWith("uitval.") ? "UITVAL/" : "STROOM/") + onderdeel;
            case "DUURZAAMHEID" -> "DUURZAAM/" + onderdeel;
            case "VERANDERING" -> ALTIJD_INGEVULD.contains(onderdeel) ? "STROOM/EENMETING" : "NUL_EEN/" + onderdeel;
            default -> definitie + "/" + getal.filters().get("lezing");
        };
    }
}
