package nl.impactmonitor.kpi.rapportdocument;

import java.util.List;
import nl.impactmonitor.platform.drawing.Sketch;

/** What stands in a section. */
public sealed interface Blok {

    /** Its name, for a template that has a form for each kind. */
    default String soort() {
        return getClass().getSimpleName();
    }

    /** A paragraph. */
    record Alinea(List<Stuk> stukken) implements Blok {
        public static Alinea van(Stuk... stukken) {
            return new Alinea(List.of(stukken));
        }

        public static Alinea tekst(String tekst) {
            return van(new Stuk.Tekst(tekst));
        }
    }

    /** What the reader must not miss, such as what may not be concluded. */
    record Kader(String kop, List<Alinea> alineas) implements Blok {}

    /** Words of somebody. @param van who, as far as it may be said */
    record Citaat(String tekst, String van) implements Blok {}

    /** A place that the researcher fills in. */
    record Invulveld(String vraag) implements Blok {}

    /**
     * @param koppen of the columns; the first one is that of the row headings
     * @param rijen each with as many cells as there are koppen, less the first
     */
    record Tabel(String id, String bijschrift, List<String> koppen, List<Rij> rijen) implements Blok {
        public Tabel {
            if (rijen.stream().anyMatch(rij -> rij.cellen().size() != koppen.size() - 1)) {
                throw new IllegalArgumentException(id + ": a row must have a cell for every column");
            }
        }
    }

    /** @param cellen each a text, or a number with its address */
    record Rij(String kop, List<Stuk> cellen) {}

    /** A picture, whose description is all of it in words. @param gegevens id of the table that has its data */
    record Figuur(String id, String bijschrift, Sketch tekening, String gegevens) implements Blok {}
}
