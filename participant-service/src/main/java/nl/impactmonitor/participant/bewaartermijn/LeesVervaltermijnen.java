package nl.impactmonitor.participant.bewaartermijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.impactmonitor.participant.pilot.Pilots;
import nl.impactmonitor.participant.regels.Kalender;
import nl.impactmonitor.platform.rest.LijstVraag;
import nl.impactmonitor.platform.rest.Pagina;
import nl.impactmonitor.platform.rest.Sortering;

@ApplicationScoped
class LeesVervaltermijnen {

    private final Vervaldata vervaldata;
    private final Bewaartermijnen termijnen;
    private final Kalender kalender;
    private final Pilots pilots;

    LeesVervaltermijnen(Vervaldata vervaldata, Bewaartermijnen termijnen, Kalender kalender, Pilots pilots) {
        this.vervaldata = vervaldata;
        this.termijnen = termijnen;
        this.kalender = kalender;
        this.pilots = pilots;
    }

    /** @param tot null for as far ahead as erasures are announced */
    @Transactional
    Pagina<VervaltermijnAntwoord> lijst(String pilot, Vervalsoort soort, LocalDate tot, LijstVraag vraag) {
        Sortering sortering =
                vraag.sorteringAnders("vervaltOp", Sortering.Veld.datum("vervaltOp"), Sortering.Veld.tekst("pilot"));
        pilots.eisEigenIndien(pilot);
        LocalDate vandaag = kalender.vandaag();
        Bewaartermijn termijn = termijnen.op(vandaag);
        LocalDate einde = tot == null ? vandaag.plusDays(termijn.aankondigingDagen()) : tot;
        return Pagina.of(
                vervaldata.lijst(termijn, einde, pilot, soort, sortering, vraag.leesLimiet()),
                vraag,
                v -> sortering.sleutel(v.nummer(), veld -> veld.equals("pilot") ? v.pilot() : v.vervaltOp()),
                v -> VervaltermijnAntwoord.of(v, termijn));
    }
}
