package nl.impactmonitor.kpi.berekening;

import java.util.List;
import java.util.Optional;

/** The vastgestelde berekeningen of a programma, the oldest peildatum first. */
public record Vastgesteld(List<Gevonden> alle) {

    /**
     * @param plaats the pilot, region ({@code regio:CODE}) or programma ({@code *}) whose pilots the berekening is about;
     *     null when it is about some other set of pilots
     */
    public record Gevonden(String plaats, Berekeningstaat staat) {}

    /** What counts as KPI of a place: the last one, with the parameters as they are and in euros, as the targets are. */
    public Optional<Berekeningstaat> van(String plaats) {
        return alle.stream()
                .filter(g -> plaats.equals(g.plaats()))
                .map(Gevonden::staat)
                .filter(b -> b.scenario().equals("BASIS") && b.valuta().equals("EUR"))
                .reduce((eerder, later) -> later);
    }
}
