package nl.impactmonitor.kpi.doelwaarde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.impactmonitor.kpi.definitie.Programmas;
import nl.impactmonitor.platform.rest.ApiException;

@ApplicationScoped
class ToonDoelwaarden {

    private final DoelwaardeRepository doelwaarden;
    private final Programmas programmas;

    ToonDoelwaarden(DoelwaardeRepository doelwaarden, Programmas programmas) {
        this.doelwaarden = doelwaarden;
        this.programmas = programmas;
    }

    @Transactional
    Doelwaardenlijst van(String programma) {
        if (!programmas.bekend(programma)) {
            throw ApiException.notFound("Dit programma bestaat niet.");
        }
        return new Doelwaardenlijst(
                programma,
                doelwaarden.van(programma).stream().map(DoelwaardeRegel::of).toList());
    }
}
