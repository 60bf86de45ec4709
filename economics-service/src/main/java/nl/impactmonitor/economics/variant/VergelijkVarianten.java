package nl.impactmonitor.economics.variant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.Berekening;
import nl.impactmonitor.economics.berekening.BerekeningRepository;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.ParametersetRepository;
import nl.impactmonitor.economics.resultaat.BevrorenTekst;
import nl.impactmonitor.economics.resultaat.Variantenbeeld;
import nl.impactmonitor.economics.resultaat.Variantenwerk;
import nl.impactmonitor.platform.rest.ApiException;

/** Reads the frozen input of a berekening and calculates variants from it; writes nothing. */
@ApplicationScoped
class VergelijkVarianten {

    private final BerekeningRepository berekeningen;
    private final ParametersetRepository parametersets;

    VergelijkVarianten(BerekeningRepository berekeningen, ParametersetRepository parametersets) {
        this.berekeningen = berekeningen;
        this.parametersets = parametersets;
    }

    @Transactional
    Variantenbeeld doe(UUID id, VariantenVraag vraag) {
        Berekening berekening = berekeningen
                .findByIdOptional(id)
                .orElseThrow(() -> ApiException.notFound("Deze berekening bestaat niet."));
        if (berekening.bevroren == null) {
            throw ApiException.conflict("GEEN_RESULTAAT", "Deze berekening heeft nog geen uitkomst.");
        }
        Variantcontrole.Gelezen gelezen = Variantcontrole.lees(vraag);
        GepubliceerdeSet set = parametersets
                .zoek(berekening.parameterset, berekening.parametersetVersie)
                .orElseThrow();
        return Variantenwerk.reken(BevrorenTekst.lees(berekening.bevroren), set, gelezen.nul(), gelezen.varianten());
    }
}
