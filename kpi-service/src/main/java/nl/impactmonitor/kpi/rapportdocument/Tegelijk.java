package nl.impactmonitor.kpi.rapportdocument;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Getal;

/**
 * Whether figures of a stand were made at one moment. One that was not renewed keeps its own, and figures of different moments are
 * no parts of each other: the tables of a stand make no share or sum of them either.
 */
final class Tegelijk {

    /** A sentence, and behind a conjunction. */
    static final String NIET = "de aantallen zijn niet op hetzelfde moment gemaakt";

    static final String OMDAT_NIET = "omdat de aantallen niet op hetzelfde moment zijn gemaakt";

    /** In the place of a bar. */
    static final String KORT = "niet gelijktijdig";

    /** Under a picture. */
    static final String NOOT =
            "Niet alle aantallen zijn op hetzelfde moment gemaakt; bij de tabel staat van wanneer zij zijn.";

    private Tegelijk() {}

    static boolean zijn(Getal... getallen) {
        return zijn(Stream.of(getallen));
    }

    static boolean zijn(Collection<Getal> getallen) {
        return zijn(getallen.stream());
    }

    private static boolean zijn(Stream<Getal> getallen) {
        return getallen.filter(Objects::nonNull)
                        .filter(Tegelijk::heeftMoment)
                        .map(Getal::standPer)
                        .distinct()
                        .count()
                <= 1;
    }

    /** What is not shown was made at no moment, nor was a 0 of a table that no stand has. */
    private static boolean heeftMoment(Getal getal) {
        return getal.bron() == Bron.STAND && getal.waarde() != null && getal.standPer() != null;
    }

    /** Whether it is in the stand as it was before it. */
    static boolean eerder(Getal getal, Instant stand) {
        return heeftMoment(getal) && getal.standPer().isBefore(stand);
    }
}
