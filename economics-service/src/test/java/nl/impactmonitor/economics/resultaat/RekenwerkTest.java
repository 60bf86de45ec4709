package nl.impactmonitor.economics.resultaat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.mkba.Postsoort;
import nl.impactmonitor.economics.parameterset.MeegeleverdeSets;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;
import nl.impactmonitor.economics.waarneming.Situatie;
import org.junit.jupiter.api.Test;

class RekenwerkTest {

    private static final LocalDate PEILDATUM = LocalDate.of(2026, 9, 1);

    @Test
    void without_a_reference_group_it_is_a_change_and_deadweight_counts() {
        // Given: 20 people who go from nothing to 10,000 a year, and leave 1,000 a month of bijstand
        Vraag vraag = vraag(mensen(Groep.DEELNEMER, 20, 10_000));

        // When
        Resultaat resultaat = Rekenwerk.reken(vraag);

        // Then: net share in year 1 is (1 - 0.85) x 1 x (1 - 0.1)
        assertThat(resultaat.begrip()).isEqualTo(Begrip.VERANDERING);
        assertThat(resultaat.verschilInVerschillen()).isNull();
        assertThat(resultaat.additionaliteit().deadweight()).isEqualByComparingTo("0.85");
        assertThat(resultaat.additionaliteit().nettoDeelPerJaar().getFirst()).isEqualByComparingTo("0.135");
        assertThat(bedrag(resultaat, "INKOMEN", 1)).isEqualByComparingTo("1350.00");
        assertThat(bedrag(resultaat, "INKOMEN", 2)).isEqualByComparingTo("1215.00");
        assertThat(resultaat.waarschuwingen()).extracting(Waarschuwing::code).contains("MARYLAND_1", "AANNAMES");
        assertThat(ResultaatTekst.schrijf(resultaat)).doesNotContainIgnoringCase("effect");
    }

    @Test
    void with_a_reference_group_the_difference_in_differences_takes_the_place_of_deadweight() {
        // Given
        List<Paar> mensen = new ArrayList<>(mensen(Groep.DEELNEMER, 20, 10_000));
        mensen.addAll(mensen(Groep.REFERENTIE, 12, 4_000));

        // When
        Resultaat resultaat = Rekenwerk.reken(vraag(mensen));

        // Then
        assertThat(resultaat.begrip()).isEqualTo(Begrip.EFFECT);
        assertThat(resultaat.verschilInVerschillen()).isEqualByComparingTo("6000.00");
        assertThat(resultaat.additionaliteit().deadweight()).isNull();
        assertThat(bedrag(resultaat, "INKOMEN", 1)).isEqualByComparingTo("5400.00");
        assertThat(bedrag(resultaat, "BIJSTAND", 1)).isEqualByComparingTo("0.00");
        assertThat(resultaat.bevroren().aantal()).isEqualTo(32);
    }

    @Test
    void a_reference_group_that_is_too_small_is_held_back_and_not_used() {
        // Given
        List<Paar> mensen = new ArrayList<>(mensen(Groep.DEELNEMER, 20, 10_000));
        mensen.addAll(mensen(Groep.REFERENTIE, 4, 4_000));

        // When
        Resultaat resultaat = Rekenwerk.reken(vraag(mensen));

        // Then
        assertThat(resultaat.begrip()).isEqualTo(Begrip.VERANDERING);
        assertThat(resultaat.groepen().get(1))
                .isEqualTo(Groepregel.achtergehouden(Groep.REFERENTIE, Reden.TE_WEINIG_PERSONEN));
        assertThat(resultaat.bevroren().aggregaten()).hasSize(1);
        assertThat(resultaat.bevroren().aantal()).isEqualTo(20);
        assertThat(resultaat.waarschuwingen()).extracting(Waarschuwing::code).contains("REFERENTIEGROEP_TE_KLEIN");
    }

    @Test
    void four_deelnemers_are_too_few_even_for_a_researcher() {
        // Given
        Vraag vraag = vraag(mensen(Groep.DEELNEMER, 4, 10_000));

        // When / Then
        assertThatThrownBy(() -> Rekenwerk.reken(vraag)).isInstanceOf(TeWeinigDeelnemers.class);
    }

    @Test
    void the_same_question_gives_the_same_bytes() {
        // Given
        Vraag vraag = vraag(mensen(Groep.DEELNEMER, 50, 7_777.77));
        String eerder = ResultaatTekst.schrijf(Rekenwerk.reken(vraag));

        // When
        String later = ResultaatTekst.schrijf(Rekenwerk.reken(vraag));

        // Then
        assertThat(later).isEqualTo(eerder);
    }

    @Test
    void the_checksum_changes_with_the_version_of_one_person() {
        // Given
        List<Paar> mensen = mensen(Groep.DEELNEMER, 20, 10_000);
        List<Paar> gewijzigd = new ArrayList<>(mensen);
        Paar eerste = mensen.getFirst();
        gewijzigd.set(0, new Paar(eerste.id(), eerste.versie() + 1, eerste.groep(), eerste.nul(), eerste.een()));

        // When
        Resultaat resultaat = Rekenwerk.reken(vraag(gewijzigd));

        // Then
        assertThat(resultaat.bevroren().checksum())
                .isNotEqualTo(Rekenwerk.reken(vraag(mensen)).bevroren().checksum());
        assertThat(resultaat.matrix()).isEqualTo(Rekenwerk.reken(vraag(mensen)).matrix());
    }

    @Test
    void every_post_has_words_and_inputs_and_transfers_print_as_zero() {
        // Given
        Vraag vraag = vraag(mensen(Groep.DEELNEMER, 20, 10_000));

        // When
        Resultaat resultaat = Rekenwerk.reken(vraag);

        // Then
        assertThat(resultaat.matrix()).hasSize(13).allSatisfy(post -> {
            assertThat(post.formule()).isNotBlank();
            assertThat(post.invoer()).isNotEmpty().allSatisfy(i -> assertThat(i.bron())
                    .isNotBlank());
        });
        assertThat(resultaat.matrix())
                .filteredOn(post -> post.soort() == Postsoort.OVERDRACHT)
                .isNotEmpty()
                .allSatisfy(post -> assertThat(post.sociaal().bedragen()).allMatch(b -> b.signum() == 0));
    }

    @Test
    void the_bbp_view_stands_beside_the_baten_and_names_its_reading() {
        // Given: 20 people from no hours to 10 hours a week
        Vraag vraag = vraag(mensen(Groep.DEELNEMER, 20, 10_000));

        // When
        Resultaat resultaat = Rekenwerk.reken(vraag);

        // Then: 52 x 10 x 30 x 0.135
        assertThat(resultaat.bbp().reden()).isNull();
        assertThat(resultaat.bbp().lezing()).contains("bbp van 2023");
        assertThat(resultaat.bbp().jaren().getFirst().perDeelnemer()).isEqualByComparingTo("2106.00");
        assertThat(resultaat.bbp().jaren().getFirst().aandeelBbp()).isEqualByComparingTo("0.000000040774");
        assertThat(resultaat.perDeelnemer().saldo())
                .isEqualByComparingTo(resultaat
                        .perDeelnemer()
                        .baten()
                        .subtract(resultaat.perDeelnemer().kosten()));
    }

    private static BigDecimal bedrag(Resultaat resultaat, String post, int jaar) {
        return resultaat.matrix().stream()
                .filter(p -> p.code().equals(post))
                .findFirst()
                .orElseThrow()
                .actoren()
                .getFirst()
                .bedragen()
                .get(jaar);
    }

    private static Vraag vraag(List<Paar> mensen) {
        return new Vraag(
                List.of("TWENTE"), PEILDATUM, MeegeleverdeSets.set("LLO-BASIS-1"), 10, Conventie.MIDDEN_JAAR, mensen);
    }

    private static List<Paar> mensen(Groep groep, int aantal, double inkomen) {
        Situatie nul = new Situatie(false, null, null, null, new BigDecimal("1000"), "BIJSTAND");
        Situatie een = new Situatie(true, BigDecimal.TEN, null, BigDecimal.valueOf(inkomen), null, null);
        return IntStream.range(0, aantal)
                .mapToObj(i -> new Paar(new UUID(groep.ordinal(), i), 3, groep, nul, een))
                .toList();
    }
}
