package nl.impactmonitor.economics.resultaat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Modelpost;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;

/**
 * What of a result may not be shown to anybody, because groups are small or one person dominates. A uitkering that is held
 * back takes with it what is levied over it and the saldi of its actors, and its share of the uitvoeringskosten is not
 * counted: else it could be worked out again.
 */
final class Achterhouding {

    private final BevrorenVraag vraag;
    private final Parameters parameters;

    Achterhouding(BevrorenVraag vraag, Parameters parameters) {
        this.vraag = vraag;
        this.parameters = parameters;
    }

    int minimum() {
        return parameters.minimumIntern();
    }

    /** @throws TeWeinigDeelnemers when nothing at all may be shown */
    void eisResultaat() {
        if (vraag.deelnemers().n() < minimum()) {
            throw new TeWeinigDeelnemers(minimum());
        }
        if (gedomineerd(Maat.INKOMENSVERANDERING)) {
            throw TeWeinigDeelnemers.gedomineerd();
        }
    }

    boolean referentieBruikbaar() {
        return parameters.bruikbaar(vraag.referentie().n(), vraag.referentieGedomineerd());
    }

    /** Why the reference group cannot be used; empty when it can or when there is none. */
    Optional<Reden> referentie() {
        if (referentieBruikbaar() || vraag.referentie().n() == 0) {
            return Optional.empty();
        }
        return Optional.of(vraag.referentie().n() < minimum() ? Reden.TE_WEINIG_PERSONEN : Reden.GEDOMINEERD);
    }

    /** The mean incomes of a group; their difference is another total and may be shown. */
    boolean inkomens(Set<Maat> gedomineerd) {
        return gedomineerd.contains(Maat.INKOMEN_NUL) || gedomineerd.contains(Maat.INKOMEN_EEN);
    }

    /** Whether a kind of uitkering is held back. */
    boolean uitkering() {
        return gedomineerd(Maat.BIJSTAND) || gedomineerd(Maat.OVERIGE_UITKERING);
    }

    boolean post(String code) {
        return switch (Modelpost.valueOf(code)) {
            case BIJSTAND -> gedomineerd(Maat.BIJSTAND);
            case OVERIGE_UITKERING -> gedomineerd(Maat.OVERIGE_UITKERING);
            case INDIRECTE_BELASTING -> uitkering();
            default -> false;
        };
    }

    /** Actors whose totals would give a post away that is held back. */
    Set<Actor> actoren() {
        return uitkering() ? EnumSet.of(Actor.DEELNEMER, Actor.GEMEENTE, Actor.RIJK_UWV) : EnumSet.noneOf(Actor.class);
    }

    Optional<Reden> bbp() {
        boolean genoeg = vraag.deelnemers().nUren() >= minimum()
                && (!referentieBruikbaar() || vraag.referentie().nUren() >= minimum());
        if (!genoeg) {
            return Optional.of(Reden.TE_WEINIG_PERSONEN);
        }
        boolean gedomineerd = gedomineerd(Maat.UREN)
                || gedomineerd(Maat.PRODUCTIVITEIT)
                || referentieBruikbaar()
                        && (vraag.referentieGedomineerd().contains(Maat.UREN)
                                || vraag.referentieGedomineerd().contains(Maat.PRODUCTIVITEIT));
        return gedomineerd ? Optional.of(Reden.GEDOMINEERD) : Optional.empty();
    }

    /** The sums stay inside as soon as one of them says too much of one person. */
    boolean aggregaten() {
        return toont(vraag.deelnemersGedomineerd()) || referentieBruikbaar() && toont(vraag.referentieGedomineerd());
    }

    private static boolean toont(Set<Maat> gedomineerd) {
        return gedomineerd.stream().anyMatch(maat -> !maat.vanHetVerloop());
    }

    /** Whether enough people, of whom nobody stands out, show how a change goes on after EEN. */
    boolean vervolg() {
        int genoeg = parameters.minimumGepubliceerd();
        boolean deelnemers = vraag.deelnemers().vervolg().n() >= genoeg && verloop(vraag.deelnemersGedomineerd());
        boolean referentie = !referentieBruikbaar()
                || vraag.referentie().vervolg().n() >= genoeg && verloop(vraag.referentieGedomineerd());
        return deelnemers && referentie;
    }

    private static boolean verloop(Set<Maat> gedomineerd) {
        return gedomineerd.stream().noneMatch(Maat::vanHetVerloop);
    }

    /** Whether a change that is known of some people is known of enough of them. */
    boolean genoeg(ToIntFunction<Groepsbeeld> n) {
        return n.applyAsInt(vraag.deelnemers()) >= minimum()
                && (!referentieBruikbaar() || n.applyAsInt(vraag.referentie()) >= minimum());
    }

    private boolean gedomineerd(Maat maat) {
        return vraag.deelnemersGedomineerd().contains(maat);
    }
}
