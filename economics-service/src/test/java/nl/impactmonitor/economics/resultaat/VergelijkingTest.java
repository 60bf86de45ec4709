package nl.impactmonitor.economics.resultaat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.MeegeleverdeSets;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Situatie;
import org.junit.jupiter.api.Test;

class VergelijkingTest {

    private static final GepubliceerdeSet SET = MeegeleverdeSets.set("LLO-BASIS-1");

    @Test
    void a_berekening_does_not_differ_from_itself() {
        // Given
        Bevriezing een = bevriezing(20, 10_000, SET, 10);

        // When
        Vergelijking vergelijking = vergelijk(een, SET, een, SET);

        // Then
        assertThat(vergelijking.onderscheid()).isEmpty();
        assertThat(vergelijking.posten())
                .allSatisfy(p -> assertThat(p.verschil().verschil()).isZero());
    }

    @Test
    void other_people_other_parameters_and_another_horizon_each_have_their_own_part() {
        // Given
        Bevriezing basis = bevriezing(20, 10_000, SET, 10);
        GepubliceerdeSet anders = met("DEADWEIGHT", "0.5");

        // When
        Vergelijking mensen = vergelijk(basis, SET, bevriezing(25, 12_000, SET, 10), SET);
        Vergelijking parameters = vergelijk(basis, SET, bevriezing(20, 10_000, anders, 10), anders);
        Vergelijking model = vergelijk(basis, SET, bevriezing(20, 10_000, SET, 15), SET);

        // Then
        assertThat(mensen.saldo().gegevens())
                .isEqualByComparingTo(mensen.saldo().verschil())
                .isPositive();
        assertThat(parameters.saldo().parameters())
                .isEqualByComparingTo(parameters.saldo().verschil())
                .isPositive();
        assertThat(model.saldo().model())
                .isEqualByComparingTo(model.saldo().verschil())
                .isPositive();
        assertThat(mensen.posten().getFirst().code()).isEqualTo("INKOMEN");
    }

    @Test
    void new_people_people_who_went_and_corrections_are_told_apart() {
        // Given
        Bevriezing twintig = bevriezing(20, 10_000, SET, 10);
        Bevriezing dertig = bevriezing(30, 10_000, SET, 10);
        Bevriezing anders = bevriezing(20, 12_000, SET, 10);

        // When / Then
        assertThat(vergelijk(twintig, SET, dertig, SET).oorzaken()).containsExactly(Oorzaak.NIEUWE_DEELNEMERS);
        assertThat(vergelijk(dertig, SET, twintig, SET).oorzaken()).containsExactly(Oorzaak.VERTROKKEN_DEELNEMERS);
        assertThat(vergelijk(twintig, SET, anders, SET).oorzaken()).containsExactly(Oorzaak.CORRECTIES);
        assertThat(vergelijk(twintig, SET, twintig, SET).oorzaken()).isEmpty();
    }

    @Test
    void another_parameterset_peildatum_horizon_and_engine_are_told_apart() {
        // Given
        Bevriezing basis = bevriezing(20, 10_000, SET, 10);
        GepubliceerdeSet anders = met("DEADWEIGHT", "0.5");
        BevrorenVraag oud = BevrorenTekst.lees(
                BevrorenTekst.schrijf(basis.vraag()).replace(basis.vraag().engineVersie(), "1.0.0"));
        BevrorenVraag later = BevrorenTekst.lees(BevrorenTekst.schrijf(basis.vraag())
                .replace(basis.vraag().peildatum().toString(), "2026-12-01"));

        // When / Then
        assertThat(vergelijk(basis, SET, bevriezing(20, 10_000, anders, 10), anders)
                        .oorzaken())
                .containsExactly(Oorzaak.ANDERE_PARAMETERSET);
        assertThat(vergelijk(basis, SET, bevriezing(20, 10_000, SET, 15), SET).oorzaken())
                .containsExactly(Oorzaak.ANDERE_HORIZON);
        assertThat(Oorzaak.van(basis.vraag(), oud, Set.of())).containsExactly(Oorzaak.ANDER_REKENMODEL);
        assertThat(Oorzaak.van(basis.vraag(), later, Set.of())).containsExactly(Oorzaak.ANDERE_PEILDATUM);
    }

    @Test
    void the_spread_of_two_is_laid_side_by_side_and_differs_by_its_means() {
        // Given
        Bevriezing basis = bevriezing(20, 10_000, SET, 10);
        Bevriezing meer = bevriezing(20, 14_000, SET, 10);
        Onzekerheidsbeeld een = Onzekerheidswerk.reken(basis, SET, 7, 1, Voortgang.STIL);
        Onzekerheidsbeeld twee = Onzekerheidswerk.reken(meer, SET, 8, 1, Voortgang.STIL);

        // When
        List<Spreidingsverschil> verschillen = Spreidingsverschil.van(een, twee);

        // Then
        assertThat(verschillen).hasSameSizeAs(een.uitkomsten());
        Spreidingsverschil saldo = verschillen.getFirst();
        assertThat(saldo.code()).isEqualTo("SALDO");
        double exact = Rekenwerk.reken(meer.vraag(), SET)
                .perDeelnemer()
                .saldo()
                .subtract(Rekenwerk.reken(basis.vraag(), SET).perDeelnemer().saldo())
                .doubleValue();
        assertThat(exact).isPositive();
        assertThat(saldo.verschil()).isPositive();
        assertThat(saldo.tweede().p50()).isGreaterThan(saldo.eerste().p50());
        assertThat(saldo.standaardfout())
                .isGreaterThan(een.uitkomsten().getFirst().standaardfout());
    }

    @Property(tries = 40)
    void the_parts_sum_to_the_whole_to_the_cent(
            @ForAll @IntRange(min = 10, max = 40) int n,
            @ForAll @IntRange(min = -5_000, max = 20_000) int inkomen,
            @ForAll @IntRange(min = 1, max = 99) int deadweight,
            @ForAll @IntRange(min = 1, max = 30) int horizon) {
        // Given
        GepubliceerdeSet anders = met("DEADWEIGHT", "0." + (deadweight < 10 ? "0" : "") + deadweight);

        // When
        Vergelijking v =
                vergelijk(bevriezing(20, 10_000, SET, 10), SET, bevriezing(n, inkomen, anders, horizon), anders);

        // Then
        assertThat(v.posten()).extracting(Vergelijking.Postverschil::verschil).allSatisfy(VergelijkingTest::isGeheel);
        isGeheel(v.saldo());
        isGeheel(v.baten());
        isGeheel(v.kosten());
    }

    private static void isGeheel(Vergelijking.Verschil verschil) {
        assertThat(verschil.gegevens().add(verschil.parameters()).add(verschil.model()))
                .isEqualByComparingTo(verschil.verschil())
                .isEqualByComparingTo(verschil.tweede().subtract(verschil.eerste()));
    }

    private static Vergelijking vergelijk(
            Bevriezing eerste, GepubliceerdeSet eersteSet, Bevriezing tweede, GepubliceerdeSet tweedeSet) {
        return Vergelijking.van(
                eerste.vraag(),
                eersteSet,
                Rekenwerk.reken(eerste.vraag(), eersteSet),
                tweede.vraag(),
                tweedeSet,
                Rekenwerk.reken(tweede.vraag(), tweedeSet),
                Verschilregel.oorzaken(Lid.van(eerste, eersteSet), Lid.van(tweede, tweedeSet)),
                List.of());
    }

    private static Bevriezing bevriezing(int n, int inkomen, GepubliceerdeSet set, int horizon) {
        Situatie nul = new Situatie(false, null, null, null, new BigDecimal("1000"), "BIJSTAND");
        Situatie een = new Situatie(true, BigDecimal.TEN, null, BigDecimal.valueOf(inkomen), null, null);
        List<Paar> mensen = IntStream.range(0, n)
                .mapToObj(i -> new Paar(new UUID(0, i), 1, Groep.DEELNEMER, nul, een))
                .toList();
        return Bevriezing.van(
                new Vraag(List.of("TWENTE"), LocalDate.of(2026, 9, 1), set, horizon, Conventie.MIDDEN_JAAR, mensen));
    }

    private static GepubliceerdeSet met(String code, String waarde) {
        return MeegeleverdeSets.met("LLO-BASIS-1", code, waarde);
    }
}
