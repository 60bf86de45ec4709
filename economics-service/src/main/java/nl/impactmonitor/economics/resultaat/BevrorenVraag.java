package nl.impactmonitor.economics.resultaat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.waarneming.Groepsbeeld;

/**
 * The whole input of a calculation without its people: the same result can be made from it for ever. It is kept with the
 * berekening and never shown: what may be shown is decided when the result is made.
 *
 * @param engineVersie the calculation that it was made for
 * @param deelnemersGedomineerd totals that one deelnemer dominates
 * @param checksum SHA-256 over the lines {@code id:versie}, by id, of everybody who counts
 * @param aantal how many they are
 */
public record BevrorenVraag(
        List<String> pilots,
        LocalDate peildatum,
        String parameterset,
        int parametersetVersie,
        String parametersetChecksum,
        int horizonJaren,
        Conventie conventie,
        String engineVersie,
        Groepsbeeld deelnemers,
        Groepsbeeld referentie,
        Set<Maat> deelnemersGedomineerd,
        Set<Maat> referentieGedomineerd,
        String checksum,
        int aantal) {}
