package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.BBP;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.impactmonitor.economics.analyse.Analyse;
import nl.impactmonitor.economics.analyse.Analysevraag;
import nl.impactmonitor.economics.mkba.BbpBeeld;
import nl.impactmonitor.economics.mkba.BbpLezing;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Model;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.mkba.Tijdas;
import nl.impactmonitor.economics.onzekerheid.Steekproef;
import nl.impactmonitor.economics.onzekerheid.Stopregel;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.verdeling.Verdeling;
import nl.impactmonitor.economics.waarneming.Groep;

/** From people and parameters to how uncertain a result is. A pure function of its input and the seed. */
public final class Onzekerheidswerk {

    private Onzekerheidswerk() {}

    /**
     * Resamples the people one by one as long as they are few enough, and draws from the frozen moments when they are not there.
     *
     * @param set the one that the question names
     * @param draden threads; changes the time and nothing else
     * @throws TeWeinigDeelnemers when nothing may be shown of the group
     */
    public static Onzekerheidsbeeld reken(
            Bevriezing bevriezing, GepubliceerdeSet set, long zaad, int draden, Voortgang voortgang) {
        BevrorenVraag vraag = bevriezing.vraag();
        if (bevriezing.leden().isEmpty()) {
            return reken(vraag, set, zaad, draden, voortgang);
        }
        Gegevens gegevens = new Gegevens(vraag, set.set());
        gegevens.achterhouding.eisResultaat();
        return reken(
                vraag,
                set,
                gegevens,
                groep -> Steekproeven.van(groep, bevriezing.leden(), gegevens),
                new Trekking(zaad, draden, voortgang));
    }

    /**
     * Without the people: from the frozen means and their covariance, so that the same bytes can be made for ever.
     *
     * @throws IllegalStateException when an older engine froze no moments
     */
    public static Onzekerheidsbeeld reken(
            BevrorenVraag vraag, GepubliceerdeSet set, long zaad, int draden, Voortgang voortgang) {
        if (vraag.deelnemersMomenten() == null) {
            throw new IllegalStateException("frozen without moments by engine " + vraag.engineVersie());
        }
        Gegevens gegevens = new Gegevens(vraag, set.set());
        gegevens.achterhouding.eisResultaat();
        return reken(
                vraag,
                set,
                gegevens,
                groep -> (groep == Groep.DEELNEMER ? vraag.deelnemersMomenten() : vraag.referentieMomenten())
                        .steekproef(),
                new Trekking(zaad, draden, voortgang));
    }

    private record Trekking(long zaad, int draden, Voortgang voortgang) {}

    private static Onzekerheidsbeeld reken(
            BevrorenVraag vraag,
            GepubliceerdeSet set,
            Gegevens gegevens,
            Function<Groep, Steekproef> steekproef,
            Trekking trekking) {
        Analyse analyse = Analyse.van(
                analysevraag(vraag, set, gegevens, groep -> Optional.of(steekproef.apply(groep)), trekking.zaad()),
                trekking.draden(),
                trekking.voortgang());
        Modelinvoer centraal = gegevens.invoer();
        Tijdas tijdas = Tijdas.van(vraag.conventie(), vraag.horizonJaren());
        return new Onzekerheidsweergave(gegevens.achterhouding)
                .van(analyse, lezingen(gegevens, centraal, tijdas), Welvaartregel.van(Model.matrix(centraal, tijdas)));
    }

    /** What a tornado needs; what an older engine froze knows not how uncertain its means are. */
    static Analysevraag zonderTrekkingen(BevrorenVraag vraag, GepubliceerdeSet set, Gegevens gegevens) {
        return analysevraag(
                vraag,
                set,
                gegevens,
                groep -> Optional.ofNullable(
                                groep == Groep.DEELNEMER ? vraag.deelnemersMomenten() : vraag.referentieMomenten())
                        .map(Momenten::steekproef),
                0);
    }

    private static Analysevraag analysevraag(
            BevrorenVraag vraag,
            GepubliceerdeSet set,
            Gegevens gegevens,
            Function<Groep, Optional<Steekproef>> steekproef,
            long zaad) {
        return new Analysevraag(
                gegevens.invoer(),
                verdelingen(gegevens),
                set.set().samenhang(),
                steekproef.apply(Groep.DEELNEMER),
                gegevens.metReferentie() ? steekproef.apply(Groep.REFERENTIE) : Optional.empty(),
                vraag.conventie(),
                vraag.horizonJaren(),
                zaad,
                Stopregel.GEWOON);
    }

    private static Map<Grootheid, Verdeling> verdelingen(Gegevens gegevens) {
        Map<Grootheid, Verdeling> verdelingen = new EnumMap<>(Grootheid.class);
        for (Grootheid grootheid : Grootheid.parameters()) {
            boolean weggelaten = gegevens.achterhouding.nietMeegeteld().contains(grootheid);
            boolean gezien = grootheid.trajecttijd() && gegevens.traject().isPresent();
            if (!weggelaten && !gezien) {
                gegevens.parameter(grootheid.name()).ifPresent(p -> verdelingen.put(grootheid, p.trekking()));
            }
        }
        return verdelingen;
    }

    private static List<BbpLezing> lezingen(Gegevens gegevens, Modelinvoer centraal, Tijdas tijdas) {
        boolean bekend = gegevens.parameter(BBP).isPresent()
                && gegevens.parameter(Grootheid.TOEGEVOEGDE_WAARDE_PER_UUR.name())
                        .isPresent();
        if (!bekend || gegevens.achterhouding.uren().isPresent()) {
            return List.of();
        }
        return BbpLezing.alle(
                BbpBeeld.van(centraal, tijdas.lengte()),
                centraal.disconto(),
                tijdas,
                gegevens.deelnemers.nUren(),
                gegevens.waarde(BBP));
    }
}
