package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.impactmonitor.kpi.rapport.Achtergrond;
import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerantwoordingTest {

    @ParameterizedTest
    @CsvSource({
        "false, Er is geen groep om mee te vergelijken",
        "true, Er is ook een referentiegroep gemeten",
        ", Of er een groep is gemeten om mee te vergelijken is bij dit rapport niet bekend"
    })
    void whether_there_is_a_group_to_compare_with_is_said_as_it_was(Boolean referentie, String zin) {
        // When
        Documenttekst tekst = Documenttekst.van(met(referentie, null));

        // Then
        assertThat(tekst.regels())
                .filteredOn(
                        regel -> regel.startsWith("Dit is een verandering tussen twee metingen van dezelfde mensen. "))
                .isNotEmpty()
                .allMatch(regel -> regel.contains(zin) && regel.contains("mag niet worden besloten waardoor"));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-02, op 2 juli 2026", ", welke dag dat was is niet vastgelegd"})
    void what_has_no_day_of_its_own_says_when_it_was_known(LocalDate gelezenOp, String zin) {
        // When
        String tekst = Documenttekst.van(met(false, gelezenOp)).sectie("verantwoording");

        // Then
        assertThat(tekst)
                .contains("Factoren, citaten, middelen, partners en activiteiten")
                .contains(zin)
                .contains("Zij houden niet op bij de peildatum.");
    }

    @Test
    void only_instruments_that_people_were_measured_with_are_named() {
        // When
        Documenttekst tekst = Documenttekst.van(Rijkrapport.momentopname());

        // Then
        assertThat(tekst.sectie("verantwoording"))
                .contains("Gebruikte instrumenten: Basisvragenlijst (IM-BASIS, versie 1).");
        assertThat(tekst.regels()).contains("Hoe gaat het met uw geldzaken?").doesNotContain("Heeft u een fiets?");
    }

    @Test
    void the_response_begins_with_who_is_aangemeld_also_where_that_was_not_asked_for_as_a_kpi() {
        // When
        Documenttekst tekst = Documenttekst.van(Rijkrapport.momentopname());

        // Then
        assertThat(tekst.tabel("tabel-respons").rijen().getFirst().kop()).isEqualTo("Is aangemeld");
        assertThat(tekst.rij("tabel-respons", "Is aangemeld")).isEqualTo("134 | 134 | 134");
        assertThat(tekst.figuur("figuur-stroom").tekening().description())
                .startsWith("Van aanmelding tot vervolgmeting.")
                .contains("Is aangemeld: 134");
        assertThat(tekst.rij("tabel-kpi", "Aantal behaalde deelnemers")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, false, Voorlopig", "false, true, Voorlopig", "true, false, Voorlopig", "true, true, Definitief"
    })
    void only_what_is_vastgesteld_out_of_a_final_stand_is_definitief(
            boolean vastgesteld, boolean stand, String status) {
        // Given
        Momentopname momentopname = definitief(stand);
        Uitgave uitgave = vastgesteld ? new Uitgave(3, Instant.parse("2026-07-05T08:00:00Z")) : Uitgave.CONCEPT;

        // When
        Document document =
                new Opsteller(momentopname, Canoniek.van(momentopname).checksum(), uitgave).document();

        // Then
        assertThat(document.status()).isEqualTo(status);
        assertThat(document.kenmerken())
                .contains(new Document.Kenmerk(
                        "Status van het rapport",
                        vastgesteld
                                ? "Uitgave 3, vastgesteld op 5 juli 2026 om 10.00 uur"
                                : "Concept, nog niet vastgesteld"))
                .contains(new Document.Kenmerk("Status van de stand", stand ? "Definitief verklaard" : "Voorlopig"));
    }

    private static Momentopname met(Boolean referentie, LocalDate gelezenOp) {
        Momentopname rijk = Rijkrapport.momentopname();
        Achtergrond oud = rijk.achtergrond();
        return Momentopname.van(
                rijk.kop(),
                rijk.vragen(),
                rijk.definities(),
                rijk.onderdelen(),
                new Achtergrond(oud.plaatsen(), oud.instrumenten(), oud.kader(), referentie, gelezenOp));
    }

    private static Momentopname definitief(boolean stand) {
        Momentopname rijk = Rijkrapport.momentopname();
        Kop kop = rijk.kop();
        return Momentopname.van(
                new Kop(
                        kop.soort(),
                        kop.programma(),
                        kop.peildatum(),
                        kop.pilots(),
                        kop.geheel(),
                        kop.kpis(),
                        kop.berekening(),
                        kop.rubricering(),
                        kop.standPer(),
                        stand),
                rijk.vragen(),
                rijk.definities(),
                rijk.onderdelen(),
                rijk.achtergrond());
    }
}
