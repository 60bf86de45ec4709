package nl.impactmonitor.kpi.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnthullingscontroleTest {

    private static final String ADRES = "kpi.ARBEIDSMARKT.RUIM.TWENTE";
    private static final Onthullingscontrole CONTROLE = new Onthullingscontrole(
            10, 5, List.of(new Insluiting("verandering.WERKZAAM.-.BETER", List.of("kpi.ARBEIDSMARKT.STRIKT"))));

    @Test
    void nobody_ten_people_and_what_is_suppressed_may_go_out() {
        // Given
        Momentopname rapport = Momentopnamen.met(
                Momentopnamen.personen("kpi.a", 0L, Momentopnamen.STAND, 1),
                Momentopnamen.personen("kpi.b", 10L, Momentopnamen.STAND, 1),
                Momentopnamen.personen("kpi.c", null, Momentopnamen.STAND, 1));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen).isEmpty();
    }

    @Test
    void nine_people_may_not() {
        // Given
        Momentopname rapport = Momentopnamen.met(Momentopnamen.personen(9L));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("ONDER_MINIMUM");
    }

    @Test
    void another_definition_over_the_same_people_may_not_tell_of_a_few_by_subtraction() {
        // Given
        Momentopname uit = Momentopnamen.met(Momentopnamen.personen(ADRES, 120L, Momentopnamen.STAND, 1));
        Momentopname rapport = Momentopnamen.met(Momentopnamen.personen(ADRES, 117L, Momentopnamen.STAND, 2));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of(uit));

        // Then
        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("VERSCHIL_TE_KLEIN");
    }

    @Test
    void what_an_earlier_report_had_to_hide_stays_hidden_for_that_moment() {
        // Given
        Momentopname uit = Momentopnamen.met(Momentopnamen.personen(null));
        Momentopname rapport = Momentopnamen.met(Momentopnamen.personen(120L));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of(uit));

        // Then
        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("EERDER_ONDERDRUKT");
    }

    @Test
    void a_later_stand_was_protected_beside_the_one_before() {
        // Given
        Momentopname uit = Momentopnamen.met(Momentopnamen.personen(120L));
        Momentopname rapport =
                Momentopnamen.met(Momentopnamen.personen(ADRES, 121L, Momentopnamen.STAND.plusSeconds(86_400), 1));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of(uit));

        // Then
        assertThat(bevindingen).isEmpty();
    }

    @Test
    void a_pilot_with_a_few_people_that_is_hidden_may_not_follow_from_the_total() {
        // Given
        Momentopname rapport = Momentopnamen.met(kpi("*", 47L), kpi("TWENTE", 40L), kpi("ZUIDOOST-BRABANT", null));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen)
                .extracting(Bevinding::code, Bevinding::adres)
                .containsExactly(tuple("AF_TE_LEIDEN", "kpi.ARBEIDSMARKT.RUIM.ZUIDOOST-BRABANT"));
    }

    /** From the second stand on: the total moved, the pilot in which nobody did and the one that stays hidden keep their moment. */
    @Test
    void a_hidden_pilot_that_nobody_moved_in_may_not_follow_from_a_newer_total_either() {
        // Given
        Instant later = Momentopnamen.STAND.plusSeconds(86_400);
        Momentopname rapport = Momentopnamen.met(
                op(later, kpi("*", 57L)), op(later, kpi("TWENTE", 50L)), kpi("ZUIDOOST-BRABANT", null));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen)
                .extracting(Bevinding::code, Bevinding::adres)
                .containsExactly(tuple("AF_TE_LEIDEN", "kpi.ARBEIDSMARKT.RUIM.ZUIDOOST-BRABANT"));
    }

    @Test
    void a_step_in_which_nobody_moved_may_not_leave_a_few_of_the_step_before_either() {
        // Given
        Momentopname rapport = Momentopnamen.metDelen(Momentopnamen.deel(
                Deel.STROOM,
                List.of(op(Momentopnamen.STAND.plusSeconds(86_400), stap("NULMETING", 43L)), stap("EENMETING", 40L))));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("DEELGROEP_TE_KLEIN");
    }

    /** The stand hid it to cover another one. */
    @ParameterizedTest
    @ValueSource(longs = {40, 51})
    void a_pilot_with_nobody_or_with_many_may(long totaal) {
        // Given
        Momentopname rapport = Momentopnamen.met(kpi("*", totaal), kpi("TWENTE", 40L), kpi("ZUIDOOST-BRABANT", null));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen).isEmpty();
    }

    /** The least number of people that a figure may be about is itself a number of people. */
    @Test
    void a_parameter_is_about_nobody() {
        // Given
        Momentopname rapport = Momentopnamen.metDelen(Momentopnamen.deel(Deel.REKENPARAMETERS, List.of(deelnemers(5))));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen).isEmpty();
    }

    @Test
    void two_that_are_hidden_cover_each_other_as_long_as_each_may_be_many() {
        // Given
        Momentopname veel = Momentopnamen.met(kpi("*", 75L), kpi("TWENTE", null), kpi("ZUIDOOST-BRABANT", null));
        Momentopname weinig = Momentopnamen.met(kpi("*", 4L), kpi("TWENTE", null), kpi("ZUIDOOST-BRABANT", null));

        // When
        List<Bevinding> bijVeel = CONTROLE.bevindingen(veel, List.of());
        List<Bevinding> bijWeinig = CONTROLE.bevindingen(weinig, List.of());

        // Then
        assertThat(bijVeel).isEmpty();
        assertThat(bijWeinig).extracting(Bevinding::code).contains("AF_TE_LEIDEN");
    }

    /** Directions give the direction of a pilot, places its total: neither chapter tells it alone. */
    @Test
    void what_follows_only_from_two_sums_after_each_other_is_seen() {
        // Given
        Momentopname rapport = Momentopnamen.metDelen(Momentopnamen.deel(
                Deel.VERANDERING,
                List.of(
                        score("TOTAAL", "*", 90L),
                        score("TOTAAL", "TWENTE", 50L),
                        score("TOTAAL", "ZUIDOOST-BRABANT", null),
                        score("BETER", "ZUIDOOST-BRABANT", 20L),
                        score("GELIJK", "ZUIDOOST-BRABANT", 12L),
                        score("SLECHTER", "ZUIDOOST-BRABANT", null))));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen)
                .filteredOn(b -> b.code().equals("AF_TE_LEIDEN"))
                .extracting(Bevinding::adres)
                .anyMatch(adres -> adres.contains("SLECHTER"));
    }

    @Test
    void what_an_earlier_report_shows_of_the_same_moment_counts_too() {
        // Given
        Momentopname uit = Momentopnamen.met(kpi("*", 47L));
        Momentopname rapport = Momentopnamen.met(kpi("*", 47L), kpi("TWENTE", 40L), kpi("ZUIDOOST-BRABANT", null));
        Momentopname eerst = Momentopnamen.met(kpi("TWENTE", 40L), kpi("ZUIDOOST-BRABANT", null));

        // When
        List<Bevinding> zonderTotaal = CONTROLE.bevindingen(eerst, List.of());
        List<Bevinding> alsHetErAlWas = CONTROLE.bevindingen(rapport, List.of(rapport));

        // Then
        assertThat(zonderTotaal).isEmpty();
        assertThat(alsHetErAlWas).isEmpty();
        assertThat(CONTROLE.bevindingen(rapport, List.of(uit))).hasSize(1);
    }

    @Test
    void the_strict_reading_may_not_leave_a_few_of_the_wide_one() {
        // Given
        Momentopname rapport = Momentopnamen.met(
                Momentopnamen.personen("kpi.ARBEIDSMARKT.RUIM.TWENTE", 40L, Momentopnamen.STAND, 1, "RUIM"),
                Momentopnamen.personen("kpi.ARBEIDSMARKT.STRIKT.TWENTE", 37L, Momentopnamen.STAND, 1, "STRIKT"));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("DEELGROEP_TE_KLEIN");
    }

    @ParameterizedTest
    @CsvSource({"40, 0", "37, 1", "30, 0"})
    void a_berekening_may_not_leave_a_few_of_who_has_both_metingen(long n, int bevindingen) {
        // Given
        Momentopname rapport = Momentopnamen.metDelen(
                Momentopnamen.deel(Deel.STROOM, List.of(stap("EENMETING", 40L))),
                Momentopnamen.deel(Deel.MKBA, List.of(deelnemers(n))));

        // When
        List<Bevinding> open = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(open).hasSize(bevindingen).allMatch(b -> b.code().equals("DEELGROEP_TE_KLEIN"));
    }

    /** The stand of a night has what was known at the end of the day before. */
    @ParameterizedTest
    @CsvSource({"2026-06-30, 1", "2026-06-29, 1", "2026-06-28, 0"})
    void a_berekening_of_the_day_before_the_stand_is_over_the_same_people(String peildatum, int bevindingen) {
        // Given
        Getal n = berekening("mkba.PROGRAMMA.DEELNEMERS.AANTAL.TWENTE", 37, Map.of("peildatum", peildatum));
        Momentopname rapport = Momentopnamen.metDelen(
                Momentopnamen.deel(Deel.STROOM, List.of(stap("EENMETING", 40L))),
                Momentopnamen.deel(Deel.MKBA, List.of(n)));

        // When
        List<Bevinding> open = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(open).hasSize(bevindingen);
    }

    /** Sixty days later whoever the berekening counted has both metingen still: of the 43 at most 3 are in the other pilot. */
    @ParameterizedTest
    @CsvSource({"40, 1", "30, 0"})
    void a_berekening_of_before_a_stand_may_not_tell_whom_that_hides(long n, int bevindingen) {
        // Given
        Momentopname rapport = Momentopnamen.later(
                Momentopnamen.deel(
                        Deel.STROOM,
                        List.of(
                                stap("EENMETING", "*", 43L),
                                stap("EENMETING", null),
                                stap("EENMETING", "ZUIDOOST-BRABANT", null))),
                Momentopnamen.deel(Deel.MKBA, List.of(deelnemers(n))));

        // When
        List<Bevinding> open = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(open)
                .extracting(Bevinding::code, Bevinding::adres)
                .containsExactlyElementsOf(
                        Collections.nCopies(bevindingen, tuple("AF_TE_LEIDEN", "stroom.EENMETING.ZUIDOOST-BRABANT")));
    }

    @ParameterizedTest
    @CsvSource({"mkba.VERANDERING.GEZONDHEID.N.TWENTE, MKBA", "bbp.BASIS.DEELNEMERS.AANTAL.TWENTE, BBP"})
    void a_change_of_nearly_everybody_in_a_berekening_tells_of_the_few_others(String adres, Deel deel) {
        // Given
        Getal n = berekening(adres, 37, Map.of());
        Momentopname rapport = Momentopnamen.metDelen(Stream.of(Deel.MKBA, Deel.BBP)
                .map(d -> Momentopnamen.deel(
                        d,
                        Stream.of(deelnemers(40), n)
                                .filter(g -> g.adres().startsWith(d.name().toLowerCase(Locale.ROOT)))
                                .toList()))
                .toArray(Onderdeel[]::new));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(rapport.van(deel)).contains(n);
        assertThat(bevindingen)
                .extracting(Bevinding::code, Bevinding::adres)
                .containsExactly(tuple("DEELGROEP_TE_KLEIN", adres));
    }

    /** Of 100 with two scores 97 were low or in the middle. */
    @ParameterizedTest
    @CsvSource({"60, 37, 1", "60, , 0", "40, 37, 0"})
    void levels_may_not_tell_of_the_few_of_whom_one_is_hidden(Long laag, Long midden, int bevindingen) {
        // Given
        Momentopname rapport = Momentopnamen.metDelen(
                Momentopnamen.deel(Deel.VERANDERING, List.of(score("TOTAAL", "*", 100L))),
                Momentopnamen.deel(
                        Deel.NIVEAUS, List.of(niveau("LAAG", laag), niveau("MIDDEN", midden), niveau("HOOG", null))));

        // When
        List<Bevinding> open = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(open)
                .extracting(Bevinding::code, Bevinding::adres)
                .containsExactlyElementsOf(Collections.nCopies(
                        bevindingen, tuple("AF_TE_LEIDEN", "niveaus.GELD.ZRM~2e1.NUL.HOOG.totaal")));
    }

    private static Getal niveau(String niveau, Long waarde) {
        return stand(
                Deel.NIVEAUS,
                "*",
                waarde,
                Map.of("definitie", "VERANDERING", "onderdeel", "GELD/ZRM.1/TOTAAL", "niveau", niveau),
                "GELD/ZRM.1",
                "NUL",
                niveau);
    }

    /** Of 204 measured 150 are as before: with 46 more at work than before, 50 started and 4 stopped. */
    @ParameterizedTest
    @CsvSource({"0.22549, 204, 150, 1", "0.22549, 204, , 0", "0.22549, 190, 150, 0", "0.02941, 204, 150, 0"})
    void the_net_of_who_works_may_not_tell_of_the_few_who_stopped(
            BigDecimal bruto, long n, Long gelijk, int bevindingen) {
        // Given
        Momentopname rapport = Momentopnamen.metDelen(
                Momentopnamen.deel(Deel.VERANDERING, werkzaam(204L, gelijk)),
                Momentopnamen.deel(Deel.MKBA, berekeningMetWerk(n, bruto)));

        // When
        List<Bevinding> open = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(open)
                .extracting(Bevinding::code, Bevinding::adres)
                .containsExactlyElementsOf(Collections.nCopies(
                        bevindingen, tuple("AF_TE_LEIDEN", "verandering.WERKZAAM.-.SLECHTER.TWENTE")));
    }

    @Test
    void the_net_may_not_tell_it_of_a_stand_that_an_earlier_report_is_about_either() {
        // Given the berekening is of the day of the earlier one
        Momentopname uit = Momentopnamen.metDelen(Momentopnamen.deel(Deel.VERANDERING, werkzaam(204L, 150L)));
        Momentopname rapport =
                Momentopnamen.later(Momentopnamen.deel(Deel.MKBA, berekeningMetWerk(204, new BigDecimal("0.22549"))));

        // When
        List<Bevinding> open = CONTROLE.bevindingen(rapport, List.of(uit));

        // Then
        assertThat(open).extracting(Bevinding::code).containsExactly("AF_TE_LEIDEN");
    }

    /** Whoever is strictly better went to work: of at most 54 who moved 50 did. */
    @ParameterizedTest
    @CsvSource({"50, 1", "40, 0"})
    void a_part_that_another_chapter_shows_may_not_tell_of_them_either(long strikt, int bevindingen) {
        // Given
        Momentopname rapport = Momentopnamen.metDelen(
                Momentopnamen.deel(
                        Deel.KPI,
                        List.of(stand(
                                Deel.KPI,
                                "TWENTE",
                                strikt,
                                Map.of("definitie", "ARBEIDSMARKT", "lezing", "STRIKT"),
                                "ARBEIDSMARKT",
                                "STRIKT"))),
                Momentopnamen.deel(Deel.VERANDERING, werkzaam(204L, 150L)));

        // When
        List<Bevinding> open = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(open)
                .extracting(Bevinding::adres)
                .containsExactlyElementsOf(Collections.nCopies(bevindingen, "verandering.WERKZAAM.-.SLECHTER.TWENTE"));
    }

    /** The earlier one is about the day of the berekening, the later one about sixty days after. */
    @Test
    void a_berekening_may_not_leave_a_few_of_whom_an_earlier_report_shows() {
        // Given
        Momentopname uit = Momentopnamen.metDelen(Momentopnamen.deel(Deel.STROOM, List.of(stap("EENMETING", 40L))));
        Momentopname rapport = Momentopnamen.later(Momentopnamen.deel(Deel.MKBA, List.of(deelnemers(37))));

        // When
        List<Bevinding> open = CONTROLE.bevindingen(rapport, List.of(uit));

        // Then
        assertThat(open).extracting(Bevinding::code).containsExactly("DEELGROEP_TE_KLEIN");
        assertThat(CONTROLE.bevindingen(uit, List.of(rapport)))
                .as("the other way round too")
                .hasSize(1);
    }

    @Test
    void what_a_failed_deel_left_out_may_not_be_made_up_for_by_a_second_report_of_the_same_stand() {
        // Given
        Momentopname uit = Momentopnamen.metDelen(
                Onderdeel.mislukt(Deel.STROOM, "Mislukt."), Momentopnamen.deel(Deel.MKBA, List.of(deelnemers(37))));
        Momentopname rapport = Momentopnamen.metDelen(Momentopnamen.deel(Deel.STROOM, List.of(stap("EENMETING", 40L))));

        // When
        List<Bevinding> open = CONTROLE.bevindingen(rapport, List.of(uit));

        // Then
        assertThat(open).extracting(Bevinding::code).containsExactly("DEELGROEP_TE_KLEIN");
        assertThat(CONTROLE.bevindingen(Momentopnamen.metDelen(), List.of(uit, rapport)))
                .as("it is out already")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"52, 1", "45, 0", "55, 0"})
    void a_berekening_over_some_pilots_may_not_leave_a_few_of_them_together(long n, int bevindingen) {
        // Given
        Getal over = Getal.los(
                "mkba.PROGRAMMA.DEELNEMERS.AANTAL.ACHTERHOEK-TWENTE",
                "Deelnemers",
                "ACHTERHOEK TWENTE",
                BigDecimal.valueOf(n),
                Getal.PERSONEN,
                Bron.BEREKENING,
                Map.of("peildatum", "2026-06-30"),
                null);
        Momentopname rapport = Momentopnamen.metDelen(
                Momentopnamen.deel(
                        Deel.STROOM,
                        List.of(
                                stap("EENMETING", "ACHTERHOEK", 30L),
                                stap("EENMETING", "TWENTE", 25L),
                                stap("EENMETING", "ZUIDOOST-BRABANT", 40L))),
                Momentopnamen.deel(Deel.MKBA, List.of(over)));

        // When
        List<Bevinding> open = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(open)
                .extracting(Bevinding::adres)
                .containsExactlyElementsOf(Collections.nCopies(bevindingen, over.adres()));
    }

    @Test
    void nearly_everybody_who_gave_instemming_tells_of_the_few_who_did_not() {
        // Given
        Momentopname rapport = Momentopnamen.metDelen(
                Momentopnamen.deel(
                        Deel.KPI,
                        List.of(stand(
                                Deel.KPI,
                                "TWENTE",
                                43L,
                                Map.of("definitie", "DEELNEMERS", "lezing", "RUIM"),
                                "DEELNEMERS",
                                "RUIM"))),
                Momentopnamen.deel(Deel.STROOM, List.of(stap("INSTEMMING", 40L))));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen)
                .extracting(Bevinding::code, Bevinding::adres)
                .containsExactly(tuple("DEELGROEP_TE_KLEIN", "stroom.INSTEMMING.TWENTE"));
    }

    @Test
    void a_later_berekening_over_a_few_people_more_is_seen_beside_the_one_before() {
        // Given
        Momentopname uit = Momentopnamen.metDelen(Momentopnamen.deel(Deel.MKBA, List.of(deelnemers(40))));
        Momentopname rapport = Momentopnamen.metDelen(Momentopnamen.deel(Deel.MKBA, List.of(deelnemers(43))));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of(uit));

        // Then
        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("VERSCHIL_TE_KLEIN");
    }

    @Test
    void the_same_words_are_not_said_to_be_of_somebody_else_than_before() {
        // Given
        Momentopname uit = citaat("*", "ROC");
        Momentopname rapport = citaat("TWENTE", "ROC");

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of(uit));

        // Then
        assertThat(bevindingen).extracting(Bevinding::code).containsExactly("CITAAT_ANDERS_OMSCHREVEN");
        assertThat(CONTROLE.bevindingen(rapport, List.of(rapport))).isEmpty();
    }

    @Property(tries = 200)
    void one_hidden_number_of_a_few_beside_its_sum_is_always_found(
            @ForAll @LongRange(min = 1, max = 9) long weinig,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 10, max = 500) Long> andere) {
        // Given
        List<Long> pilots = Stream.concat(Stream.of(weinig), andere.stream()).toList();
        List<String> codes =
                IntStream.range(0, pilots.size()).mapToObj(i -> "P" + i).toList();
        List<Getal> getallen = new ArrayList<>(
                List.of(kpi("*", pilots.stream().mapToLong(p -> p).sum())));
        IntStream.range(0, codes.size()).forEach(i -> getallen.add(kpi(codes.get(i), i == 0 ? null : pilots.get(i))));
        Momentopname rapport = Momentopnamen.over(codes, Momentopnamen.deel(Deel.KPI, getallen));

        // When
        List<Bevinding> bevindingen = CONTROLE.bevindingen(rapport, List.of());

        // Then
        assertThat(bevindingen).extracting(Bevinding::adres).containsExactly("kpi.ARBEIDSMARKT.RUIM.P0");
    }

    private static Getal kpi(String plaats, Long waarde) {
        return stand(
                Deel.KPI,
                plaats,
                waarde,
                Map.of("definitie", "ARBEIDSMARKT", "lezing", "RUIM"),
                "ARBEIDSMARKT",
                "RUIM");
    }

    private static Getal score(String richting, String plaats, Long waarde) {
        String onderdeel = "GELD/ZRM.1/" + richting;
        return stand(
                Deel.VERANDERING,
                plaats,
                waarde,
                Map.of("definitie", "VERANDERING", "onderdeel", onderdeel),
                onderdeel);
    }

    private static Getal stap(String stap, Long waarde) {
        return stap(stap, "TWENTE", waarde);
    }

    private static Getal stap(String stap, String plaats, Long waarde) {
        return stand(Deel.STROOM, plaats, waarde, Map.of("definitie", "STROOM", "onderdeel", stap), stap);
    }

    /** Of who started and who stopped a stand shows neither. */
    private static List<Getal> werkzaam(Long totaal, Long gelijk) {
        Map<String, Long> richtingen = new LinkedHashMap<>();
        richtingen.put("TOTAAL", totaal);
        richtingen.put("BETER", null);
        richtingen.put("GELIJK", gelijk);
        richtingen.put("SLECHTER", null);
        return richtingen.entrySet().stream()
                .map(r -> stand(
                        Deel.VERANDERING,
                        "TWENTE",
                        r.getValue(),
                        Map.of("definitie", "VERANDERING", "onderdeel", "WERKZAAM//" + r.getKey()),
                        "WERKZAAM//" + r.getKey()))
                .toList();
    }

    private static List<Getal> berekeningMetWerk(long n, BigDecimal bruto) {
        return List.of(
                deelnemers(n),
                berekening("mkba.VERANDERING.WERKZAAM.N.TWENTE", n, Map.of()),
                Getal.los(
                        "mkba.VERANDERING.WERKZAAM.BRUTO.TWENTE",
                        "Deel dat werkt",
                        "TWENTE",
                        bruto,
                        "fractie",
                        Bron.BEREKENING,
                        Map.of(),
                        null));
    }

    private static Getal stand(Deel deel, String plaats, Long waarde, Map<String, String> filters, String... codes) {
        Map<String, String> alle = new HashMap<>(filters);
        alle.put("plaats", plaats);
        String[] adres = Arrays.copyOf(codes, codes.length + 1);
        adres[codes.length] = plaats;
        return new Getal(
                Adres.van(deel, adres),
                "Getal",
                plaats,
                waarde == null ? null : BigDecimal.valueOf(waarde),
                waarde == null ? "ONDERDRUKT" : null,
                Getal.PERSONEN,
                Bron.STAND,
                1,
                Momentopnamen.STAND,
                null,
                alle,
                null,
                null);
    }

    private static Getal op(Instant standPer, Getal g) {
        return new Getal(
                g.adres(),
                g.naam(),
                g.plaats(),
                g.waarde(),
                g.reden(),
                g.eenheid(),
                g.bron(),
                g.definitieVersie(),
                standPer,
                g.doelwaarde(),
                g.filters(),
                g.toelichting(),
                g.checksum());
    }

    private static Getal deelnemers(long n) {
        return berekening("mkba.PROGRAMMA.DEELNEMERS.AANTAL.TWENTE", n, Map.of("peildatum", "2026-06-30"));
    }

    private static Getal berekening(String adres, long n, Map<String, String> filters) {
        return Getal.los(
                adres, "Deelnemers", "TWENTE", BigDecimal.valueOf(n), Getal.PERSONEN, Bron.BEREKENING, filters, null);
    }

    private static Momentopname citaat(String plaats, String organisatiesoort) {
        return Momentopnamen.metDelen(Onderdeel.gemaakt(
                Deel.FACTOREN,
                List.of(),
                List.of(new Citaat("c1", plaats, "Korte lijnen.", organisatiesoort, List.of()))));
    }
}
