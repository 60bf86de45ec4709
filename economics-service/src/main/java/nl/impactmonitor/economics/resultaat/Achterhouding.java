package nl.impactmonitor.economics.resultaat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.impactmonitor.economics.mkba.Actor;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelpost;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;

/**
 * What of a result may not be shown to anybody, because groups are small or one person dominates. A uitkering that is held
 * back takes with it what is levied over it and the saldi of its actors, and its share of the uitvoeringskosten is not
 * counted: else it could be worked out again.
 */
final class Achterhouding {

    /** What is known of some people and not of all. */
    private static final List<ToIntFunction<Groepsbeeld>> DEELS = List.of(
            Groepsbeeld::nUren,
            beeld -> beeld.opleiding().n(),
            beeld -> beeld.gezondheid().n(),
            beeld -> beeld.vervolg().n(),
            beeld -> beeld.traject().n());

    private static final Map<Maat, Grootheid> SPREIDING = Map.of(
            Maat.INKOMENSKWADRAAT, Grootheid.INKOMEN,
            Maat.BIJSTANDSKWADRAAT, Grootheid.BIJSTAND,
            Maat.UITKERINGSKWADRAAT, Grootheid.OVERIGE_UITKERING,
            Maat.URENKWADRAAT, Grootheid.EXTRA_UREN,
            Maat.PRODUCTIVITEITSKWADRAAT, Grootheid.PRODUCTIVITEITSWINST);

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

    /** Pilots of which a group does not count. */
    List<String> weggelaten() {
        return vraag.weggelaten();
    }

    /**
     * Hours and productivity, and with them the bbp view and the value of free time; not in a total either, when a pilot's
     * would follow from it.
     */
    Optional<Reden> uren() {
        if (!genoeg(Groepsbeeld::nUren)) {
            return Optional.of(Reden.TE_WEINIG_PERSONEN);
        }
        boolean gedomineerd = gedomineerd(Maat.UREN)
                || gedomineerd(Maat.PRODUCTIVITEIT)
                || referentieBruikbaar()
                        && (vraag.referentieGedomineerd().contains(Maat.UREN)
                                || vraag.referentieGedomineerd().contains(Maat.PRODUCTIVITEIT));
        return gedomineerd ? Optional.of(Reden.GEDOMINEERD) : Optional.empty();
    }

    /** Parameters that do not count: with them the baten would show what is held back. */
    Set<Grootheid> nietMeegeteld() {
        Set<Grootheid> weg = EnumSet.noneOf(Grootheid.class);
        if (uitkering()) {
            weg.add(Grootheid.UITVOERINGSKOSTEN);
        }
        if (uren().isPresent()) {
            weg.add(Grootheid.WAARDE_VRIJE_TIJD);
        }
        return weg;
    }

    /**
     * Observed quantities whose spread is shown to nobody either. It says as much as the sum of squares: what one person
     * dominates stays inside, and of what is counted (who works, who has a startkwalificatie, points of health) it would say
     * how many moved against the others, however few.
     */
    Set<Grootheid> zonderSpreiding() {
        Set<Grootheid> weg = verborgen();
        weg.addAll(EnumSet.of(Grootheid.WERKZAAM, Grootheid.OPLEIDING, Grootheid.GEZONDHEID));
        SPREIDING.forEach((maat, grootheid) -> {
            if (gedomineerd(maat)
                    || referentieBruikbaar() && vraag.referentieGedomineerd().contains(maat)) {
                weg.add(grootheid);
            }
        });
        return weg;
    }

    /** Observed quantities that are shown to nobody. */
    Set<Grootheid> verborgen() {
        Set<Grootheid> weg = EnumSet.noneOf(Grootheid.class);
        if (uitkering()) {
            weg.add(Grootheid.BIJSTAND);
            weg.add(Grootheid.OVERIGE_UITKERING);
        }
        if (uren().isPresent()) {
            weg.add(Grootheid.EXTRA_UREN);
            weg.add(Grootheid.PRODUCTIVITEITSWINST);
        }
        return weg;
    }

    /** The sums stay inside as soon as one of them says too much of one person. */
    boolean aggregaten() {
        return toont(vraag.deelnemersGedomineerd())
                || referentieBruikbaar() && toont(vraag.referentieGedomineerd())
                || !DEELS.stream().allMatch(this::nergensTeWeinig);
    }

    private static boolean toont(Set<Maat> gedomineerd) {
        return gedomineerd.stream().anyMatch(maat -> !maat.vanHetVerloop() && !maat.vanDeSpreiding());
    }

    /** Whether enough people, of whom nobody stands out, show how a change goes on after EEN. */
    boolean vervolg() {
        int genoeg = parameters.minimumGepubliceerd();
        boolean deelnemers = vraag.deelnemers().vervolg().n() >= genoeg && verloop(vraag.deelnemersGedomineerd());
        boolean referentie = !referentieBruikbaar()
                || vraag.referentie().vervolg().n() >= genoeg && verloop(vraag.referentieGedomineerd());
        return deelnemers
                && referentie
                && nergensTeWeinig(beeld -> beeld.vervolg().n());
    }

    private static boolean verloop(Set<Maat> gedomineerd) {
        return gedomineerd.stream().noneMatch(Maat::vanHetVerloop);
    }

    /** Whether a change that is known of some people is known of enough of them. */
    boolean genoeg(ToIntFunction<Groepsbeeld> n) {
        return n.applyAsInt(vraag.deelnemers()) >= minimum()
                && (!referentieBruikbaar() || n.applyAsInt(vraag.referentie()) >= minimum())
                && nergensTeWeinig(n);
    }

    /** Whether what is known of some people is known, in every pilot of a total, of nobody or of enough of them. */
    boolean nergensTeWeinig(ToIntFunction<Groepsbeeld> n) {
        return vraag.delen().stream()
                .flatMap(deel -> Stream.of(deel.deelnemers(), deel.referentie()))
                .mapToInt(n)
                .allMatch(aantal -> aantal == 0 || aantal >= minimum());
    }

    private boolean gedomineerd(Maat maat) {
        return vraag.deelnemersGedomineerd().contains(maat);
    }
}
