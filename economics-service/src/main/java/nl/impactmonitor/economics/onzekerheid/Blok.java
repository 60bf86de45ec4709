package nl.impactmonitor.economics.onzekerheid;

/**
 * The outcomes of one block of draws.
 *
 * @param waarden per outcome the value of every draw
 */
record Blok(double[][] waarden, Moment[] momenten) {

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
        for (int k = 0; k < uitkomsten; k++) {
            momenten[k] = Moment.van(waarden[k]);
            if (!Double.isFinite(momenten[k].afwijking())) {
                throw new ArithmeticException(opdracht.uitkomsten().get(k) + " is not finite in block " + nummer);
            }
        }
        return new Blok(waarden, momenten);
    }
}
