package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapportage.Rekenvoorbeeld;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
                        "Overige samenleving",
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

    @Test
    void a_class_around_nought_has_the_colour_of_its_middle_and_says_so() {
        // Given the class that has most of the draws below nought, moved over it
        UnaryOperator<String> anders = b -> b.replace(
                "{\"van\": -10825.49, \"tot\": -9927.85, \"aantal\": 959}",
                "{\"van\": -100, \"tot\": 900, \"aantal\": 959}");

        // When
        String beschrijving = tekening(document(anders), "figuur-mkba-verdeling");

        // Then
        assertThat(beschrijving)
                .contains("-100 tot 900: saldo vanaf nul 959")
                .contains("Een klasse om nul heeft de kleur van haar midden.");
    }

    @Test
    void bars_that_are_not_drawn_are_told_of() {
        // Given nine inputs that move it, and six more
        UnaryOperator<String> anders = b -> b.replace("\"gevoeligheden\": [", "\"gevoeligheden\": [" + gevoelig(6));

        // When
        String alle = tekening(document(b -> b), "figuur-mkba-tornado");
        String sommige = tekening(document(anders), "figuur-mkba-tornado");

        // Then
        assertThat(alle).doesNotContain("veertien");
        assertThat(sommige).contains("Alleen de veertien grootste zijn getekend; de tabel heeft ze alle.");
    }

    private static String gevoelig(int hoeveel) {
        return IntStream.range(0, hoeveel)
                .mapToObj(i -> "{\"parameter\": \"EXTRA_" + i + "\", \"naam\": \"Extra " + i
                        + "\", \"eenheid\": \"fractie\", \"laag\": 0.1, \"waarde\": 0.2, \"hoog\": 0.3,"
                        + " \"saldoBijLaag\": 90000, \"saldoBijHoog\": -90000}, ")
                .collect(Collectors.joining());
    }

    private static String tekening(Document document, String id) {
        return document.figuren()
                .filter(figuur -> figuur.id().equals(id))
                .findFirst()
                .orElseThrow()
                .tekening()
                .description();
    }

    @ParameterizedTest
    @EnumSource(
            value = Deel.class,
            names = {"MKBA", "BBP"})
    void a_part_that_could_not_be_made_is_named_in_its_own_chapter(Deel deel) {
        // Given
        Momentopname heel = momentopname(b -> b);
        Momentopname zonder = Momentopname.van(
                heel.kop(),
                heel.vragen(),
                heel.definities(),
                heel.onderdelen().stream()
                        .map(onderdeel ->
                                onderdeel.deel() == deel ? Onderdeel.mislukt(deel, "Dit deel kon niet.") : onderdeel)
                        .toList(),
                null);

        // When
        String tekst = zinnen(zonder);

        // Then
        assertThat(tekst).contains(deel.titel() + ": Dit deel kon niet.");
        assertThat(zinnen(heel)).doesNotContain("Dit deel kon niet.");
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
        return zinnen(momentopname(anders));
    }

    private static String zinnen(Momentopname momentopname) {
        return new Economie(Stof.van(momentopname))
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
