package nl.impactmonitor.interview.verslag;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** What searching looks in: the current version of each verslag, on a connection of the caller. */
final class Zoekindex {

    private static final String TE_GROOT_VOOR_EEN_VECTOR = "54000";

    private static final String VERSLAG = """
            insert into verslag_zoek (verslag, interview, zoek) values (?, ?, to_tsvector('dutch', ?))
            on conflict (verslag) do update set zoek = excluded.zoek
            """;

    private static final String PASSAGES = """
            insert into passage (verslag, volgnummer, interview, start, eind, spreker, tekst, zoek, naad)
            select ?, p.nr, ?, p.start, p.eind, p.spreker, p.tekst, to_tsvector('dutch', p.tekst),
                   to_tsvector('dutch', p.naad)
            from unnest(?::int[], ?::int[], ?::text[], ?::text[], ?::text[]) with ordinality
                 as p (start, eind, spreker, tekst, naad, nr)
            """;

    /** Code points before and after the seam; a phrase that is longer, and runs over it, is not found. */
    private static final int NAAD = 150;

    private Zoekindex() {}

    static void schrijf(Connection connection, UUID interview, UUID verslag, Tekstversie versie) throws SQLException {
        try (var weg = connection.prepareStatement("delete from passage where verslag = ?")) {
            weg.setObject(1, verslag);
            weg.executeUpdate();
        }
        try (var regel = connection.prepareStatement(VERSLAG)) {
            regel.setObject(1, verslag);
            regel.setObject(2, interview);
            regel.setString(3, versie.tekst().tekst());
            regel.executeUpdate();
        } catch (SQLException e) {
            if (TE_GROOT_VOOR_EEN_VECTOR.equals(e.getSQLState())) {
                throw ApiException.badRequest(new FieldError(
                        "", "TE_VEEL_WOORDEN", "Het verslag bevat te veel verschillende woorden om in te zoeken."));
            }
            throw e;
        }
        List<Passage> passages = Passage.van(versie.tekst(), versie.beurten());
        try (var regels = connection.prepareStatement(PASSAGES)) {
            regels.setObject(1, verslag);
            regels.setObject(2, interview);
            regels.setArray(3, rij(connection, "int4", passages.stream().map(Passage::start)));
            regels.setArray(4, rij(connection, "int4", passages.stream().map(Passage::eind)));
            regels.setArray(5, rij(connection, "text", passages.stream().map(Passage::spreker)));
            regels.setArray(6, rij(connection, "text", passages.stream().map(p -> versie.tekst()
                    .deel(p.start(), p.eind()))));
            regels.setArray(7, rij(connection, "text", passages.stream().map(p -> naad(versie.tekst(), p.eind()))));
            regels.executeUpdate();
        }
    }

    /** The words around the end of a passage, without those that are cut off: what one begins and the next one ends. */
    private static String naad(Verslagtekst tekst, int eind) {
        int van = Math.max(0, eind - NAAD);
        int tot = Math.min(tekst.lengte(), eind + NAAD);
        String deel = tekst.deel(van, tot);
        if (van > 0) {
            deel = deel.replaceFirst("^\\S+", "");
        }
        return tot < tekst.lengte() ? deel.replaceFirst("\\S+$", "") : deel;
    }

    private static java.sql.Array rij(Connection connection, String soort, java.util.stream.Stream<?> waarden)
            throws SQLException {
        return connection.createArrayOf(soort, waarden.toArray());
    }
}
