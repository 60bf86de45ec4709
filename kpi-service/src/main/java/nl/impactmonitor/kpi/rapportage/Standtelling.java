package nl.impactmonitor.kpi.rapportage;

import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.herkomst.Telling;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.stand.Standmaat;

/** The figure of a stand that a number of a report is. */
final class Standtelling {

    private Standtelling() {}

    /** Empty for what is no figure of a stand, is not shown, or counts nobody. */
    static Optional<Telling> van(Getal getal) {
        if (getal.bron() != Bron.STAND
                || getal.waarde() == null
                || getal.waarde().signum() == 0) {
            return Optional.empty();
        }
        String periode = getal.filters().get("periode");
        String maat = naarNiveau(getal) ? niveau(getal) : periode == null ? maat(getal) : maat(getal) + "@" + periode;
        return Optional.of(new Telling(maat, getal.plaats()));
    }

    private static boolean naarNiveau(Getal getal) {
        return getal.filters().containsKey("van") || getal.filters().containsKey("naar");
    }

    private static String niveau(Getal getal) {
        String totaal = maat(getal);
        return totaal.substring(0, totaal.lastIndexOf('/') + 1) + "#"
                + getal.filters().getOrDefault("van", Figuur.GEHEEL) + ">"
                + getal.filters().getOrDefault("naar", Figuur.GEHEEL);
    }

    /** Without its period or levels. */
    static String maat(Getal getal) {
        Map<String, String> filters = getal.filters();
        return Standmaat.van(tabel(getal), filters.getOrDefault("lezing", filters.get("onderdeel")));
    }

    /** The table of the stand that has the number. */
    static String tabel(Getal getal) {
        String definitie = getal.filters().get("definitie");
        return switch (definitie) {
            case "STROOM" -> stroom(getal);
            case "DUURZAAMHEID" -> "DUURZAAM";
            case "VERANDERING" -> "NUL_EEN";
            default -> definitie;
        };
    }

    private static String stroom(Getal getal) {
        return getal.adres().startsWith("uitval.")
                ? "UITVAL"
                : "WEIGERING".equals(getal.filters().get("onderdeel")) ? "INSTEMMING" : "STROOM";
    }
}
