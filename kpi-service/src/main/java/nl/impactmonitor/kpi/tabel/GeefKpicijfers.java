package nl.impactmonitor.kpi.tabel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The KPI table for other features, as the caller may see it. */
@ApplicationScoped
public class GeefKpicijfers {

    private final ToonKpis kpis;

    GeefKpicijfers(ToonKpis kpis) {
        this.kpis = kpis;
    }

    /** @param pilot null for all @param peildatum null for today */
    public Kpicijfers voor(String programma, String pilot, LocalDate peildatum) {
        KpiVraag vraag = new KpiVraag(programma, pilot, peildatum);
        return Kpicijfers.of(kpis.toon(vraag), pilot != null);
    }
}
