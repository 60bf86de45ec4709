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
 * @param deelnemersMomenten how uncertain the means of the deelnemers are; null in what an older engine froze
 * @param referentieMomenten of a reference group that is used, or null
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
        Momenten deelnemersMomenten,
        Momenten referentieMomenten,
        String checksum,
        int aantal) {

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
                ander.aantal);
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
                aantal);
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
                aantal);
    }
}
