package nl.impactmonitor.economics.parameterset;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The published sets. They carry no pilot and so no scope. */
@ApplicationScoped
public class ParametersetRepository {

    private static final String SELECT = "select inhoud, checksum from parameterset";

    private final AgroalDataSource bron;

    ParametersetRepository(AgroalDataSource bron) {
        this.bron = bron;
    }

    /** All versions, by code and version. */
    @Transactional
    public List<GepubliceerdeSet> alle() {
        return lees(SELECT + " order by code, versie", s -> {});
    }

    @Transactional
    public Optional<GepubliceerdeSet> zoek(String code, int versie) {
        return lees(SELECT + " where code = ? and versie = ?", s -> {
                    s.setString(1, code);
                    s.setInt(2, versie);
                })
                .stream()
                .findFirst();
    }

    /** The newest version of a set that was derived from a published one. */
    @Transactional
    public Optional<GepubliceerdeSet> scenario(String code, Setverwijzing basis) {
        return lees(SELECT + " where code = ? order by versie desc", s -> s.setString(1, code)).stream()
                .filter(set -> basis.equals(set.set().afgeleidVan()))
                .findFirst();
    }

    private List<GepubliceerdeSet> lees(String sql, Invulling invulling) {
        try (var connection = bron.getConnection();
                var statement = connection.prepareStatement(sql)) {
            invulling.vul(statement);
            List<GepubliceerdeSet> sets = new ArrayList<>();
            try (var rij = statement.executeQuery()) {
                while (rij.next()) {
                    sets.add(new GepubliceerdeSet(ParametersetTekst.lees(rij.getString(1)), rij.getString(2)));
                }
            }
            return sets;
        } catch (SQLException e) {
            throw new IllegalStateException("parametersets cannot be read", e);
        }
    }

    private interface Invulling {
        void vul(PreparedStatement statement) throws SQLException;
    }
}
