package nl.impactmonitor.participant.meting;

import java.util.Collection;
import java.util.Comparator;
import nl.impactmonitor.participant.regels.Bezwaren;

/** Which meting may follow which: one NUL, then one EEN, then any number of VERVOLG, never dated before the NUL. */
final class Metingvolgorde {

    /** A dossier that comes as a whole is taken in this order. */
    static final Comparator<Metingstap> VOLGORDE =
            Comparator.comparing(Metingstap::moment).thenComparing(Metingstap::datum);

    private Metingvolgorde() {}

    static void controleer(Collection<Metingstap> eerder, Metingstap nieuw, Bezwaren bezwaren) {
        if (nieuw.moment() == Moment.VERVOLG ? eerder.contains(nieuw) : heeft(eerder, nieuw.moment())) {
            bezwaren.conflict(
                    "/moment",
                    dubbel(nieuw.moment()),
                    "Er is al een meting " + nieuw.moment()
                            + (nieuw.moment() == Moment.VERVOLG ? " op deze datum." : " van deze deelnemer."));
        }
        if (nieuw.moment() == Moment.NUL) {
            if (eerder.stream()
                    .anyMatch(m -> m.moment() != Moment.NUL && m.datum().isBefore(nieuw.datum()))) {
                bezwaren.invoer("/datum", "NUL_NA_LATERE", "De nulmeting ligt na een latere meting.");
            }
            return;
        }
        if (!heeft(eerder, Moment.NUL)) {
            bezwaren.conflict("/moment", "GEEN_NULMETING", "Leg eerst de nulmeting van deze deelnemer vast.");
        }
        if (eerder.stream()
                .anyMatch(m -> m.moment() == Moment.NUL && nieuw.datum().isBefore(m.datum()))) {
            bezwaren.invoer("/datum", "VOOR_NULMETING", "De datum ligt voor die van de nulmeting.");
        }
    }

    /** Later metingen are compared with the NUL: it may not go, nor become another moment, while they are there. */
    static void behoudNul(Collection<Metingstap> andere, Moment was, Moment wordt, Bezwaren bezwaren) {
        if (was == Moment.NUL && wordt != Moment.NUL && !andere.isEmpty()) {
            bezwaren.conflict(
                    wordt == null ? "" : "/moment", "LATERE_METING", "Er zijn latere metingen bij deze nulmeting.");
        }
    }

    private static boolean heeft(Collection<Metingstap> metingen, Moment moment) {
        return metingen.stream().anyMatch(m -> m.moment() == moment);
    }

    private static String dubbel(Moment moment) {
        return switch (moment) {
            case NUL -> "TWEEDE_NULMETING";
            case EEN -> "TWEEDE_EENMETING";
            case VERVOLG -> "BESTAAT_AL";
        };
    }
}
