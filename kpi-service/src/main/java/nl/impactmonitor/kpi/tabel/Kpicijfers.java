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

    /** With a pilot its own figures, else the total and then the pilots. */
    static Kpicijfers of(KpiTabel tabel, boolean pilot) {
        List<Kpicijfer> cijfers = tabel.kpis().stream()
                .flatMap(
                        regel -> Stream.concat(pilot ? Stream.of() : Stream.of(regel.totaal()), regel.pilots().stream())
                                .map(waarde -> Kpicijfer.of(regel, waarde)))
                .toList();
        return new Kpicijfers(tabel.bron().name(), tabel.standPer(), cijfers);
    }
}
