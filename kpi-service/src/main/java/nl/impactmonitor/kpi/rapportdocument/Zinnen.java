package nl.impactmonitor.kpi.rapportdocument;

import java.math.BigDecimal;
import java.util.Locale;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Soort;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/**
 * Sentences chosen by the numbers. They say what was seen and never what brought it about: there is one group, measured before
 * and after (Maryland level 1), which carries no claim of an effect.
 */
final class Zinnen {

    /** What belongs under every change. */
    static final Alinea VERANDERING =
            Alinea.tekst("Dit is een verandering tussen twee metingen van dezelfde mensen. Er is geen groep om mee te"
                    + " vergelijken (niveau 1 op de Maryland-schaal). Uit deze cijfers mag niet worden besloten waardoor"
                    + " mensen veranderden: zonder programma waren zij misschien ook veranderd.");

    private Zinnen() {}

    /** @param naam of the score @param totaal with two comparable scores; each may be without a waarde */
    static Alinea verandering(String naam, Getal totaal, Getal beter, Getal slechter) {
        if (totaal.waarde() == null) {
            return Alinea.tekst(naam + ": er staan te weinig mensen achter om er iets over te zeggen.");
        }
        if (totaal.waarde().signum() == 0) {
            return Alinea.tekst(naam + ": nog niemand heeft twee vergelijkbare scores.");
        }
        if (beter.waarde() == null || slechter.waarde() == null) {
            return Alinea.van(
                    new Tekst(naam + ": van de "),
                    Notatie.getal(totaal),
                    new Tekst(" mensen met twee vergelijkbare scores is niet te tonen hoeveel er vooruit of achteruit"
                            + " gingen, omdat er in een van de groepen te weinig mensen zijn."));
        }
        int richting = beter.waarde().compareTo(slechter.waarde());
        String slot = richting > 0
                ? ". Er gingen meer mensen vooruit dan achteruit."
                : richting < 0
                        ? ". Er gingen meer mensen achteruit dan vooruit."
                        : ". Er gingen evenveel mensen vooruit als achteruit.";
        return Alinea.van(
                new Tekst(naam + ": van de "),
                Notatie.getal(totaal),
                new Tekst(" mensen met twee vergelijkbare scores scoorden er "),
                Notatie.getal(beter),
                new Tekst(" hoger en "),
                Notatie.getal(slechter),
                new Tekst(" lager" + slot));
    }

    /** A KPI beside its target. */
    static Alinea kpi(Getal getal, Soort soort) {
        String lezing = getal.filters().getOrDefault("lezing", "STANDAARD");
        String naam = getal.naam() + (lezing.equals("STANDAARD") ? "" : " (" + lezing.toLowerCase(Locale.ROOT) + ")");
        if (getal.waarde() == null) {
            return Alinea.tekst(naam + ": niet te tonen, omdat er te weinig mensen achter staan.");
        }
        String tijd = soort == Soort.TUSSENRAPPORT ? " tot nu toe " : " ";
        Tekst begin = new Tekst(naam + ":" + tijd);
        Tekst eenheid = new Tekst(" " + getal.eenheid());
        if (getal.doelwaarde() == null) {
            return Alinea.van(
                    begin, Notatie.getal(getal), eenheid, new Tekst("; er is geen doelwaarde om naast te leggen."));
        }
        String nog = bereikt(getal.waarde(), getal.doelwaarde())
                ? " is bereikt."
                : soort == Soort.TUSSENRAPPORT ? " is nog niet bereikt." : " is niet bereikt.";
        return Alinea.van(
                begin,
                Notatie.getal(getal),
                eenheid,
                new Tekst("; de doelwaarde van "),
                Notatie.doelwaarde(getal),
                new Tekst(nog));
    }

    private static boolean bereikt(BigDecimal waarde, BigDecimal doel) {
        return waarde.compareTo(doel) >= 0;
    }
}
