package nl.impactmonitor.kpi.deelvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.impactmonitor.kpi.deelvraag.Bewijs.Beschikbaarheid;
import nl.impactmonitor.kpi.tabel.GeefKpicijfers;
import nl.impactmonitor.kpi.tabel.Kpicijfer;
import nl.impactmonitor.kpi.tabel.Kpicijfers;

/** The KPI table beside a question: what the caller would see there. */
@ApplicationScoped
class Kpibewijs implements Bewijsbron {

    private final GeefKpicijfers kpis;

    Kpibewijs(GeefKpicijfers kpis) {
        this.kpis = kpis;
    }

    @Override
    public Set<Bewijssoort> soorten() {
        return Set.of(Bewijssoort.KPI);
    }

    @Override
    public Bewijs geef(Bewijssoort soort, List<String> codes, Bewijsvraag vraag) {
        Kpicijfers tabel = kpis.voor(vraag.programma(), vraag.pilot(), vraag.peildatum());
        List<Bewijscijfer> cijfers = tabel.cijfers().stream()
                .filter(cijfer -> codes.isEmpty() || codes.contains(cijfer.kpi().name()))
                .map(Kpibewijs::cijfer)
                .toList();
        boolean iets = cijfers.stream().anyMatch(cijfer -> cijfer.waarde() != null);
        return new Bewijs(
                soort,
                "KPI's naast hun doelwaarde",
                iets ? Beschikbaarheid.BESCHIKBAAR : Beschikbaarheid.NOG_GEEN_GEGEVENS,
                iets ? null : "Nog geen gegevens, of geen die getoond mogen worden; de reden staat bij elk cijfer.",
                vraag.bij("/v1/kpis"),
                tabel.bron(),
                tabel.standPer(),
                cijfers);
    }

    private static Bewijscijfer cijfer(Kpicijfer cijfer) {
        return new Bewijscijfer(
                cijfer.kpi() + " " + cijfer.lezing(),
                cijfer.naam(),
                cijfer.pilot(),
                cijfer.regio(),
                null,
                cijfer.waarde(),
                cijfer.eenheid(),
                cijfer.reden(),
                cijfer.doelwaarde(),
                cijfer.aandeel(),
                cijfer.definitieVersie(),
                cijfer.grond(),
                cijfer.standPer());
    }
}
