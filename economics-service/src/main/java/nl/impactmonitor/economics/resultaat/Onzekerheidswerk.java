package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.BBP;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.economics.analyse.Analyse;
import nl.impactmonitor.economics.analyse.Analysevraag;
import nl.impactmonitor.economics.mkba.BbpBeeld;
import nl.impactmonitor.economics.mkba.BbpLezing;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Model;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.mkba.Tijdas;
import nl.impactmonitor.economics.mkba.Welvaartsthema;
import nl.impactmonitor.economics.onzekerheid.Steekproef;
import nl.impactmonitor.economics.onzekerheid.Stopregel;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.verdeling.Verdeling;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Veranderingen;

/** From people and parameters to how uncertain a result is. A pure function of its input and the seed. */
public final class Onzekerheidswerk {

    private Onzekerheidswerk() {}

    /**
     * @param set the one that the question names
     * @param draden threads; changes the time and nothing else
     * @throws TeWeinigDeelnemers when nothing may be shown of the group
     */
    public static Onzekerheidsbeeld reken(
            Bevriezing bevriezing, GepubliceerdeSet set, long zaad, int draden, Voortgang voortgang) {
        BevrorenVraag vraag = bevriezing.vraag();
        Gegevens gegevens = new Gegevens(vraag, set.set());
        gegevens.achterhouding.eisResultaat();
        Modelinvoer centraal = gegevens.invoer();
        Analyse analyse = Analyse.van(
                new Analysevraag(
                        centraal,
                        verdelingen(gegevens),
                        set.set().samenhang(),
                        Optional.of(steekproef(Groep.DEELNEMER, bevriezing.leden())),
                        gegevens.metReferentie()
                                ? Optional.of(steekproef(Groep.REFERENTIE, bevriezing.leden()))
                                : Optional.empty(),
                        vraag.conventie(),
                        vraag.horizonJaren(),
                        zaad,
                        Stopregel.GEWOON),
                draden,
                voortgang);
        Tijdas tijdas = Tijdas.van(vraag.conventie(), vraag.horizonJaren());
        return new Onzekerheidsweergave(gegevens.achterhouding)
                .van(
                        analyse,
                        lezingen(gegevens, centraal, tijdas),
                        Welvaartsthema.naast(Model.matrix(centraal, tijdas)));
    }

    private static Map<Grootheid, Verdeling> verdelingen(Gegevens gegevens) {
        Map<Grootheid, Verdeling> verdelingen = new EnumMap<>(Grootheid.class);
        for (Grootheid grootheid : Grootheid.parameters()) {
            boolean weggelaten = grootheid == Grootheid.UITVOERINGSKOSTEN && gegevens.achterhouding.uitkering();
            if (!weggelaten) {
                gegevens.parameter(grootheid.name()).ifPresent(p -> verdelingen.put(grootheid, p.trekking()));
            }
        }
        return verdelingen;
    }

    /** A column for every observed quantity; one that is not observed yet stays zero. */
    private static Steekproef steekproef(Groep groep, List<Paar> leden) {
        double[][] gemeten = Veranderingen.van(groep, leden);
        double[][] rijen = new double[gemeten.length][Grootheid.gemetenen().size()];
        for (Veranderingen.Kolom kolom : Veranderingen.Kolom.values()) {
            int plaats = Grootheid.gemetenen().indexOf(Grootheid.valueOf(kolom.name()));
            for (int i = 0; i < rijen.length; i++) {
                rijen[i][plaats] = gemeten[i][kolom.ordinal()];
            }
        }
        return new Steekproef(rijen);
    }

    private static List<BbpLezing> lezingen(Gegevens gegevens, Modelinvoer centraal, Tijdas tijdas) {
        boolean bekend = gegevens.parameter(BBP).isPresent()
                && gegevens.parameter(Grootheid.TOEGEVOEGDE_WAARDE_PER_UUR.name())
                        .isPresent();
        if (!bekend || gegevens.achterhouding.bbp().isPresent()) {
            return List.of();
        }
        return BbpLezing.alle(
                BbpBeeld.van(centraal, tijdas.lengte()),
                centraal.disconto(),
                tijdas,
                gegevens.deelnemers.n(),
                gegevens.waarde(BBP));
    }
}
