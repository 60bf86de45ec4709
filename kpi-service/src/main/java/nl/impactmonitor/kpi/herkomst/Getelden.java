package nl.impactmonitor.kpi.herkomst;

/** What one person is counted in, as a number of a report names it. */
final class Getelden {

    private Getelden() {}

    /**
     * In SQL, a table (maat, aantal). Where somebody was on a scale is kept as one key, the change with a # and both levels; a
     * report tells of what levels are taken together in, at either meting (with * for all at the other) and at both.
     */
    static String van(String tellingen) {
        return """
                (select e.key as maat, e.value::bigint as aantal from jsonb_each_text(%1$s) as e where e.key not like '%%#%%'
                 union all
                 select split_part(e.key, '#', 1) || '#' || n.naam, e.value::bigint
                 from jsonb_each_text(%1$s) as e
                 cross join lateral (values (
                     regexp_replace(split_part(split_part(e.key, '#', 2), '>', 1), '^.*,', ''),
                     regexp_replace(split_part(e.key, '>', 2), '^.*,', ''))) as g (van, naar)
                 cross join lateral (values (g.van || '>*'), ('*>' || g.naar), (g.van || '>' || g.naar)) as n (naam)
                 where e.key like '%%#%%')\
                """.formatted(tellingen);
    }
}
