package nl.impactmonitor.participant.instrument;

/**
 * One question.
 *
 * @param code stable over versions for as long as the question means the same
 * @param antwoordschaal code of the scale its answers are on
 * @param verplicht whether it must be answered, be it with a code for no answer
 * @param alleenVoor for whom it is asked; null for everybody
 */
public record Item(
        String code,
        String tekst,
        String antwoordschaal,
        Richting richting,
        Gevoeligheid gevoeligheid,
        boolean verplicht,
        Voorwaarde alleenVoor) {

    /** Whether a higher answer is better ({@code OPLOPEND}) or worse ({@code AFLOPEND}: it is scored in reverse). */
    public enum Richting {
        OPLOPEND,
        AFLOPEND
    }

    /** {@code BIJZONDER} (AVG art. 9) and {@code STRAFRECHTELIJK} (art. 10) need a toestemming of their own. */
    public enum Gevoeligheid {
        NORMAAL,
        BIJZONDER,
        STRAFRECHTELIJK
    }
}
