package nl.impactmonitor.economics.uitgifte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.impactmonitor.economics.berekening.Berekening;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.MeegeleverdeSets;
import nl.impactmonitor.economics.resultaat.Bevriezing;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Onzekerheidswerk;
import nl.impactmonitor.economics.resultaat.Rekenwerk;
import nl.impactmonitor.economics.resultaat.Vraag;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Situatie;
import nl.impactmonitor.platform.test.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The state that goes out, with the verslag that a report is made of. */
class BerichtTest {

    private static final String SCHEMA = "docs/contracts/berekeningen.v1.schema.json";
    private static final GepubliceerdeSet BASIS = MeegeleverdeSets.set("LLO-BASIS-3");

    @Test
    void a_drawn_berekening_goes_out_whole_in_one_message() throws Exception {
        // Given
        Bevriezing bevriezing = bevriezing(40, 10, BASIS);

        // When
        byte[] json = verzonden(bericht(bevriezing, BASIS, Optional.of(getrokken(bevriezing))));

        // Then
        assertThat(JsonSchemas.validate(SCHEMA, json)).isEmpty();
        assertThat(json.length).isLessThan(64 * 1024);
        JsonNode staat = new ObjectMapper().readTree(json);
        assertThat(staat.get("zonderVerslag").isNull()).isTrue();
        JsonNode verslag = staat.get("verslag");
        assertThat(verslag.get("parameters"))
                .hasSizeGreaterThan(40)
                .allSatisfy(p -> assertThat(p.get("bron").asText()).isNotBlank());
        assertThat(verslag.get("welvaart"))
                .anySatisfy(t -> assertThat(t.get("proMemorie").asBoolean()).isTrue());
        assertThat(staat.get("cijfers")).allSatisfy(cijfer -> {
            assertThat(cijfer.get("laag").isNumber())
                    .as(cijfer.get("lezing").get("code").asText())
                    .isTrue();
            assertThat(cijfer.get("midden").decimalValue())
                    .isBetween(
                            cijfer.get("laag").decimalValue(),
                            cijfer.get("hoog").decimalValue());
        });
    }

    @Test
    void the_figures_of_a_verslag_add_up() throws Exception {
        // Given
        Bevriezing bevriezing = bevriezing(40, 10, BASIS);

        // When
        JsonNode verslag = new ObjectMapper()
                .readTree(verzonden(bericht(bevriezing, BASIS, Optional.of(getrokken(bevriezing)))))
                .get("verslag");

        // Then
        double cent = 0.01 * verslag.get("posten").size();
        assertThat(som(verslag.get("saldi")))
                .isCloseTo(verslag.get("maatschappelijk").asDouble(), within(cent));
        assertThat(verslag.get("posten")).allSatisfy(post -> {
            assertThat(som(post.get("bedragen")))
                    .isCloseTo(post.get("maatschappelijk").asDouble(), within(0.011));
            if (post.get("soort").asText().equals("OVERDRACHT")) {
                assertThat(post.get("maatschappelijk").asDouble()).isZero();
            }
        });
        JsonNode laatste = verslag.get("kasstromen").get(10);
        assertThat(laatste.get("opgeteld").asDouble())
                .isCloseTo(verslag.get("maatschappelijk").asDouble(), within(cent));
        JsonNode onzekerheid = verslag.get("onzekerheid");
        long inKlassen = StreamSupport.stream(onzekerheid.get("klassen").spliterator(), false)
                .mapToLong(k -> k.get("aantal").asLong())
                .sum();
        assertThat(inKlassen
                        + onzekerheid.get("onder").asLong()
                        + onzekerheid.get("boven").asLong())
                .isEqualTo(onzekerheid.get("trekkingen").asLong());
    }

    @Test
    void the_reading_of_the_kpi_bbp_is_marked_and_has_its_figure() throws Exception {
        // Given
        Bevriezing bevriezing = bevriezing(40, 10, BASIS);

        // When
        JsonNode staat =
                new ObjectMapper().readTree(verzonden(bericht(bevriezing, BASIS, Optional.of(getrokken(bevriezing)))));

        // Then
        BigDecimal kpi = StreamSupport.stream(staat.get("cijfers").spliterator(), false)
                .filter(c -> c.get("lezing").get("code").asText().equals("BBP_AANDEEL_PROGRAMMA"))
                .findFirst()
                .orElseThrow()
                .get("waarde")
                .decimalValue();
        assertThat(staat.get("verslag").get("bbp").get("lezingen"))
                .hasSize(16)
                .filteredOn(lezing -> lezing.get("gebruikt").asBoolean())
                .singleElement()
                .satisfies(lezing ->
                        assertThat(lezing.get("waarde").decimalValue()).isEqualByComparingTo(kpi));
    }

    @Test
    void what_was_not_drawn_says_so() throws Exception {
        // Given / When
        byte[] json = verzonden(bericht(bevriezing(40, 10, BASIS), BASIS, Optional.empty()));

        // Then
        assertThat(JsonSchemas.validate(SCHEMA, json)).isEmpty();
        JsonNode verslag = new ObjectMapper().readTree(json).get("verslag");
        assertThat(verslag.get("onzekerheid").isNull()).isTrue();
        assertThat(verslag.get("redenen").get("onzekerheid").asText()).isEqualTo("NIET_GETROKKEN");
    }

    @Test
    void draws_that_come_later_change_nothing_but_what_they_bring() throws Exception {
        // Given
        Bevriezing bevriezing = bevriezing(40, 10, BASIS);
        Onzekerheidsbeeld beeld = getrokken(bevriezing);
        String ineens = bericht(bevriezing, BASIS, Optional.of(beeld)).json();

        // When
        String later = Bericht.bijgewerkt(
                bericht(bevriezing, BASIS, Optional.empty()).json(), uitgifte(bevriezing, BASIS, Optional.of(beeld)));

        // Then
        assertThat(new ObjectMapper().readTree(later)).isEqualTo(new ObjectMapper().readTree(ineens));
    }

    @Test
    void of_few_people_no_verslag_goes_out() throws Exception {
        // Given / When
        byte[] json = verzonden(bericht(bevriezing(7, 10, BASIS), BASIS, Optional.empty()));

        // Then
        assertThat(JsonSchemas.validate(SCHEMA, json)).isEmpty();
        JsonNode staat = new ObjectMapper().readTree(json);
        assertThat(staat.get("verslag").isNull()).isTrue();
        assertThat(staat.get("zonderVerslag").asText()).isEqualTo("TE_WEINIG_PERSONEN");
    }

    @Test
    void a_post_that_few_people_feed_keeps_the_verslag_in_and_a_change_without_money_only_itself() throws Exception {
        // Given
        GepubliceerdeSet metWaarde = MeegeleverdeSets.met("LLO-BASIS-3", "WAARDE_OPLEIDING", "1000");
        List<Paar> mensen = mensen(40, 7);

        // When
        JsonNode zonderGeld = new ObjectMapper()
                .readTree(bericht(bevriezing(mensen, 10, BASIS), BASIS, Optional.empty())
                        .json());
        JsonNode metGeld = new ObjectMapper()
                .readTree(bericht(bevriezing(mensen, 10, metWaarde), metWaarde, Optional.empty())
                        .json());

        // Then
        assertThat(metGeld.get("zonderVerslag").asText()).isEqualTo("TE_WEINIG_PERSONEN");
        assertThat(zonderGeld.get("verslag").get("veranderingen"))
                .filteredOn(v -> v.get("code").asText().equals("OPLEIDING"))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.get("n").isNull()).isTrue();
                    assertThat(v.get("reden").asText()).isEqualTo("TE_WEINIG_PERSONEN");
                });
        assertThat(zonderGeld.get("verslag").get("gevoeligheden"))
                .noneMatch(g -> g.get("parameter").asText().equals("OPLEIDING"));
    }

    /** Net of who stopped: two of forty went to work, or all but two. */
    @ParameterizedTest
    @ValueSource(ints = {2, 38})
    void a_net_change_of_a_few_who_work_goes_out_in_nothing(int naarWerk) throws Exception {
        // Given
        List<Paar> mensen = mensen(40, 0, naarWerk);
        GepubliceerdeSet metWaarde = MeegeleverdeSets.met("LLO-BASIS-3", "WERKKOSTEN_PER_JAAR", "100");
        GepubliceerdeSet metBand = MeegeleverdeSets.met("LLO-BASIS-3", "WERKKOSTEN_PER_JAAR", "0", "100");

        // When
        JsonNode zonderGeld = new ObjectMapper()
                .readTree(bericht(bevriezing(mensen, 10, BASIS), BASIS, Optional.empty())
                        .json());

        // Then
        assertThat(zonderGeld.get("verslag").get("veranderingen"))
                .filteredOn(v -> v.get("code").asText().equals("WERKZAAM"))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.get("bruto").isNull()).isTrue();
                    assertThat(v.get("netto").isNull()).isTrue();
                    assertThat(v.get("reden").asText()).isEqualTo("TE_WEINIG_PERSONEN");
                });
        for (GepubliceerdeSet set : List.of(metWaarde, metBand)) {
            Bevriezing bevriezing = bevriezing(mensen, 10, set);
            assertThat(uitgifte(bevriezing, set, Optional.empty()).zonderVerslag())
                    .as("a post or the tornado would show it")
                    .isEqualTo("TE_WEINIG_PERSONEN");
            Bevriezing velen = bevriezing(mensen(40, 0, 20), 10, set);
            assertThat(uitgifte(velen, set, Optional.empty()).zonderVerslag()).isNull();
        }
    }

    /** 204 people of whom nothing changed for 150, as a stand tells: with the net of 46 it would tell that 4 stopped. */
    @ParameterizedTest
    @CsvSource({"50, 4, false", "40, 14, true", "54, 0, true"})
    void how_many_work_goes_out_only_when_neither_direction_is_of_a_few(int naarWerk, int gestopt, boolean getoond)
            throws Exception {
        // Given
        List<Paar> mensen = new ArrayList<>();
        for (int i = 0; i < 204; i++) {
            boolean werkte = i >= naarWerk;
            boolean werkt = i < naarWerk || i >= naarWerk + gestopt;
            mensen.add(new Paar(
                    new UUID(0, i),
                    1,
                    Groep.DEELNEMER,
                    situatie(werkte, BigDecimal.valueOf(9_000), null),
                    situatie(werkt, BigDecimal.valueOf(18_000 + i), null)));
        }

        // When
        JsonNode verslag = new ObjectMapper()
                .readTree(bericht(bevriezing(mensen, 10, BASIS), BASIS, Optional.empty())
                        .json())
                .get("verslag");

        // Then
        assertThat(verslag.get("veranderingen"))
                .filteredOn(v -> v.get("code").asText().equals("WERKZAAM"))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.get("bruto").isNull()).isEqualTo(!getoond);
                    assertThat(v.get("netto").isNull()).isEqualTo(!getoond);
                    assertThat(v.get("n").isNull()).isEqualTo(!getoond);
                });
    }

    @Test
    void beyond_forty_years_no_amounts_by_year_are_sent() throws Exception {
        // Given / When
        byte[] json = verzonden(bericht(bevriezing(40, 100, BASIS), BASIS, Optional.empty()));

        // Then
        assertThat(JsonSchemas.validate(SCHEMA, json)).isEmpty();
        assertThat(json.length).isLessThan(64 * 1024);
        JsonNode verslag = new ObjectMapper().readTree(json).get("verslag");
        assertThat(verslag.get("kasstromen")).isEmpty();
        assertThat(verslag.get("redenen").get("kasstromen").asText()).isEqualTo("HORIZON_TE_LANG");
        assertThat(verslag.get("posten"))
                .allSatisfy(post -> assertThat(post.get("perJaar").isNull()).isTrue());
    }

    @Test
    void what_does_not_fit_into_one_message_is_left_out_and_said() throws Exception {
        // Given
        Bevriezing bevriezing = bevriezing(40, 40, BASIS);

        // When
        byte[] json = verzonden(bericht(bevriezing, BASIS, Optional.of(getrokken(bevriezing))));

        // Then
        assertThat(JsonSchemas.validate(SCHEMA, json)).isEmpty();
        assertThat(json.length).isLessThan(64 * 1024);
        JsonNode verslag = new ObjectMapper().readTree(json).get("verslag");
        assertThat(verslag.get("redenen").get("perJaar").asText()).isEqualTo("TE_GROOT");
        assertThat(verslag.get("kasstromen")).hasSize(41);
    }

    private static double som(JsonNode bedragen) {
        return StreamSupport.stream(bedragen.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .sum();
    }

    private static Onzekerheidsbeeld getrokken(Bevriezing bevriezing) {
        return Onzekerheidswerk.reken(bevriezing, BASIS, 7, 1, Voortgang.STIL);
    }

    private static Uitgifte uitgifte(Bevriezing bevriezing, GepubliceerdeSet set, Optional<Onzekerheidsbeeld> beeld) {
        return Uitgifte.van(bevriezing.vraag(), Rekenwerk.reken(bevriezing.vraag(), set), set, beeld);
    }

    private static Bericht bericht(Bevriezing bevriezing, GepubliceerdeSet set, Optional<Onzekerheidsbeeld> beeld) {
        Berekening berekening = new Berekening();
        berekening.id = UUID.fromString("5a7c1f0e-2f3d-4d0b-9a51-6b1f0d9c7e42");
        berekening.naam = "MKBA met verslag";
        berekening.vastgesteldOp = Instant.parse("2026-09-15T09:30:00Z");
        berekening.scenario = "BASIS";
        return Bericht.van(berekening, Rekenwerk.reken(bevriezing.vraag(), set), uitgifte(bevriezing, set, beeld));
    }

    /** As the database gives it out: with versie and ingetrokken. */
    private static byte[] verzonden(Bericht bericht) throws Exception {
        ObjectNode staat = (ObjectNode) new ObjectMapper().readTree(bericht.json());
        staat.put("versie", 2).put("ingetrokken", 0);
        return staat.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Bevriezing bevriezing(int aantal, int jaren, GepubliceerdeSet set) {
        return bevriezing(mensen(aantal, 0), jaren, set);
    }

    private static Bevriezing bevriezing(List<Paar> mensen, int jaren, GepubliceerdeSet set) {
        return Bevriezing.van(
                new Vraag(List.of("TWENTE"), LocalDate.of(2026, 9, 1), set, jaren, Conventie.MIDDEN_JAAR, mensen));
    }

    private static List<Paar> mensen(int aantal, int diplomas) {
        return mensen(aantal, diplomas, aantal);
    }

    /**
     * Everybody earns more, around a mean income; nobody stands out.
     *
     * @param diplomas of whom it is known
     * @param naarWerk who did not work before
     */
    private static List<Paar> mensen(int aantal, int diplomas, int naarWerk) {
        List<Paar> mensen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            int afwijking = (i % 2 == 0 ? 1 : -1) * 100 * (i / 2);
            mensen.add(paar(i, 18_000 + afwijking, i < diplomas, i >= naarWerk));
        }
        return mensen;
    }

    private static Paar paar(int i, int inkomen, boolean diploma, boolean werkte) {
        return new Paar(
                new UUID(0, i),
                1,
                Groep.DEELNEMER,
                situatie(werkte, BigDecimal.ZERO, diploma ? Boolean.FALSE : null),
                situatie(true, BigDecimal.valueOf(inkomen), diploma ? Boolean.TRUE : null));
    }

    private static Situatie situatie(boolean werkt, BigDecimal inkomen, Boolean startkwalificatie) {
        return new Situatie(
                werkt,
                werkt ? new BigDecimal("20") : null,
                werkt ? new BigDecimal("15") : null,
                inkomen,
                null,
                null,
                startkwalificatie,
                null,
                null);
    }
}
