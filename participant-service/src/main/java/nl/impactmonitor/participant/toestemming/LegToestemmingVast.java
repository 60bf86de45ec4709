package nl.impactmonitor.participant.toestemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.deelnemer.Dossierwijziging;
import nl.impactmonitor.participant.deelnemer.WisDeelnemer;
import nl.impactmonitor.participant.meting.WisBijzondereAntwoorden;

@ApplicationScoped
class LegToestemmingVast {

    private final Dossierwijziging wijziging;
    private final ToestemmingRepository toestemmingen;
    private final WisDeelnemer wis;
    private final WisBijzondereAntwoorden wisBijzondere;

    LegToestemmingVast(
            Dossierwijziging wijziging,
            ToestemmingRepository toestemmingen,
            WisDeelnemer wis,
            WisBijzondereAntwoorden wisBijzondere) {
        this.wijziging = wijziging;
        this.toestemmingen = toestemmingen;
        this.wis = wis;
        this.wisBijzondere = wisBijzondere;
    }

    /** @param vastgelegd null when it was the withdrawal of the instemming: the deelnemer and all its rows are gone */
    record Uitkomst(ToestemmingAntwoord vastgelegd, UUID verwijderbewijs) {}

    @Transactional
    Uitkomst doe(UUID id, String ifMatch, ToestemmingVraag vraag) {
        Deelnemer deelnemer = wijziging.open(id, ifMatch);
        Toestemmingsstand stand = standMet(id, vraag);
        if (stand.geweigerd()) {
            return new Uitkomst(null, wis.doe(deelnemer, vraag.datum()));
        }
        Toestemming toestemming = new Toestemming();
        toestemming.id = UUID.randomUUID();
        toestemming.deelnemer = id;
        toestemming.pilot = deelnemer.pilot();
        toestemming.soort = vraag.soort();
        toestemming.gegeven = vraag.gegeven();
        toestemming.datum = vraag.datum();
        toestemming.tekstversie = vraag.tekstversie();
        toestemmingen.persist(toestemming);
        deelnemer.staatNu(stand.instemming(), stand.bijzondereGegevens());
        if (stand.bijzonderGeweigerd()) {
            wisBijzondere.doe(List.of(id));
        }
        wijziging.sluit(deelnemer, "nl.impactmonitor.toestemming.vastgelegd.v1");
        return new Uitkomst(ToestemmingAntwoord.of(toestemming), null);
    }

    private Toestemmingsstand standMet(UUID id, ToestemmingVraag vraag) {
        List<ToestemmingVraag> alle = Stream.concat(
                        toestemmingen.van(id).stream().map(Toestemming::alsVraag), Stream.of(vraag))
                .toList();
        return Toestemmingsstand.van(alle);
    }
}
