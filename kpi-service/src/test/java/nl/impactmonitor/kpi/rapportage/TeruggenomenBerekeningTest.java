package nl.impactmonitor.kpi.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapport.Soort;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import nl.impactmonitor.platform.scope.Scope;
import nl.impactmonitor.platform.scope.ScopeRunner;
import org.junit.jupiter.api.Test;

/** A wrong berekening is corrected by taking it back, also while a report about it is made or waits to be vastgesteld. */
@QuarkusTest
class TeruggenomenBerekeningTest {

    @Inject
    Proefrapport rapport;

    @Inject
    Berichten berichten;

    @Inject
    MaakMomentopname maak;

    @Inject
    ScopeRunner scopes;

    @Test
    void a_concept_with_a_berekening_that_was_taken_back_does_not_go_out() {
        // Given
        Programma programma = rapport.metStand();
        Rekenbericht berekening = Rekenbericht.over(programma.a());
        berichten.berekeningen(List.of(berekening.staat(1)));
        String id = rapport.gemaakt(programma, berekening.veld());
        rapport.lees(id, "/bevindingen").then().body("items.code", not(hasItem("BEREKENING_TERUGGENOMEN")));

        // When
        berichten.berekeningen(List.of(berekening.teruggenomen(2)));

        // Then
        rapport.lees(id, "/bevindingen").then().body("items.code", hasItem("BEREKENING_TERUGGENOMEN"));
        rapport.stelVast(id)
                .then()
                .statusCode(409)
                .body("code", equalTo("ONTHULLING_OPEN"))
                .body(
                        "errors.find { it.code == 'BEREKENING_TERUGGENOMEN' }.parameter",
                        equalTo("berekening." + berekening.id()));
    }

    @Test
    void a_concept_whose_berekening_was_drawn_since_does_not_go_out_and_one_that_is_asked_anew_does() {
        // Given one that goes out undrawn, as a large one does at first
        Programma programma = rapport.metStand();
        Rekenbericht berekening = Rekenbericht.over(programma.a());
        berichten.berekeningen(List.of(berekening.zonderTrekkingen(1)));
        String id = rapport.gemaakt(programma, berekening.veld());
        rapport.lees(id, "/bevindingen").then().body("items.code", not(hasItem("BEREKENING_GEWIJZIGD")));

        // When
        berichten.berekeningen(List.of(berekening.staat(2)));

        // Then
        rapport.stelVast(id)
                .then()
                .statusCode(409)
                .body("code", equalTo("ONTHULLING_OPEN"))
                .body(
                        "errors.find { it.code == 'BEREKENING_GEWIJZIGD' }.parameter",
                        equalTo("berekening." + berekening.id()));
        String opnieuw = rapport.gemaakt(programma, berekening.veld());
        rapport.lees(opnieuw, "/bevindingen").then().body("items.code", not(hasItem("BEREKENING_GEWIJZIGD")));
    }

    @Test
    void that_somebody_withdrew_from_a_berekening_or_that_it_is_told_once_more_keeps_no_concept_back() {
        // Given
        Programma programma = rapport.metStand();
        Rekenbericht berekening = Rekenbericht.over(programma.a());
        berichten.berekeningen(List.of(berekening.staat(1)));
        String id = rapport.gemaakt(programma, berekening.veld());

        // When
        berichten.berekeningen(List.of(berekening.metIngetrokken(2, 3)));
        berichten.berekeningen(List.of(berekening.metIngetrokken(3, 3)));

        // Then
        rapport.lees(id, "/bevindingen").then().body("items.code", not(hasItem("BEREKENING_GEWIJZIGD")));
    }

    @Test
    void all_parts_of_a_report_are_of_one_reading_of_its_berekening() throws Exception {
        // Given
        Programma programma = rapport.metStand();
        Rekenbericht berekening = Rekenbericht.over(programma.a());
        berichten.berekeningen(List.of(berekening.staat(1)));

        // When it is taken back after the first part of it was made
        Momentopname gemaakt = scopes.callAs(
                Scope.stored("*", "", ""),
                () -> maak.van(opdracht(programma, berekening), klaar -> {
                    if (klaar == Deel.BEREKENING.ordinal() + 1) {
                        berichten.berekeningen(List.of(berekening.teruggenomen(2)));
                    }
                }));

        // Then
        assertThat(List.of(Deel.BEREKENING, Deel.MKBA, Deel.BBP, Deel.REKENPARAMETERS))
                .allSatisfy(deel -> {
                    Onderdeel onderdeel = gemaakt.onderdeel(deel).orElseThrow();
                    assertThat(onderdeel.fout()).isNull();
                    assertThat(onderdeel.getallen()).isNotEmpty();
                });
    }

    private static Opdracht opdracht(Programma programma, Rekenbericht berekening) {
        return new Opdracht(
                Soort.TUSSENRAPPORT,
                programma.code(),
                LocalDate.now(ZoneId.of("Europe/Amsterdam")),
                List.of(programma.a(), programma.b()),
                true,
                List.of("DEELNEMERS"),
                berekening.id(),
                "Intern vertrouwelijk");
    }
}
