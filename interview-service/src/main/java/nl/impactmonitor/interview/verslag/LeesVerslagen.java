package nl.impactmonitor.interview.verslag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.interview.interview.InterviewRepository;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;

/** Reads verslagen of an interview within the scope of the caller. */
@ApplicationScoped
public class LeesVerslagen {

    private static final TypeReference<List<Beurt>> BEURTEN = new TypeReference<>() {};

    private static final String KOP = """
            select k.id, k.interview, k.volgorde, k.naam, v.versie, v.bronvorm, v.lengte, v.sha256, v.vastgelegd_op,
                   v.vastgelegd_door, v.gewist_op
            """;
    private static final String VAN = " from verslag k join verslag_versie v on v.verslag = k.id ";

    private static final String LIJST =
            KOP + VAN + "where k.interview = ? and v.versie = k.versie and k.volgorde > ? order by k.volgorde limit ?";
    private static final String VERSIES = KOP + VAN + "where k.interview = ? and k.id = ? order by v.versie";
    private static final String EEN = KOP + ", v.tekst, v.beurten" + VAN
            + "where k.interview = ? and k.id = ? and v.versie = coalesce(?, k.versie)";

    private final DataSource database;
    private final InterviewRepository interviews;
    private final ObjectMapper json;

    LeesVerslagen(DataSource database, InterviewRepository interviews, ObjectMapper json) {
        this.database = database;
        this.interviews = interviews;
        this.json = json;
    }

    private record Rij(long volgorde, VerslagAntwoord verslag) {}

    @Transactional
    Pagina<VerslagAntwoord> lijst(UUID interview, PaginaVraag vraag) {
        interviews.vereist(interview);
        var rijen = lees(LIJST, interview, vraag.naNummer(), vraag.leesLimiet());
        return Pagina.of(rijen, vraag, rij -> Long.toString(rij.volgorde), Rij::verslag);
    }

    @Transactional
    Pagina<VerslagAntwoord> versies(UUID interview, UUID verslag) {
        interviews.vereist(interview);
        var rijen = lees(VERSIES, interview, verslag);
        if (rijen.isEmpty()) {
            throw nietGevonden();
        }
        return Pagina.heel(rijen.stream().map(Rij::verslag).toList());
    }

    /**
     * @param versie null for the current one
     * @throws RuntimeException 404 when this interview has no such verslag, or it has no such version
     */
    @Transactional
    VerslagAntwoord een(UUID interview, UUID verslag, Integer versie) {
        interviews.vereist(interview);
        return lees(EEN, interview, verslag, versie).stream()
                .findFirst()
                .map(Rij::verslag)
                .orElseThrow(LeesVerslagen::nietGevonden);
    }

    /** The text and the turns of the current version, and its number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Huidig huidig(UUID interview, UUID verslag) {
        var gevonden = een(interview, verslag, null);
        return new Huidig(gevonden.naam(), gevonden.versie(), new Verslagtekst(gevonden.tekst()), gevonden.beurten());
    }

    /** The current version of a verslag. */
    public record Huidig(String naam, int versie, Verslagtekst tekst, List<Beurt> beurten) {}

    private static ApiException nietGevonden() {
        return ApiException.notFound("Dit verslag, of deze versie ervan, is niet gevonden bij dit interview.");
    }

    private List<Rij> lees(String sql, Object... parameters) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] == null) {
                    query.setNull(i + 1, java.sql.Types.INTEGER);
                } else {
                    query.setObject(i + 1, parameters[i]);
                }
            }
            try (var rij = query.executeQuery()) {
                var rijen = new ArrayList<Rij>();
                while (rij.next()) {
                    rijen.add(new Rij(rij.getLong("volgorde"), verslag(rij, sql.equals(EEN))));
                }
                return rijen;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("verslagen cannot be read", e);
        }
    }

    private VerslagAntwoord verslag(ResultSet rij, boolean heel) throws SQLException {
        return new VerslagAntwoord(
                rij.getObject("id", UUID.class),
                rij.getObject("interview", UUID.class),
                rij.getString("naam"),
                rij.getInt("versie"),
                Bronvorm.valueOf(rij.getString("bronvorm")),
                rij.getInt("lengte"),
                rij.getString("sha256"),
                rij.getObject("vastgelegd_op", Timestamp.class).toInstant(),
                rij.getString("vastgelegd_door"),
                Optional.ofNullable(rij.getTimestamp("gewist_op"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                heel ? rij.getString("tekst") : null,
                heel ? beurten(rij.getString("beurten")) : null);
    }

    private List<Beurt> beurten(String opgeslagen) {
        try {
            return json.readValue(opgeslagen, BEURTEN);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("turns cannot be read", e);
        }
    }
}
