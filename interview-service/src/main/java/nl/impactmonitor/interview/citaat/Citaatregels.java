package nl.impactmonitor.interview.citaat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.impactmonitor.platform.rest.ApiException;

/** The rules for quotes, the same for everybody; one that was issued never changes. */
@ApplicationScoped
class Citaatregels {

    private final DataSource database;

    Citaatregels(DataSource database) {
        this.database = database;
    }

    @Transactional
    List<Citaatregel> lijst() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select geldig_vanaf, minimum_respondenten, bron from citaatregel order by geldig_vanaf");
                var rij = query.executeQuery()) {
            var regels = new ArrayList<Citaatregel>();
            while (rij.next()) {
                regels.add(new Citaatregel(
                        rij.getObject("geldig_vanaf", LocalDate.class),
                        rij.getInt("minimum_respondenten"),
                        rij.getString("bron")));
            }
            return regels;
        } catch (SQLException e) {
            throw new IllegalStateException("rules for quotes cannot be read", e);
        }
    }

    /** @throws ApiException 409 when a rule begins on that day already */
    @Transactional
    Citaatregel geefUit(Citaatregel regel) {
        try (var connection = database.getConnection();
                var opdracht = connection.prepareStatement("""
                        insert into citaatregel (geldig_vanaf, minimum_respondenten, bron) values (?, ?, ?)
                        on conflict do nothing
                        """)) {
            opdracht.setObject(1, regel.geldigVanaf());
            opdracht.setInt(2, regel.minimumRespondenten());
            opdracht.setString(3, regel.bron());
            if (opdracht.executeUpdate() == 0) {
                throw ApiException.conflict("DAG_BEZET", "Vanaf deze dag geldt al een regel, en die verandert niet.");
            }
            return regel;
        } catch (SQLException e) {
            throw new IllegalStateException("rule for quotes cannot be issued", e);
        }
    }
}
