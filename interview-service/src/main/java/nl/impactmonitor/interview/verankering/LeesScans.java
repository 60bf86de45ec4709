package nl.impactmonitor.interview.verankering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

@ApplicationScoped
class LeesScans {

    private static final TypeReference<List<Score>> SCORES = new TypeReference<>() {};

    private final ScanRepository scans;
    private final PilotScope scope;
    private final DataSource database;
    private final ObjectMapper json;

    LeesScans(ScanRepository scans, PilotScope scope, DataSource database, ObjectMapper json) {
        this.scans = scans;
        this.scope = scope;
        this.database = database;
        this.json = json;
    }

    @Transactional
    ScanAntwoord een(UUID id) {
        return scans.vereist(id, LockModeType.NONE).antwoord();
    }

    @Transactional
    Pagina<ScanAntwoord> lijst(Scanfilter filter, LijstVraag vraag) {
        var sortering = vraag.sortering(Sortering.Veld.datum("datum"), Sortering.Veld.tekst("pilot"));
        return Pagina.of(
                scans.lijst(filter, sortering, vraag.leesLimiet()),
                vraag,
                s -> sortering.sleutel(s.volgorde, veld -> veld.equals("datum") ? s.datum : s.pilot),
                Scan::antwoord);
    }

    @Transactional
    Verloop verloop(String pilot) {
        if (!scope.mayUse(pilot)) {
            throw ApiException.notFound("Deze pilot hoort niet bij uw pilots.");
        }
        return Verloop.van(pilot, scans.vastgesteld(pilot));
    }

    /** Every version that the scan had, the present one last. */
    @Transactional
    Pagina<ScanAntwoord> versies(UUID id) {
        var scan = scans.vereist(id, LockModeType.NONE);
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select * from verankeringsscan_versie where scan = ? order by versie")) {
            query.setObject(1, id);
            try (var rij = query.executeQuery()) {
                var versies = new ArrayList<ScanAntwoord>();
                while (rij.next()) {
                    versies.add(new ScanAntwoord(
                            id,
                            rij.getLong("versie"),
                            rij.getString("pilot"),
                            rij.getObject("datum", LocalDate.class),
                            Scaninhoud.Fase.valueOf(rij.getString("fase")),
                            Scanstatus.valueOf(rij.getString("status")),
                            scan.rubriek,
                            scan.rubriekVersie,
                            json.readValue(rij.getString("scores"), SCORES),
                            List.of((UUID[])
                                    rij.getArray("vervallen_fragmenten").getArray()),
                            rij.getString("reden"),
                            rij.getString("gewijzigd_door"),
                            rij.getObject("gewijzigd_op", Timestamp.class).toInstant()));
                }
                return Pagina.heel(versies);
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("versions of a scan cannot be read", e);
        }
    }
}
