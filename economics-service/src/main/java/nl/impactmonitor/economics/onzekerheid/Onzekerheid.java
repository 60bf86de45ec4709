package nl.impactmonitor.economics.onzekerheid;

import java.util.List;
import java.util.Optional;

/**
 * What the draws say.
 *
 * @param bootstrap how the observed means were drawn; empty when nothing was observed
 * @param trekkingen draws that count
 * @param nauwkeurigGenoeg whether the stop rule was met; otherwise the maximum was reached first
 */
public record Onzekerheid(
        long zaad,
        long trekkingen,
        boolean nauwkeurigGenoeg,
        Optional<Bootstrap.Methode> bootstrap,
        List<Spreiding> uitkomsten) {

    public Spreiding uitkomst(String naam) {
        return uitkomsten.stream()
                .filter(u -> u.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }
}
