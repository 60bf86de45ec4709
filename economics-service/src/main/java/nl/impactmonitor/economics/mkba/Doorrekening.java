package nl.impactmonitor.economics.mkba;

import java.util.Arrays;
import java.util.List;

/**
 * The default model as a fast function of its input: the same posten as {@link Model}, discounted by one factor per
 * profile instead of year by year and actor by actor. Makes no objects while it calculates; not safe for threads.
 */
public final class Doorrekening {

    /** Names of the outcomes, per deelnemer and, but for BBP_JAAR_1, present values; the actors come last. */
    public static final List<String> UITKOMSTEN;

    /** The outcomes of which a whole distribution is shown come first. */
    public static final int VERDEELD = 3;

    private static final int SALDO = 0;
    private static final int FISCAAL = 1;
    private static final int BBP_JAAR_1 = 2;
    private static final int BATEN = 3;
    private static final int KOSTEN = 4;
    private static final int ACTOREN = 5;
    private static final double WEKEN = 52.0;

    static {
        String[] vast = {"SALDO", "FISCAAL_SALDO", "BBP_JAAR_1", "BATEN", "KOSTEN"};
        String[] namen = Arrays.copyOf(vast, vast.length + Actor.values().length);
        for (Actor actor : Actor.values()) {
            namen[ACTOREN + actor.ordinal()] = actor.name();
        }
        UITKOMSTEN = List.of(namen);
    }

    private final Conventie conventie;
    private final int jaren;
    private final double[] bedragen = new double[Modelpost.values().length];
    private final double[] factoren = new double[Profiel.values().length];
    private final int[] profiel = Arrays.stream(Modelpost.values())
            .mapToInt(p -> p.profiel().ordinal())
            .toArray();
    private final int[] van = actoren(true);
    private final int[] naar = actoren(false);
    /** One place more than there are actors: for the amounts that come from nobody or go to nobody. */
    private final double[] perActor = new double[Actor.values().length + 1];

    /** @param jaren 1 to 100 */
    public Doorrekening(Conventie conventie, int jaren) {
        this.conventie = conventie;
        this.jaren = jaren;
        Tijdas.van(conventie, jaren);
    }

    /**
     * @param x by {@link Grootheid#ordinal()}
     * @param uit filled in the order of {@link #UITKOMSTEN}
     */
    public void reken(double[] x, double[] uit) {
        Model.bedragen(x, bedragen);
        factoren(x);
        Arrays.fill(perActor, 0.0);
        double kosten = 0.0;
        int niemand = perActor.length - 1;
        for (int i = 0; i < bedragen.length; i++) {
            double waarde = bedragen[i] * factoren[profiel[i]];
            perActor[van[i]] -= waarde;
            perActor[naar[i]] += waarde;
            kosten += naar[i] == niemand ? waarde : 0.0;
        }
        double saldo = 0.0;
        for (int a = 0; a < niemand; a++) {
            saldo += perActor[a];
            uit[ACTOREN + a] = perActor[a];
        }
        uit[SALDO] = saldo;
        uit[FISCAAL] = perActor[Actor.GEMEENTE.ordinal()] + perActor[Actor.RIJK_UWV.ordinal()];
        uit[KOSTEN] = kosten;
        uit[BATEN] = saldo + kosten;
        uit[BBP_JAAR_1] = bbpJaar1(x);
    }

    /** Present value of 1 in each profile. */
    private void factoren(double[] x) {
        double v = 1.0 / (1.0 + x[Grootheid.DISCONTOVOET.ordinal()]);
        double eerste =
                switch (conventie) {
                    case BEGIN_JAAR -> 1.0;
                    case MIDDEN_JAAR -> StrictMath.sqrt(v);
                    case EIND_JAAR -> v;
                };
        double stap = v * (1.0 - x[Grootheid.UITVAL.ordinal()]) * (1.0 + x[Grootheid.GROEI.ordinal()]);
        double som = 0.0;
        double term = eerste;
        for (int jaar = 0; jaar < jaren; jaar++) {
            som += term;
            term *= stap;
        }
        factoren[Profiel.NU.ordinal()] = 1.0;
        factoren[Profiel.JAAR_1.ordinal()] = eerste;
        factoren[Profiel.NETTO.ordinal()] = som * keten(x);
    }

    private static double keten(double[] x) {
        return (1.0 - x[Grootheid.DEADWEIGHT.ordinal()])
                * x[Grootheid.ATTRIBUTIE.ordinal()]
                * (1.0 - x[Grootheid.VERDRINGING.ordinal()]);
    }

    private static double bbpJaar1(double[] x) {
        return WEKEN
                * (x[Grootheid.EXTRA_UREN.ordinal()] * x[Grootheid.TOEGEVOEGDE_WAARDE_PER_UUR.ordinal()]
                        + x[Grootheid.PRODUCTIVITEITSWINST.ordinal()] * (1.0 + x[Grootheid.WERKGEVERSLASTEN.ordinal()]))
                * keten(x);
    }

    private static int[] actoren(boolean betaler) {
        return Arrays.stream(Modelpost.values())
                .map(p -> betaler ? p.van() : p.naar())
                .mapToInt(a -> a.map(Actor::ordinal).orElse(Actor.values().length))
                .toArray();
    }
}
