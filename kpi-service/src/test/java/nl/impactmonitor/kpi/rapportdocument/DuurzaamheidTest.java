package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuurzaamheidTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 | 24 | 14 | van de 50 mensen die zo lang gevolgd konden worden, waren er 24 aan het werk en waren er 14 in"
                        + " opleiding.",
                "50 | 24 |    | van de 50 mensen die zo lang gevolgd konden worden, waren er 24 aan het werk en is niet te tonen"
                        + " hoeveel er in opleiding waren.",
                "50 |    | 14 | van de 50 mensen die zo lang gevolgd konden worden, is niet te tonen hoeveel er aan het werk"
                        + " waren en waren er 14 in opleiding.",
                "   | 24 |    | hoeveel mensen zo lang gevolgd konden worden, is niet te tonen; van hen waren er 24 aan het werk",
                "0  | 0  | 0  | nog niemand kon zo lang worden gevolgd."
            })
    void what_is_shown_is_told_and_what_is_not_is_not_said_to_be_of_few(
            Long volgbaar, Long werk, Long opleiding, String zin) {
        // Given
        Stof stof = Stof.van(Momentopnamen.metDelen(Momentopnamen.deel(
                Deel.DUURZAAMHEID,
                List.of(
                        getal("TE_VOLGEN_3", volgbaar),
                        getal("NA_3_WERK", werk),
                        getal("NA_3_OPLEIDING", opleiding)))));

        // When
        String tekst = new Duurzaamheid(stof)
                .zinnen().stream()
                        .flatMap(alinea -> alinea.stukken().stream())
                        .map(Stuk::tekst)
                        .collect(Collectors.joining());

        // Then
        assertThat(tekst).startsWith("Na 3 maanden: " + zin);
        assertThat(tekst.contains("of een ander getal zou er anders uit volgen"))
                .isEqualTo(volgbaar == null || werk == null || opleiding == null);
    }

    private static Getal getal(String onderdeel, Long waarde) {
        return new Getal(
                Adres.van(Deel.DUURZAAMHEID, onderdeel, "*"),
                onderdeel,
                "*",
                waarde == null ? null : BigDecimal.valueOf(waarde),
                waarde == null ? "ONDERDRUKT" : null,
                Getal.PERSONEN,
                Bron.STAND,
                1,
                Momentopnamen.STAND,
                null,
                Map.of("definitie", "DUURZAAMHEID", "onderdeel", onderdeel, "plaats", "*"),
                null,
                null);
    }
}
