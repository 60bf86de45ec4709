package nl.impactmonitor.participant.aanlevering.dossiers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.impactmonitor.participant.aanlevering.dossiers.Context.Deelnamesleutel;
import nl.impactmonitor.participant.meting.MetingVraag;
import nl.impactmonitor.participant.meting.Metingregels;
import nl.impactmonitor.participant.regels.Bezwaren;

/** Judges one fact as the single request would have been judged; a correction is judged beside the other facts. */
@ApplicationScoped
class Feitbeoordeling {

    private final Metingregels metingregels;

    Feitbeoordeling(Metingregels metingregels) {
        this.metingregels = metingregels;
    }

    Feitdossier.Besluit beoordeel(Feitdossier dossier, Feitcontext context, Bezwaren bezwaren) {
        UUID feit = context.bekend.get(dossier.plaats());
        if (dossier.rij().isIntrekking()) {
            if (feit == null) {
                bezwaren.conflict("/intrekken", "ONBEKENDE_RIJ", "Onder deze sleutel is niets aangeleverd of over.");
            } else {
                context.meting(dossier.deelnemer(), feit)
                        .ifPresent(meting -> bezwaren.neemOver(
                                "/intrekken",
                                Metingregels.tegenIntrekking(
                                        meting, context.andereMetingen(dossier.deelnemer(), feit))));
            }
        } else if (dossier.rij().feit() instanceof MetingVraag meting) {
            bezwaren.neemOver(
                    "/feit",
                    metingregels.tegen(
                            meting,
                            context.personen.get(dossier.deelnemer()),
                            context.andereMetingen(dossier.deelnemer(), feit)));
        } else if (dossier.rij().feit() instanceof DossierRij.DeelnameRij deelname) {
            deelname(dossier, deelname, feit, context, bezwaren);
        }
        return new Feitdossier.Besluit(dossier, feit);
    }

    private static void deelname(
            Feitdossier dossier, DossierRij.DeelnameRij deelname, UUID feit, Feitcontext context, Bezwaren bezwaren) {
        UUID traject = context.trajecten.get(deelname.traject());
        if (traject == null) {
            bezwaren.invoer(
                    "/feit/traject",
                    "ONBEKEND_TRAJECT",
                    "Dit traject heeft uw organisatie bij deze pilot nog niet aangeleverd.");
        } else if (context.andereDeelnames(dossier.deelnemer(), feit)
                .contains(new Deelnamesleutel(traject, deelname.start()))) {
            bezwaren.conflict("/feit", "BESTAAT_AL", "Deze deelname (traject en start) is er al.");
        }
    }
}
