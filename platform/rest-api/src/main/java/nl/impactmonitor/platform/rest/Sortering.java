package nl.impactmonitor.platform.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of a list and where in it the page starts, as a condition and an order clause for a query. Rows with the same
 * value are in order of a number that is theirs alone, so that no row is shown twice or passed over.
 */
public final class Sortering {

    /** A field that is never null. */
    public record Veld(String naam, Function<String, Object> lees) {

        public static Veld tekst(String naam) {
            return new Veld(naam, waarde -> waarde);
        }

        public static Veld datum(String naam) {
            return new Veld(naam, LocalDate::parse);
        }

        public static Veld moment(String naam) {
            return new Veld(naam, Instant::parse);
        }
    }

    private final Veld veld;
    private final boolean aflopend;
    private final Object naWaarde;
    private final Long naNummer;

    private Sortering(Veld veld, boolean aflopend, Object naWaarde, Long naNummer) {
        this.veld = veld;
        this.aflopend = aflopend;
        this.naWaarde = naWaarde;
        this.naNummer = naNummer;
    }

    /** @param sort a field, perhaps with a - before it; null for the order of the number */
    static Sortering van(LijstVraag vraag, String sort, Veld... velden) {
        if (sort == null) {
            long na = vraag.naNummer();
            return new Sortering(null, false, null, na == 0 ? null : na);
        }
        boolean aflopend = sort.startsWith("-");
        String naam = aflopend ? sort.substring(1) : sort;
        Veld veld = Arrays.stream(velden)
                .filter(v -> v.naam().equals(naam))
                .findFirst()
                .orElseThrow(
                        () -> onbekend(Arrays.stream(velden).map(Veld::naam).collect(Collectors.joining(", "))));
        return vraag.na()
                .map(na -> vanaf(sort, veld, aflopend, na))
                .orElseGet(() -> new Sortering(veld, aflopend, null, null));
    }

    /** Begins with " and ", or is empty. */
    public String voorwaarde(String nummer) {
        if (naNummer == null) {
            return "";
        }
        if (veld == null) {
            return " and " + nummer + " > :naNummer";
        }
        return " and (%s %s :naWaarde or (%s = :naWaarde and %s > :naNummer))"
                .formatted(veld.naam(), aflopend ? "<" : ">", veld.naam(), nummer);
    }

    public String volgorde(String nummer) {
        return veld == null
                ? " order by " + nummer
                : " order by " + veld.naam() + (aflopend ? " desc, " : ", ") + nummer;
    }

    /** For the names in {@link #voorwaarde}, besides those of the query itself. */
    public Map<String, Object> parameters(Map<String, Object> eigen) {
        Map<String, Object> alle = new HashMap<>(eigen);
        if (naNummer != null) {
            alle.put("naNummer", naNummer);
        }
        if (naWaarde != null) {
            alle.put("naWaarde", naWaarde);
        }
        return alle;
    }

    /**
     * The key after which the next page starts.
     *
     * @param waarde gives the value of a field by its name
     */
    public String sleutel(long nummer, Function<String, Object> waarde) {
        return veld == null
                ? Long.toString(nummer)
                : String.join(
                        SCHEIDING,
                        richting() + veld.naam(),
                        waarde.apply(veld.naam()).toString(),
                        "" + nummer);
    }

    private static final String SCHEIDING = "\u001f";

    private String richting() {
        return aflopend ? "-" : "";
    }

    private static Sortering vanaf(String sort, Veld veld, boolean aflopend, String na) {
        String[] delen = na.split(SCHEIDING, -1);
        if (delen.length != 3 || !delen[0].equals(sort)) {
            throw Cursor.refused();
        }
        try {
            return new Sortering(veld, aflopend, veld.lees().apply(delen[1]), Long.valueOf(delen[2]));
        } catch (NumberFormatException | DateTimeException e) {
            throw Cursor.refused();
        }
    }

    static ApiException onbekend(String namen) {
        return ApiException.badRequest(FieldError.atParameter(
                "sort", "ONBEKEND_VELD", "Hierop kan niet worden gesorteerd; wel op " + namen + "."));
    }
}
