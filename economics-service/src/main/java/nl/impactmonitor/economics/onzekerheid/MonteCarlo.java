package nl.impactmonitor.economics.onzekerheid;

import java.util.ArrayList;
import java.util.List;

/** Draws, calculates and sums up. */
public final class MonteCarlo {

    /** Draws in a block; part of what makes an answer, so it never depends on the machine. */
    static final int BLOK = 1_000;

    private MonteCarlo() {}

    /**
     * The number of threads changes the time and nothing else.
     *
     * @throws Afgebroken when {@code voortgang} says so
     * @throws ArithmeticException when an outcome is no finite number
     */
    public static Onzekerheid draai(Opdracht opdracht, int draden, Voortgang voortgang) {
        Trekker trekker = new Trekker(opdracht, true, draden);
        List<Blok> blokken = new ArrayList<>();
        double[] midden = new double[opdracht.uitkomsten().size()];
        opdracht.model().get().reken(opdracht.centraal(), midden);
        int hoogstens = Math.ceilDiv(opdracht.stopregel().maximum(), BLOK);
        var verzamelaar = new Blokkenloop.Verzamelaar<Blok>() {
            private Moment moment = Moment.LEEG;

            @Override
            public boolean neem(Blok blok) {
                blokken.add(blok);
                moment = moment.met(blok.momenten()[0]);
                if (!voortgang.verder(moment.n(), (long) hoogstens * BLOK)) {
                    throw new Afgebroken();
                }
                return !opdracht.stopregel().klaar(moment.n(), moment);
            }
        };
        Blokkenloop.draai(
                hoogstens,
                draden,
                () -> {
                    Rekenmodel model = opdracht.model().get();
                    return blok -> Blok.trek(opdracht, trekker, model, blok, midden);
                },
                verzamelaar);
        return Samenvatting.van(opdracht, blokken, draden);
    }
}
