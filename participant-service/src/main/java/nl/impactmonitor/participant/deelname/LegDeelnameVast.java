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
import nl.impactmonitor.participant.scholingstraject.Trajecten;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** A deelname is known by its traject and start: the same again says how it goes on now. */
@ApplicationScoped
class LegDeelnameVast {

    private final Dossierwijziging wijziging;
    private final DeelnameRepository deelnames;
    private final Trajecten trajecten;
    private final Geschiedenis geschiedenis;

    LegDeelnameVast(
            Dossierwijziging wijziging, DeelnameRepository deelnames, Trajecten trajecten, Geschiedenis geschiedenis) {
        this.geschiedenis = geschiedenis;
        this.wijziging = wijziging;
        this.deelnames = deelnames;
        this.trajecten = trajecten;
    }

    @Transactional
    DeelnameAntwoord doe(UUID id, String ifMatch, DeelnameVraag vraag) {
        Deelnemer deelnemer = wijziging.open(id, ifMatch);
        if (!trajecten.isVan(vraag.traject(), deelnemer.pilot())) {
            throw ApiException.badRequest(new FieldError(
                    "/traject",
                    "ONBEKEND_TRAJECT",
                    "Dit scholingstraject bestaat niet bij de pilot van de deelnemer."));
        }
        Deelname deelname = deelnames
                .zoek(id, vraag.traject(), vraag.start())
                .map(this::metGeschiedenis)
                .orElseGet(() -> nieuw(deelnemer, vraag));
        deelname.versie++;
        deelname.einde = vraag.einde();
        deelname.status = vraag.status();
        deelname.uren = vraag.uren();
        deelname.reden = vraag.geldendeReden();
        deelnames.persist(deelname);
        wijziging.sluit(deelnemer, "nl.impactmonitor.deelname.vastgelegd.v1");
        return DeelnameAntwoord.of(deelname);
    }

    private Deelname metGeschiedenis(Deelname deelname) {
        geschiedenis.bewaar(Feitsoort.DEELNAME, deelname.id, Handeling.CORRECTIE, Reden.NIEUW_GEGEVEN);
        return deelname;
    }

    private static Deelname nieuw(Deelnemer deelnemer, DeelnameVraag vraag) {
        Deelname deelname = new Deelname();
        deelname.id = UUID.randomUUID();
        deelname.deelnemer = deelnemer.id();
        deelname.pilot = deelnemer.pilot();
        deelname.scholingstraject = vraag.traject();
        deelname.start = vraag.start();
        return deelname;
    }
}
