package nl.impactmonitor.kpi.rapportdocument;

/** A piece of a paragraph, or a cell. */
public sealed interface Stuk {

    /** As it is read; empty for what is named elsewhere. */
    String tekst();

    /** Its name, for a template that has a form for each kind. */
    default String soort() {
        return getClass().getSimpleName();
    }

    record Tekst(String tekst) implements Stuk {}

    /** A number of the snapshot, as it is printed. @param adres where it comes from @param veld which of the two it is */
    record Verwijzing(String adres, Veld veld, String tekst) implements Stuk {
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

    enum Veld {
        WAARDE,
        DOELWAARDE
    }
}
