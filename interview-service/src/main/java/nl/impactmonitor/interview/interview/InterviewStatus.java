package nl.impactmonitor.interview.interview;

import java.util.Optional;

/** How far an interview is. Each step is one further, or one back with a reason. */
public enum InterviewStatus {
    GEPLAND,
    GEHOUDEN,
    VERSLAG,
    GECODEERD,
    VASTGESTELD;

    /** What is known of an interview when a step is asked. */
    record Feiten(boolean inDeToekomst, boolean instemming, boolean verslag, boolean codering, boolean rondeLoopt) {}

    /** Why a step cannot be taken: a code for machines and a Dutch sentence. */
    record Bezwaar(String code, String melding) {}

    /** @param reden why, needed for a step back */
    Optional<Bezwaar> bezwaarTegen(InterviewStatus naar, String reden, Feiten feiten) {
        int stap = naar.ordinal() - ordinal();
        if (Math.abs(stap) != 1) {
            return bezwaar("GEEN_STAP", "Van " + this + " gaat een interview niet in een stap naar " + naar + ".");
        }
        if (stap < 0) {
            return terug(naar, reden, feiten);
        }
        return switch (naar) {
            case GEHOUDEN ->
                feiten.inDeToekomst
                        ? bezwaar("NOG_NIET_GEHOUDEN", "De datum van het interview ligt nog in de toekomst.")
                        : Optional.empty();
            case VERSLAG -> verslag(feiten);
            case GECODEERD -> codering(feiten);
            case VASTGESTELD ->
                feiten.rondeLoopt
                        ? bezwaar(
                                "RONDE_LOOPT",
                                "In dit interview loopt een codeerronde; stel eerst de consensus vast of stop de ronde.")
                        : codering(feiten);
            case GEPLAND -> Optional.empty();
        };
    }

    private static Optional<Bezwaar> verslag(Feiten feiten) {
        if (!feiten.instemming) {
            return bezwaar("GEEN_INSTEMMING", "Zonder instemming met het gesprek komt er geen verslag.");
        }
        return feiten.verslag ? Optional.empty() : bezwaar("GEEN_VERSLAG", "Bij dit interview is nog geen verslag.");
    }

    private static Optional<Bezwaar> codering(Feiten feiten) {
        return feiten.codering
                ? Optional.empty()
                : bezwaar("GEEN_CODERING", "Er is in dit interview nog niets gecodeerd.");
    }

    private static Optional<Bezwaar> terug(InterviewStatus naar, String reden, Feiten feiten) {
        if (reden == null) {
            return bezwaar("REDEN_ONTBREEKT", "Een stap terug heeft een reden nodig.");
        }
        if (naar.ordinal() < VERSLAG.ordinal() && feiten.verslag) {
            return bezwaar("VERSLAG_AANWEZIG", "Van dit interview is al een verslag; het kan niet verder terug.");
        }
        return Optional.empty();
    }

    private static Optional<Bezwaar> bezwaar(String code, String melding) {
        return Optional.of(new Bezwaar(code, melding));
    }
}
