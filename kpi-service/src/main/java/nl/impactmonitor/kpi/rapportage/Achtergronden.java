package nl.impactmonitor.kpi.rapportage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.deelvraag.GeefKader;
import nl.impactmonitor.kpi.rapport.Achtergrond;
import nl.impactmonitor.kpi.rapport.Instrument;
import nl.impactmonitor.kpi.rapport.Plaats;
import nl.impactmonitor.kpi.stand.Referentiegroepen;

/** What the numbers of a report are read beside, within the scope of the running transaction. */
@ApplicationScoped
class Achtergronden {

    private static final String PILOTS = """
            select code, naam, regio, regio_naam, start, einde from pilot
            where programma = ? and code = any (?) order by code
            """;

    private static final String INSTRUMENTEN =
            "select code, versie, naam, vragen from instrument order by code, versie";

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new ParameterNamesModule());

    private final AgroalDataSource verzoek;
    private final GeefKader kader;
    private final Referentiegroepen referentiegroepen;
    private final Clock klok;

    Achtergronden(AgroalDataSource verzoek, GeefKader kader, Referentiegroepen referentiegroepen, Clock klok) {
        this.verzoek = verzoek;
        this.kader = kader;
        this.referentiegroepen = referentiegroepen;
        this.klok = klok;
    }

    Achtergrond van(Opdracht opdracht) {
        try (Connection db = verzoek.getConnection()) {
            return new Achtergrond(
                    plaatsen(db, opdracht),
                    instrumenten(db),
                    kader.dozen(),
                    referentiegroepen.in(opdracht.pilots(), opdracht.peildatum()),
                    LocalDate.now(klok));
        } catch (SQLException e) {
            throw new IllegalStateException("the pilots and instruments cannot be read", e);
        }
    }

    private static List<Plaats> plaatsen(Connection db, Opdracht opdracht) throws SQLException {
        Map<String, Plaats> plaatsen = new LinkedHashMap<>();
        try (PreparedStatement vraag = db.prepareStatement(PILOTS)) {
            vraag.setString(1, opdracht.programma());
            vraag.setArray(2, db.createArrayOf("text", opdracht.pilots().toArray()));
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    String regio = rij.getString(4);
                    plaatsen.put(
                            rij.getString(1),
                            new Plaats(
                                    rij.getString(1),
                                    rij.getString(2),
                                    regio,
                                    rij.getObject(5, LocalDate.class),
                                    rij.getObject(6, LocalDate.class)));
                    if (regio != null) {
                        String code = Plaats.REGIO + rij.getString(3);
                        plaatsen.put(code, new Plaats(code, regio, null, null, null));
                    }
                }
            }
        }
        return List.copyOf(plaatsen.values());
    }

    private static List<Instrument.Vraag> vragen(String tekst) {
        try {
            return tekst == null ? List.of() : JSON.readValue(tekst, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the questions of an instrument cannot be read", e);
        }
    }

    private static List<Instrument> instrumenten(Connection db) throws SQLException {
        List<Instrument> instrumenten = new ArrayList<>();
        try (PreparedStatement vraag = db.prepareStatement(INSTRUMENTEN);
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                instrumenten.add(
                        new Instrument(rij.getString(1), rij.getInt(2), rij.getString(3), vragen(rij.getString(4))));
            }
        }
        return instrumenten;
    }
}
