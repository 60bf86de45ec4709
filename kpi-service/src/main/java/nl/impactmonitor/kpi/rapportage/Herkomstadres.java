package nl.impactmonitor.kpi.rapportage;

import java.util.Map;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Getal;

/** Where the source of a number is read in the API. */
final class Herkomstadres {

    private Herkomstadres() {}

    /** From the beginning of the API; null of what is read nowhere. */
    static String van(Rapportage rapportage, Getal getal) {
        return switch (getal.bron()) {
            case STAND -> stand(getal, "programma=" + rapportage.programma() + "&peildatum=" + rapportage.peildatum());
            case BEREKENING ->
                getal.filters().containsKey("berekening")
                        ? "/v1/berekeningen/" + getal.filters().get("berekening")
                        : null;
            case INTERVIEWS -> "/v1/factoren";
            case VERANKERINGSSCAN -> "/v1/verankeringsscans";
            case PILOTS -> "/v1/pilots";
            case TELREGELS -> null;
            case CONTEXT -> "/v1/contextleveringen/" + getal.filters().get("levering");
        };
    }

    /** The programma as a whole is no pilot there: it is what is told where none is asked. */
    private static String stand(Getal getal, String vraag) {
        Map<String, String> filters = getal.filters();
        if (!filters.containsKey("periode")) {
            return "/v1/kpis/standtabellen?maat=" + tabel(getal) + "&" + vraag;
        }
        // Who is aangemeld is so in the instroommaand, and that is a table of the stand.
        if (filters.get("definitie").equals(Kpi.DEELNEMERS.name())) {
            return "/v1/kpis/standtabellen?maat=DEELNEMERS&dimensies=" + Dimensie.INSTROOMMAAND.naam() + "&" + vraag;
        }
        return "/v1/kpis/" + filters.get("definitie") + "/verloop?" + vraag
                + (getal.plaats().equals(Adres.GEHEEL) ? "" : "&pilot=" + getal.plaats());
    }

    /** Changes are asked for score by score. */
    private static String tabel(Getal getal) {
        String tabel = Standtelling.tabel(getal);
        String onderdeel = getal.filters().getOrDefault("onderdeel", "");
        return tabel.equals("NUL_EEN") ? onderdeel.substring(0, onderdeel.indexOf('/')) : tabel;
    }
}
