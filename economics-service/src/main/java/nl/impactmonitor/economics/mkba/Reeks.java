package nl.impactmonitor.economics.mkba;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Amounts over time, one for each entry of a {@link Tijdas}. Immutable; every amount is finite. */
public final class Reeks {

    private final double[] bedragen;

    private Reeks(double[] bedragen) {
        for (double bedrag : bedragen) {
            if (!Double.isFinite(bedrag)) {
                throw new ArithmeticException("amount is not finite: " + bedrag);
            }
        }
        this.bedragen = bedragen;
    }

    public static Reeks van(double... bedragen) {
        return new Reeks(bedragen.clone());
    }

    public static Reeks nul(int lengte) {
        return new Reeks(new double[lengte]);
    }

    /** One amount now, nothing later. */
    public static Reeks nu(double bedrag, int lengte) {
        return perIndex(lengte, i -> i == 0 ? bedrag : 0.0);
    }

    /** Nothing now; {@code bedrag} gives the amount of year 1, 2, ... */
    public static Reeks perJaar(int lengte, IntToDoubleFunction bedrag) {
        return perIndex(lengte, i -> i == 0 ? 0.0 : bedrag.applyAsDouble(i));
    }

    private static Reeks perIndex(int lengte, IntToDoubleFunction bedrag) {
        double[] bedragen = new double[lengte];
        for (int i = 0; i < lengte; i++) {
            bedragen[i] = bedrag.applyAsDouble(i);
        }
        return new Reeks(bedragen);
    }

    public Reeks plus(Reeks ander) {
        if (ander.lengte() != lengte()) {
            throw new IllegalArgumentException("series of " + lengte() + " and " + ander.lengte() + " entries");
        }
        return perIndex(lengte(), i -> bedragen[i] + ander.bedragen[i]);
    }

    public Reeks maal(double factor) {
        return perIndex(lengte(), i -> bedragen[i] * factor);
    }

    /** Sign turned around; zero stays plain zero, so that no "-0.00" is printed. */
    public Reeks negatief() {
        return perIndex(lengte(), i -> 0.0 - bedragen[i]);
    }

    public int lengte() {
        return bedragen.length;
    }

    public double bedrag(int index) {
        return bedragen[index];
    }

    public double grootste() {
        return Arrays.stream(bedragen).map(Math::abs).max().orElse(0.0);
    }

    public boolean leeg() {
        return grootste() == 0.0;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Reeks ander && Arrays.equals(bedragen, ander.bedragen);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bedragen);
    }

    @Override
    public String toString() {
        return Arrays.toString(bedragen);
    }
}
