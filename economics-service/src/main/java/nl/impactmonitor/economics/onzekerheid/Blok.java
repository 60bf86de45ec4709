package nl.impactmonitor.economics.onzekerheid;

import java.util.Arrays;

/**
 * The outcomes of one block of draws.
 *
 * @param waarden per outcome whose distribution is asked for the value of every draw
 * @param momenten per outcome
 * @param bovenNul per outcome how many draws are above zero
 */
record Blok(double[][] waarden, Moment[] momenten, int[] bovenNul) {

    static Blok trek(Opdracht opdracht, Trekker trekker, Rekenmodel model, int nummer) {
        int uitkomsten = opdracht.uitkomsten().size();
        double[][] waarden = new double[uitkomsten][MonteCarlo.BLOK];
        double[] uit = new double[uitkomsten];
        Trekker.Trekking trekking = trekker.trekking(Toeval.stroom(opdracht.zaad(), Toeval.Gebruik.TREKKINGEN, nummer));
        for (int i = 0; i < MonteCarlo.BLOK; i++) {
            trekking.volgende();
            model.reken(trekking.x, uit);
            for (int k = 0; k < uitkomsten; k++) {
                waarden[k][i] = uit[k];
            }
        }
        Moment[] momenten = new Moment[uitkomsten];
        int[] bovenNul = new int[uitkomsten];
        for (int k = 0; k < uitkomsten; k++) {
            momenten[k] = Moment.van(waarden[k]);
            bovenNul[k] = bovenNul(waarden[k]);
            if (!Double.isFinite(momenten[k].afwijking())) {
                throw new ArithmeticException(opdracht.uitkomsten().get(k) + " is not finite in block " + nummer);
            }
        }
        return new Blok(Arrays.copyOf(waarden, opdracht.verdeeld()), momenten, bovenNul);
    }

    private static int bovenNul(double[] waarden) {
        int aantal = 0;
        for (double waarde : waarden) {
            aantal += waarde > 0.0 ? 1 : 0;
        }
        return aantal;
    }
}
