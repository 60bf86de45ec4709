package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.disclosure.As;
import nl.impactmonitor.kpi.disclosure.Familie;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Insluiting;

/** What holds between the figures of one pilot whoever the people are. */
final class Maatverbanden {

    /** A whole and its parts, which it is the sum of, or with so many more. */
    interface Ontvanger {
        void som(Figuur geheel, List<Figuur> delen, double hoogstens);
    }

    private static final SortedMap<String, String> ONGESPLITST = Collections.emptySortedMap();

    private final Set<String> maten = new TreeSet<>();
    private final Map<String, As> assen = new HashMap<>();

    /** @param figuren those of all declared tables */
    Maatverbanden(Collection<Figuur> figuren) {
        SortedMap<String, Set<String>> waarden = new TreeMap<>();
        figuren.forEach(figuur -> {
            maten.add(figuur.maat());
            figuur.kenmerken().forEach((dimensie, waarde) -> waarden.computeIfAbsent(dimensie, d -> new TreeSet<>())
                    .add(waarde));
        });
        waarden.forEach((dimensie, welke) ->
                assen.put(dimensie, Tijdas.is(dimensie) ? Tijdas.van(welke) : As.plat(Figuur.GEHEEL, welke)));
    }

    /** What an answer may give the share of, and of what: each that is printed, of the whole that it is a part of. */
    Map<String, String> gehelen() {
        Map<String, String> gehelen = new HashMap<>();
        for (Familie familie : Maten.geheel(maten)) {
            delen(familie.maten())
                    .forEach((geheel, delen) ->
                            delen.stream().filter(Maten::gedrukt).forEach(deel -> gehelen.put(deel, geheel)));
        }
        return gehelen;
    }

    void van(String pilot, Ontvanger ontvanger) {
        for (Familie familie : Maten.geheel(maten)) {
            perPlaats(familie, pilot, ONGESPLITST, ontvanger);
            if (familie.binnen() != null) {
                Figuur deel = new Figuur(familie.maten().namen().getFirst(), pilot, ONGESPLITST);
                Figuur geheel = new Figuur(familie.binnen(), pilot, ONGESPLITST);
                ontvanger.som(geheel, List.of(deel), Double.POSITIVE_INFINITY);
            }
        }
        for (Insluiting insluiting : Insluitingen.van(maten, Maatmens.NIVEAUSCHALEN)) {
            List<Figuur> alle = new ArrayList<>(insluiting.delen());
            alle.add(insluiting.geheel());
            if (alle.stream().map(Figuur::maat).allMatch(maten::contains)) {
                ontvanger.som(
                        insluiting.geheel().in(pilot),
                        insluiting.delen().stream()
                                .flatMap(deel -> Maatniveaus.vanPilot(deel, pilot))
                                .toList(),
                        Double.POSITIVE_INFINITY);
            }
        }
        gesplitst(Maten.verloop(), Splitsing.VERLOOP, pilot, ontvanger);
        Splitsing.NAAR_KENMERK.forEach(splitsing -> gesplitst(Maten.kpis(), splitsing, pilot, ontvanger));
    }

    /** What holds in each place of a table, and what adds up along each of its dimensions. */
    private void gesplitst(List<Familie> families, Splitsing splitsing, String pilot, Ontvanger ontvanger) {
        if (!assen.keySet().containsAll(splitsing.namen())) {
            return;
        }
        for (Familie familie : families) {
            plaatsen(splitsing.namen()).forEach(plaats -> perPlaats(familie, pilot, plaats, ontvanger));
            for (String dimensie : splitsing.namen()) {
                List<String> andere = new ArrayList<>(splitsing.namen());
                andere.remove(dimensie);
                for (SortedMap<String, String> plaats : plaatsen(andere)) {
                    langs(dimensie, familie, pilot, plaats, ontvanger);
                }
            }
        }
    }

    private static void perPlaats(
            Familie familie, String pilot, SortedMap<String, String> plaats, Ontvanger ontvanger) {
        delen(familie.maten())
                .forEach((geheel, delen) -> ontvanger.som(
                        new Figuur(geheel, pilot, plaats),
                        delen.stream()
                                .map(deel -> new Figuur(deel, pilot, plaats))
                                .toList(),
                        0));
    }

    private void langs(
            String dimensie, Familie familie, String pilot, SortedMap<String, String> plaats, Ontvanger ontvanger) {
        for (String maat : familie.maten().namen()) {
            if (!maat.equals(Maten.TRAJECTEN)) {
                delen(assen.get(dimensie))
                        .forEach((geheel, delen) -> ontvanger.som(
                                new Figuur(maat, pilot, met(plaats, dimensie, geheel)),
                                delen.stream()
                                        .map(deel -> new Figuur(maat, pilot, met(plaats, dimensie, deel)))
                                        .toList(),
                                0));
            }
        }
    }

    /** Every combination, without margins. */
    private List<SortedMap<String, String>> plaatsen(List<String> dimensies) {
        List<SortedMap<String, String>> plaatsen = List.of(ONGESPLITST);
        for (String dimensie : dimensies) {
            List<String> namen = assen.get(dimensie).namen();
            plaatsen = plaatsen.stream()
                    .flatMap(plaats -> namen.subList(1, namen.size()).stream().map(naam -> met(plaats, dimensie, naam)))
                    .toList();
        }
        return plaatsen;
    }

    private static SortedMap<String, String> met(SortedMap<String, String> plaats, String dimensie, String waarde) {
        SortedMap<String, String> meer = new TreeMap<>(plaats);
        if (!waarde.equals(Figuur.GEHEEL)) {
            meer.put(dimensie, waarde);
        }
        return meer;
    }

    /** Each whole with its parts. */
    private static Map<String, List<String>> delen(As as) {
        List<String> namen = as.namen();
        return namen.subList(1, namen.size()).stream().collect(Collectors.groupingBy(as::ouder));
    }
}
