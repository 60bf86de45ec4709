package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.DISCONTOVOET;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Disconto;
import nl.impactmonitor.economics.mkba.Engine;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Matrix;
import nl.impactmonitor.economics.mkba.Model;
import nl.impactmonitor.economics.mkba.Rendement;
import nl.impactmonitor.economics.mkba.Tijdas;
import nl.impactmonitor.economics.mkba.Uitkomst;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;
import nl.impactmonitor.economics.waarneming.Situatie;

/** From people and parameters to a result. A pure function: the same question gives the same result, to the byte. */
public final class Rekenwerk {

    private Rekenwerk() {}

    /** @throws TeWeinigDeelnemers when nothing may be shown of the group */
    public static Resultaat reken(Vraag vraag) {
        return reken(Bevriezing.van(vraag).vraag(), vraag.parameterset());
    }

    /**
     * The same from the frozen input alone.
     *
     * @param set the one that the question names
     */
    public static Resultaat reken(BevrorenVraag vraag, GepubliceerdeSet set) {
        Gegevens gegevens = new Gegevens(vraag, set.set());
        gegevens.achterhouding.eisResultaat();
        boolean referentie = gegevens.metReferentie();
        Tijdas tijdas = Tijdas.van(vraag.conventie(), vraag.horizonJaren());
        Disconto disconto = new Disconto(gegevens.waarde(DISCONTOVOET));
        Matrix matrix = Model.matrix(gegevens.invoer(), tijdas);
        Uitkomst uitkomst = Uitkomst.van(matrix, disconto);
        Uitleg uitleg = new Uitleg(gegevens, set.set().valuta());
        Set<Actor> achtergehouden = gegevens.achterhouding.actoren();
        OptionalInt terugverdientijd = uitkomst.terugverdientijd();
        BbpView bbpView = new BbpView(gegevens, uitleg);
        Bbpregel bbp = bbpView.van(vraag.horizonJaren());
        Rendement rendement = Rendement.van(matrix);
        return new Resultaat(
                Engine.VERSIE,
                vraag.pilots(),
                vraag.peildatum(),
                verwijzing(set),
                set.set().valuta(),
                vraag.horizonJaren(),
                vraag.conventie(),
                gegevens.parameter(DISCONTOVOET).orElseThrow().waarde(),
                referentie ? Begrip.EFFECT : Begrip.VERANDERING,
                Situatie.INKOMENSREGEL,
                Afronding.REGEL,
                groepen(vraag, gegevens),
                referentie ? Afronding.geld(gegevens.invoer().waarde(Grootheid.INKOMEN)) : null,
                Additionaliteitregel.van(gegevens, uitleg.keten(), vraag.horizonJaren()),
                new Veranderingtabel(gegevens, set.set().valuta()).regels(),
                matrix.posten().stream()
                        .map(post -> gegevens.achterhouding.post(post.code())
                                ? Postregel.achtergehouden(post, uitleg.van(post.code()))
                                : Postregel.van(post, uitleg.van(post.code()), tijdas, disconto))
                        .toList(),
                Saldi.van(uitkomst, 1, achtergehouden),
                Saldi.van(uitkomst, gegevens.deelnemers.n(), achtergehouden),
                Afronding.verhouding(uitkomst.batenKostenverhouding()),
                achtergehouden.isEmpty() ? Afronding.verhouding(uitkomst.mvpf()) : null,
                terugverdientijd.isPresent() ? terugverdientijd.getAsInt() : null,
                Afronding.verhouding(rendement.waarde()),
                rendement.zonder().orElse(null),
                new Gevoeligheid(gegevens, vraag, set).regels(),
                new Aannamen(gegevens, vraag).regels(),
                bbp,
                Welvaartregel.van(matrix),
                new Kpicijfers(gegevens, tijdas, disconto)
                        .van(matrix, bbpView.perDeelnemer(vraag.horizonJaren()), bbp.reden()),
                Waarschuwingen.over(gegevens),
                bevroren(vraag, gegevens));
    }

    private static Resultaat.Setverwijzing verwijzing(GepubliceerdeSet set) {
        return new Resultaat.Setverwijzing(set.set().code(), set.set().versie(), set.checksum());
    }

    private static List<Groepregel> groepen(BevrorenVraag vraag, Gegevens gegevens) {
        Achterhouding achterhouding = gegevens.achterhouding;
        List<Groepregel> groepen = new ArrayList<>();
        groepen.add(Groepregel.van(gegevens.deelnemers, achterhouding.inkomens(vraag.deelnemersGedomineerd())));
        if (gegevens.metReferentie()) {
            groepen.add(Groepregel.van(gegevens.referentie, achterhouding.inkomens(vraag.referentieGedomineerd())));
        }
        achterhouding.referentie().ifPresent(reden -> groepen.add(Groepregel.achtergehouden(Groep.REFERENTIE, reden)));
        return List.copyOf(groepen);
    }

    private static Bevroren bevroren(BevrorenVraag vraag, Gegevens gegevens) {
        if (gegevens.achterhouding.aggregaten()) {
            return new Bevroren(vraag.checksum(), vraag.aantal(), List.of(), Reden.GEDOMINEERD);
        }
        int minimum = gegevens.achterhouding.minimum();
        List<Groepsbeeld> aggregaten = gegevens.metReferentie()
                ? List.of(gegevens.deelnemers.zichtbaar(minimum), gegevens.referentie.zichtbaar(minimum))
                : List.of(gegevens.deelnemers.zichtbaar(minimum));
        return new Bevroren(vraag.checksum(), vraag.aantal(), aggregaten, null);
    }
}
