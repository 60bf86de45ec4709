package nl.impactmonitor.kpi.rapportdocument;

import java.util.List;
import java.util.stream.Stream;

/** @param id unique in the document, for references @param kop its heading, without a number */
public record Sectie(String id, String kop, List<Blok> blokken, List<Sectie> onderdelen) {

    public static Sectie van(String id, String kop, List<Blok> blokken) {
        return new Sectie(id, kop, blokken, List.of());
    }

    Stream<Sectie> metOnderdelen() {
        return Stream.concat(Stream.of(this), onderdelen.stream().flatMap(Sectie::metOnderdelen));
    }
}
