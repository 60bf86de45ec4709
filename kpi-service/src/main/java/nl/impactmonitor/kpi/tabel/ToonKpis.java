package nl.impactmonitor.kpi.tabel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.impactmonitor.kpi.definitie.Peildatum;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.platform.scope.PilotScope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives the KPI table. Many readers ask the same at the same time, and a tenth of a second is nothing to a count: a table
 * made so recently is given again to whoever has the same rights. The peildatum is part of the question, so that midnight
 * brings a new table.
 */
@ApplicationScoped
class ToonKpis {

    private static final int HOOGSTENS = 1_000;

    /** Everything that decides what a caller sees. */
    private record Sleutel(KpiVraag vraag, boolean live, String bereik) {}

    private final MaakKpiTabel maak;
    private final Poort poort;
    private final PilotScope scope;
    private final Clock klok;
    private final Cache<Sleutel, KpiTabel> gemaakt;

    ToonKpis(
            MaakKpiTabel maak,
            Poort poort,
            PilotScope scope,
            Clock klok,
            @ConfigProperty(name = "kpi.tabel.bewaartijd") Duration bewaartijd) {
        this.maak = maak;
        this.poort = poort;
        this.scope = scope;
        this.klok = klok;
        this.gemaakt = Caffeine.newBuilder()
                .maximumSize(HOOGSTENS)
                .expireAfterWrite(bewaartijd)
                .build();
    }

    KpiTabel toon(KpiVraag gesteld) {
        KpiVraag vraag = new KpiVraag(
                gesteld.programma(), gesteld.pilot(), Peildatum.van(gesteld.peildatum(), LocalDate.now(klok)));
        Sleutel sleutel = new Sleutel(vraag, poort.magLive(), scope.current().asSetting());
        return gemaakt.get(sleutel, s -> maak.maak(s.vraag()));
    }
}
