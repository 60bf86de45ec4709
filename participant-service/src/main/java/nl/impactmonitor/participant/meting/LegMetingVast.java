package nl.impactmonitor.participant.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.participant.afnemer.Afnemers;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;

@ApplicationScoped
public class LegMetingVast {

    private final Dossierwijziging wijziging;
    private final MetingRepository metingen;
    private final Metingregels regels;
    private final Metinguitwerking uitwerking;
    private final Afnemers afnemers;
    private final Metingweergave weergave;

    LegMetingVast(
            Dossierwijziging wijziging,
            MetingRepository metingen,
            Metingregels regels,
            Metinguitwerking uitwerking,
            Afnemers afnemers,
            Metingweergave weergave) {
        this.wijziging = wijziging;
        this.metingen = metingen;
        this.regels = regels;
        this.uitwerking = uitwerking;
        this.afnemers = afnemers;
        this.weergave = weergave;
    }

    @Transactional
    MetingAntwoord doe(UUID id, String ifMatch, MetingVraag vraag) {
        Deelnemer deelnemer = wijziging.open(id, ifMatch);
        return doe(deelnemer, UUID.randomUUID(), afnemers.aanroeper(), vraag);
    }

    /**
     * @param deelnemer locked by the caller
     * @param id of the new meting
     * @param aanroeper pseudonym of whoever took it, unless it says so itself
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MetingAntwoord doe(Deelnemer deelnemer, UUID id, String aanroeper, MetingVraag vraag) {
        List<Metingstap> stappen = metingen.stappen(deelnemer.id());
        regels.tegen(vraag, Metingregels.Persoon.van(deelnemer), stappen).weigerBijBezwaar();
        Meting meting = new Meting();
        meting.id = id;
        meting.deelnemer = deelnemer.id();
        meting.pilot = deelnemer.pilot();
        meting.versie = 1;
        meting.afnemer = vraag.afnemer() == null ? aanroeper : afnemers.vanOrganisatie(vraag.afnemer());
        meting.neem(vraag, uitwerking.van(vraag));
        metingen.persist(meting);
        wijziging.sluit(deelnemer, "nl.impactmonitor.meting.vastgelegd.v1");
        return weergave.van(meting, stappen);
    }
}
