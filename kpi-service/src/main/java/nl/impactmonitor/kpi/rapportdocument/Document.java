package nl.impactmonitor.kpi.rapportdocument;

import java.util.List;
import java.util.stream.Stream;

/**
 * @param rubricering and
 * @param status are on every page
 * @param kenmerken what a reader must know of it, in the order in which it is read
 */
public record Document(
        String titel,
        String ondertitel,
        String rubricering,
        String status,
        List<Kenmerk> kenmerken,
        List<Sectie> secties) {

    public record Kenmerk(String naam, String waarde) {}

    /** All sections, in the order of reading. */
    public Stream<Sectie> alleSecties() {
        return secties.stream().flatMap(Sectie::metOnderdelen);
    }
}
