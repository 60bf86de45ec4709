package nl.impactmonitor.kpi.rapportdocument;

/** A piece of a paragraph, or a cell. */
public sealed interface Stuk {

    /** As it is read. */
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

    enum Veld {
        WAARDE,
        DOELWAARDE
    }
}
