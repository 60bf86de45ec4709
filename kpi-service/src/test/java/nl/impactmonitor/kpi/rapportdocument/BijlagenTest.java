package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import nl.impactmonitor.kpi.rapport.Canoniek;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import org.junit.jupiter.api.Test;

/** What a reader needs to count along and to find everything again. */
class BijlagenTest {

    private static final Momentopname MOMENTOPNAME = Rijkrapport.momentopname();
    private static final Documenttekst TEKST = Documenttekst.van(MOMENTOPNAME);

    @Test
    void parameters_of_the_rules_of_counting_have_their_value_unit_first_day_and_source() {
        // When
        String rij = TEKST.rij("tabel-parameters", "Wettelijk minimumloon");

        // Then
        assertThat(rij).isEqualTo("14,71 | euro per uur | 1 januari 2026 | Ministerie van SZW, 1-1-2026");
        assertThat(TEKST.tabel("tabel-parameters").bijschrift())
                .isEqualTo("Parameters van de telregels op de peildatum");
        assertThat(TEKST.sectie("bijlage-parameters")).contains("Parameters van de berekening, met hun bron");
    }

    @Test
    void the_last_annex_leads_to_the_snapshot_and_to_the_ledger_of_what_went_out() {
        // When
        String herkomst = TEKST.sectie("bijlage-herkomst");

        // Then
        assertThat(herkomst)
                .contains("Controlesom van de momentopname (SHA-256): "
                        + Canoniek.van(MOMENTOPNAME).checksum())
                .contains(
                        "staan in het register van uitgegeven cijfers, in de stand die is uitgegeven op 30 juni 2026 om"
                                + " 03.30 uur");
    }
}
