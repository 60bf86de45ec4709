package nl.impactmonitor.kpi.rapportage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.herkomst.Lid;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Definitie;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopname;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one number of a report comes from. */
@Schema(name = "Rapportageherkomst")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Herkomst(
        Getal getal,

        @Schema(description = "Wat meetelt; ontbreekt bij getallen van anderen.")
        Definitie definitie,

        @Schema(
                description =
                        "Hoeveel er achter het getal staan: personen, ook van de berekening, of interviews, scans, pilots of leveringen. Bij aantallen"
                                + " bewijzen en matches zijn de personen alleen voor een onderzoeker.")
        BigDecimal n,

        LocalDate peildatum,

        @Schema(description = "Waar hetzelfde getal in de API staat, vanaf het begin daarvan.")
        String href,

        @Schema(description = "SHA-256 van de momentopname waar het getal in vastligt.")
        String momentopname,

        @Schema(description = "Alleen voor een onderzoeker.")
        Geteld geteld,

        @Schema(
                description =
                        "Van een getal uit een berekening: waar in de API staat wie daarin is geteld, onder de checksum van het getal.")
        String geteldHref) {

    @Schema(name = "Herkomstgeteld", description = """
            Wie of wat is geteld. De checksum van het getal is de SHA-256 over de regels "id versie" van iedereen, op volgorde van id en \
            gescheiden door een regeleinde.""")
    record Geteld(
            @Schema(
                    description =
                            "Deelnemers of trajecten, of de interviews, scans, pilots of leveringen, met de versie van hun staat,"
                                    + " op volgorde van id.")
            List<Lid> leden,

            @Schema(
                    description =
                            "Wie is geteld en sindsdien gewist, of het antwoord erachter terugnam; ids daarvan zijn er niet meer.")
            long gewist) {}

    /** @param geteld null for who may not see ids, and where none are kept */
    static Herkomst of(Rapportage rapportage, Momentopname momentopname, Getal getal, Geteld geteld) {
        return new Herkomst(
                getal,
                momentopname.definitie(getal).orElse(null),
                n(momentopname, getal, geteld),
                rapportage.peildatum(),
                href(rapportage, getal),
                rapportage.checksum(),
                geteld,
                vanMensen(getal) ? "/v1/berekeningen/" + getal.filters().get("berekening") + "/herkomst" : null);
    }

    /** A parameter of a berekening is nobody's. */
    private static boolean vanMensen(Getal getal) {
        return getal.bron() == Bron.BEREKENING && !getal.adres().startsWith("rekenparameters.");
    }

    private static BigDecimal n(Momentopname momentopname, Getal getal, Geteld geteld) {
        if (getal.eenheid().equals(Getal.PERSONEN)) {
            return getal.waarde();
        }
        if (geteld != null) {
            return BigDecimal.valueOf(geteld.leden().size() + geteld.gewist());
        }
        return vanMensen(getal)
                ? momentopname.van(Deel.MKBA).stream()
                        .filter(Mkbagetallen::isDeelnemers)
                        .map(Getal::waarde)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static String href(Rapportage rapportage, Getal getal) {
        String bij = "?programma=" + rapportage.programma() + "&peildatum=" + rapportage.peildatum();
        return switch (getal.bron()) {
            case STAND -> stand(getal) + bij.replace('?', '&');
            case BEREKENING -> "/v1/berekeningen/" + getal.filters().get("berekening");
            case INTERVIEWS -> "/v1/factoren";
            case VERANKERINGSSCAN -> "/v1/verankeringsscans";
            case PILOTS -> "/v1/pilots";
            case TELREGELS -> null;
            case CONTEXT -> "/v1/contextleveringen/" + getal.filters().get("levering");
        };
    }

    private static String stand(Getal getal) {
        return getal.filters().containsKey("periode")
                ? "/v1/kpis/" + getal.filters().get("definitie") + "/verloop?pilot=" + getal.plaats()
                : standtabel(getal);
    }

    /** Changes are asked for score by score. */
    private static String standtabel(Getal getal) {
        String tabel = Standtelling.tabel(getal);
        String onderdeel = getal.filters().getOrDefault("onderdeel", "");
        return "/v1/kpis/standtabellen?maat="
                + (tabel.equals("NUL_EEN") ? onderdeel.substring(0, onderdeel.indexOf('/')) : tabel);
    }
}
