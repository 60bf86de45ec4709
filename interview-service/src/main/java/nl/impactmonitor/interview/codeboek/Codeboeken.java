package nl.impactmonitor.interview.codeboek;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import nl.impactmonitor.platform.rest.ApiException;

/**
 * Reads codebooks. They are the same for everybody: no pilot scope applies. The codes of a published version never change, so
 * one that was found is kept in memory for as long as the service runs; whether it lapsed since is asked each time.
 */
@ApplicationScoped
public class Codeboeken {

    private final DataSource database;
    private final ObjectMapper json;
    private final Map<Sleutel, Codeboek> gelezen = new ConcurrentHashMap<>();

    Codeboeken(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    List<CodeboekKop> lijst() {
        return lees(connection -> new CodeboekTabel(connection).lijst());
    }

    /** A published version, lapsed or not. */
    @Transactional
    public Optional<Codeboek> versie(String codeboek, int versie) {
        return Optional.ofNullable(gelezen.computeIfAbsent(
                new Sleutel(codeboek, versie),
                s -> lees(connection ->
                        new CodeboekTabel(connection).lees(codeboek, versie).orElse(null))));
    }

    /** The number of the newest published version, lapsed or not; 0 when there is none. */
    @Transactional
    public int nieuwste(String codeboek) {
        return lijst().stream()
                .filter(kop -> kop.code().equals(codeboek) && kop.status() != Codeboekstatus.CONCEPT)
                .mapToInt(CodeboekKop::versie)
                .max()
                .orElse(0);
    }

    /** Also a concept, and with its status as it is now. */
    @Transactional
    ConceptTabel.Opgeslagen vereist(String codeboek, int versie) {
        var gepubliceerd = versie(codeboek, versie);
        if (gepubliceerd.isPresent()) {
            var status = isVervallen(codeboek, versie) ? Codeboekstatus.VERVALLEN : Codeboekstatus.GEPUBLICEERD;
            return new ConceptTabel.Opgeslagen(
                    new Concept(gepubliceerd.get().met(status), List.of()), status.ordinal());
        }
        return lees(connection -> new ConceptTabel(connection, json).lees(codeboek, versie))
                .orElseThrow(Codeboeken::nietGevonden);
    }

    @Transactional
    List<Lotgeval> lotgevallen(String codeboek, int versie) {
        var nu = vereist(codeboek, versie).concept();
        return nu.boek().status() == Codeboekstatus.CONCEPT
                ? nu.lotgevallen(
                        versie(codeboek, versie - 1).map(Codeboek::codes).orElse(List.of()))
                : lees(connection -> new CodeboekTabel(connection).lotgevallen(codeboek, versie));
    }

    /** Whether this code can be given: published in a version that has not lapsed, and not a heading only. */
    @Transactional
    public Opzoeking zoek(String codeboek, int versie, String code) {
        return versie(codeboek, versie)
                .filter(boek -> !isVervallen(codeboek, versie))
                .map(boek -> boek.bevat(code) ? Opzoeking.GEVONDEN : Opzoeking.ONBEKENDE_CODE)
                .orElse(Opzoeking.ONBEKENDE_VERSIE);
    }

    private boolean isVervallen(String codeboek, int versie) {
        return lees(connection -> new CodeboekTabel(connection).isVervallen(codeboek, versie));
    }

    static ApiException nietGevonden() {
        return ApiException.notFound("Deze versie van het codeboek is niet gevonden.");
    }

    private <T> T lees(Lezing<T> lezing) {
        try (var connection = database.getConnection()) {
            return lezing.van(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("codebooks cannot be read", e);
        }
    }

    private interface Lezing<T> {
        T van(Connection connection) throws SQLException;
    }

    private record Sleutel(String codeboek, int versie) {}
}
