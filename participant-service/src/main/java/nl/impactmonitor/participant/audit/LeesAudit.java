package nl.impactmonitor.participant.audit;

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
import nl.impactmonitor.participant.keten.Regel;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import nl.impactmonitor.platform.scope.PilotScope;

/** Shows the audit, under the policy that only a scope over all pilots may read it. Reading it is written down as well. */
@ApplicationScoped
class LeesAudit {

    private static final List<String> VELDEN = List.of("auditregels");

    private final AgroalDataSource verzoek;
    private final PilotScope scope;
    private final Verwerkingen verwerkingen;

    LeesAudit(AgroalDataSource verzoek, PilotScope scope, Verwerkingen verwerkingen) {
        this.verzoek = verzoek;
        this.scope = scope;
        this.verwerkingen = verwerkingen;
    }

    private record Rij(Regel regel, Long blok) {}

    @Transactional
    Pagina<AuditregelAntwoord> zoek(Auditfilter filter) {
        if (!scope.allPilots()) {
            throw ApiException.forbidden("De audit gaat over alle pilots; uw token niet.");
        }
        PaginaVraag vraag = filter.pagina();
        List<Rij> rijen = lees(filter, vraag);
        verwerkingen.gezien(filter.deelnemer() == null ? List.of() : List.of(filter.deelnemer()), VELDEN);
        return Pagina.of(
                rijen,
                vraag,
                rij -> Long.toString(filter.sleutel(rij.regel().volgnummer())),
                rij -> AuditregelAntwoord.of(rij.regel(), rij.blok()));
    }

    private List<Rij> lees(Auditfilter filter, PaginaVraag vraag) {
        String nummer = filter.nieuwsteEerst() ? "-volgnummer" : "volgnummer";
        List<String> eisen = new ArrayList<>();
        List<Object> waarden = new ArrayList<>();
        eis(eisen, waarden, nummer + " > ?", filter.na() == 0 ? Long.MIN_VALUE : filter.na());
        eis(eisen, waarden, "deelnemers @> array[?]", filter.deelnemer());
        eis(eisen, waarden, "wie = ?", filter.wie());
        eis(eisen, waarden, "organisatie = ?", filter.organisatie());
        eis(eisen, waarden, "handeling = ?", filter.handeling());
        eis(
                eisen,
                waarden,
                "soort = ?",
                filter.soort() == null ? null : filter.soort().name());
        eis(eisen, waarden, "moment >= ?", utc(filter.vanaf()));
        eis(eisen, waarden, "moment < ?", utc(filter.tot()));
        waarden.add(vraag.leesLimiet());
        String sql = "select " + Regelstroom.KOLOMMEN + ", (select nummer from audit_blok where tot_tx > audit_regel.tx"
                + " order by tot_tx limit 1) as blok from audit_regel where " + String.join(" and ", eisen)
                + " order by volgnummer" + (filter.nieuwsteEerst() ? " desc" : "") + " limit ?";
        try (Connection c = verzoek.getConnection();
                PreparedStatement lees = c.prepareStatement(sql)) {
            for (int i = 0; i < waarden.size(); i++) {
                lees.setObject(i + 1, waarden.get(i));
            }
            return rijen(lees);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit could not be read", e);
        }
    }

    private static List<Rij> rijen(PreparedStatement lees) throws SQLException {
        List<Rij> rijen = new ArrayList<>();
        try (ResultSet rs = lees.executeQuery()) {
            while (rs.next()) {
                rijen.add(new Rij(Regelstroom.regel(rs), rs.getObject("blok", Long.class)));
            }
        }
        return rijen;
    }

    private static void eis(List<String> eisen, List<Object> waarden, String eis, Object waarde) {
        if (waarde != null) {
            eisen.add(eis);
            waarden.add(waarde);
        }
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
