package nl.impactmonitor.economics.parameterset;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets that are still being written, and their step to the published ones. They carry no pilot and so no scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConceptRepository {

    /** One writer of a code at a time, so that two new versions never get one number. */
    private static final String SLOT = "select pg_advisory_xact_lock(hashtextextended('parameterset ' || ?, 0))";

    private static final String VOLGENDE =
            "select coalesce(max(versie), 0) + 1 from (select versie from parameterset where code = ?"
                    + " union all select versie from parameterset_concept where code = ?) v";

    private final AgroalDataSource bron;

    ConceptRepository(AgroalDataSource bron) {
        this.bron = bron;
    }

    List<Conceptrij> alle() {
        return lees("select inhoud, wijziging from parameterset_concept order by code, versie", s -> {});
    }

    Optional<Conceptrij> zoek(String code, int versie) {
        return lees("select inhoud, wijziging from parameterset_concept where code = ? and versie = ?", s -> {
                    s.setString(1, code);
                    s.setInt(2, versie);
                })
                .stream()
                .findFirst();
    }

    /** The number for a new version; no other gets it until this transaction ends. */
    int volgendeVersie(String code) {
        try (var connection = bron.getConnection();
                var slot = connection.prepareStatement(SLOT);
                var volgende = connection.prepareStatement(VOLGENDE)) {
            slot.setString(1, code);
            slot.execute();
            volgende.setString(1, code);
            volgende.setString(2, code);
            try (var rij = volgende.executeQuery()) {
                rij.next();
                return rij.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no number for a new parameterset", e);
        }
    }

    void maak(Parameterset set) {
        schrijf("insert into parameterset_concept (code, versie, wijziging, inhoud) values (?, ?, 1, ?)", s -> {
            s.setString(1, set.code());
            s.setInt(2, set.versie());
            s.setString(3, ParametersetTekst.schrijf(set));
        });
    }

    /** @return false when somebody else changed or published it in between */
    boolean vervang(Parameterset set, long wijziging) {
        return schrijf(
                        "update parameterset_concept set inhoud = ?, wijziging = wijziging + 1"
                                + " where code = ? and versie = ? and wijziging = ?",
                        s -> {
                            s.setString(1, ParametersetTekst.schrijf(set));
                            s.setString(2, set.code());
                            s.setInt(3, set.versie());
                            s.setLong(4, wijziging);
                        })
                == 1;
    }

    /** Moves it to the published ones, as one step. */
    Optional<GepubliceerdeSet> publiceer(Conceptrij concept) {
        Parameterset set = concept.set();
        String inhoud = ParametersetTekst.schrijf(set);
        int weg = schrijf("delete from parameterset_concept where code = ? and versie = ? and wijziging = ?", s -> {
            s.setString(1, set.code());
            s.setInt(2, set.versie());
            s.setLong(3, concept.wijziging());
        });
        if (weg == 0) {
            return Optional.empty();
        }
        String checksum = Controlesom.van(inhoud);
        schrijf("insert into parameterset (code, versie, checksum, inhoud) values (?, ?, ?, ?)", s -> {
            s.setString(1, set.code());
            s.setInt(2, set.versie());
            s.setString(3, checksum);
            s.setString(4, inhoud);
        });
        return Optional.of(new GepubliceerdeSet(set, checksum));
    }

    private int schrijf(String sql, Invulling invulling) {
        try (var connection = bron.getConnection();
                var statement = connection.prepareStatement(sql)) {
            invulling.vul(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("parameterset cannot be written", e);
        }
    }

    private List<Conceptrij> lees(String sql, Invulling invulling) {
        try (var connection = bron.getConnection();
                var statement = connection.prepareStatement(sql)) {
            invulling.vul(statement);
            List<Conceptrij> rijen = new ArrayList<>();
            try (var rij = statement.executeQuery()) {
                while (rij.next()) {
                    rijen.add(new Conceptrij(ParametersetTekst.lees(rij.getString(1)), rij.getLong(2)));
                }
            }
            return rijen;
        } catch (SQLException e) {
            throw new IllegalStateException("parametersets cannot be read", e);
        }
    }

    private interface Invulling {
        void vul(PreparedStatement statement) throws SQLException;
    }
}
