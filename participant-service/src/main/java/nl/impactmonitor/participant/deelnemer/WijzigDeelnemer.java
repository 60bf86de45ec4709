package nl.impactmonitor.participant.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.geschiedenis.Feitsoort;
import nl.impactmonitor.participant.geschiedenis.Geschiedenis;
import nl.impactmonitor.participant.geschiedenis.Handeling;
import nl.impactmonitor.participant.geschiedenis.Reden;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.IfMatch;

/**
 * The registration anew. What it was goes into the history; what an organisation said stays as its opgave, and from now on
 * the intaker leads over the kenmerken.
 */
@ApplicationScoped
class WijzigDeelnemer {

    private final Dossierwijziging wijziging;
    private final Geschiedenis geschiedenis;
    private final LeesDeelnemers lees;
    private final EntityManager em;

    WijzigDeelnemer(Dossierwijziging wijziging, Geschiedenis geschiedenis, LeesDeelnemers lees, EntityManager em) {
        this.wijziging = wijziging;
        this.geschiedenis = geschiedenis;
        this.lees = lees;
        this.em = em;
    }

    @Transactional
    DeelnemerAntwoord doe(UUID id, String ifMatch, Reden reden, DeelnemerWijziging vraag) {
        Deelnemer deelnemer = wijziging.open(id, null);
        IfMatch.require(ifMatch, deelnemer.versie);
        if (deelnemer.uitval != null && deelnemer.uitval.datum().isBefore(vraag.aangemeldOp())) {
            throw ApiException.badRequest(
                    new FieldError("/aangemeldOp", "NA_UITVAL", "De aanmelding ligt na de uitval."));
        }
        geschiedenis.bewaar(Feitsoort.DEELNEMER, id, Handeling.CORRECTIE, reden);
        if (deelnemer.kenmerkenBron != null) {
            bewaarOpgave(id);
        }
        deelnemer.groep = vraag.groep();
        deelnemer.aangemeldOp = vraag.aangemeldOp();
        deelnemer.kenmerken = vraag.kenmerken();
        deelnemer.kenmerkenBron = null;
        wijziging.sluit(deelnemer, Aggregaat.DEELNEMER.type("gewijzigd"));
        return lees.antwoord(deelnemer);
    }

    /** In the form of {@link Opgave}. */
    private void bewaarOpgave(UUID id) {
        em.createNativeQuery("insert into andere_opgave (deelnemer, pilot, bron, onderwerp, inhoud)"
                        + " select id, pilot, kenmerken_bron, 'KENMERKEN', jsonb_build_object('groep', groep,"
                        + " 'aangemeldOp', aangemeld_op, 'kenmerken', jsonb_build_object('geslacht', geslacht,"
                        + " 'leeftijdsklasse', leeftijdsklasse, 'opleidingsniveau', opleidingsniveau,"
                        + " 'leerderType', leerder_type, 'instroomkanaal', instroomkanaal))"
                        + " from deelnemer where id = ?1 on conflict (deelnemer, bron, onderwerp)"
                        + " do update set inhoud = excluded.inhoud, op = now()")
                .setParameter(1, id)
                .executeUpdate();
    }
}
