package nl.impactmonitor.interview.migratie;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.impactmonitor.interview.Kladdatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A database of version 6, with everything in it that there could be, comes to the newest version whole. */
class VolgendeVersiesTest {

    private static Kladdatabase klad;
    private static final String TEKST =
            "woord ".repeat(99) + "korte lijnen 😀 " + "woord ".repeat(40) + "geld houdt op";

    /** As it is kept of a project: notes about a code below another, a source, a selection, a coding alone and the whole. */
    private static final String IMPORT = """
            {"verslagen": {"s": "00000000-0000-0000-0000-0000000000f1"}, "coderingen": {}, "project": {
              "codes": [{"guid": "00000000-0000-0000-0000-0000000000c1", "notities": [], "onderliggend": [
                {"guid": "00000000-0000-0000-0000-0000000000c2", "onderliggend": [],
                 "notities": ["00000000-0000-0000-0000-0000000000e1"]}]}],
              "bronnen": [{"guid": "s", "notities": ["00000000-0000-0000-0000-0000000000e2"], "coderingen": [], "selecties": [
                {"notities": ["00000000-0000-0000-0000-0000000000e3"],
                 "coderingen": [{"notities": ["00000000-0000-0000-0000-0000000000e4"]}]}]}],
              "notities": [
                {"guid": "00000000-0000-0000-0000-0000000000e1", "naam": "N", "tekst": "code", "gebruiker": null, "op": null},
                {"guid": "00000000-0000-0000-0000-0000000000e2", "naam": null, "tekst": "bron", "gebruiker": "u", "op": null},
                {"guid": "00000000-0000-0000-0000-0000000000e3", "naam": "", "tekst": "stuk", "gebruiker": null,
                 "op": "2025-03-01T10:00:00Z"},
                {"guid": "00000000-0000-0000-0000-0000000000e4", "naam": null, "tekst": "codering", "gebruiker": null, "op": null},
                {"guid": "00000000-0000-0000-0000-0000000000e5", "naam": null, "tekst": "geheel", "gebruiker": null, "op": null},
                {"guid": "00000000-0000-0000-0000-0000000000e6", "naam": null, "tekst": " ", "gebruiker": null, "op": null}],
              "projectnotities": ["00000000-0000-0000-0000-0000000000e5"]}}
            """;

    @BeforeAll
    static void a_database_of_version_six_is_brought_to_the_newest() throws SQLException {
        // Given
        klad = new Kladdatabase("interview_zes");
        klad.migreer("6");
        klad.voerUit("""
                insert into codeboek values ('B', 1, 'b', 'b', 'b', '2026-01-01');
                insert into code (codeboek, codeboek_versie, code, volgorde, naam, omschrijving, soort, thema, evaluatiekader)
                values ('B', 1, 'T', 1, 't', 't', 'THEMA', null, 'IMPACT'),
                       ('B', 1, 'C', 2, 'c', 'c', 'SUCCESFACTOR', 'T', 'IMPACT'),
                       ('B', 1, 'D', 3, 'd', 'd', 'FAALFACTOR', 'T', 'IMPACT');
                insert into interview (id, pilot, niveau, datum, versie, vastgelegd_op, status) values
                  ('00000000-0000-0000-0000-00000000000a', 'A', 'REGIONAAL', '2026-05-01', 9, now(), 'VASTGESTELD'),
                  ('00000000-0000-0000-0000-00000000000b', null, 'LANDELIJK', '2026-05-01', 4, now(), 'VASTGESTELD');
                insert into respondent values
                  ('00000000-0000-0000-0000-00000000000a', 0, 'docent', 'ROC'),
                  ('00000000-0000-0000-0000-00000000000b', 0, 'adviseur', 'UWV');
                insert into verslag (id, interview, naam, versie, vastgelegd_op) values
                  ('00000000-0000-0000-0000-0000000000f1', '00000000-0000-0000-0000-00000000000a', 'v', 1, now()),
                  ('00000000-0000-0000-0000-0000000000f2', '00000000-0000-0000-0000-00000000000b', 'v', 1, now());
                insert into verslag_versie (verslag, versie, interview, bronvorm, tekst, lengte, sha256, vastgelegd_op)
                select k.id, 1, k.interview, 'TEKST', t, char_length(t), encode(sha256(convert_to(t, 'UTF8')), 'hex'), now()
                from verslag k cross join (values ('%s')) as x (t);
                insert into verslag_zoek select verslag, interview, to_tsvector('dutch', tekst) from verslag_versie;
                insert into passage (verslag, volgnummer, interview, start, eind, zoek)
                select v.verslag, p.nr, v.interview, p.van, p.tot,
                       to_tsvector('dutch', substring(v.tekst from p.van + 1 for p.tot - p.van))
                from verslag_versie v cross join (values (1, 0, 599), (2, 600, 700)) as p (nr, van, tot);
                insert into fragment (id, interview, volgnummer, verslag, verslag_versie, start, eind) values
                  ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-00000000000a', 1,
                   '00000000-0000-0000-0000-0000000000f1', 1, 594, 606),
                  ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-00000000000a', 2,
                   '00000000-0000-0000-0000-0000000000f1', 1, 600, 608),
                  ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-00000000000b', 1,
                   '00000000-0000-0000-0000-0000000000f2', 1, 594, 606);
                insert into codering
                select gen_random_uuid(), c.i::uuid, c.f::uuid, 'B', 1, c.code, 'codeur', now()
                from (values
                  ('00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-000000000001', 'C'),
                  ('00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-000000000002', 'D'),
                  ('00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-000000000003', 'C')) as c (i, f, code);
                insert into factor_telling
                select c.interview, 'B', 1, c.code, f.organisatiesoort, true, 1
                from codering c join fragment f on f.id = c.fragment;
                insert into factor_samenloop values ('00000000-0000-0000-0000-00000000000a', 'B', 1, 'C', 'D', 0);
                insert into citaat (id, interview, fragment, tekst, status, versie, voorgesteld_op, voorgesteld_door)
                values (gen_random_uuid(), '00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-000000000001',
                        'korte lijnen', 'VOORGESTELD', 1, now(), 'x');
                insert into verankeringsrubriek values
                  ('R', 1, 'r', 'r', 'r', '2026-01-01', '[{"code": "D", "naam": "d", "omschrijving": "d", "niveaus": []}]');
                insert into verankeringsscan
                  (id, pilot, datum, fase, rubriek, rubriek_versie, status, scores, versie, gewijzigd_op, gewijzigd_door)
                values (gen_random_uuid(), 'A', '2026-06-01', 'NA_PILOT', 'R', 1, 'CONCEPT', '[]', 1, now(), 'x');
                """.formatted(TEKST));

        klad.migreer("22");
        klad.voerUit("""
                insert into qdpx_import (id, interview, sha256, rapport, inhoud, geimporteerd_op)
                values (gen_random_uuid(), '00000000-0000-0000-0000-00000000000a', repeat('0', 64), '{}', '%s', now())
                """.formatted(IMPORT));

        // When
        klad.migreer("latest");
    }

    @AfterAll
    static void the_scratch_database_goes() throws SQLException {
        klad.close();
    }

    @Test
    void a_code_gets_a_guid_and_lies_under_its_theme() throws SQLException {
        assertThat(klad.rijen("""
                        select code, guid = md5('B/' || code)::uuid, coalesce(bovenliggend, '-'), codeerbaar
                        from code order by volgorde
                        """)).containsExactly("T t - t", "C t T t", "D t T t");
    }

    @Test
    void every_codering_counts_as_before() throws SQLException {
        assertThat(klad.rijen("select code, count(*) from codering where memo is null group by 1 order by 1"))
                .containsExactly("C 2", "D 1");
    }

    @Test
    void counts_of_interviews_are_added_up_per_pilot() throws SQLException {
        assertThat(klad.rijen("""
                        select coalesce(pilot, '-'), code, organisatiesoort, interviews, eerste, fragmenten
                        from factor_totaal order by 1, 2
                        """)).containsExactly("- C UWV 1 1 1", "A C ROC 1 1 1", "A D ROC 1 1 1");
    }

    @Test
    void ranges_that_overlap_are_counted() throws SQLException {
        assertThat(klad.rijen("select code, met, fragmenten, overlappingen from factor_samenloop"))
                .containsExactly("C D 0 1");
    }

    @Test
    void a_phrase_between_two_passages_is_found() throws SQLException {
        assertThat(klad.rijen(
                        "select count(*) from verslagen_met_zin(websearch_to_tsquery('dutch', '\"korte lijnen\"'))"))
                .containsExactly("2");
    }

    @Test
    void a_passage_has_its_own_words() throws SQLException {
        assertThat(klad.rijen(
                        "select distinct volgnummer, char_length(tekst), right(tekst, 6) from passage order by 1"))
                .containsExactly("1 599  korte", "2 100 oord w");
    }

    @Test
    void words_are_looked_up_in_the_index_and_passages_by_their_verslag() throws SQLException {
        assertThat(klad.rijen("""
                        select t.aantal, s.relname, s.seq_scan from (
                          select (select count(*) from verslagen_met('geld'))
                               + (select count(*) from verslagen_met_zin('kort <-> lijn')) as aantal) t
                        cross join pg_stat_xact_user_tables s where s.relname in ('passage', 'verslag_zoek') order by 2
                        """)).containsExactly("4 passage 0", "4 verslag_zoek 0");
    }

    @Test
    void notes_of_a_project_that_came_in_before_are_memos() throws SQLException {
        assertThat(klad.rijen("""
                        select tekst, bij, coalesce(right(doel::text, 2), '-'), coalesce(titel, '-'), schrijver, ingekomen,
                               gewijzigd_op < '2025-04-01'
                        from memo order by id
                        """))
                .containsExactly(
                        "code CODE c2 N extern-onbekend t f",
                        "bron VERSLAG f1 - extern-u t f",
                        "stuk VERSLAG f1 - extern-onbekend t t",
                        "geheel INTERVIEW - - extern-onbekend t f");
    }

    @Test
    void texts_quotes_rubrics_and_scans_are_as_they_were() throws SQLException {
        assertThat(klad.rijen("""
                        select (select count(*) from verslag_versie where tekst = '%s' and gewist_op is null),
                               (select count(*) from citaat), (select count(*) from verankeringsrubriek),
                               (select count(*) from verankeringsscan_versie)
                        """.formatted(TEKST))).containsExactly("2 1 1 1");
    }
}
