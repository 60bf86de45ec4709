package nl.impactmonitor.interview.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.impactmonitor.interview.Kladdatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fragments that were recorded before there were verslagen keep their text, their id and their coderingen. */
class VerslagMigratieTest {

    private static Kladdatabase klad;
    private static final String MET_TEKENS = "Eén e\u0301n € 😀\nen meer";

    @BeforeAll
    static void fragmenten_of_version_one_are_brought_to_the_newest() throws SQLException {
        // Given
        klad = new Kladdatabase("interview_een");
        klad.migreer("1");
        klad.voerUit("""
                insert into codeboek values ('B', 1, 'b', 'b', 'b', '2026-01-01');
                insert into code (codeboek, codeboek_versie, code, volgorde, naam, omschrijving, soort, evaluatiekader)
                values ('B', 1, 'C', 1, 'c', 'c', 'CONTEXT', 'IMPACT');
                insert into interview (id, pilot, niveau, datum, versie, vastgelegd_op) values
                  ('00000000-0000-0000-0000-00000000000a', 'A', 'REGIONAAL', '2026-05-01', 2, '2026-05-02T10:00:00Z');
                insert into fragment (id, interview, volgnummer, tekst) values
                  ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-00000000000a', 1,
                   '%s'),
                  ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-00000000000a', 2,
                   E'twee\\r\\nregels\\ren een');
                insert into codering values
                  ('00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-00000000000a',
                   '00000000-0000-0000-0000-000000000001', 'B', 1, 'C', 'codeur', now());
                """.formatted(MET_TEKENS));

        // When
        klad.migreer("latest");
    }

    @AfterAll
    static void the_scratch_database_goes() throws SQLException {
        klad.close();
    }

    @Test
    void each_text_is_read_through_its_range() throws SQLException {
        assertThat(klad.rijen("""
                        select substring(v.tekst from f.start + 1 for f.eind - f.start)
                        from fragment f
                        join verslag_versie v on v.verslag = f.verslag and v.versie = f.verslag_versie
                        order by f.volgnummer
                        """)).containsExactly(MET_TEKENS, "twee\nregels\nen een");
    }

    @Test
    void a_migrated_text_has_the_checksum_that_a_new_one_would_get() throws SQLException {
        assertThat(klad.rijen("select sha256 from verslag_versie order by verslag"))
                .containsExactly(
                        Verslagtekst.van(MET_TEKENS).sha256(),
                        Verslagtekst.van("twee\r\nregels\ren een").sha256());
    }

    @Test
    void a_codering_still_points_at_its_fragment() throws SQLException {
        assertThat(klad.rijen("select f.volgnummer, c.code from codering c join fragment f on f.id = c.fragment"))
                .containsExactly("1 C");
    }
}
