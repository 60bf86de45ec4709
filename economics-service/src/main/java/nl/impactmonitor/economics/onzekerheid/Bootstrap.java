package nl.impactmonitor.economics.onzekerheid;

import java.util.Optional;

/**
 * Bootstrap of the pairs (Efron 1979): the means of people drawn with replacement, of the deelnemers less those of a
 * reference group where there is one. Effects are linear per person, so that the means are all a model needs.
 *
 * @param deelnemers one column for each of {@code plaatsen}
 * @param referentie drawn apart, with the same columns
 * @param plaatsen index of each column in the input of the {@link Rekenmodel}
 */
public record Bootstrap(Steekproef deelnemers, Optional<Steekproef> referentie, int[] plaatsen) {

    public Bootstrap {
        plaatsen = plaatsen.clone();
        if (deelnemers.kolommen() != plaatsen.length
                || referentie.filter(r -> r.kolommen() != deelnemers.kolommen()).isPresent()) {
            throw new IllegalArgumentException("samples and places do not fit");
        }
    }

    /** How the uncertainty of the observed means was found. */
    public Methode methode() {
        boolean exact = deelnemers.exact() && referentie.map(Steekproef::exact).orElse(true);
        return exact ? Methode.HERTREKKING : Methode.NORMAAL;
    }

    public enum Methode {
        /** Exact resampling of every person. */
        HERTREKKING,
        /** A group has more than 5,000 people, or they are not there any more: normal, with the observed covariance. */
        NORMAAL
    }
}
