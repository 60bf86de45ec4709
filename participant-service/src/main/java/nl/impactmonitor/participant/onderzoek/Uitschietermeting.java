package nl.impactmonitor.participant.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.participant.onderzoek.Datakwaliteit.Uitschieters;

/** Numbers of the leer-/werksituatie that lie far from the rest: Tukey, Exploratory Data Analysis (1977), outer fences. */
@ApplicationScoped
class Uitschietermeting {

    private static final Map<String, String> VELDEN = new LinkedHashMap<>();

    static {
        VELDEN.put("urenPerWeek", "uren_per_week");
        VELDEN.put("brutoUurloon", "bruto_uurloon");
        VELDEN.put("brutoJaarinkomen", "bruto_jaarinkomen");
        VELDEN.put("uitkeringPerMaand", "uitkering_per_maand");
    }

    private final EntityManager em;

    Uitschietermeting(EntityManager em) {
        this.em = em;
    }

    List<Uitschieters> van(Bereik bereik) {
        return VELDEN.entrySet().stream()
                .map(v -> een(v.getKey(), v.getValue(), bereik))
                .toList();
    }

    private Uitschieters een(String veld, String kolom, Bereik bereik) {
        Object[] r = (Object[]) bereik.in(em.createNativeQuery("""
                        with w as (select %1$s as x from meting m join deelnemer d on d.id = m.deelnemer
                                   where d.instemming and %1$s is not null and %2$s),
                             k as (select count(*) as n,
                                          percentile_cont(array[0.25, 0.5, 0.75]) within group (order by x) as q from w),
                             g as (select n, q, q[1] - 3 * (q[3] - q[1]) as laag, q[3] + 3 * (q[3] - q[1]) as hoog from k)
                        select n, cast(q[1] as numeric), cast(q[2] as numeric), cast(q[3] as numeric),
                               cast(laag as numeric), cast(hoog as numeric),
                               (select count(*) from w where x < laag or x > hoog) from g""".formatted(kolom, Bereik.EIS)))
                .getSingleResult();
        return new Uitschieters(
                veld,
                ((Number) r[0]).longValue(),
                (BigDecimal) r[1],
                (BigDecimal) r[2],
                (BigDecimal) r[3],
                (BigDecimal) r[4],
                (BigDecimal) r[5],
                ((Number) r[6]).longValue());
    }
}
