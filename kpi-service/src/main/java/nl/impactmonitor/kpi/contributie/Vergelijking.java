package nl.impactmonitor.kpi.contributie;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The pair of metingen that a verandering is measured on: the NUL meting and the first EEN meting on or after it. A
 * VERVOLG meting says how durable a change is and makes none.
 */
record Vergelijking(Meting nul, Meting een) {

    /** The VERVOLG metingen on or after the NUL meting, earliest first; they say how durable a change is. */
    static List<Meting> vervolg(List<Meting> metingen) {
        return eerste(metingen, Moment.NUL).stream()
                .flatMap(nul -> metingen.stream()
                        .filter(m -> m.moment() == Moment.VERVOLG && !m.datum().isBefore(nul.datum())))
                .sorted(Meting.VROEGSTE)
                .toList();
    }

    static Optional<Vergelijking> van(List<Meting> metingen) {
        Optional<Meting> nul = eerste(metingen, Moment.NUL);
        Optional<Meting> een = eerste(metingen, Moment.EEN);
        return nul.flatMap(n -> een.filter(e -> !e.datum().isBefore(n.datum())).map(e -> new Vergelijking(n, e)));
    }

    static Optional<Meting> eerste(List<Meting> metingen, Moment moment) {
        Comparator<Meting> volgorde = Meting.VROEGSTE;
        return metingen.stream().filter(m -> m.moment() == moment).min(volgorde);
    }
}
