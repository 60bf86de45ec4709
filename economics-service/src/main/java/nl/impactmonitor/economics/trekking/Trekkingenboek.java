package nl.impactmonitor.economics.trekking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.Berekening;
import nl.impactmonitor.economics.berekening.BerekeningRepository;
import nl.impactmonitor.economics.export.Tabellenboek;
import nl.impactmonitor.economics.resultaat.OnzekerheidTekst;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbladen;
import nl.impactmonitor.economics.resultaat.ResultaatTekst;
import nl.impactmonitor.platform.rest.ApiException;

/** What was drawn of a berekening as a workbook. */
@ApplicationScoped
class Trekkingenboek {

    private final BerekeningRepository berekeningen;
    private final Onzekerheidsopslag opslag;

    Trekkingenboek(BerekeningRepository berekeningen, Onzekerheidsopslag opslag) {
        this.berekeningen = berekeningen;
        this.opslag = opslag;
    }

    /** @throws ApiException 404 when nothing was drawn of it */
    @Transactional
    byte[] van(UUID id) {
        Berekening berekening = berekeningen
                .findByIdOptional(id)
                .orElseThrow(() -> ApiException.notFound("Deze berekening bestaat niet."));
        Onzekerheidsbeeld beeld = opslag.tekst(id)
                .map(OnzekerheidTekst::lees)
                .orElseThrow(() -> ApiException.notFound("De onzekerheid van deze berekening is nog niet bepaald."));
        return Tabellenboek.schrijf(
                Onzekerheidsbladen.van(berekening.naam, ResultaatTekst.lees(berekening.resultaat), beeld));
    }
}
