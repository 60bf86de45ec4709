package nl.impactmonitor.platform.logboek;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.platform.scope.PilotScope;
import nl.impactmonitor.platform.scope.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Writes down whom an answer shows, in one statement, in the transaction that reads it: what is not written down is not shown. */
@ApplicationScoped
public class Inzagen {

    private static final String SCHRIJF = """
            with regel as (
                insert into audit_regel (wie, client, organisatie, handeling, betrokkenen, velden, trace)
                values (?, ?, ?, ?, ?, ?, ?))
            insert into logboek_regel (trace_id, span_id, parent_span_id, naam, activiteit, betrokkene, foreign_trace_id,
                                       foreign_span_id)
            select ?, int8send(span), case when betrokkene is not null then int8send(?) end, ?, ?, betrokkene, ?, ?
            from unnest(?::uuid[], ?::bigint[]) as actie (betrokkene, span)
            """;

    private final AgroalDataSource verzoek;
    private final PilotScope scope;
    private final CurrentIdentityAssociation wie;
    private final Instance<RoutingContext> lopend;
    private final String activiteit;

    Inzagen(
            AgroalDataSource verzoek,
            PilotScope scope,
            CurrentIdentityAssociation wie,
            Instance<RoutingContext> lopend,
            @ConfigProperty(name = "impactmonitor.logboek.activiteit") String activiteit) {
        this.verzoek = verzoek;
        this.scope = scope;
        this.wie = wie;
        this.lopend = lopend;
        this.activiteit = activiteit;
    }

    /**
     * Nothing when nobody is shown.
     *
     * @param handeling method and path of the operation, with its parameters in braces
     * @param betrokkenen ids of whom is shown
     * @param velden names of what is shown of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void gezien(String handeling, Collection<UUID> betrokkenen, List<String> velden) {
        if (betrokkenen.isEmpty()) {
            return;
        }
        Spoor spoor = Spoor.van(lopend.get().request().getHeader("traceparent"));
        Scope door = scope.current();
        long samen = Spoor.nieuweSpan();
        List<UUID> ids = new ArrayList<>(betrokkenen);
        List<Long> spans =
                new ArrayList<>(ids.stream().map(id -> Spoor.nieuweSpan()).toList());
        if (ids.size() > 1) {
            ids.addFirst(null);
            spans.addFirst(samen);
        }
        try (Connection c = verzoek.getConnection();
                PreparedStatement s = c.prepareStatement(SCHRIJF)) {
            s.setString(1, door.subject());
            s.setString(2, client());
            s.setString(3, door.organisatie());
            s.setString(4, handeling);
            s.setArray(5, c.createArrayOf("uuid", betrokkenen.toArray()));
            s.setArray(6, c.createArrayOf("text", velden.toArray()));
            s.setString(7, spoor.tekst());
            s.setBytes(8, spoor.trace());
            s.setObject(9, ids.size() > 1 ? samen : null, java.sql.Types.BIGINT);
            s.setString(10, handeling);
            s.setString(11, activiteit);
            s.setBytes(12, spoor.vreemdeTrace());
            s.setBytes(13, spoor.vreemdeSpan());
            s.setArray(14, c.createArrayOf("uuid", ids.toArray()));
            s.setArray(15, c.createArrayOf("bigint", spans.toArray()));
            s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("who is shown could not be written down", e);
        }
    }

    private String client() {
        return wie.getIdentity().getPrincipal() instanceof JsonWebToken token
                        && token.getClaim("azp") instanceof String azp
                ? azp
                : "";
    }
}
