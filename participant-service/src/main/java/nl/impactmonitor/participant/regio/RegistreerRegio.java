package nl.impactmonitor.participant.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
class RegistreerRegio {

    private final RegioRepository regios;
    private final Regioregels regels;
    private final Verwerkingen verwerkingen;

    RegistreerRegio(RegioRepository regios, Regioregels regels, Verwerkingen verwerkingen) {
        this.regios = regios;
        this.regels = regels;
        this.verwerkingen = verwerkingen;
    }

    @Transactional
    RegioAntwoord doe(RegioVraag vraag) {
        if (regios.findByIdOptional(vraag.code()).isPresent()) {
            throw ApiException.conflict("BESTAAT_AL", "Er is al een regio met deze code.");
        }
        regels.eisVrij(vraag.code(), vraag.gemeenten());
        Regio regio = new Regio();
        regio.code = vraag.code();
        regio.versie = 1;
        regio.neem(vraag.naam(), vraag.gemeenten());
        regios.persistAndFlush(regio);
        verwerkingen.gewijzigd("regio", List.of(regio.code));
        return RegioAntwoord.of(regio);
    }
}
