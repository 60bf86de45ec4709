package nl.impactmonitor.participant.deelname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.geschiedenis.Feitsoort;
import nl.impactmonitor.participant.geschiedenis.Geschiedenis;
import nl.impactmonitor.participant.geschiedenis.Handeling;
import nl.impactmonitor.participant.geschiedenis.Reden;
import nl.impactmonitor.platform.rest.IfMatch;

/** What makes a deelname the same one cannot be corrected: the wrong traject or start is taken back, and the right one recorded. */
@ApplicationScoped
class TrekDeelnameIn {

    private final Dossierwijziging wijziging;
    private final DeelnameRepository deelnames;
    private final Geschiedenis geschiedenis;

    TrekDeelnameIn(Dossierwijziging wijziging, DeelnameRepository deelnames, Geschiedenis geschiedenis) {
        this.wijziging = wijziging;
        this.deelnames = deelnames;
        this.geschiedenis = geschiedenis;
    }

    @Transactional
    void doe(UUID deelnemerId, UUID id, String ifMatch, Reden reden) {
        Deelnemer deelnemer = wijziging.open(deelnemerId, null);
        Deelname deelname = deelnames.van(deelnemerId, id);
        IfMatch.require(ifMatch, deelname.versie);
        geschiedenis.bewaar(Feitsoort.DEELNAME, id, Handeling.INTREKKING, reden);
        deelnames.delete(deelname);
        wijziging.sluit(deelnemer, "nl.impactmonitor.deelname.ingetrokken.v1");
    }
}
