package nl.impactmonitor.participant.bewaartermijn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.meetvenster.Meetvensters;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * When what falls due follows from the metingen and the other facts there are: a later meting moves the day by itself. The
 * last planned vervolgmeting is the end of its window, counted from the metingen that are still to come. In a transaction.
 */
@ApplicationScoped
class Vervaldata {

    private static final String TERMIJNEN = """
            with vensters as materialized (
                select cast(v ->> 'geldigVanaf' as date) as geldig_vanaf, cast(v ->> 'nulBinnen' as int) as nul_binnen,
                       cast(v ->> 'eenTot' as int) as een_tot, cast(v ->> 'vervolgTot' as int) as vervolg_tot
                from jsonb_array_elements(cast(:vensters as jsonb)) v),
            stand as (
                select d.id, d.volgnummer, d.pilot, d.aangemeld_op, m.nul, m.een,
                       greatest(d.vastgelegd_op, m.laatste) as laatste_meting,
                       greatest(d.vastgelegd_op, d.aangemeld_op, d.uitval_op, m.laatste, n.laatste, b.laatste,
                                x.laatste) as laatste_feit
                from deelnemer d
                left join (select deelnemer, max(datum) filter (where moment = 'NUL') as nul,
                                  max(datum) filter (where moment = 'EEN') as een, max(datum) as laatste
                           from meting group by deelnemer) m on m.deelnemer = d.id
                left join (select deelnemer, max(coalesce(einde, start)) as laatste
                           from deelname group by deelnemer) n on n.deelnemer = d.id
                left join (select deelnemer, max(datum) as laatste
                           from bewijs group by deelnemer) b on b.deelnemer = d.id
                left join (select deelnemer, max(greatest(datum, einde, in_dienst_na_3_op, in_dienst_na_6_op,
                                                          in_dienst_na_12_op)) as laatste
                           from match group by deelnemer) x on x.deelnemer = d.id
                where (:alle or d.pilot in (:pilots)) %s),
            termijn as (
                select s.volgnummer * 2 as nummer, s.id, s.pilot, 'KOPPELINGEN' as soort,
                       greatest(s.laatste_meting,
                           case when s.een is not null then s.een + v.vervolg_tot
                                when s.nul is not null then s.nul + v.een_tot + v.vervolg_tot
                                else s.aangemeld_op + v.nul_binnen + v.een_tot + v.vervolg_tot end)
                           + cast(:correctie as int) as vervaltOp
                from stand s
                cross join lateral (
                    select * from vensters
                    order by (geldig_vanaf <= coalesce(s.nul, s.aangemeld_op)) desc,
                             abs(geldig_vanaf - coalesce(s.nul, s.aangemeld_op)) limit 1) v
                where exists (select from koppeling k where k.deelnemer = s.id)
                union all
                select s.volgnummer * 2 + 1, s.id, s.pilot, 'ONDERZOEKSGEGEVENS',
                       cast(s.laatste_feit + make_interval(years => cast(:jaren as int)) as date)
                from stand s)
            select t.nummer, t.id, t.pilot, t.soort, t.vervaltOp, a.aangekondigd_op
            from termijn t
            left join bewaartermijn_aankondiging a on a.deelnemer = t.id and a.soort = t.soort
            where t.vervaltOp <= :tot""";

    private final EntityManager em;
    private final PilotScope scope;
    private final String vensters;

    Vervaldata(EntityManager em, PilotScope scope, Meetvensters vensters, ObjectMapper json)
            throws JsonProcessingException {
        this.em = em;
        this.scope = scope;
        this.vensters = json.writeValueAsString(vensters.alle());
    }

    /** Everything of the caller that falls due up to this day. */
    List<Verval> tot(Bewaartermijn termijn, LocalDate tot) {
        return lees(TERMIJNEN.formatted("") + " order by t.nummer", parameters(termijn, tot), Integer.MAX_VALUE);
    }

    /** As {@link #tot}, of one person. */
    List<Verval> van(UUID deelnemer, Bewaartermijn termijn, LocalDate tot) {
        Map<String, Object> parameters = parameters(termijn, tot);
        parameters.put("deelnemer", deelnemer);
        return lees(TERMIJNEN.formatted("and d.id = :deelnemer") + " order by t.nummer", parameters, Integer.MAX_VALUE);
    }

    /** What is null does not count. */
    List<Verval> lijst(
            Bewaartermijn termijn, LocalDate tot, String pilot, Vervalsoort soort, Sortering sortering, int hoogstens) {
        Map<String, Object> parameters = parameters(termijn, tot);
        String query = "select * from (" + TERMIJNEN.formatted("") + ") verval where true";
        if (pilot != null) {
            query += " and pilot = :pilot";
            parameters.put("pilot", pilot);
        }
        if (soort != null) {
            query += " and soort = :soort";
            parameters.put("soort", soort.name());
        }
        query += sortering.voorwaarde("nummer") + sortering.volgorde("nummer");
        return lees(query, sortering.parameters(parameters), hoogstens);
    }

    private Map<String, Object> parameters(Bewaartermijn termijn, LocalDate tot) {
        Map<String, Object> parameters = new HashMap<>(Map.of("vensters", vensters, "tot", tot));
        parameters.putAll(Map.of("alle", scope.allPilots(), "pilots", scope.pilots()));
        parameters.putAll(Map.of("correctie", termijn.correctieDagen(), "jaren", termijn.onderzoekJaren()));
        return parameters;
    }

    @SuppressWarnings("unchecked")
    private List<Verval> lees(String sql, Map<String, Object> parameters, int hoogstens) {
        var query = em.createNativeQuery(sql).setMaxResults(hoogstens);
        parameters.forEach(query::setParameter);
        List<Object[]> rijen = query.getResultList();
        return rijen.stream()
                .map(r -> new Verval(
                        ((Number) r[0]).longValue(),
                        (UUID) r[1],
                        (String) r[2],
                        Vervalsoort.valueOf((String) r[3]),
                        (LocalDate) r[4],
                        (LocalDate) r[5]))
                .toList();
    }
}
