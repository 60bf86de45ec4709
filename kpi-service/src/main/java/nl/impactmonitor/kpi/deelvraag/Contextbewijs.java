package nl.impactmonitor.kpi.deelvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.kpi.context.Contextindicator;
import nl.impactmonitor.kpi.context.Contextwaarde;
import nl.impactmonitor.kpi.context.ToonContext;

/** Of each contextindicator the last figure, for the regio's of the pilots and for the country. */
@ApplicationScoped
class Contextbewijs implements Bewijsbron {

    private final ToonContext context;
    private final Clock klok;

    Contextbewijs(ToonContext context, Clock klok) {
        this.context = context;
        this.klok = klok;
    }

    @Override
    public Set<Bewijssoort> soorten() {
        return Set.of(Bewijssoort.CONTEXT);
    }

    @Override
    public Bewijs geef(Bewijssoort soort, List<String> codes, Bewijsvraag vraag) {
        LocalDate dag = vraag.peildatum() == null ? LocalDate.now(klok) : vraag.peildatum();
        List<Bewijscijfer> cijfers = context.laatste(vraag.programma(), vraag.pilot(), dag).stream()
                .filter(indicator -> codes.isEmpty() || codes.contains(indicator.code()))
                .flatMap(indicator -> indicator.waarden().stream().map(waarde -> cijfer(indicator, waarde)))
                .toList();
        return Bewijs.van(
                soort,
                "Contextindicatoren",
                "Van elke indicator de laatste periode die voor de peildatum eindigde.",
                vraag.pilot() == null ? "/v1/contextindicatoren" : "/v1/contextindicatoren?pilot=" + vraag.pilot(),
                cijfers);
    }

    private static Bewijscijfer cijfer(Contextindicator indicator, Contextwaarde waarde) {
        return new Bewijscijfer(
                indicator.code(),
                indicator.naam(),
                null,
                waarde.regio(),
                waarde.periode(),
                waarde.waarde(),
                indicator.eenheid(),
                null,
                null,
                null,
                waarde.indicatorVersie(),
                null);
    }
}
