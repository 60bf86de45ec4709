package nl.impactmonitor.economics.mkba;

/**
 * Discounting at one flat real rate.
 *
 * @param rente fraction a year, 0.0225 for 2.25%; above -1
 */
public record Disconto(double rente) {

    public Disconto {
        if (!(rente > -1.0) || !(rente <= 1.0)) {
            throw new IllegalArgumentException("discount rate outside (-1, 1]: " + rente);
        }
    }

    /** (1 + rente)^-moment. */
    public double factor(double moment) {
        return StrictMath.pow(1.0 + rente, -moment);
    }

    /** Present value of one amount, {@code moment} years from now. */
    public double contant(double bedrag, double moment) {
        return bedrag * factor(moment);
    }

    /** Present value of a series. */
    public double contant(Reeks reeks, Tijdas tijdas) {
        double som = 0.0;
        for (int i = 0; i < reeks.lengte(); i++) {
            som += contant(reeks.bedrag(i), tijdas.moment(i));
        }
        return som;
    }

    /** Present value of 1 a year, during {@code jaren} years. */
    public double annuiteit(Conventie conventie, int jaren) {
        Tijdas tijdas = Tijdas.van(conventie, jaren);
        return contant(Reeks.perJaar(tijdas.lengte(), jaar -> 1.0), tijdas);
    }
}
