package nl.impactmonitor.kpi.tabel;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The KPI table as the caller may see it, as a sheet. */
@ApplicationScoped
class MaakKpiBlad {

    private final ToonKpis kpis;
    private final SecurityIdentity wie;
    private final String licentie;

    MaakKpiBlad(
            ToonKpis kpis, SecurityIdentity wie, @ConfigProperty(name = "kpi.bestand.licentie") String licentie) {
        this.kpis = kpis;
        this.wie = wie;
        this.licentie = licentie;
    }

    Tabelblad lang(KpiVraag vraag) {
        return KpiBlad.lang(tabel(vraag), licentie);
    }

    Tabelblad breed(KpiVraag vraag) {
        return KpiBlad.breed(tabel(vraag), licentie);
    }

    private KpiTabel tabel(KpiVraag vraag) {
        boolean live = wie.hasRole("onderzoeker") || wie.hasRole("projectleider");
        return live ? kpis.live(vraag) : kpis.stand(vraag);
    }
}
