package nl.impactmonitor.economics.mkba;

import java.util.List;

/**
 * The default model of one deelnemer: which post touches whom. Extra labour is worth its whole price (gross income plus
 * employer's premiums); who keeps how much of it follows from transfers.
 *
 * <p>Lock-in is a cost of the traject itself and does not go through the additionality chain, so that with deadweight 1
 * the net present value is exactly minus the present value of the costs.
 */
public final class Model {

    public static final String INKOMEN = "INKOMEN";
    public static final String ARBEIDSPRODUCTIVITEIT = "ARBEIDSPRODUCTIVITEIT";
    public static final String ZORG = "ZORG";
    public static final String SAMENLEVING = "SAMENLEVING";
    public static final String BELASTING = "BELASTING";
    public static final String WERKGEVERSPREMIES = "WERKGEVERSPREMIES";
    public static final String BIJSTAND = "BIJSTAND";
    public static final String OVERIGE_UITKERING = "OVERIGE_UITKERING";
    public static final String KOSTEN_RIJK = "KOSTEN_RIJK";
    public static final String KOSTEN_GEMEENTE = "KOSTEN_GEMEENTE";
    public static final String KOSTEN_WERKGEVER = "KOSTEN_WERKGEVER";
    public static final String LOCK_IN = "LOCK_IN";
    public static final String BELASTING_LOCK_IN = "BELASTING_LOCK_IN";

    private Model() {}

    public static Matrix matrix(Verandering v, Additionaliteit keten, Kengetallen k, Tijdas tijdas) {
        int n = tijdas.lengte();
        Reeks inkomen = keten.netto(v.inkomen(), n);
        Reeks premies = inkomen.maal(k.werkgeverslasten());
        Reeks lockIn = Reeks.perJaar(n, jaar -> jaar == 1 ? k.lockIn() : 0.0);
        return new Matrix(
                tijdas,
                List.of(
                        Post.baten(INKOMEN, Actor.DEELNEMER, inkomen),
                        Post.baten(ARBEIDSPRODUCTIVITEIT, Actor.WERKGEVER, premies),
                        Post.baten(ZORG, Actor.ZORG, keten.netto(k.zorgPerJaar(), n)),
                        Post.baten(SAMENLEVING, Actor.OVERIGE_SAMENLEVING, keten.netto(k.samenlevingPerJaar(), n)),
                        Post.overdracht(BELASTING, Actor.DEELNEMER, Actor.RIJK_UWV, inkomen.maal(k.belastingdruk())),
                        Post.overdracht(WERKGEVERSPREMIES, Actor.WERKGEVER, Actor.RIJK_UWV, premies),
                        Post.overdracht(
                                BIJSTAND, Actor.GEMEENTE, Actor.DEELNEMER, keten.netto(v.uitkeringGemeente(), n)),
                        Post.overdracht(
                                OVERIGE_UITKERING, Actor.RIJK_UWV, Actor.DEELNEMER, keten.netto(v.uitkeringRijk(), n)),
                        Post.kosten(KOSTEN_RIJK, Actor.RIJK_UWV, Reeks.nu(k.kostenRijk(), n)),
                        Post.kosten(KOSTEN_GEMEENTE, Actor.GEMEENTE, Reeks.nu(k.kostenGemeente(), n)),
                        Post.kosten(KOSTEN_WERKGEVER, Actor.WERKGEVER, Reeks.nu(k.kostenWerkgever(), n)),
                        Post.kosten(LOCK_IN, Actor.DEELNEMER, lockIn),
                        Post.overdracht(
                                BELASTING_LOCK_IN, Actor.RIJK_UWV, Actor.DEELNEMER, lockIn.maal(k.belastingdruk()))));
    }
}
