package nl.impactmonitor.economics.resultaat;

import java.time.LocalDate;
import java.util.List;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.waarneming.Paar;

/**
 * The whole input of the calculation.
 *
 * @param pilots in alphabetical order, without repeats
 * @param selectie who counts
 */
public record Vraag(
        List<String> pilots,
        LocalDate peildatum,
        GepubliceerdeSet parameterset,
        int horizonJaren,
        Conventie conventie,
        Selectie selectie) {

    /** About people who are not kept apart by pilot; by id. */
    public Vraag(
            List<String> pilots,
            LocalDate peildatum,
            GepubliceerdeSet parameterset,
            int horizonJaren,
            Conventie conventie,
            List<Paar> mensen) {
        this(pilots, peildatum, parameterset, horizonJaren, conventie, new Selectie(mensen, List.of(), List.of()));
    }
}
