package nl.impactmonitor.economics.resultaat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.parameterset.Brongraad;
import nl.impactmonitor.economics.parameterset.Parametercode;

/** What a reader must be told beside the figures. */
final class Waarschuwingen {

    private Waarschuwingen() {}

    static List<Waarschuwing> over(Gegevens gegevens) {
        List<Waarschuwing> lijst = new ArrayList<>();
        lijst.add(ontwerp(gegevens));
        gegevens.achterhouding.referentie().ifPresent(reden -> lijst.add(referentie(gegevens, reden)));
        List<String> weggelaten = gegevens.achterhouding.weggelaten();
        if (!weggelaten.isEmpty()) {
            lijst.add(new Waarschuwing(
                    "PILOT_TELT_NIET_MEE",
                    "Van deze pilots is een groep te klein of wordt zij door een persoon bepaald; die groep telt niet mee,"
                            + " omdat het verschil met de andere pilots haar zou tonen: "
                            + String.join(", ", weggelaten)
                            + "."));
        }
        boolean vrijeTijd = gegevens.parameter(Grootheid.WAARDE_VRIJE_TIJD.name())
                .filter(p -> p.waarde().signum() > 0)
                .isPresent();
        if (vrijeTijd && gegevens.achterhouding.nietMeegeteld().contains(Grootheid.WAARDE_VRIJE_TIJD)) {
            lijst.add(new Waarschuwing(
                    "UREN_ACHTERGEHOUDEN",
                    "De uren van te weinig mensen zijn bekend, of een van hen bepaalt ze te zeer; zij zijn achtergehouden"
                            + " en de waarde van vrije tijd is niet meegeteld."));
        }
        if (gegevens.achterhouding.uitkering()) {
            lijst.add(new Waarschuwing(
                    "UITKERING_ACHTERGEHOUDEN",
                    "Een deelnemer bepaalt een post van de uitkeringen te zeer (p%-regel): die post en de saldi van"
                            + " deelnemer, gemeente en Rijk zijn achtergehouden, en de uitvoeringskosten van uitkeringen"
                            + " zijn niet meegeteld."));
        }
        int zonder = gegevens.deelnemers.aangemeld() - gegevens.deelnemers.n();
        if (zonder > 0) {
            lijst.add(new Waarschuwing(
                    "NIET_GEPAARD",
                    "Niet alle bekende deelnemers hebben bij beide metingen een bekend inkomen; wie dat niet heeft, telt"
                            + " niet mee, ook niet in de kosten van het programma."));
        }
        lijst.add(new Waarschuwing(
                "NIET_GECORRIGEERD_VOOR_PRIJZEN",
                "Inkomens zijn niet gecorrigeerd voor loon- en prijsstijging tussen de metingen; parameters staan in"
                        + " prijzen van hun eigen prijsjaar."));
        List<String> aannames = aannames(gegevens);
        if (!aannames.isEmpty()) {
            lijst.add(new Waarschuwing(
                    "AANNAMES", "Deze parameters zijn aannames van het project: " + String.join(", ", aannames) + "."));
        }
        return List.copyOf(lijst);
    }

    private static Waarschuwing referentie(Gegevens gegevens, Reden reden) {
        String gevolg = "; haar cijfers zijn achtergehouden en de parameter deadweight is gebruikt.";
        return reden == Reden.GEDOMINEERD
                ? new Waarschuwing(
                        "REFERENTIEGROEP_GEDOMINEERD",
                        "Een persoon bepaalt de uitkomst van de referentiegroep te zeer" + gevolg)
                : new Waarschuwing(
                        "REFERENTIEGROEP_TE_KLEIN",
                        "De referentiegroep telt minder dan " + gegevens.achterhouding.minimum()
                                + " mensen met beide metingen" + gevolg);
    }

    private static Waarschuwing ontwerp(Gegevens gegevens) {
        return gegevens.metReferentie()
                ? new Waarschuwing(
                        "MARYLAND_3",
                        "Voor- en nameting met een referentiegroep (Maryland-schaal 3 of hoger, naar gelang de toewijzing):"
                                + " het verschil in verschillen is een schatting van het effect.")
                : new Waarschuwing(
                        "MARYLAND_1",
                        "Voor- en nameting zonder referentiegroep (Maryland-schaal 1): de cijfers tonen een verandering"
                                + " en bewijzen geen oorzakelijk verband.");
    }

    private static List<String> aannames(Gegevens gegevens) {
        return Stream.concat(Parametercode.VERPLICHT.stream(), Stream.of(Parametercode.TOEGEVOEGDE_WAARDE_PER_UUR))
                .filter(code -> !(gegevens.metReferentie() && code.equals(Parametercode.DEADWEIGHT)))
                .filter(code -> gegevens.parameter(code)
                        .filter(p -> p.brongraad() == Brongraad.AANNAME)
                        .isPresent())
                .toList();
    }
}
