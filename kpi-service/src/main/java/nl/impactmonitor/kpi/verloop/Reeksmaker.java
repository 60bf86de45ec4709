package nl.impactmonitor.kpi.verloop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.doelwaarde.Doel;

/** Lays the months of one lezing beside its target and the forecast. Pure. */
final class Reeksmaker {

    private final LocalDate peildatum;

    /** First day of the first of the pilots. */
    private final LocalDate begin;

    /** Last day of the phase where the target names none: that of the pilot, or of the last pilot. */
    private final LocalDate einde;

    /** Without figures nothing of a target is reached, nor is nothing. */
    private final boolean geteld;

    Reeksmaker(LocalDate peildatum, LocalDate begin, LocalDate einde, boolean geteld) {
        this.peildatum = peildatum;
        this.begin = begin;
        this.einde = einde;
        this.geteld = geteld;
    }

    /** @param doel null where there is none */
    KpiVerloop.Reeks van(KpiDefinitie definitie, SortedMap<YearMonth, Telling> reeks, Doel doel) {
        return van(
                definitie,
                maanden(definitie, reeks),
                null,
                doel,
                (van, tot) -> Voorspelling.van(reeks, peildatum, van, tot));
    }

    /** As it went out. A forecast is made of months that are all shown, or not at all; that none is there may be for want of a stand. */
    KpiVerloop.Reeks van(KpiDefinitie definitie, Standverloop.Reeks reeks, Doel doel) {
        return van(definitie, reeks.maanden(), reeks.kwartalen(), doel, (van, tot) -> reeks.volledig()
                .filter(alle -> !alle.isEmpty())
                .flatMap(alle -> Voorspelling.van(alle, peildatum, van, tot)));
    }

    private KpiVerloop.Reeks van(
            KpiDefinitie definitie,
            List<KpiVerloop.Maand> maanden,
            List<KpiVerloop.Kwartaal> kwartalen,
            Doel doel,
            BiFunction<LocalDate, LocalDate, Optional<Voorspelling>> voorspelling) {
        LocalDate van = doel == null || doel.geldigVan().isBefore(begin) ? begin : doel.geldigVan();
        LocalDate tot = doel == null || doel.geldigTot() == null ? einde : doel.geldigTot();
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
                doel == null || doel.vanafBegin() ? null : doel.geldigVan(),
                doel == null ? null : aandeel(doel, maanden),
                voorspelling.apply(van, tot).orElse(null));
    }

    /** Of what was counted in the phase of the target; null where that is not of whole months, not shown, or of before the phase. */
    private BigDecimal aandeel(Doel doel, List<KpiVerloop.Maand> maanden) {
        YearMonth van = YearMonth.from(doel.geldigVan());
        if (!geteld || (!doel.vanafBegin() && doel.geldigVan().isAfter(peildatum))) {
            return null;
        }
        if (!doel.vanafBegin() && doel.geldigVan().getDayOfMonth() != 1) {
            return null;
        }
        List<KpiVerloop.Maand> ervoor = doel.vanafBegin()
                ? List.of()
                : maanden.stream().filter(m -> m.maand().isBefore(van)).toList();
        Long eerder = tot(ervoor);
        Long nu = tot(maanden);
        return eerder == null || nu == null ? null : doel.aandeel(nu - eerder);
    }

    private static Long tot(List<KpiVerloop.Maand> maanden) {
        return maanden.isEmpty() ? Long.valueOf(0) : maanden.getLast().cumulatief();
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
