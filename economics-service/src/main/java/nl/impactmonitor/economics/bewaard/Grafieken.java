package nl.impactmonitor.economics.bewaard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.Berekening;
import nl.impactmonitor.economics.berekening.BerekeningRepository;
import nl.impactmonitor.economics.grafiek.Grafieksoort;
import nl.impactmonitor.economics.grafiek.Grafiektabel;
import nl.impactmonitor.economics.grafiek.Grafiektabellen;
import nl.impactmonitor.economics.resultaat.OnzekerheidTekst;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.ResultaatTekst;
import nl.impactmonitor.economics.trekking.Onzekerheidsopslag;
import nl.impactmonitor.platform.rest.ApiException;

/** Charts of what was stored of a berekening: nothing is read or calculated beside it. */
@ApplicationScoped
class Grafieken {

    private final BerekeningRepository berekeningen;
    private final Onzekerheidsopslag opslag;

    Grafieken(BerekeningRepository berekeningen, Onzekerheidsopslag opslag) {
        this.berekeningen = berekeningen;
        this.opslag = opslag;
    }

    @Transactional
    Grafiektabel tabel(UUID id, Grafieksoort soort) {
        Berekening berekening = berekeningen
                .findByIdOptional(id)
                .orElseThrow(() -> ApiException.notFound("Deze berekening bestaat niet."));
        if (berekening.resultaat == null) {
            throw ApiException.conflict("GEEN_RESULTAAT", "Deze berekening heeft geen resultaat.");
        }
        Optional<Onzekerheidsbeeld> beeld = opslag.tekst(id).map(OnzekerheidTekst::lees);
        if (soort.uitTrekkingen() && beeld.isEmpty()) {
            throw ApiException.notFound("De onzekerheid van deze berekening is nog niet bepaald.");
        }
        return Grafiektabellen.van(soort, ResultaatTekst.lees(berekening.resultaat), beeld);
    }
}
