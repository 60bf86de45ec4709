package nl.impactmonitor.economics.onzekerheid;

/**
 * The outcomes of one block of draws.
 *
 * @param waarden per outcome whose distribution is asked for the value of every draw
 * @param momenten per outcome
 * @param bovenNul per outcome how many draws are above zero
 */
record Blok(double[][] waarden, Moment[] momenten, int[] bovenNul) {

    /** @param midden the outcomes at the central values: sums are taken around them, so that no digits are lost */
    static Blok trek(Opdracht opdracht, Trekker trekker, Rekenmodel model, int nummer, double[] midden) {
        int uitkomsten = opdracht.uitkomsten().size();
        int verdeeld = opdracht.verdeeld();
        double[][] waarden = new double[verdeeld][MonteCarlo.BLOK];
        double[] som = new double[uitkomsten];
        double[] kwadraten = new double[uitkomsten];
        int[] bovenNul = new int[uitkomsten];
        double[] uit = new double[uitkomsten];
        Trekker.Trekking trekking = trekker.trekking(Toeval.stroom(opdracht.zaad(), Toeval.Gebruik.TREKKINGEN, nummer));
        for (int i = 0; i < MonteCarlo.BLOK; i++) {
            trekking.volgende();
            model.reken(trekking.x, uit);
            for (int k = 0; k < verdeeld; k++) {
                waarden[k][i] = uit[k];
            }
            for (int k = verdeeld; k < uitkomsten; k++) {
                double afstand = uit[k] - midden[k];
                som[k] += afstand;
                kwadraten[k] += afstand * afstand;
                bovenNul[k] += uit[k] > 0.0 ? 1 : 0;
            }
        }
        Moment[] momenten = new Moment[uitkomsten];
        for (int k = 0; k < uitkomsten; k++) {
            if (k < verdeeld) {
                momenten[k] = Moment.van(waarden[k]);
                bovenNul[k] = bovenNul(waarden[k]);
            } else {
                momenten[k] = Moment.rond(midden[k], som[k], kwadraten[k], MonteCarlo.BLOK);
            }
            if (!Double.isFinite(momenten[k].afwijking())) {
                throw new ArithmeticException(opdracht.uitkomsten().get(k) + " is not finite in block " + nummer);
            }
        }
        return new Blok(waarden, momenten, bovenNul);
    }

    private static int bovenNul(double[] waarden) {
        int aantal = 0;
        for (double waarde : waarden) {
            aantal += waarde > 0.0 ? 1 : 0;
        }
        return aantal;
    }
}
