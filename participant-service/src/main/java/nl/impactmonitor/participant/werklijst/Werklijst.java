package nl.impactmonitor.participant.werklijst;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.impactmonitor.participant.afnemer.Afnemers;
import nl.impactmonitor.participant.meetvenster.Meetvensters;
import nl.impactmonitor.participant.meting.Moment;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.participant.regels.Kalender;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;
import nl.impactmonitor.platform.scope.PilotScope;

/**
 * What is due follows from the metingen there are and the window that held at the nulmeting (before there is one, at the
 * registration). Whoever gave no instemming, or dropped out, is left alone.
 */
@ApplicationScoped
class Werklijst {

    private static final String TAKEN = """
            with vensters as materialized (
                select cast(v ->> 'geldigVanaf' as date) as geldig_vanaf, cast(v ->> 'nulBinnen' as int) as nul_binnen,
                       cast(v ->> 'eenVanaf' as int) as een_vanaf, cast(v ->> 'eenTot' as int) as een_tot,
                       cast(v ->> 'vervolgVanaf' as int) as vervolg_vanaf, cast(v ->> 'vervolgTot' as int) as vervolg_tot
                from jsonb_array_elements(cast(:vensters as jsonb)) v),
            stand as (
                select d.id, d.volgnummer, d.deelnemercode, d.pilot, d.aangemeld_op, m.nul, m.een, m.vervolg,
                       coalesce(m.afnemer, d.intaker) as intaker
                from deelnemer d
                left join lateral (
                    select max(datum) filter (where moment = 'NUL') as nul,
                           max(datum) filter (where moment = 'EEN') as een,
                           max(datum) filter (where moment = 'VERVOLG') as vervolg,
                           (array_agg(afnemer order by datum desc, volgnummer desc)
                                filter (where afnemer is not null))[1] as afnemer
                    from meting where deelnemer = d.id) m on true
                where d.instemming and d.uitval_op is null and (:alle or d.pilot in (:pilots))),
            taak as (
                select s.id, s.volgnummer, s.deelnemercode, s.pilot, s.intaker,
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
            select t.*, exists (select from meting_concept c where c.deelnemer = t.id and c.moment = t.moment) as concept
            from taak t
            where vanaf <= :vandaag""";

    private final EntityManager em;
    private final PilotScope scope;
    private final Pilots pilots;
    private final Afnemers afnemers;
    private final Kalender kalender;
    private final String vensters;

    Werklijst(
            EntityManager em,
            PilotScope scope,
            Pilots pilots,
            Afnemers afnemers,
            Kalender kalender,
            Meetvensters vensters,
            ObjectMapper json)
            throws JsonProcessingException {
        this.em = em;
        this.scope = scope;
        this.pilots = pilots;
        this.afnemers = afnemers;
        this.kalender = kalender;
        this.vensters = json.writeValueAsString(vensters.alle());
    }

    /**
     * @param pilot null for all of the caller
     * @param stand null for both
     */
    @Transactional
    Pagina<Taak> lijst(String pilot, Taak.Stand stand, Taak.Van van, LijstVraag vraag) {
        Sortering sortering = vraag.sorteringAnders(
                "uiterlijk",
                Sortering.Veld.datum("uiterlijk"),
                Sortering.Veld.datum("vanaf"),
                Sortering.Veld.tekst("deelnemercode"),
                Sortering.Veld.tekst("pilot"),
                Sortering.Veld.tekst("moment"));
        pilots.eisEigenIndien(pilot);
        LocalDate vandaag = kalender.vandaag();
        Map<String, Object> parameters = new HashMap<>(Map.of("vensters", vensters, "vandaag", vandaag));
        parameters.putAll(Map.of("alle", scope.allPilots(), "pilots", scope.pilots()));
        StringBuilder query = new StringBuilder(TAKEN);
        if (pilot != null) {
            query.append(" and pilot = :pilot");
            parameters.put("pilot", pilot);
        }
        if (stand != null) {
            query.append(stand == Taak.Stand.TE_LAAT ? " and uiterlijk < :vandaag" : " and uiterlijk >= :vandaag");
        }
        switch (van) {
            case MIJ -> {
                query.append(" and intaker = :intaker");
                parameters.put("intaker", afnemers.aanroeper());
            }
            case ZONDER_INTAKER -> query.append(" and intaker is null");
            case ALLEN -> {
                // whosever they are
            }
        }
        query.append(sortering.voorwaarde("volgnummer")).append(sortering.volgorde("volgnummer"));
        List<Rij> rijen = lees(query.toString(), sortering.parameters(parameters), vandaag, vraag.leesLimiet());
        return Pagina.of(
                rijen, vraag, rij -> sortering.sleutel(rij.volgnummer(), veld -> waarde(rij.taak(), veld)), Rij::taak);
    }

    private record Rij(long volgnummer, Taak taak) {}

    private List<Rij> lees(String query, Map<String, Object> parameters, LocalDate vandaag, int hoogstens) {
        var vraag = em.createNativeQuery(query, Tuple.class).setMaxResults(hoogstens);
        parameters.forEach(vraag::setParameter);
        List<Rij> rijen = new ArrayList<>();
        for (Object gevonden : vraag.getResultList()) {
            Tuple rij = (Tuple) gevonden;
            LocalDate uiterlijk = rij.get("uiterlijk", LocalDate.class);
            rijen.add(new Rij(
                    rij.get("volgnummer", Long.class),
                    new Taak(
                            rij.get("id", UUID.class),
                            rij.get("deelnemercode", String.class),
                            rij.get("pilot", String.class),
                            Moment.valueOf(rij.get("moment", String.class)),
                            rij.get("vanaf", LocalDate.class),
                            uiterlijk,
                            uiterlijk.isBefore(vandaag) ? Taak.Stand.TE_LAAT : Taak.Stand.TE_DOEN,
                            rij.get("intaker", String.class),
                            rij.get("concept", Boolean.class))));
        }
        return rijen;
    }

    private static Object waarde(Taak taak, String veld) {
        return switch (veld) {
            case "vanaf" -> taak.vanaf();
            case "deelnemercode" -> taak.deelnemercode();
            case "pilot" -> taak.pilot();
            case "moment" -> taak.moment();
            default -> taak.uiterlijk();
        };
    }
}
