package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list that is short by nature and was read whole, such as all that is recorded of one deelnemer: sorted by any field of
 * its items that holds a single value, and paged. Without `sort` it keeps its own order. A field that is empty comes last.
 */
public final class KorteLijst {

    private static final String SCHEIDING = "\u001f";

    private KorteLijst() {}

    /** @throws ApiException 400 for a `sort` that is no field of the items, and for the cursor of another order */
    public static <T extends Record> Pagina<T> van(Class<T> soort, List<T> items, LijstVraag vraag) {
        String sort = vraag.sort == null ? "" : vraag.sort;
        List<T> geordend = sort.isEmpty()
                ? items
                : items.stream().sorted(volgorde(soort, sort)).toList();
        int van = Math.min(vraag.na().map(na -> plaats(sort, na)).orElse(0), geordend.size());
        int tot = Math.min(van + vraag.limit(), geordend.size());
        return new Pagina<>(
                List.copyOf(geordend.subList(van, tot)),
                tot == geordend.size() ? null : Cursor.write(sort + SCHEIDING + tot));
    }

    private static int plaats(String sort, String na) {
        String[] delen = na.split(SCHEIDING, -1);
        try {
            if (delen.length == 2 && delen[0].equals(sort)) {
                return Integer.parseUnsignedInt(delen[1]);
            }
        } catch (NumberFormatException e) {
            // falls through, as does the cursor of another list
        }
        throw Cursor.refused();
    }

    private static <T> Comparator<T> volgorde(Class<T> soort, String sort) {
        boolean aflopend = sort.startsWith("-");
        String naam = aflopend ? sort.substring(1) : sort;
        RecordComponent veld = enkelvoudig(soort)
                .filter(c -> Velden.naam(c).equals(naam))
                .findFirst()
                .orElseThrow(() ->
                        Sortering.onbekend(enkelvoudig(soort).map(Velden::naam).collect(Collectors.joining(", "))));
        veld.getAccessor().setAccessible(true);
        Comparator<Comparable<Object>> waarden = aflopend ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(item -> waarde(veld, item), Comparator.nullsLast(waarden));
    }

    private static Stream<RecordComponent> enkelvoudig(Class<?> soort) {
        return Arrays.stream(soort.getRecordComponents())
                .filter(c -> c.getType().isPrimitive() || Comparable.class.isAssignableFrom(c.getType()))
                .filter(c -> !c.getAccessor().isAnnotationPresent(JsonRawValue.class));
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> waarde(RecordComponent veld, Object item) {
        try {
            return (Comparable<Object>) veld.getAccessor().invoke(item);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("field " + veld.getName() + " cannot be read", e);
        }
    }
}
