package nl.impactmonitor.kpi.berekening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.poort.Poort;
import nl.impactmonitor.kpi.poort.StandBron;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.stand.StandCel;
import nl.impactmonitor.kpi.stand.StandTabellen;

/**
 * Vastgestelde berekeningen as the caller may read them: whole for who reads live, and beside the stand for who reads that
 * (decision 0075). For everything but a report, which is looked at before it goes out.
 */
@ApplicationScoped
public class Standberekeningen {

    private static final Vastgesteld GEEN = new Vastgesteld(List.of());

    private final Poort poort;
    private final Berekeninglezer berekeningen;
    private final StandTabellen stand;

    Standberekeningen(Poort poort, Berekeninglezer berekeningen, StandTabellen stand) {
        this.poort = poort;
        this.berekeningen = berekeningen;
        this.stand = stand;
    }

    /** @param peildatum of which stand, and of berekeningen up to it */
    public Vrijgegeven<Vastgesteld> geef(String programma, LocalDate peildatum) {
        StandBron<Berekeningvraag, Vastgesteld> naastStand =
                vraag -> berekeningen.lees(vraag).map(gelezen -> gelezen.met(naastStand(vraag, gelezen.inhoud())));
        return poort.uitgegeven(
                new Berekeningvraag(programma, peildatum), poort.magLive() ? berekeningen : naastStand, GEEN);
    }

    /** Each stand is read once, however many berekeningen are of its day, and of it only what they are about. */
    private Vastgesteld naastStand(Berekeningvraag vraag, Vastgesteld vastgesteld) {
        Map<LocalDate, Set<String>> plaatsen = new HashMap<>();
        vastgesteld.alle().forEach(g -> {
            Set<String> vanDieDag = plaatsen.computeIfAbsent(g.staat().peildatum(), dag -> new TreeSet<>());
            vanDieDag.addAll(g.staat().pilots());
            Optional.ofNullable(g.plaats()).ifPresent(vanDieDag::add);
        });
        Map<LocalDate, Getoond> perDag = new HashMap<>();
        plaatsen.forEach((dag, daar) -> perDag.put(dag, getoond(vraag.programma(), dag, daar)));
        return new Vastgesteld(vastgesteld.alle().stream()
                .map(g -> {
                    Berekeningstaat staat = g.staat();
                    Getoond getoond = perDag.get(staat.peildatum());
                    return new Vastgesteld.Gevonden(
                            g.plaats(), staat.naastStand(getoond.van(g.plaats(), staat.pilots())));
                })
                .toList());
    }

    /**
     * By the stand of that day itself, and of it what was made in it. That of another day is of other people, and a kept figure
     * covers others with those who came and went since: an equal {@code n} would tell that nobody did.
     */
    private Getoond getoond(String programma, LocalDate dag, Set<String> plaatsen) {
        return new Getoond(stand.figuur(programma, dag, "STROOM/EENMETING", plaatsen).stream()
                .filter(tabel -> tabel.dag().equals(dag))
                .flatMap(tabel -> tabel.cellen().stream().filter(tabel::nieuw))
                .filter(cel -> cel.waarde() != null)
                .collect(Collectors.toMap(StandCel::pilot, StandCel::waarde)));
    }

    /** How many have both metingen, by pilot, region and in total, as far as the stand shows it. */
    private record Getoond(Map<String, Long> stap) {

        /** Of exactly these pilots, as one figure or as the sum of those of the pilots. */
        Optional<Long> van(String plaats, Collection<String> pilots) {
            Long alsEen = plaats == null ? null : stap.get(plaats);
            if (alsEen != null) {
                return Optional.of(alsEen);
            }
            return stap.keySet().containsAll(pilots)
                    ? Optional.of(pilots.stream().mapToLong(stap::get).sum())
                    : Optional.empty();
        }
    }
}
