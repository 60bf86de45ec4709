package nl.impactmonitor.kpi.verloop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.maat.Maatreden;
import nl.impactmonitor.kpi.poort.Gelezen;
import nl.impactmonitor.kpi.poort.StandBron;
import nl.impactmonitor.kpi.stand.StandCel;
import nl.impactmonitor.kpi.stand.StandTabel;
import nl.impactmonitor.kpi.stand.StandTabellen;
import nl.impactmonitor.kpi.stand.Vaststellingen;

/** The months and quarters of one KPI as they went out, of one pilot, one region or in total. */
@ApplicationScoped
class Standverloop implements StandBron<Standverloop.Vraag, Map<Lezing, Standverloop.Reeks>> {

    /** @param plek pilot, region or total as the stand names it */
    record Vraag(String programma, LocalDate peildatum, Kpi kpi, String plek) {}

    /** Months without gaps; a month that is not in the stand has nobody in it. */
    record Reeks(List<KpiVerloop.Maand> maanden, List<KpiVerloop.Kwartaal> kwartalen) {

        static final Reeks LEEG = new Reeks(List.of(), List.of());

        /** Empty when a month is suppressed. */
        Optional<SortedMap<YearMonth, Telling>> volledig() {
            SortedMap<YearMonth, Telling> alle = new TreeMap<>();
            for (KpiVerloop.Maand maand : maanden) {
                if (maand.aantal() == null) {
                    return Optional.empty();
                }
                alle.put(maand.maand(), new Telling(maand.aantal(), 0));
            }
            return Optional.of(alle);
        }
    }

    private final StandTabellen tabellen;
    private final Vaststellingen vaststellingen;

    Standverloop(StandTabellen tabellen, Vaststellingen vaststellingen) {
        this.tabellen = tabellen;
        this.vaststellingen = vaststellingen;
    }

    @Override
    public Optional<Gelezen<Map<Lezing, Reeks>>> lees(Vraag vraag) {
        return tabellen.verloop(
                        vraag.programma(), vraag.peildatum(), vraag.kpi().name())
                .map(tabel -> vaststellingen.gelezen(
                        vraag.programma(), vraag.peildatum(), tabel.standPer(), reeksen(vraag, tabel)));
    }

    /** Who is aangemeld is so in the instroommaand, a kenmerk: one figure and not two that could be laid side by side. */
    private Map<Lezing, Reeks> reeksen(Vraag vraag, StandTabel tabel) {
        Map<Lezing, SortedMap<String, Long>> perLezing = new EnumMap<>(Lezing.class);
        tabel.cellen().stream().filter(cel -> cel.pilot().equals(vraag.plek())).forEach(cel -> bij(perLezing, cel));
        if (vraag.kpi() == Kpi.DEELNEMERS) {
            tabellen.lees(vraag.programma(), vraag.peildatum(), vraag.kpi().name(), Set.of(Dimensie.INSTROOMMAAND))
                    .ifPresent(instroom -> instroom.cellen().stream()
                            .filter(cel -> cel.pilot().equals(vraag.plek())
                                    && cel.onderdeel().equals("RUIM"))
                            .forEach(cel -> bij(perLezing, cel)));
        }
        YearMonth laatste = YearMonth.from(vraag.peildatum());
        Map<Lezing, Reeks> reeksen = new EnumMap<>(Lezing.class);
        perLezing.forEach((lezing, perioden) -> reeksen.put(lezing, reeks(perioden, laatste)));
        return reeksen;
    }

    private static void bij(Map<Lezing, SortedMap<String, Long>> perLezing, StandCel cel) {
        String periode = cel.periode() == null ? cel.kenmerken().get(Dimensie.INSTROOMMAAND) : cel.periode();
        perLezing
                .computeIfAbsent(Lezing.valueOf(cel.onderdeel()), l -> new TreeMap<>())
                .put(periode, cel.waarde());
    }

    private static Reeks reeks(SortedMap<String, Long> perioden, YearMonth laatste) {
        List<KpiVerloop.Kwartaal> kwartalen = new ArrayList<>();
        SortedMap<YearMonth, Long> gevuld = new TreeMap<>();
        perioden.forEach((periode, aantal) -> {
            if (periode.charAt(5) == 'K') {
                kwartalen.add(new KpiVerloop.Kwartaal(periode, aantal, reden(aantal)));
            } else {
                gevuld.put(YearMonth.parse(periode.substring(0, 7)), aantal);
            }
        });
        List<KpiVerloop.Maand> maanden = new ArrayList<>();
        Long cumulatief = 0L;
        if (!gevuld.isEmpty()) {
            for (YearMonth maand = gevuld.firstKey(); !maand.isAfter(laatste); maand = maand.plusMonths(1)) {
                Long aantal = gevuld.containsKey(maand) ? gevuld.get(maand) : Long.valueOf(0);
                cumulatief = aantal == null || cumulatief == null ? null : Long.valueOf(cumulatief + aantal);
                maanden.add(new KpiVerloop.Maand(maand, aantal, null, cumulatief, reden(aantal)));
            }
        }
        return new Reeks(maanden, kwartalen);
    }

    private static Maatreden reden(Long aantal) {
        return aantal == null ? Maatreden.ONDERDRUKT : null;
    }
}
