package nl.impactmonitor.interview.verankering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.interview.berichten.PubliceerVerankering;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.IfMatch;
import nl.impactmonitor.platform.scope.PilotScope;

/** Records and changes scans; each change goes out with the whole state, in its transaction. */
@ApplicationScoped
class LegScanVast {

    private final ScanRepository scans;
    private final Scancontrole controle;
    private final PubliceerVerankering verankering;
    private final PilotScope scope;

    LegScanVast(ScanRepository scans, Scancontrole controle, PubliceerVerankering verankering, PilotScope scope) {
        this.scans = scans;
        this.controle = controle;
        this.verankering = verankering;
        this.scope = scope;
    }

    @Transactional
    ScanAntwoord nieuw(NieuweScan verzoek) {
        if (!scope.mayUse(verzoek.pilot())) {
            throw ApiException.notFound("Deze pilot hoort niet bij uw pilots.");
        }
        controle.eis(verzoek.pilot(), verzoek.rubriek(), verzoek.rubriekVersie(), verzoek.scores());
        return bewaar(Scan.nieuw(verzoek, scope.subject()), "vastgelegd");
    }

    /** A vastgestelde scan is corrected with a reason and stays complete. */
    @Transactional
    ScanAntwoord wijzig(UUID id, String ifMatch, Scaninhoud inhoud) {
        var scan = open(id, ifMatch);
        boolean correctie = scan.status == Scanstatus.VASTGESTELD;
        if (correctie) {
            eisReden(inhoud.reden());
        }
        controle.eis(scan.pilot, scan.rubriek, scan.rubriekVersie, inhoud.scores());
        scan.neem(inhoud, scope.subject());
        if (correctie) {
            controle.eisVolledig(scan);
        }
        return bewaar(scan, correctie ? "gecorrigeerd" : "gewijzigd");
    }

    @Transactional
    ScanAntwoord status(UUID id, String ifMatch, Scanstatuswijziging verzoek) {
        var scan = open(id, ifMatch);
        switch (verzoek.status()) {
            case VASTGESTELD -> {
                if (scan.status == Scanstatus.VASTGESTELD) {
                    throw ApiException.conflict("AL_VASTGESTELD", "Deze scan is al vastgesteld.");
                }
                controle.eisVolledig(scan);
            }
            case INGETROKKEN -> eisReden(verzoek.reden());
            case CONCEPT -> throw ApiException.conflict("GEEN_STAP", "Een scan wordt niet opnieuw een concept.");
        }
        scan.zet(verzoek.status(), verzoek.reden(), scope.subject());
        return bewaar(scan, verzoek.status() == Scanstatus.VASTGESTELD ? "vastgesteld" : "ingetrokken");
    }

    private Scan open(UUID id, String ifMatch) {
        var scan = scans.vereist(id, LockModeType.PESSIMISTIC_WRITE);
        IfMatch.require(ifMatch, scan.versie);
        if (scan.status == Scanstatus.INGETROKKEN) {
            throw ApiException.conflict("INGETROKKEN", "Deze scan is ingetrokken en verandert niet meer.");
        }
        return scan;
    }

    private static void eisReden(String reden) {
        if (reden == null || reden.isBlank()) {
            throw ApiException.conflict(
                    "REDEN_ONTBREEKT", "Dit vraagt een reden: de scan is of wordt anders dan vastgesteld.");
        }
    }

    private ScanAntwoord bewaar(Scan scan, String gebeurtenis) {
        scans.persistAndFlush(scan);
        verankering.publiceer(scan.id, "nl.impactmonitor.verankeringsscan." + gebeurtenis + ".v1");
        return scan.antwoord();
    }
}
