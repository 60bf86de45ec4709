package nl.impactmonitor.platform.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param volgende cursor of the next page, null on the last
 */
public record Pagina<T>(
        @JsonSerialize(contentUsing = AsItIs.class) List<T> items, String volgende) {

    /** By what an item is and not by what the list was declared to hold: `fields` puts parts of items in their place. */
    static final class AsItIs extends JsonSerializer<Object> {
        @Override
        public void serialize(Object item, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(item, json);
        }
    }

    /**
     * Makes a page from rows that were read with {@link PaginaVraag#leesLimiet()}, in a fixed order.
     *
     * @param sleutel the order key of a row; the next page starts after it ({@link PaginaVraag#na()})
     */
    public static <R, T> Pagina<T> of(
            List<R> rows, PaginaVraag vraag, Function<R, String> sleutel, Function<R, T> antwoord) {
        boolean more = rows.size() > vraag.limit();
        List<R> shown = more ? rows.subList(0, vraag.limit()) : rows;
        String volgende = more ? Cursor.write(sleutel.apply(shown.getLast())) : null;
        return new Pagina<>(shown.stream().map(antwoord).toList(), volgende);
    }

    /** A list that is short by nature, whole. */
    public static <T> Pagina<T> heel(List<T> items) {
        return new Pagina<>(List.copyOf(items), null);
    }
}
