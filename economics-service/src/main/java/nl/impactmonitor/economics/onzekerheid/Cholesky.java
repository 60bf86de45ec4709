package nl.impactmonitor.economics.onzekerheid;

import java.util.Optional;

/** Cholesky's root of a symmetric matrix that may be singular. */
final class Cholesky {

    private Cholesky() {}

    /**
     * @param marge how far below zero a pivot, relative to its diagonal, still counts as zero
     * @return the lower triangle; empty when the matrix is not positive semi-definite
     */
    static Optional<double[][]> van(double[][] matrix, double marge) {
        int n = matrix.length;
        double[][] l = new double[n][n];
        for (int j = 0; j < n; j++) {
            double spil = matrix[j][j];
            for (int k = 0; k < j; k++) {
                spil -= l[j][k] * l[j][k];
            }
            double ruimte = marge * Math.max(matrix[j][j], 1e-300);
            if (spil < -ruimte) {
                return Optional.empty();
            }
            l[j][j] = spil <= ruimte ? 0.0 : StrictMath.sqrt(spil);
            for (int i = j + 1; i < n; i++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= l[i][k] * l[j][k];
                }
                if (l[j][j] == 0.0) {
                    double grens = StrictMath.sqrt(marge) * StrictMath.sqrt(matrix[i][i] * matrix[j][j]);
                    if (Math.abs(rest) > grens) {
                        return Optional.empty();
                    }
                } else {
                    l[i][j] = rest / l[j][j];
                }
            }
        }
        return Optional.of(l);
    }
}
