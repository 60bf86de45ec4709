package nl.impactmonitor.kpi.tabel;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The KPI table for other features, as the caller may see it. */
@ApplicationScoped
public class GeefKpicijfers {

    private final ToonKpis kpis;
    private final SecurityIdentity wie;

    GeefKpicijfers(ToonKpis kpis, SecurityIdentity wie) {
        this.kpis = kpis;
        this.wie = wie;
    }

    /** @param pilot null for all @param peildatum null for today */
    public Kpicijfers voor(String programma, String pilot, LocalDate peildatum) {
        KpiVraag vraag = new KpiVraag(programma, pilot, peildatum);
        boolean live = wie.hasRole("onderzoeker") || wie.hasRole("projectleider");
        return Kpicijfers.of(live ? kpis.live(vraag) : kpis.stand(vraag), pilot != null);
    }
}
