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
 * @param deelnemersGedomineerd totals that one deelnemer dominates, in the whole or in one of its pilots: total less the
 *     other pilots would show it
 * @param deelnemersMomenten how uncertain the means of the deelnemers are; null in what an older engine froze
 * @param referentieMomenten of a reference group that is used, or null
 * @param checksum SHA-256 over the lines {@code id:versie}, by id, of everybody who counts
 * @param aantal how many they are
 * @param delen the pilots that count; empty in what was frozen before they were kept apart
 * @param weggelaten pilots of which a group does not count, because the difference would show it
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
        Momenten deelnemersMomenten,
        Momenten referentieMomenten,
        String checksum,
        int aantal,
        List<Pilotdeel> delen,
        List<String> weggelaten) {

    public BevrorenVraag {
        delen = delen == null ? List.of() : List.copyOf(delen);
        weggelaten = weggelaten == null ? List.of() : List.copyOf(weggelaten);
    }

    /** The same question about the people of another. */
    BevrorenVraag metMensenVan(BevrorenVraag ander) {
        return new BevrorenVraag(
                ander.pilots,
                peildatum,
                parameterset,
                parametersetVersie,
                parametersetChecksum,
                horizonJaren,
                conventie,
                engineVersie,
                ander.deelnemers,
                ander.referentie,
                ander.deelnemersGedomineerd,
                ander.referentieGedomineerd,
                ander.deelnemersMomenten,
                ander.referentieMomenten,
                ander.checksum,
                ander.aantal,
                ander.delen,
                ander.weggelaten);
    }

    /** The same question about one of its pilots. */
    BevrorenVraag over(Pilotdeel deel) {
        return new BevrorenVraag(
                List.of(deel.pilot()),
                peildatum,
                parameterset,
                parametersetVersie,
                parametersetChecksum,
                horizonJaren,
                conventie,
                engineVersie,
                deel.deelnemers(),
                deel.referentie(),
                deel.deelnemersGedomineerd(),
                deel.referentieGedomineerd(),
                null,
                null,
                checksum,
                deel.deelnemers().n(),
                List.of(deel),
                List.of());
    }

    /** The same question with the parameters of another, as they hold on its peildatum. */
    BevrorenVraag metParametersVan(BevrorenVraag ander) {
        return new BevrorenVraag(
                pilots,
                ander.peildatum,
                ander.parameterset,
                ander.parametersetVersie,
                ander.parametersetChecksum,
                horizonJaren,
                conventie,
                engineVersie,
                deelnemers,
                referentie,
                deelnemersGedomineerd,
                referentieGedomineerd,
                deelnemersMomenten,
                referentieMomenten,
                checksum,
                aantal,
                delen,
                weggelaten);
    }

    BevrorenVraag metMomenten(Momenten deelnemersMomenten, Momenten referentieMomenten) {
        return new BevrorenVraag(
                pilots,
                peildatum,
                parameterset,
                parametersetVersie,
                parametersetChecksum,
                horizonJaren,
                conventie,
                engineVersie,
                deelnemers,
                referentie,
                deelnemersGedomineerd,
                referentieGedomineerd,
                deelnemersMomenten,
                referentieMomenten,
                checksum,
                aantal,
                delen,
                weggelaten);
    }
}
