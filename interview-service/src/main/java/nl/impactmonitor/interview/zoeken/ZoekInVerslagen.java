package nl.impactmonitor.interview.zoeken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * Full-text search in the current versions of the verslagen within the scope. The index says which verslagen hold what is
 * asked; only for those on the page are passages looked up and marked.
 */
@ApplicationScoped
class ZoekInVerslagen {

    private static final int MAX_VRAAG = 500;
    private static final int MAX_TREFFERS = 5;

    /** What of a query an index can look up: nothing is left of stop words alone, or of "-niet" alone. */
    private static final String ZOEKBAAR = "select querytree(websearch_to_tsquery('dutch', ?))";

    private static final String VERSLAGEN = """
            select k.id, k.versie, k.naam, k.volgorde, i.id as interview, i.pilot, i.datum
            from verslag k
            join interview i on i.id = k.interview
            where k.id in (select verslagen_met(websearch_to_tsquery('dutch', ?)))
              and (i.pilot is null or ? or i.pilot = any (?))
              and (?::text is null or i.pilot = ?)
              and (?::text is null
                   or exists (select from respondent r where r.interview = i.id and r.organisatiesoort = ?))
              and (i.datum < ? or (i.datum = ? and k.volgorde > ?))
            order by i.datum desc, k.volgorde
            limit ?
            """;

    private static final String TREFFERS = """
            select p.verslag, p.start, p.eind, p.spreker,
                   ts_headline('dutch', substring(v.tekst from p.start + 1 for p.eind - p.start), vraag.een,
                               'HighlightAll=true, StartSel=' || ? || ', StopSel=' || ?) as gemarkeerd
            from (select ?::tsquery as een) vraag
            cross join unnest(?::uuid[], ?::int[]) as pagina (verslag, versie)
            cross join lateral (
              select * from passage
              where passage.verslag = pagina.verslag and passage.zoek @@ vraag.een
              order by ts_rank(passage.zoek, vraag.een) desc, passage.volgnummer
              limit ?) p
            join verslag_versie v on v.verslag = pagina.verslag and v.versie = pagina.versie
            order by p.verslag, p.start
            """;

    private final DataSource database;
    private final PilotScope scope;

    ZoekInVerslagen(DataSource database, PilotScope scope) {
        this.database = database;
        this.scope = scope;
    }

    private record Rij(long volgorde, GevondenVerslag verslag) {}

    @Transactional
    Pagina<GevondenVerslag> zoek(Zoekvraag vraag) {
        eisVraag(vraag);
        try (var connection = database.getConnection()) {
            String woorden = zoekbaar(connection, vraag.zoek);
            var rijen = verslagen(connection, vraag);
            var getoond = rijen.subList(0, Math.min(rijen.size(), vraag.limit()));
            var treffers = treffers(connection, woorden, getoond, vraag.treffers);
            return Pagina.of(
                    rijen,
                    vraag,
                    rij -> new Zoekplaats(rij.verslag.datum(), rij.volgorde).sleutel(),
                    rij -> met(rij.verslag, treffers.getOrDefault(rij.verslag.verslag(), List.of())));
        } catch (SQLException e) {
            throw new IllegalStateException("verslagen cannot be searched", e);
        }
    }

    private static void eisVraag(Zoekvraag vraag) {
        List<FieldError> fouten = new ArrayList<>();
        String zoek = vraag.zoek;
        if (zoek == null || zoek.isBlank() || zoek.length() > MAX_VRAAG || zoek.indexOf(0) >= 0) {
            fouten.add(FieldError.atParameter(
                    "zoek", "ONGELDIG", "zoek is verplicht en telt ten hoogste " + MAX_VRAAG + " tekens."));
        }
        if (vraag.treffers < 1 || vraag.treffers > MAX_TREFFERS) {
            fouten.add(FieldError.atParameter(
                    "treffers", "BUITEN_BEREIK", "treffers moet tussen 1 en " + MAX_TREFFERS + " liggen."));
        }
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
    }

    /** The words of the query, any of which marks a passage. */
    private static String zoekbaar(Connection connection, String zoek) throws SQLException {
        try (var query = connection.prepareStatement(ZOEKBAAR)) {
            query.setString(1, zoek);
            try (var rij = query.executeQuery()) {
                rij.next();
                String boom = rij.getString(1);
                if (boom == null || boom.isEmpty() || boom.equals("T")) {
                    throw ApiException.badRequest(FieldError.atParameter(
                            "zoek", "GEEN_ZOEKWOORD", "zoek bevat geen woord waarop te zoeken is."));
                }
                return boom.replace(" & ", " | ");
            }
        }
    }

    private List<Rij> verslagen(Connection connection, Zoekvraag vraag) throws SQLException {
        var na = Zoekplaats.na(vraag);
        String soort = vraag.organisatiesoort == null ? null : vraag.organisatiesoort.name();
        try (var query = connection.prepareStatement(VERSLAGEN)) {
            query.setString(1, vraag.zoek);
            query.setBoolean(2, scope.allPilots());
            query.setArray(3, connection.createArrayOf("text", scope.pilots().toArray()));
            query.setString(4, vraag.pilot);
            query.setString(5, vraag.pilot);
            query.setString(6, soort);
            query.setString(7, soort);
            query.setObject(8, na.datum());
            query.setObject(9, na.datum());
            query.setLong(10, na.volgorde());
            query.setInt(11, vraag.leesLimiet());
            try (var rij = query.executeQuery()) {
                var rijen = new ArrayList<Rij>();
                while (rij.next()) {
                    rijen.add(new Rij(
                            rij.getLong("volgorde"),
                            new GevondenVerslag(
                                    rij.getObject("id", UUID.class),
                                    rij.getInt("versie"),
                                    rij.getString("naam"),
                                    rij.getObject("interview", UUID.class),
                                    rij.getString("pilot"),
                                    rij.getObject("datum", LocalDate.class),
                                    List.of())));
                }
                return rijen;
            }
        }
    }

    private static Map<UUID, List<Treffer>> treffers(
            Connection connection, String woorden, List<Rij> rijen, int perVerslag) throws SQLException {
        Map<UUID, List<Treffer>> treffers = new HashMap<>();
        try (var query = connection.prepareStatement(TREFFERS)) {
            query.setString(1, String.valueOf(Markeringen.BEGIN));
            query.setString(2, String.valueOf(Markeringen.EINDE));
            query.setString(3, woorden);
            query.setArray(
                    4,
                    connection.createArrayOf(
                            "uuid", rijen.stream().map(r -> r.verslag.verslag()).toArray()));
            query.setArray(
                    5,
                    connection.createArrayOf(
                            "int4", rijen.stream().map(r -> r.verslag.versie()).toArray()));
            query.setInt(6, perVerslag);
            try (var rij = query.executeQuery()) {
                while (rij.next()) {
                    String gemarkeerd = rij.getString("gemarkeerd");
                    int start = rij.getInt("start");
                    treffers.computeIfAbsent(rij.getObject("verslag", UUID.class), id -> new ArrayList<>())
                            .add(new Treffer(
                                    start,
                                    rij.getInt("eind"),
                                    rij.getString("spreker"),
                                    Markeringen.zonder(gemarkeerd),
                                    Markeringen.lees(gemarkeerd, start)));
                }
            }
        }
        return treffers;
    }

    private static GevondenVerslag met(GevondenVerslag v, List<Treffer> treffers) {
        return new GevondenVerslag(v.verslag(), v.versie(), v.naam(), v.interview(), v.pilot(), v.datum(), treffers);
    }
}
