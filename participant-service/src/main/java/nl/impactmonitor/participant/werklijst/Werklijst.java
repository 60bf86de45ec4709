package nl.impactmonitor.participant.werklijst;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.afnemer.Afnemers;
import nl.impactmonitor.participant.meetvenster.Meetvensters;
import nl.impactmonitor.participant.meting.Moment;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.participant.regels.Kalender;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.PaginaVraag;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * What is due follows from the metingen there are and the window that held at the nulmeting (before there is one, at the
 * registration). Whoever gave no instemming, or dropped out, is left alone.
 */
@ApplicationScoped
class Werklijst {

    private static final String TAKEN = """
            with vensters as materialized (
                select (v ->> 'geldigVanaf')::date as geldig_vanaf, (v ->> 'nulBinnen')::int as nul_binnen,
                       (v ->> 'eenVanaf')::int as een_vanaf, (v ->> 'eenTot')::int as een_tot,
                       (v ->> 'vervolgVanaf')::int as vervolg_vanaf, (v ->> 'vervolgTot')::int as vervolg_tot
                from jsonb_array_elements(?::jsonb) v),
            stand as (
                select d.id, d.deelnemercode, d.pilot, d.aangemeld_op, m.nul, m.een, m.vervolg,
                       coalesce(m.afnemer, d.intaker) as intaker
                from deelnemer d
                left join lateral (
                    select max(datum) filter (where moment = 'NUL') as nul,
                           max(datum) filter (where moment = 'EEN') as een,
                           max(datum) filter (where moment = 'VERVOLG') as vervolg,
                           (array_agg(afnemer order by datum desc, volgnummer desc)
                                filter (where afnemer is not null))[1] as afnemer
                    from meting where deelnemer = d.id) m on true
                where d.instemming and d.uitval_op is null and (? or d.pilot = any (?))
                  and (?::text is null or d.pilot = ?)),
            taak as (
                select s.id, s.deelnemercode, s.pilot, s.intaker,
                       case when nul is null then 'NUL' when een is null then 'EEN' else 'VERVOLG' end as moment,
                       case when nul is null then aangemeld_op
                            when een is null then nul + v.een_vanaf else een + v.vervolg_vanaf end as vanaf,
                       case when nul is null then aangemeld_op + v.nul_binnen
                            when een is null then nul + v.een_tot else een + v.vervolg_tot end as uiterlijk
                from stand s
                cross join lateral (
                    select * from vensters
                    order by (geldig_vanaf <= coalesce(nul, aangemeld_op)) desc,
                             abs(geldig_vanaf - coalesce(nul, aangemeld_op)) limit 1) v
                where een is null or vervolg is null)
            select t.*, exists (select from meting_concept c where c.deelnemer = t.id and c.moment = t.moment)
            from taak t
            where vanaf <= ?
              and (?::text is null or (uiterlijk < ?) = (? = 'TE_LAAT'))
              and (? = 'ALLEN' or intaker is not distinct from ?)
              and (?::date is null or (uiterlijk, id) > (?::date, ?::uuid))
            order by uiterlijk, id
            limit ?""";

    private final AgroalDataSource verzoek;
    private final PilotScope scope;
    private final Pilots pilots;
    private final Afnemers afnemers;
    private final Kalender kalender;
    private final String vensters;

    Werklijst(
            AgroalDataSource verzoek,
            PilotScope scope,
            Pilots pilots,
            Afnemers afnemers,
            Kalender kalender,
            Meetvensters vensters,
            ObjectMapper json)
            throws JsonProcessingException {
        this.verzoek = verzoek;
        this.scope = scope;
        this.pilots = pilots;
        this.afnemers = afnemers;
        this.kalender = kalender;
        this.vensters = json.writeValueAsString(vensters.alle());
    }

    /** @param stand null for both */
    @Transactional
    Pagina<Taak> lijst(String pilot, Taak.Stand stand, Taak.Van van, PaginaVraag vraag) {
        pilots.eisEigenIndien(pilot);
        Plaats na = vraag.na().map(Plaats::van).orElse(Plaats.BEGIN);
        LocalDate vandaag = kalender.vandaag();
        try (Connection c = verzoek.getConnection();
                PreparedStatement p = c.prepareStatement(TAKEN)) {
            String naam = stand == null ? null : stand.name();
            Object[] waarden = {
                vensters,
                scope.allPilots(),
                c.createArrayOf("text", scope.pilots().toArray()),
                pilot,
                pilot,
                vandaag,
                naam,
                vandaag,
                naam,
                van.name(),
                van == Taak.Van.MIJ ? afnemers.aanroeper() : null,
                na.uiterlijk(),
                na.uiterlijk(),
                na.deelnemer(),
                vraag.leesLimiet()
            };
            for (int i = 0; i < waarden.length; i++) {
                p.setObject(i + 1, waarden[i]);
            }
            return Pagina.of(lees(p, vandaag), vraag, Taak::sleutel, taak -> taak);
        } catch (SQLException e) {
            throw new IllegalStateException("the metingen that are due cannot be read", e);
        }
    }

    private static List<Taak> lees(PreparedStatement p, LocalDate vandaag) throws SQLException {
        List<Taak> taken = new ArrayList<>();
        try (ResultSet rs = p.executeQuery()) {
            while (rs.next()) {
                LocalDate uiterlijk = rs.getObject("uiterlijk", LocalDate.class);
                taken.add(new Taak(
                        rs.getObject("id", UUID.class),
                        rs.getString("deelnemercode"),
                        rs.getString("pilot"),
                        Moment.valueOf(rs.getString("moment")),
                        rs.getObject("vanaf", LocalDate.class),
                        uiterlijk,
                        uiterlijk.isBefore(vandaag) ? Taak.Stand.TE_LAAT : Taak.Stand.TE_DOEN,
                        rs.getString("intaker"),
                        rs.getBoolean("exists")));
            }
        }
        return taken;
    }
}
