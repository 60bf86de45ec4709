package nl.impactmonitor.participant.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import nl.impactmonitor.participant.onderzoek.Datakwaliteit.Afnemerverschil;

/**
 * Whether somebody who takes metingen scores otherwise than the rest, per score and moment. A difference need not be of the
 * afnemer: people are not divided over them by chance.
 */
@ApplicationScoped
class Afnemervergelijking {

    private final EntityManager em;

    Afnemervergelijking(EntityManager em) {
        this.em = em;
    }

    @SuppressWarnings("unchecked")
    List<Afnemerverschil> van(Bereik bereik) {
        List<Object[]> rijen =
                bereik.in(em.createNativeQuery("""
                        with w as (select m.afnemer, m.instrument, m.instrument_versie as versie, m.moment, s.key as score,
                                          cast(s.value as numeric) as x
                                   from meting m join deelnemer d on d.id = m.deelnemer
                                        cross join lateral jsonb_each_text(m.scores) s
                                   where d.instemming and %s),
                             a as (select instrument, versie, moment, score, count(*) as n, sum(x) as som,
                                          stddev_samp(x) as sd from w group by 1, 2, 3, 4),
                             p as (select afnemer, instrument, versie, moment, score, count(*) as n, sum(x) as som
                                   from w where afnemer is not null group by 1, 2, 3, 4, 5)
                        select p.afnemer, p.instrument, p.versie, p.moment, p.score, p.n, round(p.som / p.n, 4),
                               round((a.som - p.som) / nullif(a.n - p.n, 0), 4),
                               round((p.som / p.n - (a.som - p.som) / nullif(a.n - p.n, 0)) / nullif(a.sd, 0), 4)
                        from p join a using (instrument, versie, moment, score)
                        order by 2, 3, 4, 5, 1""".formatted(Bereik.EIS))).getResultList();
        return rijen.stream()
                .map(r -> new Afnemerverschil(
                        (String) r[0],
                        (String) r[1],
                        ((Number) r[2]).intValue(),
                        (String) r[3],
                        (String) r[4],
                        ((Number) r[5]).longValue(),
                        (BigDecimal) r[6],
                        (BigDecimal) r[7],
                        (BigDecimal) r[8]))
                .toList();
    }
}
