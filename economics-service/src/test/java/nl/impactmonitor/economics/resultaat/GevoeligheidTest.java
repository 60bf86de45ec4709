package nl.impactmonitor.economics.resultaat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.MeegeleverdeSets;
import nl.impactmonitor.economics.parameterset.Parameter;
import nl.impactmonitor.economics.parameterset.Parameterset;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Situatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GevoeligheidTest {

    private static final GepubliceerdeSet SET = MeegeleverdeSets.set("LLO-BASIS-1");

    @ParameterizedTest
    @ValueSource(strings = {"DISCONTOVOET", "DEADWEIGHT", "ATTRIBUTIE", "VERDRINGING", "UITVAL", "WERKGEVERSLASTEN"})
    void the_saldo_at_both_quantiles_is_that_of_a_berekening_with_that_value(String code) {
        // Given
        Gevoeligheidsregel regel = regel(Rekenwerk.reken(vraag(SET, 10)), code);

        // When
        Resultaat laag = Rekenwerk.reken(vraag(met(code, regel.p10()), 10));
        Resultaat hoog = Rekenwerk.reken(vraag(met(code, regel.p90()), 10));

        // Then
        assertThat(regel.saldoP10().doubleValue())
                .isCloseTo(laag.perDeelnemer().saldo().doubleValue(), within(0.2));
        assertThat(regel.saldoP90().doubleValue())
                .isCloseTo(hoog.perDeelnemer().saldo().doubleValue(), within(0.2));
    }

    @Test
    void the_horizon_and_the_discount_rate_are_assumptions_beside_the_tornado() {
        // Given
        GepubliceerdeSet set = MeegeleverdeSets.set("LLO-BASIS-3");
        Map<String, BigDecimal> saldi = new HashMap<>();

        // When
        Resultaat resultaat = Rekenwerk.reken(vraag(set, 10));

        // Then
        resultaat.aannamen().forEach(r -> saldi.put(r.code() + " " + r.waarde(), r.saldo()));
        assertThat(saldi)
                .containsOnlyKeys(
                        "HORIZON 5",
                        "HORIZON 20",
                        "DISCONTOVOET_NUL 0",
                        "DISCONTOVOET_LAAG 0.016",
                        "DISCONTOVOET_HOOG 0.029",
                        "DISCONTOVOET_ALTERNATIEF 0.03");
        assertThat(saldi.get("HORIZON 5"))
                .isEqualByComparingTo(
                        Rekenwerk.reken(vraag(set, 5)).perDeelnemer().saldo());
        assertThat(saldi.get("DISCONTOVOET_NUL 0")).isGreaterThan(saldi.get("DISCONTOVOET_ALTERNATIEF 0.03"));
        assertThat(resultaat.gevoeligheid())
                .extracting(Gevoeligheidsregel::code)
                .doesNotContain("HORIZON");
    }

    @Test
    void the_tornado_of_the_result_is_that_of_the_draws() {
        // Given
        GepubliceerdeSet set = MeegeleverdeSets.set("LLO-BASIS-3");
        Bevriezing bevriezing = Bevriezing.van(vraag(set, 10));

        // When
        Onzekerheidsbeeld beeld = Onzekerheidswerk.reken(bevriezing, set, 1, 2, Voortgang.STIL);

        // Then
        assertThat(Rekenwerk.reken(bevriezing.vraag(), set).gevoeligheid())
                .extracting(r -> List.of(r.code(), r.p10(), r.p90(), r.saldoP10(), r.saldoP90()))
                .isEqualTo(beeld.tornado().stream()
                        .map(r -> List.of((Object) r.code(), r.p10(), r.p90(), r.saldoP10(), r.saldoP90()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEADWEIGHT", "UITVAL", "VERDRINGING"})
    void at_the_break_even_the_saldo_is_zero(String code) {
        // Given
        BigDecimal omslagpunt = regel(Rekenwerk.reken(vraag(SET, 10)), code).omslagpunt();

        // When
        Resultaat opHetPunt = Rekenwerk.reken(vraag(met(code, omslagpunt), 10));

        // Then: the break-even is printed in six decimals, the saldo in cents
        assertThat(opHetPunt.perDeelnemer().saldo().doubleValue()).isCloseTo(0.0, within(1.0));
    }

    @Test
    void the_largest_swing_comes_first() {
        // When
        List<Gevoeligheidsregel> regels = Rekenwerk.reken(vraag(SET, 10)).gevoeligheid();

        // Then
        assertThat(regels.stream()
                        .map(r -> r.saldoP90().subtract(r.saldoP10()).abs())
                        .toList())
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void with_a_reference_group_deadweight_is_not_varied() {
        // Given
        List<Paar> mensen = Stream.concat(
                        mensen(Groep.DEELNEMER, 24_000).stream(), mensen(Groep.REFERENTIE, 4_000).stream())
                .toList();

        // When
        Resultaat resultaat = Rekenwerk.reken(vraag(SET, 10, mensen));

        // Then
        assertThat(resultaat.gevoeligheid())
                .extracting(Gevoeligheidsregel::code)
                .doesNotContain("DEADWEIGHT");
    }

    private static Gevoeligheidsregel regel(Resultaat resultaat, String code) {
        return resultaat.gevoeligheid().stream()
                .filter(r -> r.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static GepubliceerdeSet met(String code, BigDecimal waarde) {
        UnaryOperator<Parameter> anders = p -> new Parameter(
                p.code(),
                p.naam(),
                waarde,
                waarde,
                waarde,
                null,
                p.eenheid(),
                p.prijsjaar(),
                p.geldigVan(),
                p.geldigTot(),
                p.bron(),
                p.verwijzing(),
                p.brongraad(),
                p.betrouwbaarheid());
        Parameterset set = SET.set();
        List<Parameter> parameters = set.parameters().stream()
                .map(p -> p.code().equals(code) ? anders.apply(p) : p)
                .toList();
        return new GepubliceerdeSet(
                new Parameterset(
                        set.code(), 99, set.naam(), set.valuta(), set.toelichting(), null, parameters, List.of()),
                "proef");
    }

    private static Vraag vraag(GepubliceerdeSet set, int jaren) {
        return vraag(set, jaren, mensen(Groep.DEELNEMER, 24_000));
    }

    private static Vraag vraag(GepubliceerdeSet set, int jaren, List<Paar> mensen) {
        return new Vraag(List.of("TWENTE"), LocalDate.of(2026, 9, 1), set, jaren, Conventie.MIDDEN_JAAR, mensen);
    }

    private static List<Paar> mensen(Groep groep, int inkomen) {
        Situatie nul = new Situatie(false, null, null, null, new BigDecimal("1000"), "BIJSTAND");
        Situatie een = new Situatie(true, BigDecimal.TEN, null, BigDecimal.valueOf(inkomen), null, null);
        return IntStream.range(0, 20)
                .mapToObj(i -> new Paar(new UUID(groep.ordinal(), i), 3, groep, nul, een))
                .toList();
    }
}
