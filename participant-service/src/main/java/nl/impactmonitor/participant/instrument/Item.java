package nl.impactmonitor.participant.instrument;

/**
 * One question.
 *
 * @param code stable over versions for as long as the question means the same
 * @param antwoordschaal code of the scale its answers are on
 * @param verplicht whether it must be answered when it is asked, be it with a code for no answer
 * @param alleenVoor for whom or at which moment it is asked; null for everybody
 * @param alleenAls after which answer to an earlier item it is asked; null after any
 * @param standaardUit whether it is asked only where it was switched on by a setting; null is no
 */
public record Item(
        String code,
        String tekst,
        String antwoordschaal,
        Richting richting,
        Gevoeligheid gevoeligheid,
        boolean verplicht,
        Voorwaarde alleenVoor,
        Antwoordvoorwaarde alleenAls,
        Boolean standaardUit) {

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

    public boolean staatUit() {
        return Boolean.TRUE.equals(standaardUit);
    }

    /** The same item, switched on. */
    public Item aangezet() {
        return new Item(
                code, tekst, antwoordschaal, richting, gevoeligheid, verplicht, alleenVoor, alleenAls, Boolean.FALSE);
    }

    /** Whether it takes something about the deelnemer to know that it is asked. */
    boolean hangtAfVanDeelnemer() {
        return alleenVoor != null && alleenVoor.overDeelnemer();
    }
}
