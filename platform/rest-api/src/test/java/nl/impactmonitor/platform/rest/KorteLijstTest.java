package nl.impactmonitor.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KorteLijstTest {

    private record Ding(
            String naam,
            LocalDate datum,
            int aantal,
            List<String> delen,
            @JsonRawValue String ruw) {}

    private static final LocalDate DAG = LocalDate.of(2026, 3, 1);
    private static final List<Ding> DINGEN = List.of(ding("b", DAG, 3), ding("a", null, 1), ding("c", DAG, 2));

    @Test
    void withoutAnOrderItKeepsItsOwn() {
        assertThat(blader(null, 1000)).isEqualTo(DINGEN);
    }

    @Test
    void whatIsEmptyComesLastInBothDirections() {
        assertThat(blader("datum", 1000)).extracting(Ding::naam).containsExactly("b", "c", "a");
        assertThat(blader("-datum", 1000)).extracting(Ding::naam).containsExactly("b", "c", "a");
    }

    @Test
    void pagesGiveEveryItemOnceInTheOrderThatWasAsked() {
        assertThat(blader("-aantal", 1)).extracting(Ding::aantal).containsExactly(3, 2, 1);
        assertThat(blader("naam", 2)).extracting(Ding::naam).containsExactly("a", "b", "c");
    }

    @Test
    void aFieldOfSeveralValuesOrOfRawJsonIsNoOrder() {
        for (String veld : List.of("delen", "ruw", "onbekend", "")) {
            assertThatThrownBy(() -> KorteLijst.van(Ding.class, DINGEN, vraag("-" + veld, 10, null)))
                    .isInstanceOfSatisfying(
                            ApiException.class, e -> assertThat(e.status()).isEqualTo(400));
        }
    }

    @Test
    void theCursorOfAnotherOrderIsRefused() {
        // Given
        String cursor =
                KorteLijst.van(Ding.class, DINGEN, vraag("naam", 1, null)).volgende();

        // Then
        assertThatThrownBy(() -> KorteLijst.van(Ding.class, DINGEN, vraag("-naam", 1, cursor)))
                .isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> KorteLijst.van(Ding.class, DINGEN, vraag(null, 1, Cursor.write("7"))))
                .isInstanceOf(ApiException.class);
    }

    @Test
    void aCursorPastTheEndOfAListThatShrankGivesAnEmptyPage() {
        // Given
        String cursor = KorteLijst.van(Ding.class, DINGEN, vraag(null, 2, null)).volgende();

        // When
        Pagina<Ding> pagina = KorteLijst.van(Ding.class, DINGEN.subList(0, 1), vraag(null, 2, cursor));

        // Then
        assertThat(pagina.items()).isEmpty();
        assertThat(pagina.volgende()).isNull();
    }

    private static List<Ding> blader(String sort, int limit) {
        List<Ding> alle = new ArrayList<>();
        String cursor = null;
        do {
            Pagina<Ding> pagina = KorteLijst.van(Ding.class, DINGEN, vraag(sort, limit, cursor));
            alle.addAll(pagina.items());
            cursor = pagina.volgende();
        } while (cursor != null);
        return alle;
    }

    private static LijstVraag vraag(String sort, int limit, String cursor) {
        LijstVraag vraag = new LijstVraag();
        vraag.sort = sort;
        vraag.limit = limit;
        vraag.cursor = cursor;
        return vraag;
    }

    private static Ding ding(String naam, LocalDate datum, int aantal) {
        return new Ding(naam, datum, aantal, List.of(), "{}");
    }
}
