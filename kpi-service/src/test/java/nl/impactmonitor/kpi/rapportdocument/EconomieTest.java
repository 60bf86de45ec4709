package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapportage.Rekenvoorbeeld;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example of the contract as chapter 6; a test changes what it is about. */
class EconomieTest {

    @ParameterizedTest
    @CsvSource({"-1648.15, lager dan", "1648.15, hoger dan", "0, even hoog als"})
    void the_saldo_chooses_the_sentence(String saldo, String richting) {
        // Given
        UnaryOperator<String> anders = b -> b.replace("\"maatschappelijk\": -1648.15", "\"maatschappelijk\": " + saldo);

        // When
        String tekst = zinnen(anders);

        // Then
        assertThat(tekst).contains("maatschappelijke baten " + richting + " de kosten: 17.352 tegenover 19.000 euro");
    }

    @ParameterizedTest
    @CsvSource({
        "-8498.98, 15083.85, of de baten opwegen tegen de kosten is hiermee niet te zeggen",
        "12.5, 15083.85, Ook de lage trekkingen blijven boven nul",
        "-8498.98, -12.5, Ook de hoge trekkingen blijven onder nul"
    })
    void the_spread_decides_what_may_be_said_of_the_sign(String p5, String p95, String slot) {
        // Given
        UnaryOperator<String> anders =
                b -> b.replace("\"p5\": -8498.98", "\"p5\": " + p5).replace("\"p95\": 15083.85", "\"p95\": " + p95);

        // When
        String tekst = zinnen(anders);

        // Then
        assertThat(tekst).contains(slot).contains("Monte-Carlofout van 23,28 euro per deelnemer");
    }

    @Test
    void the_bbp_effect_stands_in_the_reading_that_is_used_beside_both_targets_and_is_not_added() {
        // When
        String tekst = zinnen(b -> b);

        // Then
        assertThat(tekst)
                .contains(
                        "aandeel van het bbp, gemiddeld per jaar, alle deelnemers samen: 0,0000106 % van het bbp, naast"
                                + " de afgesproken 0,002: lager dan de afspraak.")
                .contains(
                        "euro, gemiddeld per jaar, per deelnemer: 2.743 euro per deelnemer, naast de afgesproken 1.000"
                                + " tot 3.000: volgens de afspraak.")
                .contains("of zij wordt gehaald hangt af van de lezing")
                .contains("niet bij de baten opgeteld");
    }

    @Test
    void a_berekening_of_too_few_people_says_so_and_shows_no_matrix() {
        // Given
        UnaryOperator<String> anders = b -> zonderVerslag(b, "TE_WEINIG_PERSONEN");

        // When
        Document document = document(anders);

        // Then
        assertThat(zinnen(anders)).contains("over te weinig mensen om de posten van de kosten-batenanalyse te tonen");
        assertThat(document.labels()).doesNotContainKeys("tabel-mkba", "figuur-mkba-tornado", "tabel-bbp-lezingen");
    }

    @Test
    void the_matrix_has_every_post_and_every_actor_and_transfers_are_nought_for_society() {
        // When
        Tabel matrix = tabel(document(b -> b), "tabel-mkba");

        // Then
        assertThat(matrix.koppen())
                .containsExactly(
                        "Post",
                        "Soort",
                        "Deelnemer",
                        "Werkgever",
                        "Gemeente",
                        "Rijk en UWV",
                        "Zorg",
                        "Overigen",
                        "Maatschappij");
        assertThat(matrix.rijen()).hasSize(13);
        assertThat(matrix.rijen())
                .filteredOn(rij -> rij.cellen().getFirst().tekst().equals("overdracht"))
                .hasSize(5)
                .allMatch(rij -> rij.cellen().getLast().tekst().equals("0"));
    }

    @Test
    void every_picture_of_the_mkba_has_its_data_in_a_table() {
        // When
        Document document = document(b -> b);

        // Then
        assertThat(document.figuren().filter(figuur -> figuur.id().startsWith("figuur-mkba")))
                .hasSize(3)
                .allSatisfy(figuur -> assertThat(document.labels()).containsKey(figuur.gegevens()))
                .allSatisfy(
                        figuur -> assertThat(figuur.tekening().description()).hasSizeGreaterThan(200));
    }

    @Test
    void parameters_stand_in_the_annex_with_their_source() {
        // When
        Tabel parameters = tabel(document(b -> b), "tabel-rekenparameters");

        // Then
        assertThat(parameters.rijen()).hasSize(53);
        assertThat(parameters.rijen().getFirst().cellen().getLast().tekst())
                .isEqualTo(
                        "Werkgroep discontovoet 2020; gevoeligheid 1,6% tot 2,9% (publicatie, betrouwbaarheid hoog)");
    }

    private static String zonderVerslag(String bericht, String waarom) {
        int begin = bericht.indexOf("\"verslag\"");
        return bericht.substring(0, begin) + "\"verslag\": null, \"zonderVerslag\": \"" + waarom
                + "\", \"ingetrokken\": 0}";
    }

    private static Tabel tabel(Document document, String id) {
        return document.alleSecties()
                .flatMap(sectie -> sectie.blokken().stream())
                .filter(blok -> blok instanceof Tabel tabel && tabel.id().equals(id))
                .map(Tabel.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String zinnen(UnaryOperator<String> anders) {
        return new Economie(Stof.van(momentopname(anders)))
                .zinnen().stream()
                        .flatMap(alinea -> alinea.stukken().stream())
                        .map(Stuk::tekst)
                        .collect(Collectors.joining());
    }

    private static Document document(UnaryOperator<String> anders) {
        Momentopname momentopname = momentopname(anders);
        return new Opsteller(momentopname, Canoniek.van(momentopname).checksum()).document();
    }

    private static Momentopname momentopname(UnaryOperator<String> anders) {
        List<Onderdeel> onderdelen = Rekenvoorbeeld.onderdelen(anders);
        Momentopname basis = Momentopnamen.metDelen(onderdelen.toArray(Onderdeel[]::new));
        return Momentopname.van(
                Momentopnamen.metBerekening(basis.kop(), "5a7c1f0e-2f3d-4d0b-9a51-6b1f0d9c7e42"),
                basis.vragen(),
                basis.definities(),
                basis.onderdelen(),
                null);
    }
}
