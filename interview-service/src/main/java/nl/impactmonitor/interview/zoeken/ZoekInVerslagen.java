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

    /** Also what of it an index can look up: nothing is left of stop words alone, or of "-niet" alone. */
    private static final String BEGREPEN = "select v, querytree(v) from websearch_to_tsquery('dutch', ?) v";

    /** The index is asked first and once: planned together, the functions are at times called again for each verslag. */
    private static final String VERSLAGEN = """
            with gevonden (id) as materialized (%s)
            select k.id, k.versie, k.naam, k.volgorde, i.id as interview, i.pilot, i.datum
            from gevonden g
            join verslag k on k.id = g.id
            join interview i on i.id = k.interview
            where (i.pilot is null or ? or i.pilot = any (?))
              and (?::text is null or i.pilot = ?)
              and (?::text is null
                   or exists (select from respondent r where r.interview = i.id and r.organisatiesoort = ?))
              and (i.datum < ? or (i.datum = ? and k.volgorde > ?))
            order by i.datum desc, k.volgorde
            limit ?
            """;

    private static final String TREFFERS = """
            select p.verslag, p.start, p.eind, p.spreker,
                   ts_headline('dutch', p.tekst,
                               case when p.zoek @@ vraag.een then vraag.een else vraag.los end,
                               'HighlightAll=true, StartSel=' || ? || ', StopSel=' || ?) as gemarkeerd
            from (select ?::tsquery as een, ?::tsquery as los) vraag
            cross join passages_met(vraag.een, vraag.los, ?::uuid[], ?) as best
            join passage p on p.verslag = best.verslag and p.volgnummer = best.volgnummer
            order by p.verslag, p.start
            """;

    private final DataSource database;
    private final PilotScope scope;

    ZoekInVerslagen(DataSource database, PilotScope scope) {
        this.database = database;
        this.scope = scope;
    }

    private record Rij(long volgorde, GevondenVerslag verslag) {}

    /** @param woorden any of which marks a passage */
    private record Begrepen(Zoekplan plan, String woorden) {}

    @Transactional
    Pagina<GevondenVerslag> zoek(Zoekvraag vraag) {
        eisVraag(vraag);
        try (var connection = database.getConnection()) {
            var begrepen = begrijp(connection, vraag.zoek);
            var rijen = verslagen(connection, begrepen.plan(), vraag);
            var getoond = rijen.subList(0, Math.min(rijen.size(), vraag.limit()));
            var treffers = treffers(connection, begrepen.woorden(), getoond, vraag.treffers);
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

    private static Begrepen begrijp(Connection connection, String zoek) throws SQLException {
        try (var query = connection.prepareStatement(BEGREPEN)) {
            query.setString(1, zoek);
            try (var rij = query.executeQuery()) {
                rij.next();
                String boom = rij.getString(2);
                if (boom == null || boom.isEmpty() || boom.equals("T")) {
                    throw ApiException.badRequest(FieldError.atParameter(
                            "zoek", "GEEN_ZOEKWOORD", "zoek bevat geen woord waarop te zoeken is."));
                }
                return new Begrepen(Zoekplan.van(rij.getString(1)), boom.replace(" & ", " | "));
            }
        }
    }

    private List<Rij> verslagen(Connection connection, Zoekplan plan, Zoekvraag vraag) throws SQLException {
        var na = Zoekplaats.na(vraag);
        String soort = vraag.organisatiesoort == null ? null : vraag.organisatiesoort.name();
        try (var query = connection.prepareStatement(VERSLAGEN.formatted(plan.ids()))) {
            int n = 0;
            for (String deel : plan.vragen()) {
                query.setString(++n, deel);
            }
            query.setBoolean(++n, scope.allPilots());
            query.setArray(++n, connection.createArrayOf("text", scope.pilots().toArray()));
            query.setString(++n, vraag.pilot);
            query.setString(++n, vraag.pilot);
            query.setString(++n, soort);
            query.setString(++n, soort);
            query.setObject(++n, na.datum());
            query.setObject(++n, na.datum());
            query.setLong(++n, na.volgorde());
            query.setInt(++n, vraag.leesLimiet());
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
            query.setString(4, Zoekplan.los(woorden));
            query.setArray(
                    5,
                    connection.createArrayOf(
                            "uuid", rijen.stream().map(r -> r.verslag.verslag()).toArray()));
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
