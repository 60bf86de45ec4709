package nl.impactmonitor.participant.bewaartermijn;

import java.time.LocalDate;

/**
 * How long data are kept, from a day on.
 *
 * @param correctieDagen after the last planned vervolgmeting the keys of a person are kept for corrections
 * @param onderzoekJaren after the last fact everything about a person goes
 * @param aankondigingDagen nothing goes that has not been announced for so long
 */
record Bewaartermijn(
        LocalDate geldigVanaf, int correctieDagen, int onderzoekJaren, int aankondigingDagen, String bron) {}
