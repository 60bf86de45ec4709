package nl.impactmonitor.participant.meting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;

@ApplicationScoped
class LegMetingVast {

    private final Dossierwijziging wijziging;
    private final MetingRepository metingen;
    private final Metingregels regels;
    private final Metinguitwerking uitwerking;

    LegMetingVast(
            Dossierwijziging wijziging, MetingRepository metingen, Metingregels regels, Metinguitwerking uitwerking) {
        this.wijziging = wijziging;
        this.metingen = metingen;
        this.regels = regels;
        this.uitwerking = uitwerking;
    }

    @Transactional
    MetingAntwoord doe(UUID id, String ifMatch, MetingVraag vraag) {
        Deelnemer deelnemer = wijziging.open(id, ifMatch);
        var persoon = new Metingregels.Persoon(
                deelnemer.instemming(),
                deelnemer.bijzondereGegevens(),
                deelnemer.kenmerken().perNaam());
        regels.tegen(vraag, persoon, metingen.stappen(id)).weigerBijBezwaar();
        Meting meting = nieuw(deelnemer, vraag, uitwerking.van(vraag));
        metingen.persist(meting);
        wijziging.sluit(deelnemer, "nl.impactmonitor.meting.vastgelegd.v1");
        return MetingAntwoord.of(meting);
    }

    private static Meting nieuw(Deelnemer deelnemer, MetingVraag vraag, Metinguitwerking.Kolommen kolommen) {
        Meting meting = new Meting();
        meting.id = UUID.randomUUID();
        meting.deelnemer = deelnemer.id();
        meting.pilot = deelnemer.pilot();
        meting.moment = vraag.moment();
        meting.datum = vraag.datum();
        meting.instrument = vraag.instrument();
        meting.instrumentVersie = vraag.instrumentVersie();
        meting.wijze = vraag.wijze();
        meting.antwoorden = kolommen.antwoorden();
        meting.scores = kolommen.scores();
        meting.socialeInclusie = kolommen.socialeInclusie();
        meting.trede = kolommen.trede();
        meting.situatie = SituatieKolommen.of(vraag.situatie());
        return meting;
    }
}
