package nl.impactmonitor.participant.instrumentarium;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.impactmonitor.participant.instrument.InstrumentVersie.Instrumentstatus;
import nl.impactmonitor.platform.rest.ApiException;

/** Versions from the database, concepts included; those are for who may make them. */
@ApplicationScoped
class LeesInstrumenten {

    private final AgroalDataSource verzoek;
    private final ObjectMapper json;

    LeesInstrumenten(AgroalDataSource verzoek, ObjectMapper json) {
        this.verzoek = verzoek;
        this.json = json;
    }

    /**
     * @param code null for all
     * @param status null for all
     */
    @Transactional
    List<InstrumentKort> lijst(String code, Instrumentstatus status, boolean metConcepten) {
        return alle(metConcepten).stream()
                .map(Opgeslagen::definitie)
                .filter(v -> code == null || v.code().equals(code))
                .filter(v -> status == null || v.status() == status)
                .map(InstrumentKort::of)
                .toList();
    }

    @Transactional
    List<Opgeslagen> alle(boolean metConcepten) {
        try (Connection c = verzoek.getConnection()) {
            return new InstrumentTabel(c, json)
                    .alle().stream()
                            .filter(o -> metConcepten || o.definitie().status() != Instrumentstatus.CONCEPT)
                            .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("instruments cannot be read", e);
        }
    }

    @Transactional
    Opgeslagen een(String code, int nummer, boolean metConcepten) {
        return alle(metConcepten).stream()
                .filter(o -> o.definitie().code().equals(code) && o.definitie().versie() == nummer)
                .findFirst()
                .orElseThrow(() -> ApiException.notFound("Deze versie van het instrument bestaat niet."));
    }
}
