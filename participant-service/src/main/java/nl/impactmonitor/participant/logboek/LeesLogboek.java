package nl.impactmonitor.participant.logboek;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import nl.impactmonitor.platform.scope.PilotScope;

/** What was done with the data of one person, for who answers a request for access (AVG art. 15). */
@ApplicationScoped
class LeesLogboek {

    private final AgroalDataSource verzoek;
    private final PilotScope scope;
    private final Verwerkingen verwerkingen;

    LeesLogboek(AgroalDataSource verzoek, PilotScope scope, Verwerkingen verwerkingen) {
        this.verzoek = verzoek;
        this.scope = scope;
        this.verwerkingen = verwerkingen;
    }

    @Transactional
    Pagina<Logboekregel> zoek(Logboekvraag vraag) {
        if (!scope.allPilots()) {
            throw ApiException.forbidden("Het logboek gaat over alle pilots; uw token niet.");
        }
        PaginaVraag pagina = vraag.pagina();
        List<Logboekregel> regels = lees(vraag, pagina);
        verwerkingen.gezien(List.of(vraag.betrokkene()), List.of("logboekregels"));
        return Pagina.of(regels, pagina, r -> Long.toString(r.volgnummer()), r -> r);
    }

    private List<Logboekregel> lees(Logboekvraag vraag, PaginaVraag pagina) {
        try (Connection c = verzoek.getConnection();
                PreparedStatement lees =
                        c.prepareStatement("select * from logboek_regel where betrokkene = ? and volgnummer > ?"
                                + " and begonnen >= ? and begonnen < ? order by volgnummer limit ?")) {
            lees.setObject(1, vraag.betrokkene());
            lees.setLong(2, pagina.naNummer());
            lees.setObject(3, utc(vraag.vanaf(), Instant.EPOCH));
            lees.setObject(4, utc(vraag.tot(), Instant.parse("9999-12-31T00:00:00Z")));
            lees.setInt(5, pagina.leesLimiet());
            List<Logboekregel> regels = new ArrayList<>();
            try (ResultSet rs = lees.executeQuery()) {
                while (rs.next()) {
                    regels.add(Logboekregel.of(rs));
                }
            }
            return regels;
        } catch (SQLException e) {
            throw new IllegalStateException("the logboek could not be read", e);
        }
    }

    private static OffsetDateTime utc(Instant moment, Instant anders) {
        return (moment == null ? anders : moment).atOffset(ZoneOffset.UTC);
    }
}
