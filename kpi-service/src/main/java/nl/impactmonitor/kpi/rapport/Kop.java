package nl.impactmonitor.kpi.rapport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a report is about.
 *
 * @param pilots all that it is about, by code
 * @param geheel whether they are all of the programma: only then it has totals, since a sum over some of them was never
 *     protected
 * @param berekening id of the vastgestelde berekening; null without one
 * @param standPer when the stand went out from which it is made, in UTC
 * @param definitief whether that stand was declared final
 */
@Schema(name = "Rapportagekop")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Kop(
        Soort soort,
        String programma,
        LocalDate peildatum,
        List<String> pilots,
        boolean geheel,
        List<String> kpis,
        String berekening,
        String rubricering,
        Instant standPer,
        boolean definitief) {

    public Kop {
        pilots = pilots.stream().sorted().toList();
        kpis = kpis.stream().sorted().toList();
    }
}
