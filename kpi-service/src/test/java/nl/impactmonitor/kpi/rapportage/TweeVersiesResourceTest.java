package nl.impactmonitor.kpi.rapportage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.rapportage.Proefrapport.Programma;
import org.junit.jupiter.api.Test;

/** A stand can keep a figure that was counted by an older version of its definition than those around it. */
@QuarkusTest
class TweeVersiesResourceTest {

    @Inject
    Proefrapport rapport;

    @Inject
    Proefdata proef;

    @Test
    void a_report_says_of_each_version_what_was_counted() {
        // Given
        Programma programma = rapport.zonderStand();
        standVanTweeVersies(programma);

        // When
        String id = rapport.gemaaktOp(programma, "2026-01-20");

        // Then
        Response nieuw = rapport.lees(id, "/herkomst/kpi.SOCIALE_INCLUSIE.STANDAARD.totaal");
        Response gehouden = rapport.lees(id, "/herkomst/kpi.SOCIALE_INCLUSIE.STANDAARD." + programma.a());
        nieuw.then().statusCode(200).body("definitie.versie", equalTo(2));
        gehouden.then().statusCode(200).body("definitie.versie", equalTo(1));
        rapport.lees(id, "/html")
                .then()
                .body(containsString(nieuw.path("definitie.telt")))
                .body(containsString(gehouden.path("definitie.telt")));
    }

    /** The second one kept the figure of one pilot. */
    private void standVanTweeVersies(Programma programma) {
        proef.inTransactie(
                db -> db.createStatement().execute("""
                insert into stand_uitgifte (programma, peildatum, uitgegeven_op, definities) values
                    ('%1$s', '2026-01-10', '2026-01-10T02:30:00Z', '2020-01-01'),
                    ('%1$s', '2026-01-20', '2026-01-20T02:30:00Z', nieuwste_definities());
                insert into stand_cel (uitgifte, pilot, kpi, lezing, waarde, personen, stand_per)
                select max(u.id), c.pilot, 'SOCIALE_INCLUSIE', 'STANDAARD', c.waarde, c.waarde, c.op::timestamptz
                from stand_uitgifte u,
                     (values ('*', 80, '2026-01-20T02:30:00Z'), ('%2$s', 30, '2026-01-10T02:30:00Z'),
                             ('%3$s', 50, '2026-01-20T02:30:00Z')) as c (pilot, waarde, op)
                where u.programma = '%1$s' group by c.pilot, c.waarde, c.op;
                """.formatted(programma.code(), programma.a(), programma.b())));
    }
}
