package nl.impactmonitor.kpi.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.kader.Factoren;
import nl.impactmonitor.kpi.kader.Factorstaat;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import org.junit.jupiter.api.Test;

/** The programma of a report is the pilots of its stand, whatever came to the programma since. */
@QuarkusTest
class RapportpilotsResourceTest {

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

    @Inject
    Factoren factoren;

    @Test
    void a_pilot_that_came_after_the_stand_is_in_no_number_of_the_programma_nor_behind_one() {
        // Given
        Programma programma = rapport.metStand();
        String later = "C-" + programma.code().substring(2);
        proef.pilot(later, programma.code());
        for (String pilot : List.of(programma.a(), later)) {
            heeft(pilot);
        }

        // When
        String id = rapport.gemaakt(programma, "");

        // Then
        Map<String, Object> waarden = rapport
                .lees(id, "/getallen?limit=1000")
                .<List<Map<String, Object>>>path(
                        "items.findAll { it.plaats == '*' && it.bron in ['PILOTS', 'INTERVIEWS'] }")
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        getal -> getal.get("adres").toString(), getal -> getal.get("waarde")));
        assertThat(waarden)
                .containsOnly(
                        Map.entry("middelen.NGF.2026.EUR.totaal", 1000),
                        Map.entry("partners.ROC.aantal.partners.totaal", 3),
                        Map.entry("activiteiten.PROFESSIONALISERING.GEREED.activiteiten.totaal", 2),
                        Map.entry("factoren.SUCCESFACTOR.KORTE_LIJNEN.BASIS~2e1.fragmenten.totaal", 4));
        rapport.lees(id, "/herkomst/middelen.NGF.2026.EUR.totaal")
                .then()
                .body("geteld.leden.id", contains(programma.a()))
                .body("n", equalTo(1));
    }

    private void heeft(String pilot) {
        proef.rijen("insert into pilot_middel (pilot, jaar, herkomst, bedrag) values ('" + pilot
                + "', 2026, 'NGF', 1000) returning pilot");
        proef.rijen(
                "insert into pilot_partner (pilot, soort, aantal) values ('" + pilot + "', 'ROC', 3) returning pilot");
        proef.rijen("insert into pilot_activiteit (pilot, soort, status, aantal) values ('" + pilot
                + "', 'PROFESSIONALISERING', 'GEREED', 2) returning pilot");
        String interview = UUID.randomUUID().toString();
        Factorstaat.Factor lijnen = new Factorstaat.Factor(
                "BASIS", 1, "KORTE_LIJNEN", "Korte lijnen", "SUCCESFACTOR", null, null, null, 4, 4);
        proef.inTransactie(db -> factoren.schrijf(
                db, Map.of(interview, new Factorstaat(interview, pilot, "REGIONAAL", List.of(lijnen), List.of()))));
    }
}
