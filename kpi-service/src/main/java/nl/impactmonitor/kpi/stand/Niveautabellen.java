package nl.impactmonitor.kpi.stand;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.kpi.contributie.Schaal;

/** The levels at NUL and at EEN of every score as they went out, of everybody together; never touches the projection. */
@ApplicationScoped
public class Niveautabellen {

    /** @param standPer of the stand */
    public record Uitgegeven(Instant standPer, List<Niveautabel> tabellen) {}

    /** Facts that no instrument measures have no levels: of those the group of versions is empty. */
    private static final String SCORES = """
            select f.maat, f.waarde, f.stand_per, s.laagste, s.hoogste, s.items
            from (
                select distinct on (maat) maat, waarde, stand_per from stand_figuur
                where programma = ? and starts_with(maat, 'NUL_EEN/') and splitsing = '' and pilot = '*' and uitgifte <= ?
                  and maat like '%/TOTAAL' and maat not like '%//TOTAAL'
                order by maat, uitgifte desc) as f
            left join stand_schaal s on s.uitgifte = ? and s.maat || 'TOTAAL' = f.maat
            order by f.maat
            """;

    private static final String CELLEN = """
            select distinct on (maat, splitsing, kenmerken) maat, splitsing, kenmerken, waarde, stand_per
            from stand_figuur
            where programma = ? and starts_with(maat, 'NUL_EEN/') and splitsing in ('VAN', 'NAAR', 'VAN+NAAR') and pilot = '*'
              and uitgifte <= ?
            order by maat, splitsing, kenmerken, uitgifte desc
            """;

    private final AgroalDataSource verzoek;

    Niveautabellen(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /** Of the last stand on or before that day; empty when there is none. */
    public Optional<Uitgegeven> lees(String programma, LocalDate peildatum) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(StandTabellen.UITGIFTE)) {
            vraag.setString(1, programma);
            vraag.setObject(2, peildatum);
            try (ResultSet rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    return Optional.empty();
                }
                long uitgifte = rij.getLong(1);
                Instant op = rij.getObject(2, OffsetDateTime.class).toInstant();
                return Optional.of(new Uitgegeven(op, tabellen(db, programma, uitgifte, op)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the stand cannot be read", e);
        }
    }

    private static List<Niveautabel> tabellen(Connection db, String programma, long uitgifte, Instant op)
            throws SQLException {
        Map<String, Map<String, Niveautabel.Cel>> cellen = cellen(db, programma, uitgifte);
        try (PreparedStatement vraag = db.prepareStatement(SCORES)) {
            vraag.setString(1, programma);
            vraag.setLong(2, uitgifte);
            vraag.setLong(3, uitgifte);
            List<Niveautabel> tabellen = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    String[] delen = rij.getString(1).split("/", -1);
                    Schaal schaal =
                            rij.getObject(4) == null ? null : new Schaal(rij.getInt(4), rij.getInt(5), rij.getInt(6));
                    Map<String, Niveautabel.Cel> hier = cellen.getOrDefault(rij.getString(1), Map.of());
                    tabellen.add(new Niveautabel(
                            delen[1],
                            delen[2],
                            schaal,
                            totaal(rij),
                            schaal == null ? List.of() : alle(schaal, hier, op)));
                }
            }
            return tabellen;
        }
    }

    /** By maat, and then by splitsing and kenmerken. */
    private static Map<String, Map<String, Niveautabel.Cel>> cellen(Connection db, String programma, long uitgifte)
            throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(CELLEN)) {
            vraag.setString(1, programma);
            vraag.setLong(2, uitgifte);
            Map<String, Map<String, Niveautabel.Cel>> cellen = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    Map<String, String> kenmerken =
                            Splitsing.metCode(rij.getString(2)).kenmerken(rij.getString(3));
                    String van = kenmerken.get(Niveaus.VAN);
                    String naar = kenmerken.get(Niveaus.NAAR);
                    cellen.computeIfAbsent(rij.getString(1), maat -> new HashMap<>())
                            .put(
                                    van + ">" + naar,
                                    new Niveautabel.Cel(
                                            van,
                                            naar,
                                            rij.getObject(4, Long.class),
                                            rij.getObject(5, OffsetDateTime.class)
                                                    .toInstant()));
                }
            }
            return cellen;
        }
    }

    /** What has no row is nobody, and may be known to be. */
    private static List<Niveautabel.Cel> alle(Schaal schaal, Map<String, Niveautabel.Cel> geschreven, Instant op) {
        List<String> namen = new ArrayList<>();
        namen.add(null);
        namen.addAll(Niveautabel.namen(schaal));
        List<Niveautabel.Cel> alle = new ArrayList<>();
        for (String van : namen) {
            for (String naar : namen) {
                if (van != null || naar != null) {
                    Niveautabel.Cel niemand = new Niveautabel.Cel(van, naar, 0L, op);
                    alle.add(geschreven.getOrDefault(van + ">" + naar, niemand));
                }
            }
        }
        return alle;
    }

    private static Niveautabel.Cel totaal(ResultSet rij) throws SQLException {
        return new Niveautabel.Cel(
                null,
                null,
                rij.getObject(2, Long.class),
                rij.getObject(3, OffsetDateTime.class).toInstant());
    }
}
