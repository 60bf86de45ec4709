package nl.impactmonitor.economics.mkba;

import static nl.impactmonitor.economics.mkba.Actor.DEELNEMER;
import static nl.impactmonitor.economics.mkba.Actor.GEMEENTE;
import static nl.impactmonitor.economics.mkba.Actor.OVERIGE_SAMENLEVING;
import static nl.impactmonitor.economics.mkba.Actor.RIJK_UWV;
import static nl.impactmonitor.economics.mkba.Actor.WERKGEVER;
import static nl.impactmonitor.economics.mkba.Profiel.NETTO;
import static nl.impactmonitor.economics.mkba.Profiel.NU;
import static nl.impactmonitor.economics.mkba.Profiel.TRAJECT;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The posten of the default model: what kind, from whom, to whom and when. {@link Model#bedragen} says how much.
 *
 * <p>Lock-in and the cost of the traject do not go through the additionality chain, so that with deadweight 1 the net
 * present value is exactly minus the present value of the costs.
 */
public enum Modelpost {
    INKOMEN(Postsoort.BATEN, null, DEELNEMER, NETTO),
    ARBEIDSPRODUCTIVITEIT(Postsoort.BATEN, null, WERKGEVER, NETTO),
    WERKGEVERSSURPLUS(Postsoort.BATEN, null, WERKGEVER, NETTO),
    VRIJE_TIJD(Postsoort.BATEN, null, DEELNEMER, NETTO),
    WERKKOSTEN(Postsoort.BATEN, null, DEELNEMER, NETTO),
    OPLEIDING(Postsoort.BATEN, null, DEELNEMER, NETTO),
    LEVENSKWALITEIT(Postsoort.BATEN, null, DEELNEMER, NETTO),
    GEZONDHEIDSZORG(Postsoort.BATEN, null, Actor.ZORG, NETTO),
    ZORG(Postsoort.BATEN, null, Actor.ZORG, NETTO),
    SAMENLEVING(Postsoort.BATEN, null, OVERIGE_SAMENLEVING, NETTO),
    KINDEREN(Postsoort.BATEN, null, OVERIGE_SAMENLEVING, NETTO),
    VEILIGHEID(Postsoort.BATEN, null, OVERIGE_SAMENLEVING, NETTO),
    SCHULDHULP(Postsoort.BATEN, null, GEMEENTE, NETTO),
    UITVOERING_GEMEENTE(Postsoort.BATEN, null, GEMEENTE, NETTO),
    UITVOERING_RIJK(Postsoort.BATEN, null, RIJK_UWV, NETTO),
    BELASTING(Postsoort.OVERDRACHT, DEELNEMER, RIJK_UWV, NETTO),
    WERKGEVERSPREMIES(Postsoort.OVERDRACHT, WERKGEVER, RIJK_UWV, NETTO),
    BIJSTAND(Postsoort.OVERDRACHT, GEMEENTE, DEELNEMER, NETTO),
    OVERIGE_UITKERING(Postsoort.OVERDRACHT, RIJK_UWV, DEELNEMER, NETTO),
    TOESLAGEN(Postsoort.OVERDRACHT, DEELNEMER, RIJK_UWV, NETTO),
    INDIRECTE_BELASTING(Postsoort.OVERDRACHT, DEELNEMER, RIJK_UWV, NETTO),
    LOONKOSTENSUBSIDIE(Postsoort.OVERDRACHT, GEMEENTE, WERKGEVER, NETTO),
    KOSTEN_RIJK(Postsoort.KOSTEN, RIJK_UWV, null, NU),
    KOSTEN_GEMEENTE(Postsoort.KOSTEN, GEMEENTE, null, NU),
    KOSTEN_WERKGEVER(Postsoort.KOSTEN, WERKGEVER, null, NU),
    KOSTEN_OVERIG(Postsoort.KOSTEN, OVERIGE_SAMENLEVING, null, NU),
    TIJD_DEELNEMER(Postsoort.KOSTEN, DEELNEMER, null, NU),
    BEGELEIDING(Postsoort.KOSTEN, WERKGEVER, null, NU),
    BELASTINGVERSTORING(Postsoort.KOSTEN, OVERIGE_SAMENLEVING, null, NU),
    LOCK_IN(Postsoort.KOSTEN, DEELNEMER, null, TRAJECT),
    BELASTING_LOCK_IN(Postsoort.OVERDRACHT, RIJK_UWV, DEELNEMER, TRAJECT);

    private final Postsoort soort;
    private final Actor van;
    private final Actor naar;
    private final Profiel profiel;

    Modelpost(Postsoort soort, Actor van, Actor naar, Profiel profiel) {
        this.soort = soort;
        this.van = van;
        this.naar = naar;
        this.profiel = profiel;
    }

    public Postsoort soort() {
        return soort;
    }

    public Profiel profiel() {
        return profiel;
    }

    /** Who pays; nobody with baten. */
    public Optional<Actor> van() {
        return Optional.ofNullable(van);
    }

    /** Who receives; nobody with kosten. */
    public Optional<Actor> naar() {
        return Optional.ofNullable(naar);
    }

    /** The observed quantities that it is worked out from; none where a parameter says it all. */
    public Set<Grootheid> metingen() {
        return switch (this) {
            case INKOMEN, ARBEIDSPRODUCTIVITEIT, WERKGEVERSSURPLUS, BELASTING, WERKGEVERSPREMIES, TOESLAGEN ->
                EnumSet.of(Grootheid.INKOMEN);
            case VRIJE_TIJD -> EnumSet.of(Grootheid.EXTRA_UREN);
            case WERKKOSTEN, VEILIGHEID, SCHULDHULP, LOONKOSTENSUBSIDIE -> EnumSet.of(Grootheid.WERKZAAM);
            case OPLEIDING -> EnumSet.of(Grootheid.OPLEIDING);
            case LEVENSKWALITEIT, GEZONDHEIDSZORG -> EnumSet.of(Grootheid.GEZONDHEID);
            case BIJSTAND, UITVOERING_GEMEENTE -> EnumSet.of(Grootheid.BIJSTAND);
            case OVERIGE_UITKERING, UITVOERING_RIJK -> EnumSet.of(Grootheid.OVERIGE_UITKERING);
            case INDIRECTE_BELASTING -> EnumSet.of(Grootheid.INKOMEN, Grootheid.BIJSTAND, Grootheid.OVERIGE_UITKERING);
            case ZORG,
                    SAMENLEVING,
                    KINDEREN,
                    KOSTEN_RIJK,
                    KOSTEN_GEMEENTE,
                    KOSTEN_WERKGEVER,
                    KOSTEN_OVERIG,
                    TIJD_DEELNEMER,
                    BEGELEIDING,
                    BELASTINGVERSTORING,
                    LOCK_IN,
                    BELASTING_LOCK_IN -> EnumSet.noneOf(Grootheid.class);
        };
    }

    /** The parameter that puts money on a change that is not money itself. */
    public Optional<Grootheid> waardering() {
        return switch (this) {
            case VRIJE_TIJD -> Optional.of(Grootheid.WAARDE_VRIJE_TIJD);
            case WERKKOSTEN -> Optional.of(Grootheid.WERKKOSTEN_PER_JAAR);
            case VEILIGHEID -> Optional.of(Grootheid.VEILIGHEID_PER_WERKENDE);
            case SCHULDHULP -> Optional.of(Grootheid.SCHULDHULP_PER_WERKENDE);
            case LOONKOSTENSUBSIDIE -> Optional.of(Grootheid.LOONKOSTENSUBSIDIE);
            case OPLEIDING -> Optional.of(Grootheid.WAARDE_OPLEIDING);
            case LEVENSKWALITEIT -> Optional.of(Grootheid.WAARDE_GEZONDHEIDSPUNT);
            case GEZONDHEIDSZORG -> Optional.of(Grootheid.ZORG_PER_GEZONDHEIDSPUNT);
            default -> Optional.empty();
        };
    }

    Post post(Reeks reeks) {
        return switch (soort) {
            case BATEN -> Post.baten(name(), naar, reeks);
            case KOSTEN -> Post.kosten(name(), van, reeks);
            case OVERDRACHT -> Post.overdracht(name(), van, naar, reeks);
        };
    }
}
