package nl.impactmonitor.interview.codeboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Reads published codebooks. They are the same for everybody: no pilot scope applies. A version never changes once it
 * is published, so one that was found is kept in memory for as long as the service runs.
 */
@ApplicationScoped
public class Codeboeken {

    private final DataSource database;
    private final Map<Sleutel, Codeboek> gelezen = new ConcurrentHashMap<>();

    Codeboeken(DataSource database) {
        this.database = database;
    }

    @Transactional
    List<CodeboekKop> lijst() {
        try (var connection = database.getConnection()) {
            return new CodeboekTabel(connection).lijst();
        } catch (SQLException e) {
            throw new IllegalStateException("codebooks cannot be listed", e);
        }
    }

    @Transactional
    Optional<Codeboek> versie(String codeboek, int versie) {
        return Optional.ofNullable(gelezen.computeIfAbsent(new Sleutel(codeboek, versie), this::lees));
    }

    private Codeboek lees(Sleutel sleutel) {
        try (var connection = database.getConnection()) {
            return new CodeboekTabel(connection)
                    .lees(sleutel.codeboek, sleutel.versie)
                    .orElse(null);
        } catch (SQLException e) {
            throw new IllegalStateException("codebook cannot be read", e);
        }
    }

    /** Whether this code is published in this version of this codebook. */
    @Transactional
    public Opzoeking zoek(String codeboek, int versie, String code) {
        return versie(codeboek, versie)
                .map(boek -> boek.bevat(code) ? Opzoeking.GEVONDEN : Opzoeking.ONBEKENDE_CODE)
                .orElse(Opzoeking.ONBEKENDE_VERSIE);
    }

    private record Sleutel(String codeboek, int versie) {}
}
