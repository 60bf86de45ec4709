package nl.impactmonitor.kpi.tabel;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of a KPI table as it was given to the caller, and to nobody else.
 *
 * @param bron LIVE or STAND
 */
public record Kpicijfers(String bron, Instant standPer, List<Kpicijfer> cijfers) {

    /** With a pilot its own figures, else the total, the regions and the pilots. */
    static Kpicijfers of(KpiTabel tabel, boolean pilot) {
        List<Kpicijfer> cijfers = tabel.kpis().stream()
                .flatMap(regel -> Stream.of(
                                pilot ? Stream.<KpiWaarde>of() : Stream.of(regel.totaal()),
                                regel.regios().stream(),
                                regel.pilots().stream())
                        .flatMap(waarden -> waarden)
                        .map(waarde -> Kpicijfer.of(regel, waarde)))
                .toList();
        return new Kpicijfers(tabel.bron().name(), tabel.standPer(), cijfers);
    }
}
