package nl.impactmonitor.participant.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.geschiedenis.Feitsoort;
import nl.impactmonitor.participant.geschiedenis.Geschiedenis;
import nl.impactmonitor.participant.geschiedenis.Handeling;
import nl.impactmonitor.participant.geschiedenis.Reden;
import nl.impactmonitor.platform.rest.IfMatch;

/** The meting goes out of the dossier and into the history; a nulmeting only when no later meting leans on it. */
@ApplicationScoped
class TrekMetingIn {

    private final Dossierwijziging wijziging;
    private final MetingRepository metingen;
    private final Geschiedenis geschiedenis;

    TrekMetingIn(Dossierwijziging wijziging, MetingRepository metingen, Geschiedenis geschiedenis) {
        this.wijziging = wijziging;
        this.metingen = metingen;
        this.geschiedenis = geschiedenis;
    }

    @Transactional
    void doe(UUID deelnemerId, UUID id, String ifMatch, Reden reden) {
        Deelnemer deelnemer = wijziging.open(deelnemerId, null);
        Meting meting = metingen.eis(deelnemerId, id);
        IfMatch.require(ifMatch, meting.versie);
        List<Metingstap> andere = new ArrayList<>(metingen.stappen(deelnemerId));
        andere.remove(meting.stap());
        Metingregels.tegenIntrekking(meting.stap(), andere).weigerBijBezwaar();
        geschiedenis.bewaar(Feitsoort.METING, id, Handeling.INTREKKING, reden);
        metingen.delete(meting);
        wijziging.sluit(deelnemer, "nl.impactmonitor.meting.ingetrokken.v1");
    }
}
