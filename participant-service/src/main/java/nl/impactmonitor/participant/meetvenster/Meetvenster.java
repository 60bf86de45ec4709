package nl.impactmonitor.participant.meetvenster;

import java.time.LocalDate;

/**
 * When metingen are to be taken, in days.
 *
 * @param geldigVanaf for nulmetingen (or, before there is one, registrations) from this day on
 * @param nulBinnen the nulmeting, after registration
 * @param eenVanaf the eenmeting, after the nulmeting: not before this
 * @param eenTot and not after this
 * @param vervolgVanaf a vervolgmeting, after the eenmeting: not before this
 * @param vervolgTot and the first of them not after this
 */
public record Meetvenster(
        LocalDate geldigVanaf, int nulBinnen, int eenVanaf, int eenTot, int vervolgVanaf, int vervolgTot, String bron) {

    public boolean pastEenBijNul(LocalDate nul, LocalDate een) {
        return !een.isBefore(nul.plusDays(eenVanaf)) && !een.isAfter(nul.plusDays(eenTot));
    }
}
