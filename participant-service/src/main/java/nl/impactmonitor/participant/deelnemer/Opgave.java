package nl.impactmonitor.participant.deelnemer;

import java.time.LocalDate;

/** What one source says of the registration of a deelnemer. */
public record Opgave(Groep groep, LocalDate aangemeldOp, Kenmerken kenmerken) {

    /**
     * As the record has it: this source leads, and what it does not know is filled in by another.
     *
     * @param ander perhaps null
     */
    public Opgave aangevuldMet(Opgave ander) {
        return ander == null ? this : new Opgave(groep, aangemeldOp, kenmerken.aangevuldMet(ander.kenmerken));
    }
}
