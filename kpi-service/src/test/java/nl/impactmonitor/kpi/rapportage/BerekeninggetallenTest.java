package nl.impactmonitor.kpi.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import org.junit.jupiter.api.Test;

/** Of which people the numbers of a berekening over two of the pilots say that they are. */
class BerekeninggetallenTest {

    @Test
    void a_berekening_over_all_pilots_is_of_the_programma() {
        assertThat(plaatsen(true, "regio:OOST", "*")).containsExactly("*");
    }

    @Test
    void a_berekening_over_the_pilots_of_a_region_is_of_that_region_in_a_report_about_all() {
        assertThat(plaatsen(true, "regio:OOST")).containsExactly("regio:OOST");
    }

    @Test
    void a_berekening_over_some_other_pilots_names_them() {
        assertThat(plaatsen(true, (String) null)).containsExactly("TWENTE ZUIDOOST-BRABANT");
    }

    @Test
    void a_report_about_some_pilots_has_nothing_of_the_programma() {
        assertThat(plaatsen(false, "*")).containsExactly("TWENTE ZUIDOOST-BRABANT");
    }

    @Test
    void the_reason_why_the_fiscal_balance_is_held_back_is_said_of_no_other_sum() {
        // When the sums of the programma are not there, and only of the fiscal balance is told why
        List<Onderdeel> onderdelen = Rekenvoorbeeld.onderdelen(
                bericht -> bericht.replaceAll("\"(baten|kosten|fiscaal)\": -?[0-9.]+(,?)\\n", "\"$1\": null$2\n")
                        .replace("\"redenen\": {", "\"redenen\": {\"fiscaal\": \"GEDOMINEERD\", "));

        // Then
        assertThat(onderdelen.stream()
                        .flatMap(onderdeel -> onderdeel.getallen().stream())
                        .filter(getal -> "PROGRAMMA".equals(getal.filters().get("onderdeel")))
                        .filter(getal -> getal.waarde() == null))
                .extracting(getal -> getal.filters().get("code"), Getal::reden)
                .containsExactlyInAnyOrder(
                        tuple("BATEN", "NIET_BESCHIKBAAR"),
                        tuple("KOSTEN", "NIET_BESCHIKBAAR"),
                        tuple("FISCAAL_SALDO", "GEDOMINEERD"));
    }

    @Test
    void a_report_without_a_berekening_has_the_kpis_that_were_asked_with_their_targets_and_why_there_is_no_number() {
        // When
        List<Getal> getallen = Rekenvoorbeeld.zonder("BATEN", "ARBEIDSMARKT");

        // Then
        assertThat(getallen)
                .extracting(Getal::adres, Getal::reden, getal -> getal.doelwaarde() + " tot " + getal.doelwaardeTot())
                .containsExactly(tuple(
                        "berekening.BATEN_CONTANT_PER_DEELNEMER.WAARDE.totaal", "GEEN_BEREKENING", "1000 tot 3000"));
    }

    @Test
    void the_kpi_of_the_programma_has_its_target_and_one_of_a_pilot_has_none() {
        // When
        Getal programma = kpi(Rekenvoorbeeld.vanHetProgramma(bericht -> bericht));
        Getal pilot = kpi(Rekenvoorbeeld.onderdelen());

        // Then
        assertThat(programma.doelwaardeTot()).isEqualByComparingTo("3000");
        assertThat(programma.doelwaardeSoort()).isEqualTo("AFGESPROKEN");
        assertThat(pilot.doelwaarde()).isNull();
    }

    @Test
    void another_scenario_is_no_kpi() {
        // When
        List<Onderdeel> onderdelen =
                Rekenvoorbeeld.vanHetProgramma(b -> b.replace("\"scenario\": \"BASIS\"", "\"scenario\": \"HOOG\""));

        // Then
        assertThat(onderdelen.getFirst().getallen())
                .isNotEmpty()
                .allMatch(getal -> getal.filters().get("gebruikt").equals("false"));
    }

    @Test
    void the_posten_of_a_year_add_up_to_its_cash_flow() {
        // When
        List<Getal> getallen = Rekenvoorbeeld.onderdelen().stream()
                .flatMap(onderdeel -> onderdeel.getallen().stream())
                .toList();

        // Then
        Map<String, BigDecimal> posten = new TreeMap<>();
        van(getallen, "POST_JAAR").forEach(g -> posten.merge(g.filters().get("veld"), g.waarde(), BigDecimal::add));
        List<Getal> saldi = van(getallen, "KASSTROOM")
                .filter(getal -> getal.filters().get("veld").equals("SALDO"))
                .toList();
        assertThat(saldi).hasSize(11).allSatisfy(saldo -> assertThat(saldo.waarde())
                .isCloseTo(posten.get(saldo.filters().get("code")), within(new BigDecimal("0.02"))));
    }

    private static Stream<Getal> van(List<Getal> getallen, String onderdeel) {
        return getallen.stream()
                .filter(getal -> onderdeel.equals(getal.filters().get("onderdeel")));
    }

    private static Getal kpi(List<Onderdeel> onderdelen) {
        return onderdelen.getFirst().getallen().stream()
                .filter(getal -> getal.adres().startsWith("berekening.BATEN_CONTANT_PER_DEELNEMER.WAARDE."))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> plaatsen(boolean geheel, String... gevonden) {
        List<Onderdeel> onderdelen = Rekenvoorbeeld.onderdelen(
                bericht ->
                        bericht.replace("\"pilots\": [\"TWENTE\"]", "\"pilots\": [\"TWENTE\", \"ZUIDOOST-BRABANT\"]"),
                geheel,
                gevonden);
        return onderdelen.stream()
                .flatMap(onderdeel -> onderdeel.getallen().stream())
                .map(Getal::plaats)
                .distinct()
                .toList();
    }
}
