package nl.impactmonitor.economics.mkba;

import static nl.impactmonitor.economics.mkba.Grootheid.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The default model of one deelnemer. Extra labour is worth its whole price (gross income plus employer's premiums); who
 * keeps how much of it follows from transfers.
 */
public final class Model {

    private static final double WEKEN = 52.0;

    /** Shown with any input; every other post only where something feeds it. */
    private static final Set<Modelpost> ALTIJD = EnumSet.of(
            Modelpost.INKOMEN,
            Modelpost.ARBEIDSPRODUCTIVITEIT,
            Modelpost.ZORG,
            Modelpost.SAMENLEVING,
            Modelpost.BELASTING,
            Modelpost.WERKGEVERSPREMIES,
            Modelpost.BIJSTAND,
            Modelpost.OVERIGE_UITKERING,
            Modelpost.KOSTEN_RIJK,
            Modelpost.KOSTEN_GEMEENTE,
            Modelpost.KOSTEN_WERKGEVER,
            Modelpost.LOCK_IN,
            Modelpost.BELASTING_LOCK_IN);

    private static final Modelpost[] POSTEN = Modelpost.values();

    private Model() {}

    /** Posten x actors x years of one deelnemer. */
    public static Matrix matrix(Modelinvoer invoer, Tijdas tijdas) {
        double[] bedragen = new double[POSTEN.length];
        bedragen(invoer.alsRij(), bedragen);
        return new Matrix(
                tijdas,
                Arrays.stream(POSTEN)
                        .filter(post -> ALTIJD.contains(post) || bedragen[post.ordinal()] != 0.0)
                        .map(post -> post.post(post.profiel().reeks(bedragen[post.ordinal()], invoer, tijdas.lengte())))
                        .toList());
    }

    /**
     * The amount of each post before profile and discounting: a year for {@link Profiel#NETTO}, in all for the others.
     *
     * @param x by {@link Grootheid#ordinal()}
     * @param uit filled by {@link Modelpost#ordinal()}
     */
    static void bedragen(double[] x, double[] uit) {
        double inkomen = x[INKOMEN.ordinal()];
        double druk = x[BELASTINGDRUK.ordinal()];
        double werkzaam = x[WERKZAAM.ordinal()];
        double gezondheid = x[GEZONDHEID.ordinal()];
        double bijstand = x[BIJSTAND.ordinal()];
        double uitkering = x[OVERIGE_UITKERING.ordinal()];
        double premies = inkomen * x[WERKGEVERSLASTEN.ordinal()];
        double belasting = inkomen * druk;
        double toeslagen = inkomen * x[TOESLAGAFBOUW.ordinal()];
        double lockIn = x[LOCK_IN.ordinal()];
        uit[Modelpost.INKOMEN.ordinal()] = inkomen;
        uit[Modelpost.ARBEIDSPRODUCTIVITEIT.ordinal()] = premies;
        uit[Modelpost.WERKGEVERSSURPLUS.ordinal()] = inkomen * x[WERKGEVERSSURPLUS.ordinal()];
        uit[Modelpost.VRIJE_TIJD.ordinal()] = 0.0 - WEKEN * x[EXTRA_UREN.ordinal()] * x[WAARDE_VRIJE_TIJD.ordinal()];
        uit[Modelpost.WERKKOSTEN.ordinal()] = 0.0 - werkzaam * x[WERKKOSTEN_PER_JAAR.ordinal()];
        uit[Modelpost.OPLEIDING.ordinal()] = x[OPLEIDING.ordinal()] * x[WAARDE_OPLEIDING.ordinal()];
        uit[Modelpost.LEVENSKWALITEIT.ordinal()] = gezondheid * x[WAARDE_GEZONDHEIDSPUNT.ordinal()];
        uit[Modelpost.GEZONDHEIDSZORG.ordinal()] = gezondheid * x[ZORG_PER_GEZONDHEIDSPUNT.ordinal()];
        uit[Modelpost.ZORG.ordinal()] = x[ZORG_PER_JAAR.ordinal()];
        uit[Modelpost.SAMENLEVING.ordinal()] = x[SAMENLEVING_PER_JAAR.ordinal()];
        uit[Modelpost.KINDEREN.ordinal()] = x[KINDEREN_PER_JAAR.ordinal()];
        uit[Modelpost.VEILIGHEID.ordinal()] = werkzaam * x[VEILIGHEID_PER_WERKENDE.ordinal()];
        uit[Modelpost.SCHULDHULP.ordinal()] = werkzaam * x[SCHULDHULP_PER_WERKENDE.ordinal()];
        uit[Modelpost.UITVOERING_GEMEENTE.ordinal()] = 0.0 - bijstand * x[UITVOERINGSKOSTEN.ordinal()];
        uit[Modelpost.UITVOERING_RIJK.ordinal()] = 0.0 - uitkering * x[UITVOERINGSKOSTEN.ordinal()];
        uit[Modelpost.BELASTING.ordinal()] = belasting;
        uit[Modelpost.WERKGEVERSPREMIES.ordinal()] = premies;
        uit[Modelpost.BIJSTAND.ordinal()] = bijstand;
        uit[Modelpost.OVERIGE_UITKERING.ordinal()] = uitkering;
        uit[Modelpost.TOESLAGEN.ordinal()] = toeslagen;
        uit[Modelpost.INDIRECTE_BELASTING.ordinal()] =
                (inkomen - belasting - toeslagen + bijstand + uitkering) * x[INDIRECTE_BELASTING.ordinal()];
        uit[Modelpost.LOONKOSTENSUBSIDIE.ordinal()] = werkzaam * x[LOONKOSTENSUBSIDIE.ordinal()];
        uit[Modelpost.KOSTEN_RIJK.ordinal()] = x[KOSTEN_RIJK.ordinal()];
        uit[Modelpost.KOSTEN_GEMEENTE.ordinal()] = x[KOSTEN_GEMEENTE.ordinal()];
        uit[Modelpost.KOSTEN_WERKGEVER.ordinal()] = x[KOSTEN_WERKGEVER.ordinal()];
        uit[Modelpost.KOSTEN_OVERIG.ordinal()] = x[KOSTEN_OVERIG.ordinal()];
        uit[Modelpost.TIJD_DEELNEMER.ordinal()] = x[TRAJECTUREN.ordinal()] * x[WAARDE_TIJD.ordinal()];
        uit[Modelpost.BEGELEIDING.ordinal()] = x[BEGELEIDINGSUREN.ordinal()] * x[KOSTEN_BEGELEIDINGSUUR.ordinal()];
        uit[Modelpost.BELASTINGVERSTORING.ordinal()] =
                (x[KOSTEN_RIJK.ordinal()] + x[KOSTEN_GEMEENTE.ordinal()]) * x[MARGINALE_KOSTEN_PUBLIEK.ordinal()];
        uit[Modelpost.LOCK_IN.ordinal()] = lockIn;
        uit[Modelpost.BELASTING_LOCK_IN.ordinal()] = lockIn * druk;
    }
}
