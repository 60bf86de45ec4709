package nl.impactmonitor.kpi.herkomst;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Keeps with every stand who was counted in what changed, in the transaction that makes it. */
@ApplicationScoped
public class Herkomstschrijver {

    /** Who is aangemeld is so in the instroommaand: that is the period of that figure. */
    private static final String ONTHOUD = """
            with deze (programma, uitgifte) as (values (?::text, ?::bigint)),
            nu as (
                select distinct on (t.sleutel) t.sleutel, t.pilot, t.regio, coalesce(v.versie, 0) as versie,
                       t.tellingen || case
                           when jsonb_exists(t.tellingen, 'DEELNEMERS/RUIM') and t.instroommaand is not null
                           then jsonb_build_object(
                               'DEELNEMERS/RUIM@' || left(t.instroommaand, 7), t.tellingen -> 'DEELNEMERS/RUIM',
                               'DEELNEMERS/RUIM@' || left(t.instroommaand, 4) || '-K'
                                   || (substr(t.instroommaand, 6, 2)::int + 2) / 3, t.tellingen -> 'DEELNEMERS/RUIM')
                           else '{}' end as tellingen
                from stand_toestand t left join projectie_versie v
                  on v.sleutel = t.sleutel
                 and v.topic = case t.bron when 'TRAJECT' then 'trajecten.v1' else 'deelnemers.v1' end
                where t.programma = (select programma from deze) order by t.sleutel, t.uitgifte desc),
            laatst as (
                select distinct on (sleutel) * from stand_geteld where programma = (select programma from deze)
                order by sleutel, uitgifte desc)
            insert into stand_geteld (programma, sleutel, uitgifte, versie, pilot, regio, tellingen)
            select d.programma, n.sleutel, d.uitgifte, n.versie, n.pilot, n.regio, n.tellingen
            from deze d cross join nu n left join laatst l using (sleutel)
            where (n.tellingen is not null or l.tellingen is not null)
              and (l.versie, l.pilot, l.regio, l.tellingen) is distinct from (n.versie, n.pilot, n.regio, n.tellingen)
            """;

    /**
     * Of the figures that this uitgifte renewed and shows. People are added up before they meet the figures: of rows of this very
     * transaction the planner knows no number, and laid every count of everybody beside every figure.
     */
    private static final String STEMPEL = """
            with deze (programma, uitgifte) as (values (?::text, ?::bigint)),
            nu as (
                select distinct on (sleutel) sleutel, versie, pilot, regio, tellingen from stand_geteld
                where programma = (select programma from deze) order by sleutel, uitgifte desc),
            geteld as materialized (
                select k.maat, p.pilot, count(*) as aantal, encode(sha256(convert_to(
                           string_agg(n.sleutel || ' ' || n.versie, E'\n' order by n.sleutel collate "C"), 'UTF8')), 'hex')
                           as checksum
                from nu n cross join lateral %s as k
                cross join lateral (values (n.pilot), ('*'), (n.regio)) as p (pilot)
                where p.pilot is not null and (p.pilot = '*' or k.maat not like '%%#%%')
                group by k.maat, p.pilot),
            uit as materialized (
                select case
                           when splitsing = '' then maat
                           when splitsing = 'VAN' then left(maat, -length('TOTAAL')) || '#' || kenmerken || '>*'
                           when splitsing = 'NAAR' then left(maat, -length('TOTAAL')) || '#*>' || kenmerken
                           when splitsing = 'VAN+NAAR'
                           then left(maat, -length('TOTAAL')) || '#' || replace(kenmerken, '|', '>')
                           else maat || '@' || left(kenmerken, 7) end as maat, pilot
                from stand_figuur
                where programma = (select programma from deze) and uitgifte = (select uitgifte from deze) and waarde > 0
                  and (splitsing in ('', 'PERIODE', 'VAN', 'NAAR', 'VAN+NAAR') or splitsing = 'INSTROOMMAAND' and maat = 'DEELNEMERS/RUIM'))
            insert into stand_herkomst (uitgifte, programma, maat, pilot, aantal, checksum)
            select d.uitgifte, d.programma, maat, pilot, g.aantal, g.checksum
            from geteld g join uit u using (maat, pilot) cross join deze d
            """.formatted(Getelden.van("n.tellingen"));

    /** Of who was erased while the stand before this one was made: it had its snapshot already, and wrote them down again. */
    private static final String INHAAL = """
            delete from stand_geteld g using projectie_versie v
            where g.programma = ? and v.sleutel = g.sleutel and v.verwijderd and v.topic in ('deelnemers.v1', 'trajecten.v1')
            """;

    private static final String WIS = "delete from stand_geteld where sleutel = any (?)";

    private static final String OOIT = "select distinct sleutel from stand_geteld where sleutel = any (?)";

    /** Scores of one person, by the beginning of the maat that they are in. */
    private static final String WIS_SCORES = """
            with over as (select * from unnest(?::text[], ?::text[]) as o (sleutel, scores)),
            weg as (
                select g.sleutel, g.uitgifte, array_agg(k.maat) as maten
                from over o join stand_geteld g using (sleutel)
                cross join lateral jsonb_object_keys(g.tellingen) as k (maat)
                where k.maat like 'NUL\\_%'
                  and (split_part(k.maat, '/', 1) || '/' || split_part(k.maat, '/', 2)) <> all (string_to_array(o.scores, ' '))
                group by g.sleutel, g.uitgifte)
            update stand_geteld g set tellingen = g.tellingen - w.maten
            from weg w where g.sleutel = w.sleutel and g.uitgifte = w.uitgifte
            """;

    /** After what everybody is counted for and the figures of this uitgifte are written. */
    public void schrijf(Connection db, String programma, long uitgifte) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(INHAAL)) {
            opdracht.setString(1, programma);
            opdracht.executeUpdate();
        }
        doe(db, ONTHOUD, programma, uitgifte);
        doe(db, STEMPEL, programma, uitgifte);
    }

    /** Of erased people nothing stays but that they were counted. */
    public void wis(Connection db, Collection<String> sleutels) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(WIS)) {
            opdracht.setArray(1, db.createArrayOf("text", sleutels.toArray()));
            opdracht.executeUpdate();
        }
    }

    /**
     * Of who gives no toestemming for bijzondere gegevens: scores that they do not have any more are not told of before either.
     *
     * @param over the scores that there are of a sleutel, as NUL_EEN/GELD; asked for only of who was ever counted
     */
    public void wisScores(Connection db, Collection<String> sleutels, Function<String, Set<String>> over)
            throws SQLException {
        List<String> ooit = ooitGeteld(db, sleutels);
        if (ooit.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = db.prepareStatement(WIS_SCORES)) {
            opdracht.setArray(1, db.createArrayOf("text", ooit.toArray()));
            Object[] scores = ooit.stream()
                    .map(sleutel -> String.join(" ", over.apply(sleutel)))
                    .toArray();
            opdracht.setArray(2, db.createArrayOf("text", scores));
            opdracht.executeUpdate();
        }
    }

    private static List<String> ooitGeteld(Connection db, Collection<String> sleutels) throws SQLException {
        if (sleutels.isEmpty()) {
            return List.of();
        }
        try (PreparedStatement vraag = db.prepareStatement(OOIT)) {
            vraag.setArray(1, db.createArrayOf("text", sleutels.toArray()));
            List<String> ooit = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    ooit.add(rij.getString(1));
                }
            }
            return ooit;
        }
    }

    private static void doe(Connection db, String sql, String programma, long uitgifte) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(sql)) {
            opdracht.setString(1, programma);
            opdracht.setLong(2, uitgifte);
            opdracht.executeUpdate();
        }
    }
}
