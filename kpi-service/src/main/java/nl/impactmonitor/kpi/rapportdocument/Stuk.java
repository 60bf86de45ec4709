package nl.impactmonitor.kpi.rapportdocument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of a paragraph, or a cell. */
public sealed interface Stuk {

    /** As it is read; empty for what is named elsewhere. */
    String tekst();

    /** Its name, for a template that has a form for each kind. */
    default String soort() {
        return getClass().getSimpleName();
    }

    record Tekst(String tekst) implements Stuk {}

    /** A number of the snapshot, as it is printed. @param adres where it comes from @param veld which of its numbers it is */
    record Verwijzing(String adres, Veld veld, String tekst) implements Stuk {

        /** What a point is called where it would be heard as nothing. */
        private static final String NIET_GETOOND = "niet getoond";

        /** As it is read aloud. */
        public String gesproken() {
            return getoond() ? tekst : NIET_GETOOND;
        }

        /** Whether there is a number to be read. */
        public boolean getoond() {
            return !tekst.equals(Notatie.WEGGELATEN);
        }
    }

    /** A table or figure elsewhere in the document. @param doel its id, of which the document knows the label */
    record Kruis(String doel) implements Stuk {
        @Override
        public String tekst() {
            return "";
        }
    }

    /** Pieces that are read as one, such as the two ends of a target in one cell. */
    record Samen(List<Stuk> stukken) implements Stuk {
        static Samen van(Stuk... stukken) {
            return new Samen(List.of(stukken));
        }

        @Override
        public String tekst() {
            return stukken.stream().map(Stuk::tekst).collect(Collectors.joining());
        }

        @Override
        public Stream<Stuk> los() {
            return stukken.stream().flatMap(Stuk::los);
        }
    }

    /** The pieces that it is made of; itself when it is one. */
    default Stream<Stuk> los() {
        return Stream.of(this);
    }

    enum Veld {
        WAARDE,
        DOELWAARDE,
        /** The upper end of a target that is a range. */
        DOELWAARDE_TOT
    }
}
