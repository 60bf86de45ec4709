package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Momentopnamen;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import org.junit.jupiter.api.Test;

class KpitabelTest {

    @Test
    void a_target_that_nobody_agreed_is_called_an_assumption_in_the_table_and_in_the_sentence() {
        // Given a split of 200 over the two pilots
        Getal getal = bewijzen("RUIM", 120).metDoel(BigDecimal.valueOf(100), null, "AANNAME");

        // When
        Documenttekst tekst = tekst(getal);

        // Then
        assertThat(tekst.rij("tabel-kpi", "Aantal behaalde bewijzen")).endsWith("| bewijzen | 100 (aanname)");
        assertThat(tekst.sectie("deelvraag-5"))
                .contains("de doelwaarde van 100 (aanname) is bereikt.")
                .contains("Een doelwaarde met (aanname) is niet afgesproken");
    }

    @Test
    void a_target_of_before_its_kind_was_kept_is_an_assumption_when_its_toelichting_says_so() {
        // Given
        Getal oud = metToelichting(bewijzen("RUIM", 120), BigDecimal.valueOf(100), "Doelwaarde: aanname.");
        Getal afgesproken = metToelichting(bewijzen("RUIM", 120), BigDecimal.valueOf(100), "Doelwaarde: afgesproken.");

        // Then
        assertThat(tekst(oud).rij("tabel-kpi", "Aantal behaalde bewijzen")).endsWith("100 (aanname)");
        assertThat(tekst(afgesproken).rij("tabel-kpi", "Aantal behaalde bewijzen"))
                .endsWith("| 100");
    }

    @Test
    void two_readings_of_one_kpi_stand_side_by_side_whatever_each_is_called() {
        // When
        Documenttekst tekst = tekst(bewijzen("STRIKT", 21), bewijzen("RUIM", 101));

        // Then
        assertThat(tekst.tabel("tabel-kpi").rijen()).hasSize(1);
        assertThat(tekst.rij("tabel-kpi", "Aantal behaalde bewijzen"))
                .isEqualTo("Programma | - | 21 | 101 | bewijzen | geen");
    }

    @Test
    void a_snapshot_of_before_there_were_ranges_and_kinds_of_targets_keeps_its_text() {
        // Given
        Momentopname oud = rapport(List.of(bewijzen("RUIM", 120)));

        // When
        String tekst = Canoniek.van(oud).tekst();

        // Then
        assertThat(tekst).doesNotContain("doelwaardeTot", "doelwaardeSoort", "gelezenOp", "referentie");
        assertThat(Canoniek.opgeslagen(tekst).momentopname()).isEqualTo(oud);
    }

    private static Documenttekst tekst(Getal... getallen) {
        return Documenttekst.van(rapport(List.of(getallen)));
    }

    private static Momentopname rapport(List<Getal> getallen) {
        Momentopname basis = Momentopnamen.metDelen(Onderdeel.gemaakt(Deel.KPI, getallen, List.of()));
        Kop kop = basis.kop();
        return Momentopname.van(
                new Kop(
                        kop.soort(),
                        kop.programma(),
                        kop.peildatum(),
                        kop.pilots(),
                        true,
                        List.of("BEWIJZEN"),
                        null,
                        kop.rubricering(),
                        kop.standPer(),
                        false),
                basis.vragen(),
                basis.definities(),
                basis.onderdelen(),
                null);
    }

    private static Getal bewijzen(String lezing, int aantal) {
        return new Getal(
                Adres.van(Deel.KPI, "BEWIJZEN", lezing, "*"),
                "Aantal behaalde bewijzen met civiel effect " + (lezing.equals("STRIKT") ? "en" : "of")
                        + " startkwalificatie",
                "*",
                BigDecimal.valueOf(aantal),
                null,
                "bewijzen",
                Bron.STAND,
                1,
                Momentopnamen.STAND,
                null,
                Map.of("definitie", "BEWIJZEN", "lezing", lezing, "plaats", "*"),
                null,
                null);
    }

    private static Getal metToelichting(Getal getal, BigDecimal doel, String toelichting) {
        return new Getal(
                getal.adres(),
                getal.naam(),
                getal.plaats(),
                getal.waarde(),
                null,
                getal.eenheid(),
                getal.bron(),
                getal.definitieVersie(),
                getal.standPer(),
                doel,
                getal.filters(),
                toelichting,
                null);
    }
}
