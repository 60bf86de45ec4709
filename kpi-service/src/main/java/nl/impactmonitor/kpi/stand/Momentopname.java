package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import nl.impactmonitor.kpi.disclosure.Figuur;

/**
 * The figures of this moment with who came and went since those that are out. It looks at people one by one and runs
 * with a release only, never for a reader.
 */
@ApplicationScoped
class Momentopname {

    /** @param verloop people who entered, left or changed in count since the figure was decided on, erased ones included */
    record Meting(long waarde, long personen, long verloop) {
        static final Meting LEEG = new Meting(0, 0, 0);
    }

    private static final String KENMERKEN =
            "pilot, regio, geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep, instroomkanaal, instroommaand";

    /** Parameter: programma. */
    private static final String LAATST = """
            , laatst as (
                select distinct on (sleutel) * from stand_toestand where programma = ? order by sleutel, uitgifte desc)
            """;

    private static final String ANDERS =
            "(%s, l.tellingen) is distinct from (%s, n.tellingen)".formatted(met("l"), met("n"));

    /** KPIs are declared by kenmerken too, everything else by pilot alone. */
    private static String leden(String van, String extra) {
        return """
                select x.sleutel, x.bron, p.pilot, s.splitsing, s.kenmerken, s.maat, s.aantal %s
                from %s x
                cross join lateral (values (x.pilot), ('*'), (x.regio)) as p (pilot)
                cross join lateral (%s) as s
                where p.pilot is not null and s.kenmerken is not null
                """.formatted(extra, van, TELLINGEN);
    }

    /** Everything that somebody is counted for, table by table. Levels of a scale are in tables of all together alone. */
    private static final String TELLINGEN =
            """
            select case when e.key like '%%@%%' then 'PERIODE' else '' end as splitsing,
                   split_part(e.key, '@', 2) as kenmerken, split_part(e.key, '@', 1) as maat, e.value::bigint as aantal
            from jsonb_each_text(x.tellingen) as e
            where not %1$s and (p.pilot = '*' or e.key not like '%%/BINNEN\\_%%')
            union all
            select t.splitsing, t.kenmerken, e.key, e.value::bigint
            from jsonb_each_text(x.tellingen) as e cross join (values %2$s) as t (splitsing, kenmerken)
            where split_part(e.key, '/', 1) in (%3$s) and e.key not like '%%@%%' and e.key not like '%%/GEMETEN/NIET'
            union all
            %4$s
            """.formatted(Niveaus.TELLING, Splitsing.naarKenmerk("x"), Maten.naarKenmerk(), Niveaus.TELLINGEN);

    /**
     * Who was in a figure when its movers began to be counted: parameter programma. Of people who are counted in toen, which is
     * added up first: the planner knows nothing of these rows, and counted everybody again for every figure.
     */
    private static final String EERDERE_LEDEN = """
                select o.maat, o.splitsing, o.pilot, o.kenmerken, o.sleutel, o.aantal
                from toen o join stand_figuur_nu f
                  on f.programma = ? and f.maat = o.maat and f.splitsing = o.splitsing and f.pilot = o.pilot
                 and f.kenmerken = o.kenmerken and f.sinds >= o.uitgifte and (o.tot is null or f.sinds < o.tot)
                """;

    private static final String METEN = Toestand.NU
            + LAATST
            + """
            , bewogen as materialized (
                select sleutel from stand_toestand where programma = ? group by sleutel
                having count(*) > 1 or min(uitgifte) > (select min(sinds) from stand_figuur_nu where programma = ?)
                union
                select sleutel from laatst l full join toestand n using (sleutel) where %s),
            eerder as (
                select t.*, lead(t.uitgifte) over (partition by t.sleutel order by t.uitgifte) as tot
                from stand_toestand t join bewogen using (sleutel) where t.programma = ?),
            nu as (%s),
            nu_bewogen as materialized (%s),
            toen as materialized (%s),
            oud as (%s),
            aantallen as (
                select maat, splitsing, pilot, kenmerken, sum(aantal) as waarde,
                       count(*) filter (where bron = 'DEELNEMER') as personen
                from nu group by maat, splitsing, pilot, kenmerken),
            verloop as (
                select maat, splitsing, pilot, kenmerken, count(*) as verloop
                from oud o full join nu_bewogen n using (maat, splitsing, pilot, kenmerken, sleutel)
                where o.aantal is distinct from n.aantal group by maat, splitsing, pilot, kenmerken),
            weg as (
                select maat, splitsing, pilot, kenmerken, vertrokken from stand_figuur_nu
                where programma = ? and vertrokken > 0)
            select maat, splitsing, pilot, kenmerken, coalesce(a.waarde, 0), coalesce(a.personen, 0),
                   coalesce(v.verloop, 0) + coalesce(w.vertrokken, 0)
            from aantallen a full join verloop v using (maat, splitsing, pilot, kenmerken)
            full join weg w using (maat, splitsing, pilot, kenmerken)
            """.formatted(
                            ANDERS,
                            leden("toestand", ""),
                            leden("(select n.* from toestand n join bewogen using (sleutel))", ""),
                            leden("eerder", ", x.uitgifte, x.tot"),
                            EERDERE_LEDEN);

    private static final String ONTHOUD = Toestand.NU
            + LAATST
            + """
            insert into stand_toestand (programma, sleutel, uitgifte, bron, %s, tellingen, aangevuld)
            select ?, sleutel, ?, coalesce(n.bron, l.bron), coalesce(n.pilot, l.pilot), n.regio, n.geslacht,
                   n.leeftijdsklasse, n.opleiding, n.leerder_type, n.doelgroep, n.instroomkanaal, n.instroommaand, n.tellingen,
                   (%s) is not distinct from (%s) and %s
            from laatst l full join toestand n using (sleutel)
            where %s and (n.tellingen is not null or l.tellingen is not null)
            """.formatted(
                            KENMERKEN,
                            met("l"),
                            met("n"),
                            Niveaus.ALLEEN_ERBIJ.formatted("l.tellingen", "n.tellingen"),
                            ANDERS);

    private static final String VERGEET = """
            delete from stand_toestand t
            using (select min(sinds) as eerste from stand_figuur_nu where programma = ?) as f
            where t.programma = ? and exists (
                select from stand_toestand l
                where l.sleutel = t.sleutel and l.uitgifte > t.uitgifte and l.uitgifte <= f.eerste)
            """;

    /** Erased people: what they were counted for goes at once, that somebody left stays as a count per figure. */
    static final String VERTROKKEN = """
            with eerder as (
                select t.*, lead(t.uitgifte) over (partition by t.sleutel order by t.uitgifte) as tot
                from stand_toestand t where t.sleutel = any (?)),
            geteld as materialized (
                select x.programma, p.pilot, s.splitsing, s.kenmerken, s.maat, x.uitgifte, x.tot
                from eerder x
                cross join lateral (values (x.pilot), ('*'), (x.regio)) as p (pilot)
                cross join lateral (%s) as s
                where p.pilot is not null and s.kenmerken is not null),
            weg as (
                select f.programma, f.maat, f.splitsing, f.pilot, f.kenmerken, count(*) as personen
                from geteld g join stand_figuur_nu f using (programma, maat, splitsing, pilot, kenmerken)
                where f.sinds >= g.uitgifte and (g.tot is null or f.sinds < g.tot)
                group by f.programma, f.maat, f.splitsing, f.pilot, f.kenmerken),
            gewist as (delete from stand_toestand where sleutel = any (?))
            update stand_figuur_nu f set vertrokken = f.vertrokken + weg.personen,
                vertrokken_na = (select max(id) from stand_uitgifte u where u.programma = f.programma)
            from weg where f.programma = weg.programma and f.maat = weg.maat and f.splitsing = weg.splitsing
              and f.pilot = weg.pilot and f.kenmerken = weg.kenmerken
            """.formatted(TELLINGEN);

    Map<Figuur, Meting> meet(Connection db, String programma, LocalDate peildatum) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(METEN)) {
            vraag.setString(1, programma);
            vraag.setObject(2, peildatum);
            vraag.setInt(3, laatsteHeleMaand(peildatum));
            for (int i = 4; i <= 9; i++) {
                vraag.setString(i, programma);
            }
            Map<Figuur, Meting> metingen = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    Figuur figuur = new Figuur(
                            rij.getString(1),
                            rij.getString(3),
                            Splitsing.metCode(rij.getString(2)).kenmerken(rij.getString(4)));
                    metingen.put(figuur, new Meting(rij.getLong(5), rij.getLong(6), rij.getLong(7)));
                }
            }
            return metingen;
        }
    }

    /** What everybody is counted for now, as far as that changed, to compare later standen with. */
    void onthoud(Connection db, String programma, LocalDate peildatum, long uitgifte) throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(ONTHOUD)) {
            opdracht.setString(1, programma);
            opdracht.setObject(2, peildatum);
            opdracht.setInt(3, laatsteHeleMaand(peildatum));
            opdracht.setString(4, programma);
            opdracht.setString(5, programma);
            opdracht.setLong(6, uitgifte);
            opdracht.executeUpdate();
        }
        try (PreparedStatement opdracht = db.prepareStatement(VERGEET)) {
            opdracht.setString(1, programma);
            opdracht.setString(2, programma);
            opdracht.executeUpdate();
        }
    }

    private static int laatsteHeleMaand(LocalDate peildatum) {
        YearMonth lopend = YearMonth.from(peildatum.plusDays(1));
        return (int) YearMonth.of(1970, 1).until(lopend, ChronoUnit.MONTHS) - 1;
    }

    private static String met(String alias) {
        return alias + "." + KENMERKEN.replace(", ", ", " + alias + ".");
    }
}
