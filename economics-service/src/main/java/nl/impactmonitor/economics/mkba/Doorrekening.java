package nl.impactmonitor.economics.mkba;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The default model as a fast function of its input: the same posten as {@link Model}, discounted by one factor per
 * profile instead of year by year and actor by actor. Makes no objects while it calculates; not safe for threads.
 */
public final class Doorrekening {

    /** The outcomes of which a whole distribution is shown come first; baten are all of {@link Profiel#NETTO}. */
    public static final int VERDEELD = 7;

    private static final int SALDO = 0;
    private static final int FISCAAL = 1;
    private static final int BBP_STRUCTUREEL = 2;
    private static final int BBP_JAAR_1 = 3;
    private static final int BATEN = 4;
    private static final int BATEN_PER_JAAR = 5;
    private static final int BBP_CONTANT = 6;
    private static final int KOSTEN = 7;
    private static final int ACTOREN = 8;
    /** Year 2; year 1 stands among the first. */
    private static final int BBP_LATER = ACTOREN + Actor.values().length;

    private static final double WEKEN = 52.0;

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

    /** What is there of the change in year 1, 2, ... */
    private final double[] verloop;

    /** @param jaren 1 to 100 */
    public Doorrekening(Conventie conventie, int jaren) {
        this.conventie = conventie;
        this.jaren = jaren;
        this.verloop = new double[Tijdas.van(conventie, jaren).lengte() - 1];
    }

    /**
     * Names of the outcomes, per deelnemer: present values, the mean of the years of the horizon of the baten (BATEN_PER_JAAR)
     * and of the bbp effect (BBP_STRUCTUREEL), and of that effect the amount of each year.
     */
    public static List<String> uitkomsten(int jaren) {
        List<String> namen = new ArrayList<>(List.of(
                "SALDO",
                "FISCAAL_SALDO",
                "BBP_STRUCTUREEL",
                "BBP_JAAR_1",
                "BATEN",
                "BATEN_PER_JAAR",
                "BBP_CONTANT",
                "KOSTEN"));
        for (Actor actor : Actor.values()) {
            namen.add(actor.name());
        }
        for (int jaar = 2; jaar <= jaren; jaar++) {
            namen.add("BBP_JAAR_" + jaar);
        }
        return List.copyOf(namen);
    }

    /**
     * @param x by {@link Grootheid#ordinal()}
     * @param uit filled in the order of {@link #uitkomsten}
     */
    public void reken(double[] x, double[] uit) {
        Model.bedragen(x, bedragen);
        double som = factoren(x);
        Arrays.fill(perActor, 0.0);
        double kosten = 0.0;
        double baten = 0.0;
        int niemand = perActor.length - 1;
        for (int i = 0; i < bedragen.length; i++) {
            double waarde = bedragen[i] * factoren[profiel[i]];
            perActor[van[i]] -= waarde;
            perActor[naar[i]] += waarde;
            kosten += naar[i] == niemand ? waarde : 0.0;
            baten += van[i] == niemand ? bedragen[i] : 0.0;
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
        uit[BATEN_PER_JAAR] = baten * keten(x) * som / jaren;
        bbp(x, som, uit);
    }

    private void bbp(double[] x, double som, double[] uit) {
        uit[BBP_CONTANT] = brutoBbp(x) * factoren[Profiel.NETTO.ordinal()];
        double bruto = brutoBbp(x) * keten(x);
        uit[BBP_STRUCTUREEL] = bruto * som / jaren;
        uit[BBP_JAAR_1] = bruto * verloop[0];
        for (int jaar = 1; jaar < jaren; jaar++) {
            uit[BBP_LATER + jaar - 1] = bruto * verloop[jaar];
        }
    }

    /**
     * Present value of 1 in each profile.
     *
     * @return the sum of the course, undiscounted
     */
    private double factoren(double[] x) {
        double v = 1.0 / (1.0 + x[Grootheid.DISCONTOVOET.ordinal()]);
        double start = x[Grootheid.TRAJECTSTART.ordinal()];
        double duur = x[Grootheid.TRAJECTDUUR.ordinal()];
        verloop(x, Traject.wachttijd(start, duur));
        double contant =
                switch (conventie) {
                    case BEGIN_JAAR -> 1.0;
                    case MIDDEN_JAAR -> StrictMath.sqrt(v);
                    case EIND_JAAR -> v;
                };
        double netto = 0.0;
        double traject = 0.0;
        double som = 0.0;
        boolean loopt = true;
        for (int jaar = 1; jaar <= jaren; jaar++) {
            som += verloop[jaar - 1];
            netto += contant * verloop[jaar - 1];
            if (loopt) {
                traject += contant * Traject.deel(start, duur, jaar, jaren);
                loopt = start + duur >= jaar;
            }
            contant *= v;
        }
        factoren[Profiel.NU.ordinal()] = 1.0;
        factoren[Profiel.TRAJECT.ordinal()] = traject;
        factoren[Profiel.NETTO.ordinal()] = netto * keten(x);
        return som;
    }

    /** As {@link Verloop#deel}, year after year. */
    private void verloop(double[] x, double wachttijd) {
        double tijd = x[Grootheid.JAREN_TOT_VERVOLG.ordinal()];
        double behoud = Verloop.perJaar(x[Grootheid.BEHOUD.ordinal()], tijd);
        int gezien = Verloop.jaren(tijd);
        double daarna = (1.0 - x[Grootheid.UITVAL.ordinal()]) * (1.0 + x[Grootheid.GROEI.ordinal()]);
        int eerste = Verloop.eersteJaar(wachttijd);
        double deel = 1.0;
        for (int jaar = 1; jaar <= jaren; jaar++) {
            if (jaar < eerste) {
                verloop[jaar - 1] = 0.0;
            } else if (jaar == eerste) {
                verloop[jaar - 1] = jaar - wachttijd;
            } else {
                deel *= jaar - eerste <= gezien ? behoud : daarna;
                verloop[jaar - 1] = deel;
            }
        }
    }

    private static double keten(double[] x) {
        return (1.0 - x[Grootheid.DEADWEIGHT.ordinal()])
                * x[Grootheid.ATTRIBUTIE.ordinal()]
                * (1.0 - x[Grootheid.VERDRINGING.ordinal()]);
    }

    private static double brutoBbp(double[] x) {
        return WEKEN
                * (x[Grootheid.EXTRA_UREN.ordinal()] * x[Grootheid.TOEGEVOEGDE_WAARDE_PER_UUR.ordinal()]
                        + x[Grootheid.PRODUCTIVITEITSWINST.ordinal()]
                                * (1.0 + x[Grootheid.WERKGEVERSLASTEN.ordinal()]));
    }

    private static int[] actoren(boolean betaler) {
        return Arrays.stream(Modelpost.values())
                .map(p -> betaler ? p.van() : p.naar())
                .mapToInt(a -> a.map(Actor::ordinal).orElse(Actor.values().length))
                .toArray();
    }
}
