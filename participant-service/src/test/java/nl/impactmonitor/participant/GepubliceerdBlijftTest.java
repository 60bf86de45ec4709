package nl.impactmonitor.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrument.InstrumentVersie.Instrumentstatus;
import nl.impactmonitor.participant.instrumentarium.Instrumenten;
import nl.impactmonitor.participant.instrumentarium.PubliceerInstrumenten;
import org.junit.jupiter.api.Test;

/** What was published stays as it was, whoever would have it otherwise. */
@QuarkusTest
@Dienst
class GepubliceerdBlijftTest {

    @Inject
    PubliceerInstrumenten publiceer;

    @Inject
    Instrumenten instrumenten;

    @Inject
    ObjectMapper json;

    @Inject
    AgroalDataSource verzoek;

    @Test
    void theSameFilesAgainChangeNothing() throws Exception {
        // Given
        var basis = bestand("IM-BASIS.v1.json");

        // When
        publiceer.doe(List.of(basis));

        // Then
        assertThat(instrumenten.versie("IM-BASIS", 1)).contains(basis);
    }

    @Test
    void aFileThatSaysSomethingElseThanWasPublishedIsRefusedWithEverythingBesideIt() throws Exception {
        // Given
        var basis = bestand("IM-BASIS.v1.json");
        var anders = basis.metItems(basis.items().subList(0, 22));
        var nieuw = bestand("IM-INKOMEN.v1.json");
        nieuw = new InstrumentVersie(
                "IM-ANDERS",
                1,
                nieuw.naam(),
                nieuw.status(),
                nieuw.geldigVanaf(),
                null,
                nieuw.bron(),
                nieuw.licentie(),
                nieuw.taalniveau(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
        var samen = List.of(nieuw, zonderBasisvaardigheden(anders));

        // When
        assertThatThrownBy(() -> publiceer.doe(samen))

                // Then
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("IM-BASIS version 1 is in the database with other content than its file");
        assertThat(aantal("IM-ANDERS")).isZero();
    }

    @Test
    void anUnsoundFileIsRefused() throws Exception {
        // Given
        var basis = bestand("IM-BASIS.v1.json");
        var onaf = List.of(basis.metItems(List.of()));

        // When
        assertThatThrownBy(() -> publiceer.doe(onaf))

                // Then
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ONBEKEND_ITEM");
    }

    @Test
    void aConceptAmongTheFilesIsRefused() throws Exception {
        // Given
        var concept = List.of(bestand("ZRM.v1.json").met(Instrumentstatus.CONCEPT, null));

        // When
        assertThatThrownBy(() -> publiceer.doe(concept))

                // Then
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theDatabaseItselfRefusesToChangeAPublishedDefinition() {
        // When
        assertThatThrownBy(() -> voerUit("update instrument_versie set definitie = '{}' where code = 'ZRM'"))

                // Then
                .hasMessageContaining("is published and does not change");
    }

    private static InstrumentVersie zonderBasisvaardigheden(InstrumentVersie v) {
        return new InstrumentVersie(
                v.code(),
                v.versie(),
                v.naam(),
                v.status(),
                v.geldigVanaf(),
                v.geldigTot(),
                v.bron(),
                v.licentie(),
                v.taalniveau(),
                v.antwoordschalen(),
                v.items(),
                v.scores().subList(0, 14),
                v.minimaleVerandering(),
                null,
                null);
    }

    private InstrumentVersie bestand(String naam) throws IOException {
        try (InputStream in = Instrumenten.class.getResourceAsStream("/instrumenten/" + naam)) {
            return json.readValue(in, InstrumentVersie.class);
        }
    }

    private void voerUit(String sql) throws SQLException {
        try (var c = verzoek.getConnection();
                var s = c.createStatement()) {
            s.execute(sql);
        }
    }

    private int aantal(String code) throws SQLException {
        try (var c = verzoek.getConnection();
                var p = c.prepareStatement("select count(*) from instrument_versie where code = ?")) {
            p.setString(1, code);
            try (var rs = p.executeQuery()) {
                rs.next();
                return rs.getInt(1);
            }
        }
    }
}
