package nl.impactmonitor.economics.resultaat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.MeegeleverdeSets;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Later;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Situatie;
import nl.impactmonitor.economics.waarneming.Trajecttijd;
import nl.impactmonitor.economics.waarneming.Vervolgbeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people show after their EEN, and beside their income, in a result. */
class WaargenomenVerloopTest {

    private static final GepubliceerdeSet BASIS = MeegeleverdeSets.set("LLO-BASIS-3");

    @Test
    void with_enough_vervolg_metingen_the_fade_out_is_the_observed_one() {
        // Given: of 10,000 at EEN 7,500 is left a year later; twelve of twenty tell
        List<Paar> mensen = mensen(Groep.DEELNEMER, 20, 12, 10_000, 7_500);

        // When
        Resultaat resultaat = reken(mensen, BASIS);

        // Then: after year 2 the parameters hold, 10% a year
        Verloopregel verloop = resultaat.additionaliteit().verloop();
        assertThat(verloop.bron()).isEqualTo(Verloopregel.Bron.VERVOLG);
        assertThat(verloop.n()).isEqualTo(12);
        assertThat(verloop.behoud()).isEqualByComparingTo("0.75");
        assertThat(verloop.jaren()).isEqualTo(1);
        List<BigDecimal> delen = resultaat.additionaliteit().nettoDeelPerJaar();
        assertThat(delen.get(1).doubleValue() / delen.get(0).doubleValue()).isBetween(0.749, 0.751);
        assertThat(delen.get(2).doubleValue() / delen.get(1).doubleValue()).isBetween(0.899, 0.901);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9})
    void with_too_few_the_parameters_hold_and_the_answer_says_so(int metVervolg) {
        // Given
        List<Paar> mensen = mensen(Groep.DEELNEMER, 20, metVervolg, 10_000, 7_500);

        // When
        Resultaat resultaat = reken(mensen, BASIS);

        // Then
        assertThat(resultaat.additionaliteit().verloop())
                .isEqualTo(new Verloopregel(Verloopregel.Bron.PARAMETERS, null, null, null, null, 0));
    }

    @Test
    void of_a_reference_group_the_course_must_be_known_as_well() {
        // Given: a reference group without VERVOLG, and one that gains 2,000 and keeps it
        List<Paar> deelnemers = mensen(Groep.DEELNEMER, 20, 20, 10_000, 8_000);
        List<Paar> zonder = new ArrayList<>(deelnemers);
        zonder.addAll(mensen(Groep.REFERENTIE, 20, 0, 2_000, 0));
        List<Paar> met = new ArrayList<>(deelnemers);
        met.addAll(mensen(Groep.REFERENTIE, 20, 20, 2_000, 2_000));

        // When
        Verloopregel verloop = reken(met, BASIS).additionaliteit().verloop();

        // Then: (8,000 - 2,000) / (10,000 - 2,000)
        assertThat(verloop.behoud()).isEqualByComparingTo("0.75");
        assertThat(reken(zonder, BASIS).additionaliteit().verloop().bron()).isEqualTo(Verloopregel.Bron.PARAMETERS);
    }

    @Test
    void one_person_who_stands_out_at_vervolg_leaves_the_parameters_in_place() {
        // Given
        List<Paar> mensen = new ArrayList<>(mensen(Groep.DEELNEMER, 20, 19, 10_000, 10));
        mensen.add(paar(Groep.DEELNEMER, 20, 10_000, new Later(inkomen(900_000), 365), null, null));

        // When
        Resultaat resultaat = reken(mensen, BASIS);

        // Then
        assertThat(resultaat.additionaliteit().verloop().bron()).isEqualTo(Verloopregel.Bron.PARAMETERS);
        assertThat(resultaat.bevroren().aggregaten()).hasSize(1);
    }

    @Test
    void the_frozen_sums_do_not_show_the_incomes_of_who_had_a_vervolg() {
        // Given
        Resultaat resultaat = reken(mensen(Groep.DEELNEMER, 20, 17, 10_000, 7_500), BASIS);

        // When
        Vervolgbeeld vervolg = resultaat.bevroren().aggregaten().getFirst().vervolg();

        // Then
        assertThat(vervolg.n()).isZero();
        assertThat(vervolg.somBijEen()).isZero();
    }

    @Test
    void the_time_of_the_traject_follows_from_the_deelnames_that_ended() {
        // Given: 73 days after NUL, for a year and a half
        Trajecttijd tijd = new Trajecttijd(73, 548);
        List<Paar> mensen = IntStream.range(0, 20)
                .mapToObj(i -> paar(Groep.DEELNEMER, i, 10_000, null, i < 8 ? tijd : null, null))
                .toList();

        // When
        Trajectregel traject = reken(mensen, BASIS).additionaliteit().traject();

        // Then
        assertThat(traject.bron()).isEqualTo(Trajectregel.Bron.DEELNAMES);
        assertThat(traject.n()).isEqualTo(8);
        assertThat(traject.duur().doubleValue()).isBetween(1.5, 1.501);
        assertThat(traject.wachttijd().doubleValue()).isBetween(0.69, 0.71);
        assertThat(reken(mensen.subList(0, 20), MeegeleverdeSets.set("LLO-BASIS-1"))
                        .additionaliteit()
                        .traject()
                        .bron())
                .isEqualTo(Trajectregel.Bron.DEELNAMES);
    }

    @Test
    void education_and_health_stand_pro_memorie_until_a_parameter_values_them() {
        // Given: six of twenty allow their health to be used, and gain a point and a half
        List<Paar> mensen = IntStream.range(0, 20)
                .mapToObj(i -> paar(Groep.DEELNEMER, i, 10_000, null, null, i < 6 ? new BigDecimal("1.5") : null))
                .toList();

        // When
        Resultaat zonder = reken(mensen, BASIS);
        Resultaat met = reken(mensen, MeegeleverdeSets.met("LLO-BASIS-3", "WAARDE_GEZONDHEIDSPUNT", "1000"));

        // Then
        Veranderingregel gezondheid = verandering(zonder, "GEZONDHEID");
        assertThat(gezondheid.n()).isEqualTo(6);
        assertThat(gezondheid.bruto()).isEqualByComparingTo("1.5");
        assertThat(gezondheid.proMemorie()).isTrue();
        assertThat(verandering(zonder, "OPLEIDING").bruto()).isEqualByComparingTo("0.5");
        assertThat(zonder.matrix()).extracting(Postregel::code).doesNotContain("LEVENSKWALITEIT", "OPLEIDING");
        assertThat(verandering(met, "GEZONDHEID").proMemorie()).isFalse();
        Postregel post = met.matrix().stream()
                .filter(p -> p.code().equals("LEVENSKWALITEIT"))
                .findFirst()
                .orElseThrow();
        // 1,500 x (1 - 0.85) x (1 - 0.1)
        assertThat(post.sociaal().bedragen().get(1)).isEqualByComparingTo("202.50");
    }

    @Test
    void health_of_fewer_people_than_the_minimum_is_not_used_and_not_shown() {
        // Given
        List<Paar> mensen = IntStream.range(0, 20)
                .mapToObj(i -> paar(Groep.DEELNEMER, i, 10_000, null, null, i < 4 ? BigDecimal.ONE : null))
                .toList();

        // When
        Resultaat resultaat = reken(mensen, MeegeleverdeSets.met("LLO-BASIS-3", "WAARDE_GEZONDHEIDSPUNT", "1000"));

        // Then
        Veranderingregel gezondheid = verandering(resultaat, "GEZONDHEID");
        assertThat(gezondheid.n()).isNull();
        assertThat(gezondheid.bruto()).isNull();
        assertThat(gezondheid.reden()).isEqualTo(Reden.TE_WEINIG_PERSONEN);
        assertThat(resultaat.matrix()).extracting(Postregel::code).doesNotContain("LEVENSKWALITEIT");
        assertThat(resultaat.bevroren().aggregaten().getFirst().gezondheid().n())
                .isZero();
    }

    private static Veranderingregel verandering(Resultaat resultaat, String code) {
        return resultaat.veranderingen().stream()
                .filter(v -> v.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Resultaat reken(List<Paar> mensen, GepubliceerdeSet set) {
        return Rekenwerk.reken(
                new Vraag(List.of("TWENTE"), LocalDate.of(2026, 9, 1), set, 10, Conventie.MIDDEN_JAAR, mensen));
    }

    private static List<Paar> mensen(Groep groep, int n, int metVervolg, int bijEen, int bijVervolg) {
        return IntStream.range(0, n)
                .mapToObj(i ->
                        paar(groep, i, bijEen, i < metVervolg ? new Later(inkomen(bijVervolg), 365) : null, null, null))
                .toList();
    }

    /** Half of them get a startkwalificatie. */
    private static Paar paar(
            Groep groep, int i, int inkomen, Later later, Trajecttijd traject, BigDecimal gezondheidswinst) {
        return new Paar(
                new UUID(groep.ordinal(), i),
                1,
                groep,
                situatie(0, false, gezondheidswinst == null ? null : BigDecimal.TWO),
                situatie(inkomen, i % 2 == 0, gezondheidswinst == null ? null : BigDecimal.TWO.add(gezondheidswinst)),
                later,
                traject);
    }

    private static Situatie inkomen(int bedrag) {
        return situatie(bedrag, true, null);
    }

    private static Situatie situatie(int inkomen, boolean startkwalificatie, BigDecimal gezondheid) {
        return new Situatie(
                true,
                null,
                null,
                BigDecimal.valueOf(inkomen),
                null,
                null,
                startkwalificatie,
                gezondheid,
                gezondheid == null ? null : "IM-BASIS/1");
    }
}
