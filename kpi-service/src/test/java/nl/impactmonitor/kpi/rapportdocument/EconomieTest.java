package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
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

    private static final ObjectMapper JSON = new ObjectMapper();

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
        "12.5, 15083.85, Dat hele interval ligt boven nul",
        "-8498.98, -12.5, Dat hele interval ligt onder nul"
    })
    void the_spread_decides_what_may_be_said_of_the_sign(String p5, String p95, String slot) {
        // Given
        UnaryOperator<String> anders =
                b -> b.replace("\"p5\": -8498.98", "\"p5\": " + p5).replace("\"p95\": 15083.85", "\"p95\": " + p95);

        // When
        String tekst = zinnen(anders);

        // Then
        assertThat(tekst)
                .contains(slot)
                .contains("Monte-Carlofout van 23,28 euro per deelnemer")
                .contains("De kans op een saldo boven nul is in de trekkingen 0,4779")
                .doesNotContain("Ook de");
    }

    @Test
    void the_bbp_effect_stands_in_the_reading_that_is_the_kpi_beside_its_own_target_and_is_not_added() {
        // When
        String tekst = zinnen(b -> b);

        // Then
        assertThat(tekst)
                .contains(
                        "Toegevoegde waarde aan het bbp, modeluitkomst: 0,0000106 % van het bbp, naast de doelwaarde van"
                                + " 0,002 % van het bbp: lager dan de doelwaarde. Gelezen als: Toegevoegde waarde per jaar")
                .contains("In elke lezing als aandeel van het bbp ligt het bbp-effect lager dan de doelwaarde.")
                .contains("niet bij de baten opgeteld");
    }

    @Test
    void the_agreed_euros_are_of_the_baten_per_deelnemer_and_each_reading_is_laid_beside_them() {
        // When
        String tekst = zinnen(b -> b);

        // Then
        assertThat(tekst)
                .contains(
                        "Maatschappelijke baten, modeluitkomst: 17.352 euro per deelnemer, naast de doelwaarde van 1.000 tot"
                                + " 3.000 euro per deelnemer: hoger dan de doelwaarde. Gelezen als: Contante waarde")
                .contains("In negen van de tien trekkingen ligt het tussen 10.855 en 34.410 euro per deelnemer.")
                .contains(
                        "Maatschappelijke baten, modeluitkomst: 1.899 euro per deelnemer, naast de doelwaarde van 1.000 tot"
                                + " 3.000 euro per deelnemer: de doelwaarde is gehaald. Gelezen als: Gemiddelde")
                .contains(
                        "tussen 1.182 en 3.765 euro per deelnemer; binnen die spreiding kan het oordeel ook anders uitvallen.")
                .contains("hoe zij zich tot de doelwaarde verhouden hangt af van de lezing");
    }

    @Test
    void a_berekening_of_the_pilots_the_day_and_the_scenario_of_the_report_has_nothing_to_be_warned_of() {
        // When
        String tekst = zinnen(b -> b);

        // Then
        assertThat(tekst)
                .contains("In het model zijn de maatschappelijke baten")
                .doesNotContain("Let op");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"pilots\": [\"TWENTE\"] | \"pilots\": [\"ZUIDOOST-BRABANT\"] | gaat alleen over ZUIDOOST-BRABANT",
                "\"peildatum\": \"2026-06-30\" | \"peildatum\": \"2025-12-31\" | heeft als peildatum 31 december 2025, en dit"
                        + " rapport 30 juni 2026",
                "\"scenario\": \"BASIS\" | \"scenario\": \"GUNSTIG\" | rekent met het scenario 'gunstig' en niet met het",
                "\"valuta\": \"EUR\" | \"valuta\": \"USD\" | rekent in USD en niet in euro"
            })
    void where_the_berekening_is_about_something_else_than_the_report_the_summary_begins_with_it(
            String oud, String nieuw, String zin) {
        // Given
        UnaryOperator<String> anders = b -> {
            assertThat(b).contains(oud);
            return b.replace(oud, nieuw);
        };
        Momentopname momentopname =
                nieuw.contains("pilots") ? eenPilot("ZUIDOOST-BRABANT", anders) : momentopname(anders);

        // When
        String tekst = zinnen(momentopname);

        // Then
        assertThat(tekst).startsWith("Let op: de berekening " + zin);
    }

    @Test
    void the_outcome_of_another_scenario_is_laid_beside_no_target() {
        // Given
        UnaryOperator<String> anders = b -> b.replace("\"scenario\": \"BASIS\"", "\"scenario\": \"GUNSTIG\"");

        // When
        Document document = document(anders);

        // Then
        assertThat(zinnen(anders)).contains("modeluitkomst").doesNotContain("doelwaarde van", "dan de doelwaarde");
        assertThat(tabel(document, "tabel-berekening").rijen())
                .isNotEmpty()
                .allMatch(rij -> rij.cellen().getLast().tekst().equals("geen"));
        assertThat(tabel(document, "tabel-bbp-lezingen").rijen())
                .isNotEmpty()
                .allMatch(rij -> rij.cellen().get(2).tekst().equals("-")
                        && rij.cellen().get(3).tekst().equals("-"));
    }

    @Test
    void tables_of_the_mkba_say_of_whom_they_are_and_a_sum_over_how_many_it_goes() {
        // When
        Document document = new Opsteller(eenPilot("TWENTE", b -> b), "som").document();

        // Then
        assertThat(tabel(document, "tabel-mkba").bijschrift()).endsWith(", TWENTE");
        assertThat(sectie(document, "mkba"))
                .contains(
                        "Bedragen voor alle deelnemers in de berekening samen gaan over wie een 0-meting en een 1-meting");
        assertThat(tabel(document, "tabel-mkba-programma").rijen())
                .extracting(Blok.Rij::kop)
                .contains("Maatschappelijke kosten")
                .noneMatch(kop -> kop.contains("alle deelnemers samen"));
        assertThat(tabel(document, "tabel-bbp-jaren").koppen()).contains("Deelnemers met bekende uren samen");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0000000000001, In elke lezing als aandeel van het bbp wordt de doelwaarde gehaald.",
        "0.003, In elke lezing als aandeel van het bbp ligt het bbp-effect lager dan de doelwaarde.",
        "0.00005, De afspraak over het bbp-effect laat horizon en noemer open"
    })
    void the_bbp_effect_is_judged_by_the_target_that_was_agreed_and_by_no_other(String doel, String zin) {
        // Given
        Momentopname momentopname = metBbpdoel(doel);

        // When
        Document document = new Opsteller(momentopname, "som").document();

        // Then
        assertThat(zinnen(momentopname)).contains(zin);
        assertThat(tabel(document, "tabel-bbp-lezingen").rijen())
                .filteredOn(rij -> rij.cellen().get(1).tekst().equals("% van het bbp"))
                .hasSize(8)
                .allMatch(rij -> rij.cellen().get(2).tekst().equals(doel.replace('.', ',')));
    }

    @Test
    void without_a_target_nothing_is_said_of_meeting_one() {
        // When
        Momentopname momentopname = metBbpdoel(null);

        // Then
        assertThat(zinnen(momentopname))
                .contains("Toegevoegde waarde aan het bbp, modeluitkomst")
                .doesNotContain("In elke lezing als aandeel", "De afspraak over het bbp-effect");
        assertThat(tabel(new Opsteller(momentopname, "som").document(), "tabel-bbp-lezingen")
                        .rijen())
                .allMatch(rij -> rij.cellen().get(3).tekst().equals("-"));
    }

    @Test
    void what_is_not_there_for_a_reason_that_is_not_of_people_is_a_dash_and_has_a_name() {
        // Given a set without a bbp
        UnaryOperator<String> anders = EconomieTest::zonderBbp;

        // When
        Tabel basis = tabel(document(anders), "tabel-bbp-basis");

        // Then
        assertThat(basis.rijen())
                .filteredOn(rij -> rij.kop().equals("Bbp"))
                .singleElement()
                .satisfies(rij -> assertThat(rij.cellen().getFirst().tekst()).isEqualTo("-"));
        assertThat(basis.rijen()).noneMatch(rij -> rij.kop().contains("null"));
    }

    private static Momentopname metBbpdoel(String doel) {
        Momentopname heel = momentopname(b -> b);
        return Momentopname.van(
                heel.kop(),
                heel.vragen(),
                heel.definities(),
                heel.onderdelen().stream()
                        .map(onderdeel -> onderdeel.met(onderdeel.getallen().stream()
                                .map(getal -> getal.eenheid().equals("% van het bbp") && getal.doelwaarde() != null
                                        ? getal.metDoel(doel == null ? null : new BigDecimal(doel), null, null)
                                        : getal)
                                .toList()))
                        .toList(),
                null);
    }

    /** Of a berekening about one of the two pilots of the report. */
    private static Momentopname eenPilot(String pilot, UnaryOperator<String> anders) {
        return met(Rekenvoorbeeld.onderdelen(anders, pilot));
    }

    private static String zonderBbp(String bericht) {
        try {
            ObjectNode staat = (ObjectNode) JSON.readTree(bericht);
            ObjectNode bbp = (ObjectNode) staat.path("verslag").path("bbp");
            bbp.putNull("basis").putNull("jaar");
            return JSON.writeValueAsString(staat);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void no_sum_and_no_amount_of_the_bbp_effect_is_laid_beside_a_target_per_deelnemer() {
        // When
        Document document = document(b -> b);

        // Then
        assertThat(tabel(document, "tabel-berekening").rijen())
                .filteredOn(rij -> !rij.cellen().getLast().tekst().equals("geen"))
                .extracting(rij -> rij.kop() + " " + rij.cellen().get(5).tekst())
                .containsOnly(
                        "Maatschappelijke baten euro per deelnemer", "Toegevoegde waarde aan het bbp % van het bbp")
                .hasSize(4);
        assertThat(tabel(document, "tabel-bbp-lezingen").rijen())
                .filteredOn(rij -> !rij.cellen().get(3).tekst().equals("-"))
                .hasSize(8)
                .allMatch(rij -> rij.cellen().get(1).tekst().equals("% van het bbp")
                        && rij.cellen().get(2).tekst().equals("0,002"));
    }

    @Test
    void baten_and_bbp_stand_among_the_kpis_with_their_targets() {
        // When
        Document document = document(b -> b);

        // Then
        assertThat(tabel(document, "tabel-kpi").rijen())
                .extracting(rij -> rij.kop() + ": " + rij.cellen().get(1).tekst() + " naast "
                        + rij.cellen().getLast().tekst())
                .containsExactlyInAnyOrder(
                        "Maatschappelijke baten: 17.352 naast 1.000 tot 3.000",
                        "Toegevoegde waarde aan het bbp: 0,0000106 naast 0,002");
        assertThat(sectie(document, "deelvraag-5"))
                .contains(
                        "Maatschappelijke baten, modeluitkomst: 17.352",
                        "Toegevoegde waarde aan het bbp, modeluitkomst");
    }

    @Test
    void what_does_not_exist_is_a_dash_with_its_reason_and_no_secret() {
        // When
        Tabel spreiding = tabel(document(b -> b), "tabel-mkba-spreiding");

        // Then
        assertThat(spreiding.rijen())
                .filteredOn(rij -> rij.kop().equals("Maatschappelijke kosten"))
                .extracting(rij -> rij.cellen().stream().map(Stuk::tekst).toList())
                .allSatisfy(cellen -> {
                    assertThat(cellen.subList(0, 3)).containsOnly("-");
                    assertThat(cellen.getLast()).isEqualTo("de verdeling hiervan is niet bewaard");
                })
                .hasSize(1);
        assertThat(spreiding.rijen())
                .flatExtracting(Blok.Rij::cellen)
                .extracting(Stuk::tekst)
                .doesNotContain(".");
    }

    @Test
    void a_measured_change_says_which_and_in_what() {
        // When
        Tabel gevoeligheid = tabel(document(b -> b), "tabel-mkba-gevoeligheid");

        // Then
        assertThat(gevoeligheid.rijen())
                .filteredOn(rij -> rij.kop().startsWith("Gemeten verandering"))
                .extracting(rij -> rij.kop() + " in " + rij.cellen().get(3).tekst())
                .containsExactly("Gemeten verandering: Bruto jaarinkomen in euro per jaar");
    }

    @Test
    void of_an_undrawn_berekening_it_is_said_each_time_that_nothing_is_known_of_how_sure_it_is() {
        // Given a berekening as it is told before its draws are made
        UnaryOperator<String> anders = EconomieTest::zonderTrekkingen;

        // When
        String tekst = zinnen(anders);

        // Then
        assertThat(tekst)
                .contains("zijn geen trekkingen gedaan: de spreiding is onbekend")
                .contains("modeluitkomst: 17.352 euro per deelnemer")
                .contains("Toegevoegde waarde aan het bbp, modeluitkomst: 0,0000106 % van het bbp")
                .contains("Hoe onzeker dat is, is niet bekend: er zijn geen trekkingen bij.");
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
                .allSatisfy(figuur -> assertThat(figuur.bijschrift()).endsWith(", Programma"))
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

    private static String zonderTrekkingen(String bericht) {
        try {
            ObjectNode staat = (ObjectNode) JSON.readTree(bericht);
            staat.path("cijfers").forEach(cijfer -> ((ObjectNode) cijfer)
                    .putNull("laag")
                    .putNull("midden")
                    .putNull("hoog"));
            ((ObjectNode) staat.path("verslag")).putNull("onzekerheid");
            return JSON.writeValueAsString(staat);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String zonderVerslag(String bericht, String waarom) {
        int begin = bericht.indexOf("\"verslag\"");
        return bericht.substring(0, begin) + "\"verslag\": null, \"zonderVerslag\": \"" + waarom
                + "\", \"ingetrokken\": 0}";
    }

    private static String sectie(Document document, String id) {
        return document.alleSecties()
                .filter(sectie -> sectie.id().equals(id))
                .flatMap(sectie -> sectie.blokken().stream())
                .filter(Blok.Alinea.class::isInstance)
                .flatMap(alinea -> ((Blok.Alinea) alinea).stukken().stream())
                .map(Stuk::tekst)
                .collect(Collectors.joining());
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
        return met(Rekenvoorbeeld.vanHetProgramma(anders));
    }

    private static Momentopname met(List<Onderdeel> onderdelen) {
        Momentopname basis = Momentopnamen.metDelen(onderdelen.toArray(Onderdeel[]::new));
        return Momentopname.van(
                Momentopnamen.metBerekening(basis.kop(), "5a7c1f0e-2f3d-4d0b-9a51-6b1f0d9c7e42"),
                basis.vragen(),
                basis.definities(),
                basis.onderdelen(),
                null);
    }
}
