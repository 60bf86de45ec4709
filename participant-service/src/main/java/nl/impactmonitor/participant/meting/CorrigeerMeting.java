package nl.impactmonitor.participant.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.afnemer.Afnemers;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.geschiedenis.Feitsoort;
import nl.impactmonitor.participant.geschiedenis.Geschiedenis;
import nl.impactmonitor.participant.geschiedenis.Handeling;
import nl.impactmonitor.participant.geschiedenis.Reden;
import nl.impactmonitor.platform.rest.IfMatch;

/**
 * The whole meting anew, judged as if it were recorded now among the other metingen of the deelnemer. Who took it stays,
 * unless the correction says otherwise.
 */
@ApplicationScoped
class CorrigeerMeting {

    private final Dossierwijziging wijziging;
    private final MetingRepository metingen;
    private final Metingregels regels;
    private final Metinguitwerking uitwerking;
    private final Afnemers afnemers;
    private final Metingweergave weergave;
    private final Geschiedenis geschiedenis;

    CorrigeerMeting(
            Dossierwijziging wijziging,
            MetingRepository metingen,
            Metingregels regels,
            Metinguitwerking uitwerking,
            Afnemers afnemers,
            Metingweergave weergave,
            Geschiedenis geschiedenis) {
        this.wijziging = wijziging;
        this.metingen = metingen;
        this.regels = regels;
        this.uitwerking = uitwerking;
        this.afnemers = afnemers;
        this.weergave = weergave;
        this.geschiedenis = geschiedenis;
    }

    @Transactional
    MetingAntwoord doe(UUID deelnemerId, UUID id, String ifMatch, Reden reden, MetingVraag vraag) {
        Deelnemer deelnemer = wijziging.open(deelnemerId, null);
        Meting meting = metingen.eis(deelnemerId, id);
        IfMatch.require(ifMatch, meting.versie);
        List<Metingstap> andere = new ArrayList<>(metingen.stappen(deelnemerId));
        andere.remove(meting.stap());
        var bezwaren = regels.tegen(vraag, Metingregels.Persoon.van(deelnemer), andere);
        Metingvolgorde.behoudNul(andere, meting.moment, vraag.moment(), bezwaren);
        bezwaren.weigerBijBezwaar();
        geschiedenis.bewaar(Feitsoort.METING, id, Handeling.CORRECTIE, reden);
        meting.neem(vraag, uitwerking.van(vraag));
        if (vraag.afnemer() != null) {
            meting.afnemer = afnemers.vanOrganisatie(vraag.afnemer());
        }
        meting.versie++;
        wijziging.sluit(deelnemer, "nl.impactmonitor.meting.gecorrigeerd.v1");
        andere.add(meting.stap());
        return weergave.van(meting, andere);
    }
}
