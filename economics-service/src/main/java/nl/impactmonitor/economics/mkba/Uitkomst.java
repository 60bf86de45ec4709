package nl.impactmonitor.economics.mkba;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The outcomes of a matrix at one discount rate; all amounts are present values.
 *
 * @param baten present value of the posten of kind BATEN, losses included
 * @param kosten present value of the posten of kind KOSTEN, as a positive amount
 * @param saldo net present value for society: baten - kosten
 * @param perActor net present value per actor; they sum to {@code saldo}
 * @param fiscaal net present value of Rijk and gemeente
 * @param betalingsbereidheid what everybody but the government gains: {@code saldo - fiscaal}
 */
public record Uitkomst(
        double baten,
        double kosten,
        double saldo,
        Map<Actor, Double> perActor,
        double fiscaal,
        double betalingsbereidheid,
        OptionalInt terugverdientijd) {

    public static Uitkomst van(Matrix matrix, Disconto disconto) {
        Tijdas tijdas = matrix.tijdas();
        double baten = disconto.contant(matrix.sociaal(Postsoort.BATEN), tijdas);
        double kosten = 0.0 - disconto.contant(matrix.sociaal(Postsoort.KOSTEN), tijdas);
        double saldo = disconto.contant(matrix.sociaal(), tijdas);
        Map<Actor, Double> perActor = new EnumMap<>(Actor.class);
        for (Actor actor : Actor.values()) {
            perActor.put(actor, disconto.contant(matrix.van(actor), tijdas));
        }
        double fiscaal = disconto.contant(matrix.fiscaal(), tijdas);
        return new Uitkomst(
                baten,
                kosten,
                saldo,
                Collections.unmodifiableMap(perActor),
                fiscaal,
                saldo - fiscaal,
                terugverdientijd(matrix, disconto));
    }

    /** Benefit-cost ratio: present value of the baten over that of the kosten; none without kosten. */
    public OptionalDouble batenKostenverhouding() {
        return kosten > 0.0 ? OptionalDouble.of(baten / kosten) : OptionalDouble.empty();
    }

    /** What the programme costs the government on balance. */
    public double nettoKostenOverheid() {
        return 0.0 - fiscaal;
    }

    /**
     * Marginal value of public funds (Hendren and Sprung-Keyser 2020): willingness to pay over the net cost to the
     * government. None when the programme costs the government nothing on balance: it then pays for itself.
     */
    public OptionalDouble mvpf() {
        return nettoKostenOverheid() > 0.0
                ? OptionalDouble.of(betalingsbereidheid / nettoKostenOverheid())
                : OptionalDouble.empty();
    }

    /** First index from which the cumulated present value stays at or above zero, up to the horizon. */
    private static OptionalInt terugverdientijd(Matrix matrix, Disconto disconto) {
        Reeks sociaal = matrix.sociaal();
        double stand = 0.0;
        int vanaf = -1;
        for (int i = 0; i < sociaal.lengte(); i++) {
            stand += disconto.contant(sociaal.bedrag(i), matrix.tijdas().moment(i));
            vanaf = stand < 0.0 ? -1 : vanaf < 0 ? i : vanaf;
        }
        return vanaf < 0 ? OptionalInt.empty() : OptionalInt.of(vanaf);
    }
}
