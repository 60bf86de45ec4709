package nl.impactmonitor.kpi.tabel;

import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.kpi.bestand.Tabelblad;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The KPI table as the caller may see it, as a sheet. */
@ApplicationScoped
class MaakKpiBlad {

    private final ToonKpis kpis;
    private final String licentie;

    MaakKpiBlad(ToonKpis kpis, @ConfigProperty(name = "kpi.bestand.licentie") String licentie) {
        this.kpis = kpis;
        this.licentie = licentie;
    }

    Tabelblad lang(KpiVraag vraag) {
        return KpiBlad.lang(kpis.toon(vraag), licentie);
    }

    Tabelblad breed(KpiVraag vraag) {
        return KpiBlad.breed(kpis.toon(vraag), licentie);
    }
}
