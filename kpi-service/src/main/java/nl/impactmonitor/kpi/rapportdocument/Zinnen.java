package nl.impactmonitor.kpi.rapportdocument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Soort;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/**
 * Sentences chosen by the numbers. They say what was seen and never what brought it about: there is one group, measured before
 * and after (Maryland level 1), which carries no claim of an effect.
 */
final class Zinnen {

    /** What belongs under every change. @param referentie whether there is a reference group; null where that was not kept */
    static Alinea verandering(Boolean referentie) {
        String vergelijking = referentie == null
                ? "Of er een groep is gemeten om mee te vergelijken is bij dit rapport niet bekend; dit rapport vergelijkt"
                        + " niet."
                : referentie
                        ? "Er is ook een referentiegroep gemeten, maar deze cijfers zijn er niet mee vergeleken (niveau 1 op de"
                                + " Maryland-schaal)."
                        : "Er is geen groep om mee te vergelijken (niveau 1 op de Maryland-schaal).";
        return Alinea.tekst("Dit is een verandering tussen twee metingen van dezelfde mensen. " + vergelijking
                + " Uit deze cijfers mag niet worden besloten waardoor mensen veranderden: zonder programma waren zij"
                + " misschien ook veranderd.");
    }

    /** The same in short, where the whole of it was said before. */
    static final String GEEN_OORZAAK =
            "Dit is een verandering tussen twee metingen van dezelfde mensen, en geen bewezen"
                    + " gevolg van de pilot.";

    /** Under a table with targets that nobody agreed. */
    static final String AANNAME =
            "Een doelwaarde met (aanname) is niet afgesproken: de afspraak is er voor het programma als" + " geheel.";

    private Zinnen() {}

    /** A KPI beside its target. */
    static Alinea kpi(Getal getal, Kop kop) {
        Alinea zin = zonderMoment(getal, kop.soort());
        if (!Tegelijk.eerder(getal, kop.standPer())) {
            return zin;
        }
        List<Stuk> stukken = new ArrayList<>(zin.stukken());
        stukken.add(new Tekst(" Dit aantal is van " + Notatie.tijdstip(getal.standPer())
                + ", en in de stand van dit rapport niet ververst."));
        return new Alinea(stukken);
    }

    private static Alinea zonderMoment(Getal getal, Soort soort) {
        String lezing = Notatie.lezing(getal);
        String naam = getal.naam() + (lezing.isEmpty() ? "" : " (" + lezing + ")");
        if (getal.waarde() == null) {
            return Alinea.tekst(naam + ": "
                    + (Redenen.geenGeheim(getal) ? Redenen.woorden(getal) : "niet te tonen (" + Redenen.GEHEIM + ")")
                    + ".");
        }
        String tijd = soort == Soort.TUSSENRAPPORT ? " tot nu toe " : " ";
        Tekst begin = new Tekst(naam + ":" + tijd);
        Tekst eenheid = new Tekst(" " + Notatie.eenheid(getal.eenheid()));
        if (getal.doelwaarde() == null) {
            return Alinea.van(
                    begin,
                    Notatie.getal(getal),
                    eenheid,
                    new Tekst(
                            getal.toelichting() == null
                                    ? "; er is geen doelwaarde om naast te leggen."
                                    : ". " + getal.toelichting()));
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
