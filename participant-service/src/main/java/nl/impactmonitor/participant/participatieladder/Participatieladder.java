package nl.impactmonitor.participant.participatieladder;

import java.util.OptionalInt;

/**
 * The Participatieladder (VNG), derived from facts and never asked. The trede is the highest one that a recorded fact
 * shows; the lowest needs a recorded "no" to every higher one.
 */
public final class Participatieladder {

    private Participatieladder() {}

    /** Between 1 and 6, or empty when the facts do not tell. */
    public static OptionalInt trede(Werksituatie s) {
        return s.werkzaam() ? betaaldWerk(s) : zonderBetaaldWerk(s);
    }

    private static OptionalInt betaaldWerk(Werksituatie s) {
        boolean metOndersteuning = Boolean.TRUE.equals(s.ondersteuning())
                || s.uitkering()
                || s.bbl()
                || s.opleidingOnderStartkwalificatie();
        if (metOndersteuning) {
            return OptionalInt.of(5);
        }
        return Boolean.TRUE.equals(s.contract()) ? OptionalInt.of(6) : OptionalInt.empty();
    }

    private static OptionalInt zonderBetaaldWerk(Werksituatie s) {
        if (Boolean.TRUE.equals(s.onbetaaldWerk())) {
            return OptionalInt.of(4);
        }
        if (Boolean.TRUE.equals(s.georganiseerdeActiviteiten())) {
            return OptionalInt.of(3);
        }
        if (Boolean.TRUE.equals(s.socialeContacten())) {
            return OptionalInt.of(2);
        }
        boolean nergens = Boolean.FALSE.equals(s.onbetaaldWerk())
                && Boolean.FALSE.equals(s.georganiseerdeActiviteiten())
                && Boolean.FALSE.equals(s.socialeContacten());
        return nergens ? OptionalInt.of(1) : OptionalInt.empty();
    }
}
