package nl.impactmonitor.kpi.stand;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.impactmonitor.kpi.contributie.Schaal;
import nl.impactmonitor.kpi.contributie.Schaal.Niveau;
import nl.impactmonitor.kpi.disclosure.As;
import nl.impactmonitor.kpi.disclosure.Figuur;

/**
 * The levels of a scale as a change is split by them: where somebody was at NUL and at EEN. Of everybody together alone: by
 * pilot most of these counts would be of a few people.
 */
final class Niveaus {

    static final String VAN = "VAN";
    static final String NAAR = "NAAR";

    /** In SQL, whether what somebody is counted for is where on a scale: the change, #, and the level at NUL > at EEN. */
    static final String TELLING = "e.key like '%#%'";

    /** People of whom a change to one side does not show, as they stay in a level that is wider than a score. */
    static final String BINNEN = "BINNEN_";

    private Niveaus() {}

    /** In SQL, the place of a score among the levels of its scale; who is beside the scale is at its end. */
    static String plaats(String score) {
        return ("least(cardinality(v.paden), greatest(1, width_bucket(%s, v.onder, v.boven, cardinality(v.paden))))")
                .formatted(score);
    }

    /** Rows (splitsing, kenmerken, maat, aantal) of one person, in each level and what it is taken together in. */
    static final String TELLINGEN = """
            select case when n.van is null then 'NAAR' when n.naar is null then 'VAN' else 'VAN+NAAR' end,
                   concat_ws('|', n.van, n.naar), split_part(e.key, '#', 1) || 'TOTAAL', e.value::bigint
            from jsonb_each_text(x.tellingen) as e
            cross join lateral (
                select v.van, w.naar
                from unnest(array_prepend(null, string_to_array(split_part(split_part(e.key, '#', 2), '>', 1), ','))) as v (van)
                cross join unnest(array_prepend(null, string_to_array(split_part(e.key, '>', 2), ','))) as w (naar)
                where v.van is not null or w.naar is not null) as n
            where p.pilot = '*' and %s\
            """.formatted(TELLING);

    /** In SQL, whether the later of two sets of counts only has levels more, and the earlier had none. */
    static final String ALLEEN_ERBIJ = """
            coalesce(not exists (select from jsonb_object_keys(%1$s) as k (maat) where k.maat like '%%#%%')
            and exists (select from jsonb_object_keys(%2$s) as k (maat) where k.maat like '%%#%%')
            and %1$s = %2$s - array(
                select k.maat from jsonb_object_keys(%2$s) as k (maat)
                where k.maat like '%%#%%' or k.maat like '%%/BINNEN\\_%%'), false)\
            """;

    /** Everybody, by level, as parts of what those are taken together in. */
    static As as(Schaal schaal) {
        SequencedMap<String, String> ouders = new LinkedHashMap<>();
        ouders.put(Figuur.GEHEEL, null);
        groepen(schaal).forEach(groep -> ouders.put(groep, Figuur.GEHEEL));
        schaal.niveaus().forEach(niveau -> ouders.putIfAbsent(niveau.code(), niveau.groep()));
        return As.boom(ouders);
    }

    /** Levels taken together, and those that are alone. */
    static As grof(Schaal schaal) {
        return As.plat(Figuur.GEHEEL, groepen(schaal));
    }

    private static Collection<String> groepen(Schaal schaal) {
        return schaal.niveaus().stream().map(Niveau::groep).distinct().toList();
    }

    /** Lowest first. */
    static List<String> codes(Schaal schaal) {
        return schaal.niveaus().stream().map(Niveau::code).toList();
    }
}
