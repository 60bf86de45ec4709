package nl.impactmonitor.kpi.verandering;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the published instrument versions say of the reliability of their scores. */
@ApplicationScoped
class Betrouwbaarheden {

    /** Of versions that may be compared the last one counts: their questions are the same. */
    private static final String LEES = """
            select v.score, v.groep, i.code || '.' || i.versie, b ->> 'soort', (b ->> 'waarde')::float8,
                   (b ->> 'standaardafwijking')::float8, b ->> 'bron'
            from instrument i
            cross join lateral jsonb_array_elements(coalesce(i.betrouwbaarheid, '[]')) as b
            join vergelijkbaar v on v.meetpaar = i.code || '.' || i.versie and v.score = b ->> 'score'
            order by i.code desc, i.versie
            """;

    /** @param instrument the version that says so */
    record Betrouwbaarheid(String instrument, String soort, double waarde, double standaardafwijking, String bron) {}

    /** By score and group of instrument versions. */
    record Bekend(Map<String, Betrouwbaarheid> perScore) {

        static final Bekend NIETS = new Bekend(Map.of());

        Optional<Betrouwbaarheid> van(String score, String versies) {
            return Optional.ofNullable(perScore.get(sleutel(score, versies)));
        }
    }

    private final AgroalDataSource verzoek;

    Betrouwbaarheden(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    Bekend alle() {
        Map<String, Betrouwbaarheid> bekend = new HashMap<>();
        try (Connection db = verzoek.getConnection();
                Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery(LEES)) {
            while (rij.next()) {
                bekend.put(
                        sleutel(rij.getString(1), rij.getString(2)),
                        new Betrouwbaarheid(
                                rij.getString(3),
                                rij.getString(4),
                                rij.getDouble(5),
                                rij.getDouble(6),
                                rij.getString(7)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the reliability of scores cannot be read", e);
        }
        return new Bekend(bekend);
    }

    private static String sleutel(String score, String versies) {
        return score + " " + versies;
    }
}
