package nl.impactmonitor.kpi.rapportdocument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    public Stream<Blok.Figuur> figuren() {
        return alleSecties()
                .flatMap(sectie -> sectie.blokken().stream())
                .filter(Blok.Figuur.class::isInstance)
                .map(Blok.Figuur.class::cast);
    }

    /** Of every table and figure by its id, numbered in the order of reading: Tabel 1, Figuur 1. */
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        int tabellen = 0;
        int figuren = 0;
        for (Blok blok : (Iterable<Blok>) alleSecties().flatMap(sectie -> sectie.blokken().stream())::iterator) {
            switch (blok) {
                case Blok.Tabel tabel -> labels.put(tabel.id(), "Tabel " + ++tabellen);
                case Blok.Figuur figuur -> labels.put(figuur.id(), "Figuur " + ++figuren);
                default -> {}
            }
        }
        return labels;
    }
}
