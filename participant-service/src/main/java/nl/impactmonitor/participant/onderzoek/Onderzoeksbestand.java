package nl.impactmonitor.participant.onderzoek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Doelgroepregel;
import nl.impactmonitor.participant.deelnemer.Kenmerken;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * Streams a research file: a cursor over one statement, so that memory does not grow with the number of rows and the file is
 * of one moment. Whom rows are about is accounted for before they leave.
 */
@ApplicationScoped
class Onderzoeksbestand {

    private static final int PER_KEER = 500;
    private static final int HOOGSTENS_SECONDEN = (int) Duration.ofHours(1).toSeconds();

    private final AgroalDataSource verzoek;
    private final PilotScope scope;
    private final Pilots pilots;
    private final Doelgroepregel doelgroep;
    private final Verwerkingen verwerkingen;
    private final ObjectMapper json;

    Onderzoeksbestand(
            AgroalDataSource verzoek,
            PilotScope scope,
            Pilots pilots,
            Doelgroepregel doelgroep,
            Verwerkingen verwerkingen,
            ObjectMapper json) {
        this.verzoek = verzoek;
        this.scope = scope;
        this.pilots = pilots;
        this.doelgroep = doelgroep;
        this.verwerkingen = verwerkingen;
        this.json = json;
    }

    @Transactional
    void eisEigen(String pilot) {
        pilots.eisEigenIndien(pilot);
    }

    /** @param pilot null for every own pilot */
    void schrijf(Bestand bestand, String pilot, Rijschrijver uit) {
        QuarkusTransaction.requiringNew().timeout(HOOGSTENS_SECONDEN).run(() -> {
            try (Connection c = verzoek.getConnection();
                    PreparedStatement lees = c.prepareStatement(bestand.sql())) {
                lees.setBoolean(1, pilot == null && scope.allPilots());
                Object[] welke = pilot == null ? scope.pilots().toArray() : new Object[] {pilot};
                lees.setArray(2, c.createArrayOf("text", welke));
                lees.setFetchSize(PER_KEER);
                try (ResultSet rs = lees.executeQuery();
                        uit) {
                    uit.kop(bestand.kolommen);
                    rijen(bestand, rs, uit);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("research file " + bestand + " could not be read", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void rijen(Bestand bestand, ResultSet rs, Rijschrijver uit) throws SQLException, IOException {
        UUID vorige = null;
        boolean meer = rs.next();
        while (meer) {
            List<List<Object>> rijen = new ArrayList<>(PER_KEER);
            Set<UUID> wie = new LinkedHashSet<>();
            for (; meer && rijen.size() < PER_KEER; meer = rs.next()) {
                rijen.add(rij(bestand.kolommen, rs));
                wie.add(rs.getObject(1, UUID.class));
            }
            wie.remove(vorige);
            verantwoord(bestand, wie);
            for (List<Object> rij : rijen) {
                uit.rij(bestand.kolommen, rij);
            }
            vorige = UUID.fromString((String) rijen.getLast().getFirst());
        }
    }

    /** For itself: whatever becomes of the rest, these rows leave. */
    private void verantwoord(Bestand bestand, Set<UUID> wie) {
        if (!wie.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> verwerkingen.gezien(wie, bestand.velden()));
        }
    }

    private List<Object> rij(List<Kolom> kolommen, ResultSet rs) throws SQLException, IOException {
        List<Object> waarden = new ArrayList<>(kolommen.size());
        for (int i = 0; i < kolommen.size(); i++) {
            waarden.add(
                    switch (kolommen.get(i).soort()) {
                        case TEKST, CODE, DATUM -> rs.getString(i + 1);
                        case GETAL -> rs.getBigDecimal(i + 1);
                        case JA_NEE -> rs.getObject(i + 1, Boolean.class);
                        case LAAGGELETTERD -> laaggeletterd(rs.getString(i + 1));
                    });
        }
        return waarden;
    }

    private Boolean laaggeletterd(String gegevens) throws IOException {
        JsonNode g = json.readTree(gegevens);
        Map<String, Double> niveaus = new HashMap<>();
        g.path("niveaus")
                .properties()
                .forEach(n -> niveaus.put(n.getKey(), n.getValue().asDouble()));
        return doelgroep.laaggeletterd(
                Kenmerken.LeerderType.valueOf(g.get("type").asText()),
                niveaus,
                LocalDate.parse(g.get("dag").asText()));
    }
}
