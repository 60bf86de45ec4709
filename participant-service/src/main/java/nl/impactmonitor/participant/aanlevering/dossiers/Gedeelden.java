package nl.impactmonitor.participant.aanlevering.dossiers;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.participant.aanlevering.Levering;

/** Persons whom an organisation does not know alone, so that it cannot take them back. */
final class Gedeelden {

    private Gedeelden() {}

    /** Those of whom an intaker or another organisation recorded anything. */
    static Set<UUID> lees(Connection c, Levering l, Collection<UUID> ids) throws SQLException {
        Set<UUID> gedeeld = new HashSet<>();
        String feiten = Stream.of("toestemming", "deelname", "meting", "bewijs", "match")
                .map(tabel -> " or exists (select from " + tabel
                        + " x where x.deelnemer = d.id and x.aanleveraar is distinct from mij.organisatie)")
                .collect(Collectors.joining());
        Contextlezer.lees(
                c,
                "select d.id from deelnemer d cross join (select ?::text as organisatie) mij where d.id = any (?)"
                        + " and (d.intaker is not null or d.kenmerken_bron is distinct from mij.organisatie"
                        + " or exists (select from koppeling k where k.deelnemer = d.id and k.organisatie <> mij.organisatie)"
                        + " or exists (select from andere_opgave o where o.deelnemer = d.id and o.bron <> mij.organisatie)"
                        + " or exists (select from meting_concept k where k.deelnemer = d.id)"
                        + " or exists (select from verhuizing v where v.deelnemer = d.id)" + feiten + ")",
                p -> {
                    p.setString(1, l.organisatie());
                    p.setArray(2, c.createArrayOf("uuid", ids.toArray()));
                },
                rs -> gedeeld.add(rs.getObject(1, UUID.class)));
        return gedeeld;
    }
}
