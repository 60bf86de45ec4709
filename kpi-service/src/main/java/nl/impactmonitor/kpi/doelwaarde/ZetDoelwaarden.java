package nl.impactmonitor.kpi.doelwaarde;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.kpi.definitie.Programmas;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Puts the whole list of a programma in the place of the one in force; what stays equal keeps its row. */
@ApplicationScoped
class ZetDoelwaarden {

    private final DoelwaardeRepository doelwaarden;
    private final Programmas programmas;
    private final Clock klok;

    ZetDoelwaarden(DoelwaardeRepository doelwaarden, Programmas programmas, Clock klok) {
        this.doelwaarden = doelwaarden;
        this.programmas = programmas;
        this.klok = klok;
    }

    @Transactional
    void zet(Doelwaardenlijst lijst) {
        controleer(lijst);
        doelwaarden.vergrendel(lijst.programma());
        Instant nu = klok.instant();
        Set<DoelwaardeRegel> nieuw = new HashSet<>();
        lijst.items().forEach(regel -> nieuw.add(regel.genormaliseerd()));
        List<Doelwaarde> geldend = doelwaarden.van(lijst.programma());
        List<Long> weg = geldend.stream()
                .filter(d -> !nieuw.remove(DoelwaardeRegel.of(d)))
                .map(d -> d.id)
                .toList();
        doelwaarden.vervang(weg, nu);
        nieuw.forEach(regel -> doelwaarden.persist(doelwaarde(lijst.programma(), regel, nu)));
        doelwaarden.flush();
    }

    private void controleer(Doelwaardenlijst lijst) {
        if (!programmas.bekend(lijst.programma())) {
            throw ApiException.badRequest(
                    new FieldError("/programma", "ONBEKEND_PROGRAMMA", "Dit programma bestaat niet."));
        }
        List<FieldError> fouten =
                Doelwaardecontrole.fouten(lijst.items(), Set.copyOf(programmas.pilots(lijst.programma())));
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
    }

    private static Doelwaarde doelwaarde(String programma, DoelwaardeRegel regel, Instant nu) {
        Doelwaarde doelwaarde = new Doelwaarde();
        doelwaarde.programma = programma;
        doelwaarde.pilot = regel.pilot();
        doelwaarde.kpi = regel.kpi();
        doelwaarde.fase = regel.fase();
        doelwaarde.waarde = regel.waarde();
        doelwaarde.waardeTot = regel.waardeTot();
        doelwaarde.soort = regel.soort();
        doelwaarde.geldigVan = regel.geldigVan();
        doelwaarde.geldigTot = regel.geldigTot();
        doelwaarde.bron = regel.bron();
        doelwaarde.vastgelegdOp = nu;
        return doelwaarde;
    }
}
