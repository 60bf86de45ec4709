package nl.impactmonitor.economics.resultaat;

import static nl.impactmonitor.economics.parameterset.Parametercode.DISCONTOVOET;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.impactmonitor.economics.mkba.Disconto;
import nl.impactmonitor.economics.mkba.Engine;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Matrix;
import nl.impactmonitor.economics.mkba.Model;
import nl.impactmonitor.economics.mkba.Rendement;
import nl.impactmonitor.economics.mkba.Tijdas;
import nl.impactmonitor.economics.mkba.Uitkomst;
import nl.impactmonitor.economics.parameterset.Controlesom;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Situatie;

/** From people and parameters to a result. A pure function: the same question gives the same result, to the byte. */
public final class Rekenwerk {

    private Rekenwerk() {}

    /** @throws TeWeinigDeelnemers when fewer deelnemers count than the parameterset asks */
    public static Resultaat reken(Vraag vraag) {
        Gegevens gegevens = new Gegevens(vraag);
        if (!gegevens.genoegDeelnemers()) {
            throw new TeWeinigDeelnemers(gegevens.minimum);
        }
        boolean referentie = gegevens.metReferentie();
        Tijdas tijdas = Tijdas.van(vraag.conventie(), vraag.horizonJaren());
        Disconto disconto = new Disconto(gegevens.waarde(DISCONTOVOET));
        Matrix matrix = Model.matrix(gegevens.invoer(), tijdas);
        Uitkomst uitkomst = Uitkomst.van(matrix, disconto);
        Uitleg uitleg = new Uitleg(gegevens, vraag.parameterset().set().valuta());
        OptionalInt terugverdientijd = uitkomst.terugverdientijd();
        Rendement rendement = Rendement.van(matrix);
        return new Resultaat(
                Engine.VERSIE,
                vraag.pilots(),
                vraag.peildatum(),
                verwijzing(vraag),
                vraag.parameterset().set().valuta(),
                vraag.horizonJaren(),
                vraag.conventie(),
                gegevens.parameter(DISCONTOVOET).orElseThrow().waarde(),
                referentie ? Begrip.EFFECT : Begrip.VERANDERING,
                Situatie.INKOMENSREGEL,
                Afronding.REGEL,
                groepen(gegevens),
                referentie ? Afronding.geld(gegevens.invoer().waarde(Grootheid.INKOMEN)) : null,
                Additionaliteitregel.van(gegevens.keten(), referentie, uitleg.keten(), vraag.horizonJaren()),
                matrix.posten().stream()
                        .map(post -> Postregel.van(post, uitleg.van(post.code()), tijdas, disconto))
                        .toList(),
                Saldi.van(uitkomst, 1),
                Saldi.van(uitkomst, gegevens.deelnemers.n()),
                Afronding.verhouding(uitkomst.batenKostenverhouding()),
                Afronding.verhouding(uitkomst.mvpf()),
                terugverdientijd.isPresent() ? terugverdientijd.getAsInt() : null,
                Afronding.verhouding(rendement.waarde()),
                rendement.zonder().orElse(null),
                new Gevoeligheid(gegevens, vraag).regels(),
                new BbpView(gegevens, uitleg).van(vraag.horizonJaren()),
                Waarschuwingen.over(gegevens),
                bevroren(vraag, gegevens));
    }

    private static Resultaat.Setverwijzing verwijzing(Vraag vraag) {
        var set = vraag.parameterset();
        return new Resultaat.Setverwijzing(set.set().code(), set.set().versie(), set.checksum());
    }

    private static List<Groepregel> groepen(Gegevens gegevens) {
        List<Groepregel> groepen = new ArrayList<>();
        groepen.add(Groepregel.van(gegevens.deelnemers));
        if (gegevens.metReferentie()) {
            groepen.add(Groepregel.van(gegevens.referentie));
        } else if (gegevens.referentieTeKlein()) {
            groepen.add(Groepregel.achtergehouden(Groep.REFERENTIE));
        }
        return List.copyOf(groepen);
    }

    /** Only who counts: a reference group that was held back leaves no trace. */
    private static Bevroren bevroren(Vraag vraag, Gegevens gegevens) {
        List<Paar> tellen = vraag.mensen().stream()
                .filter(Paar::gepaard)
                .filter(p -> p.groep() == Groep.DEELNEMER || gegevens.metReferentie())
                .toList();
        String regels =
                tellen.stream().map(p -> p.id() + ":" + p.versie() + "\n").collect(Collectors.joining());
        List<Groepsbeeld> aggregaten = gegevens.metReferentie()
                ? List.of(gegevens.deelnemers, gegevens.referentie)
                : List.of(gegevens.deelnemers);
        return new Bevroren(Controlesom.van(regels), tellen.size(), aggregaten);
    }
}
