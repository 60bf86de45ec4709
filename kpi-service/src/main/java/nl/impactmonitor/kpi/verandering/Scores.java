package nl.impactmonitor.kpi.verandering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names and kinds of scores, from the published instrument versions. */
@ApplicationScoped
public class Scores {

    /** A score as people know it. */
    public record Score(String code, String naam, Scoresoort soort) {

        /** Whether it is a yes (1) or a no (0), whatever values occur. Scores of instruments are scales. */
        boolean jaNee() {
            return JA_NEE.contains(code);
        }
    }

    private static final Set<String> JA_NEE = Set.of("WERKZAAM", "WERK_OF_OPLEIDING");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Scores that no instrument names: the total of the scales, and facts that mean the same in every instrument. */
    private static final Map<String, Score> VAST = Map.of(
            "SOCIALE_INCLUSIE",
            new Score("SOCIALE_INCLUSIE", "Sociale inclusie, totaal van de schalen", Scoresoort.SOCIALE_INCLUSIE),
            "TREDE",
            new Score("TREDE", "Trede van de participatieladder", Scoresoort.SITUATIE),
            "WERKZAAM",
            new Score("WERKZAAM", "Heeft werk (0 = nee, 1 = ja)", Scoresoort.SITUATIE),
            "WERK_OF_OPLEIDING",
            new Score("WERK_OF_OPLEIDING", "Heeft werk of volgt een opleiding (0 = nee, 1 = ja)", Scoresoort.SITUATIE));

    private final AgroalDataSource verzoek;

    Scores(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /** By code; of the same code in several versions the name of the last one. */
    public Map<String, Score> alle() {
        Map<String, Score> scores = new HashMap<>();
        try (Connection db = verzoek.getConnection();
                Statement vraag = db.createStatement();
                ResultSet rij = vraag.executeQuery("select scores from instrument order by code desc, versie")) {
            while (rij.next()) {
                for (JsonNode score : JSON.readTree(rij.getString(1))) {
                    String code = score.path("code").asText();
                    scores.put(
                            code,
                            new Score(
                                    code,
                                    score.path("naam").asText(),
                                    Scoresoort.valueOf(score.path("soort").asText())));
                }
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("the scores cannot be read", e);
        }
        scores.putAll(VAST);
        return scores;
    }
}
