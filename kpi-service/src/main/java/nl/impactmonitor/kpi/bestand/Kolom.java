package nl.impactmonitor.kpi.bestand;

/**
 * One column.
 *
 * @param naam as in the header of the CSV, camelCase
 * @param titel as people read it
 * @param verplicht whether every row has a value here
 */
public record Kolom(String naam, String titel, String omschrijving, Type type, boolean verplicht) {

    /** What stands in the cells, with its datatype in CSVW (XML Schema part 2). */
    public enum Type {
        TEKST("string"),
        GEHEEL("integer"),
        GETAL("decimal"),
        DATUM("date"),
        MOMENT("datetime");

        final String csvw;

        Type(String csvw) {
            this.csvw = csvw;
        }
    }

    public static Kolom verplicht(String naam, String titel, String omschrijving, Type type) {
        return new Kolom(naam, titel, omschrijving, type, true);
    }

    public static Kolom van(String naam, String titel, String omschrijving, Type type) {
        return new Kolom(naam, titel, omschrijving, type, false);
    }
}
