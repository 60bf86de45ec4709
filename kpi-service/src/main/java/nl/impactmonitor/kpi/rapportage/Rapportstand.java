package nl.impactmonitor.kpi.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.impactmonitor.kpi.maat.Maat;
import nl.impactmonitor.kpi.maat.Maatdefinities;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.stand.Vaststellingen;

/** What a report reads of a stand: as it went out, whoever asks, with whether it is final. */
@ApplicationScoped
class Rapportstand {

    private final Poort poort;
    private final Vaststellingen vaststellingen;
    private final Maatdefinities definities;

    Rapportstand(Poort poort, Vaststellingen vaststellingen, Maatdefinities definities) {
        this.poort = poort;
        this.vaststellingen = vaststellingen;
        this.definities = definities;
    }

    /**
     * Of the last stand of a programma on or before a day.
     *
     * @param lezer of programma and day @param leeg when there is no such stand
     */
    <T> Vrijgegeven<T> lees(
            String programma,
            LocalDate dag,
            BiFunction<String, LocalDate, Optional<T>> lezer,
            Function<T, Instant> standPer,
            T leeg) {
        return poort.uitgegeven(
                dag,
                d -> lezer.apply(programma, d).map(t -> vaststellingen.gelezen(programma, standPer.apply(t), t)),
                leeg);
    }

    /** Of the definition by which it was counted. */
    int versie(Maat maat, Vrijgegeven<?> gelezen, Opdracht opdracht) {
        return definities.op(maat, gelezen.gemaaktOp(opdracht.peildatum())).versie();
    }
}
