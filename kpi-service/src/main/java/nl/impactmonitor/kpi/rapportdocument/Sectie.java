package nl.impactmonitor.kpi.rapportdocument;

import java.util.List;
import java.util.stream.Stream;

/**
 * @param id unique in the document, for references
 * @param kop its heading, without a number
 * @param nieuweBladzijde whether it begins on a page of its own where there are pages
 */
public record Sectie(String id, String kop, List<Blok> blokken, List<Sectie> onderdelen, boolean nieuweBladzijde) {

    /** A chapter. */
    static Sectie hoofdstuk(String id, String kop, List<Blok> blokken, List<Sectie> onderdelen) {
        return new Sectie(id, kop, blokken, onderdelen, true);
    }

    static Sectie hoofdstuk(String id, String kop, List<Blok> blokken) {
        return hoofdstuk(id, kop, blokken, List.of());
    }

    /** A part of a chapter. */
    static Sectie deel(String id, String kop, List<Blok> blokken) {
        return new Sectie(id, kop, blokken, List.of(), false);
    }

    Stream<Sectie> metOnderdelen() {
        return Stream.concat(Stream.of(this), onderdelen.stream().flatMap(Sectie::metOnderdelen));
    }
}
