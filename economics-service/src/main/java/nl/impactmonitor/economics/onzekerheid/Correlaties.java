package nl.impactmonitor.economics.onzekerheid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Correlations of the normal scores of quantities (a Gaussian copula); pairs that are not named are independent.
 */
public record Correlaties(List<Paar> paren) {

    /** @param rho from -1 to 1, between the normal scores of the two quantities */
    public record Paar(String een, String ander, double rho) {}

    /** How far a pivot may be below zero from rounding alone. */
    private static final double MARGE = 1e-10;

    public Correlaties {
        paren = List.copyOf(paren);
    }

    public static Correlaties geen() {
        return new Correlaties(List.of());
    }

    /** The quantities that are named, in order of first mention. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Paar paar : paren) {
            for (String code : List.of(paar.een(), paar.ander())) {
                if (!codes.contains(code)) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    /** Whether the correlations can exist together. */
    public boolean positiefSemidefiniet() {
        return wortel().isPresent();
    }

    /**
     * The lower triangle L with L x L' = the correlation matrix over {@link #codes}; empty when the matrix is not positive
     * semi-definite. A pivot of zero leaves a column of zeros, and then the rest of that column must be zero as well.
     */
    Optional<double[][]> wortel() {
        List<String> codes = codes();
        double[][] matrix = new double[codes.size()][codes.size()];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] = 1.0;
        }
        for (Paar paar : paren) {
            int i = codes.indexOf(paar.een());
            int j = codes.indexOf(paar.ander());
            if (i == j || !(Math.abs(paar.rho()) <= 1.0)) {
                return Optional.empty();
            }
            matrix[i][j] = paar.rho();
            matrix[j][i] = paar.rho();
        }
        return Cholesky.van(matrix, MARGE);
    }
}
