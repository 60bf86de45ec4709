package nl.impactmonitor.kpi.rapportage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.kpi.herkomst.Lid;
import nl.impactmonitor.kpi.rapport.Bron;
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

        @Schema(
                description =
                        "Van het rapport; bij een getal uit een berekening die van de berekening, als die is vastgelegd.")
        LocalDate peildatum,

        @Schema(
                description =
                        "Waar het getal in de API staat, vanaf het begin daarvan. Wie live cijfers ziet, krijgt op het adres van een verloop de cijfers van nu.")
        String href,

        @Schema(description = "SHA-256 van de momentopname waar het getal in vastligt.")
        String momentopname,

        @Schema(description = "Alleen voor een onderzoeker.")
        Geteld geteld,

        @Schema(description = "Waarom van een getoond aantal uit een stand niet is na te gaan wie erin zit.")
        String zonderKeten,

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
                peildatum(rapportage, getal),
                Herkomstadres.van(rapportage, getal),
                rapportage.checksum(),
                geteld,
                zonderKeten(getal),
                Rekenherkomst.vanMensen(getal)
                        ? "/v1/berekeningen/" + getal.filters().get("berekening") + "/herkomst"
                        : null);
    }

    /** Null where there is a chain, or nobody to follow it to. */
    private static String zonderKeten(Getal getal) {
        if (getal.checksum() != null
                || getal.bron() != Bron.STAND
                || getal.waarde() == null
                || getal.waarde().signum() == 0) {
            return null;
        }
        return "WEIGERING".equals(getal.filters().get("onderdeel"))
                ? "Wie instemming weigert wordt gewist: bewaard is alleen hoeveel het er per pilot en maand waren."
                : "Van deze stand is niet bewaard wie in dit getal is geteld.";
    }

    /** In a snapshot of before it was kept, a number of a berekening has no day of its own: then none is told. */
    private static LocalDate peildatum(Rapportage rapportage, Getal getal) {
        String eigen = getal.filters().get("peildatum");
        return eigen != null
                ? LocalDate.parse(eigen)
                : getal.filters().containsKey("berekening") ? null : rapportage.peildatum();
    }

    private static BigDecimal n(Momentopname momentopname, Getal getal, Geteld geteld) {
        if (getal.eenheid().equals(Getal.PERSONEN)) {
            return getal.waarde();
        }
        return geteld != null
                ? BigDecimal.valueOf(geteld.leden().size() + geteld.gewist())
                : Rekenherkomst.aantal(momentopname, getal).orElse(null);
    }
}
