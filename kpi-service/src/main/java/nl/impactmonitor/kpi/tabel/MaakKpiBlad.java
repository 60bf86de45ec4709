package nl.impactmonitor.kpi.tabel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** With the context of the regions beside it. */
    List<Tabelblad> breed(KpiVraag vraag) {
        KpiTabel tabel = kpis.toon(vraag);
        return List.of(KpiBlad.breed(tabel, licentie), Contextblad.van(tabel));
    }

    /** What stands beside the KPIs in the other forms, for who reads them as CSV. */
    Tabelblad context(KpiVraag vraag) {
        return Contextblad.van(kpis.toon(vraag));
    }
}
