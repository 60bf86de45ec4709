package nl.impactmonitor.kpi.bestand;

import java.util.List;
import java.util.Map;

/**
 * A table with what belongs to it.
 *
 * @param naam of the file and of the sheet, at most 31 characters
 * @param rijen a value per column: String, Number, LocalDate, Instant, {@link Weggelaten} or null for nothing
 * @param sleutel columns that together tell rows apart
 * @param toelichting what a reader must know, in the order in which it is read
 * @param licentie URI, or null when the table may not be passed on
 */
public record Tabelblad(
        String naam,
        String titel,
        String omschrijving,
        List<Kolom> kolommen,
        List<List<Object>> rijen,
        List<String> sleutel,
        Map<String, String> toelichting,
        String licentie) {

    public Tabelblad {
        if (rijen.stream().anyMatch(rij -> rij.size() != kolommen.size())) {
            throw new IllegalArgumentException("a row must have a value for every column");
        }
    }
}
