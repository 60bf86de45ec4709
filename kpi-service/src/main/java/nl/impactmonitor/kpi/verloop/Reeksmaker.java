package nl.impactmonitor.kpi.verloop;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.doelwaarde.Doel;

/** Lays the months of one lezing beside its target and the forecast. Pure. */
final class Reeksmaker {

    private final LocalDate peildatum;

    /** Last day of the phase where the target names none: that of the pilot, or of the last pilot. */
    private final LocalDate einde;

    Reeksmaker(LocalDate peildatum, LocalDate einde) {
        this.peildatum = peildatum;
        this.einde = einde;
    }

    /** @param doel null where there is none */
    KpiVerloop.Reeks van(KpiDefinitie definitie, SortedMap<YearMonth, Telling> reeks, Doel doel) {
        return van(definitie, maanden(definitie, reeks), null, doel, eind -> Voorspelling.van(reeks, peildatum, eind));
    }

    /** As it went out. A forecast is made of months that are all shown, or not at all. */
    KpiVerloop.Reeks van(KpiDefinitie definitie, Standverloop.Reeks reeks, Doel doel) {
        return van(definitie, reeks.maanden(), reeks.kwartalen(), doel, eind -> reeks.volledig()
                .flatMap(alle -> Voorspelling.van(alle, peildatum, eind)));
    }

    private KpiVerloop.Reeks van(
            KpiDefinitie definitie,
            List<KpiVerloop.Maand> maanden,
            List<KpiVerloop.Kwartaal> kwartalen,
            Doel doel,
            Function<LocalDate, Optional<Voorspelling>> voorspelling) {
        Long nu = maanden.isEmpty() ? Long.valueOf(0) : maanden.getLast().cumulatief();
        LocalDate einde = doel == null || doel.geldigTot() == null ? this.einde : doel.geldigTot();
        return new KpiVerloop.Reeks(
                definitie.lezing(),
                definitie.eenheid(),
                definitie.versie(),
                definitie.telt(),
                maanden,
                kwartalen,
                doel == null ? null : doel.waarde(),
                doel == null ? null : doel.waardeTot(),
                doel == null ? null : doel.soort(),
                doel == null ? null : doel.fase(),
                doel == null || nu == null ? null : doel.aandeel(nu),
                voorspelling.apply(einde).orElse(null));
    }

    private List<KpiVerloop.Maand> maanden(KpiDefinitie definitie, SortedMap<YearMonth, Telling> reeks) {
        List<KpiVerloop.Maand> maanden = new ArrayList<>();
        if (reeks.isEmpty()) {
            return maanden;
        }
        boolean items = definitie.overPersonen() && !definitie.eenheid().equals("personen");
        long cumulatief = 0;
        YearMonth laatste = YearMonth.from(peildatum);
        for (YearMonth maand = reeks.firstKey(); !maand.isAfter(laatste); maand = maand.plusMonths(1)) {
            Telling telling = reeks.getOrDefault(maand, Telling.NUL);
            cumulatief += telling.aantal();
            maanden.add(new KpiVerloop.Maand(
                    maand, telling.aantal(), items ? telling.personen() : null, cumulatief, null, null));
        }
        return maanden;
    }
}
