package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.impactmonitor.kpi.definitie.Definitieversie;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.stand.Cijfer;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.Plek;

/** The KPIs of a stand as numbers of a report. */
@Weergave
final class Kpigetallen {

    private final Cijfers cijfers;
    private final Map<Doelen.Sleutel, Doel> doelen;
    private final Map<LocalDate, Cijfers> voorDeFase;
    private final Definitieversie versies;

    /** @param voorDeFase the last stand of before a phase that began later than its pilots, by its first day */
    Kpigetallen(
            Vrijgegeven<Cijfers> vrijgegeven,
            Map<Doelen.Sleutel, Doel> doelen,
            Map<LocalDate, Cijfers> voorDeFase,
            Definitieversie versies) {
        this.cijfers = vrijgegeven.inhoud();
        this.doelen = doelen;
        this.voorDeFase = voorDeFase;
        this.versies = versies;
    }

    List<Getal> van(Opdracht opdracht, List<KpiDefinitie> definities) {
        TreeSet<String> plaatsen = new TreeSet<>(opdracht.pilots());
        if (opdracht.geheel()) {
            plaatsen.add(Figuur.GEHEEL);
            cijfers.regios().values().stream()
                    .filter(plaats -> plaats.startsWith(Plek.REGIO))
                    .forEach(plaatsen::add);
        }
        return definities.stream()
                .filter(d -> d.geteld() && opdracht.telt(d))
                .flatMap(d -> plaatsen.stream().map(plaats -> getal(d, plaats)))
                .toList();
    }

    private Getal getal(KpiDefinitie definitie, String plaats) {
        String kpi = definitie.kpi().name();
        String lezing = definitie.lezing().name();
        Plek plek = new Plek(plaats, definitie.kpi(), definitie.lezing());
        // A stand has a cell of everything that it counts, also where that is nobody: without one it was not counted.
        Optional<Cijfer> cel = Optional.ofNullable(cijfers.cellen().get(plek));
        Long waarde = cel.map(Cijfer::waarde).orElse(null);
        String pilot = plaats.equals(Figuur.GEHEEL) ? null : plaats;
        Optional<Doel> geldend = Optional.ofNullable(doelen.get(new Doelen.Sleutel(pilot, definitie.kpi())));
        // Beside a target of a later phase all that was counted since the beginning would look like its result.
        Doel doel = geldend.filter(Doel::vanafBegin).orElse(null);
        Getal getal = new Getal(
                Adres.van(Deel.KPI, kpi, lezing, plaats),
                definitie.naam(),
                plaats,
                waarde == null ? null : BigDecimal.valueOf(waarde),
                waarde != null ? null : cel.isPresent() ? "ONDERDRUKT" : "NIET_GETELD",
                definitie.eenheid(),
                Bron.STAND,
                cel.map(c -> versies.op(definitie.kpi(), definitie.lezing(), c.definities()))
                        .orElse(definitie.versie()),
                cel.map(Cijfer::standPer).orElse(cijfers.standPer()),
                null,
                Map.of("definitie", kpi, "lezing", lezing, "plaats", plaats),
                geldend.filter(d -> !d.vanafBegin())
                        .flatMap(d -> cel.map(c -> Fasetekst.van(d, plek, c, voorDeFase.get(d.geldigVan()), versies)))
                        .orElse(null),
                null);
        return doel == null
                ? getal
                : getal.metDoel(doel.waarde(), doel.waardeTot(), doel.soort().name());
    }
}
