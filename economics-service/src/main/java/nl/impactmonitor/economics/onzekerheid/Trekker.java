package nl.impactmonitor.economics.onzekerheid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Everything about drawing that is the same for all draws: tables, roots, places. Immutable and shared by all threads.
 */
final class Trekker {

    private final double[] centraal;
    private final int[] plaatsen;
    private final Kwantieltabel[] tabellen;
    /** Positions in {@link #plaatsen} of the correlated quantities, with the root of their correlation matrix. */
    private final int[] samen;

    private final double[][] wortel;
    private final List<Gemiddelden> groepen = new ArrayList<>();

    /** @param draden that make it: the distributions are inverted some hundreds of times each */
    Trekker(Opdracht opdracht, boolean metCorrelaties, int draden) {
        centraal = opdracht.centraal();
        List<Onzekere> onzekeren = opdracht.onzekeren();
        plaatsen = onzekeren.stream().mapToInt(Onzekere::plaats).toArray();
        List<Kwantieltabel> gemaakt = new ArrayList<>();
        Blokkenloop.draai(
                onzekeren.size(),
                draden,
                () -> i -> new Kwantieltabel(onzekeren.get(i).verdeling()),
                gemaakt::add);
        tabellen = gemaakt.toArray(Kwantieltabel[]::new);
        List<String> codes = metCorrelaties ? opdracht.correlaties().codes() : List.of();
        List<String> namen = onzekeren.stream().map(Onzekere::code).toList();
        samen = codes.stream().mapToInt(namen::indexOf).toArray();
        wortel = metCorrelaties ? opdracht.correlaties().wortel().orElseThrow() : new double[0][];
        opdracht.bootstrap().ifPresent(b -> {
            boolean exact = b.methode() == Bootstrap.Methode.HERTREKKING;
            groepen.add(new Gemiddelden(b.deelnemers(), b.plaatsen(), 1.0, exact));
            b.referentie().ifPresent(r -> groepen.add(new Gemiddelden(r, b.plaatsen(), -1.0, exact)));
        });
    }

    Trekking trekking(UniformRandomProvider toeval) {
        return new Trekking(toeval);
    }

    int onzekeren() {
        return plaatsen.length;
    }

    int[] plaatsen(int onzekere) {
        return new int[] {plaatsen[onzekere]};
    }

    /** Where the observed means go; empty without people. */
    Optional<int[]> gemeten() {
        return groepen.isEmpty() ? Optional.empty() : Optional.of(groepen.getFirst().plaatsen);
    }

    /** One thread's draws from one random stream. */
    final class Trekking {
        private final UniformRandomProvider toeval;
        private final ZigguratSampler.NormalizedGaussian normaal;
        private final double[] z = new double[plaatsen.length];
        private final double[] los = new double[samen.length];
        private final double[] zGemeten =
                new double[gemeten().map(g -> g.length).orElse(0)];
        final double[] x = centraal.clone();

        private Trekking(UniformRandomProvider toeval) {
            this.toeval = toeval;
            this.normaal = ZigguratSampler.NormalizedGaussian.of(toeval);
        }

        /** Fills {@link #x} with the next draw. */
        void volgende() {
            for (int i = 0; i < z.length; i++) {
                z[i] = normaal.sample();
            }
            correleer();
            for (int i = 0; i < z.length; i++) {
                x[plaatsen[i]] = tabellen[i].waarde(z[i]);
            }
            if (!groepen.isEmpty()) {
                for (int plaats : groepen.getFirst().plaatsen) {
                    x[plaats] = 0.0;
                }
                for (Gemiddelden groep : groepen) {
                    groep.trek(toeval, normaal, zGemeten, x);
                }
            }
        }

        private void correleer() {
            for (int i = 0; i < samen.length; i++) {
                los[i] = z[samen[i]];
            }
            for (int i = 0; i < samen.length; i++) {
                double som = 0.0;
                for (int j = 0; j <= i; j++) {
                    som += wortel[i][j] * los[j];
                }
                z[samen[i]] = som;
            }
        }
    }

    /** The means of one group under resampling. */
    private static final class Gemiddelden {
        private final Steekproef groep;
        private final int[] plaatsen;
        private final double teken;
        private final boolean exact;
        private final double[] gemiddelden;
        /** Rows of the root of their covariance, up to the diagonal; none when they are resampled. */
        private final double[][] spreiding;

        Gemiddelden(Steekproef groep, int[] plaatsen, double teken, boolean exact) {
            this.groep = groep;
            this.plaatsen = plaatsen;
            this.teken = teken;
            this.exact = exact;
            gemiddelden = new double[groep.kolommen()];
            for (int k = 0; k < gemiddelden.length; k++) {
                gemiddelden[k] = teken * groep.gemiddelde(k);
            }
            spreiding = exact
                    ? new double[0][]
                    : Cholesky.van(groep.covariantieVanGemiddelden(), 1e-9).orElseThrow();
            for (double[] rij : spreiding) {
                for (int j = 0; j < rij.length; j++) {
                    rij[j] *= teken;
                }
            }
        }

        /**
         * Adds its means to the input.
         *
         * @param z work space
         */
        void trek(UniformRandomProvider toeval, ZigguratSampler.NormalizedGaussian normaal, double[] z, double[] x) {
            if (exact) {
                hertrek(toeval, x);
                return;
            }
            for (int j = 0; j < z.length; j++) {
                z[j] = normaal.sample();
            }
            for (int i = 0; i < z.length; i++) {
                double[] rij = spreiding[i];
                double som = x[plaatsen[i]];
                for (int j = 0; j < i; j++) {
                    som += rij[j] * z[j];
                }
                som += gemiddelden[i];
                x[plaatsen[i]] = som + rij[i] * z[i];
            }
        }

        private void hertrek(UniformRandomProvider toeval, double[] x) {
            int n = groep.n();
            double deel = teken / n;
            for (int i = 0; i < n; i++) {
                int persoon = toeval.nextInt(n);
                for (int k = 0; k < plaatsen.length; k++) {
                    x[plaatsen[k]] += groep.waarde(persoon, k) * deel;
                }
            }
        }
    }
}
