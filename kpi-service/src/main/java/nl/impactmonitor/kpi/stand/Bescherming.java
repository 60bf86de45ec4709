package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.disclosure.Afscherming;
import nl.impactmonitor.kpi.disclosure.As;
import nl.impactmonitor.kpi.disclosure.Besluit;
import nl.impactmonitor.kpi.disclosure.Celstand;
import nl.impactmonitor.kpi.disclosure.Familie;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Stelsel;
import nl.impactmonitor.kpi.stand.Momentopname.Meting;

/** Puts all declared tables of one programma, as they are now, before the rules of protection. */
final class Bescherming {

    /** What everybody in it is also counted in, so that it cannot be more than that. */
    private static final List<String> IN_BASIS =
            List.of("DEELNEMERS/STRIKT", "ARBEIDSMARKT/RUIM", "SOCIALE_INCLUSIE/STANDAARD");

    private final Map<Figuur, Meting> metingen;
    private final Map<Figuur, Eerder> uit;
    private final Rust rust;
    private final Set<String> berekend;
    private final Niveauschalen schalen;
    private final Stelsel stelsel;
    private final Map<String, Set<String>> categorieen = new HashMap<>();

    /**
     * @param uit the figures decided on before
     * @param regios the region of each pilot
     * @param berekend places of which a vastgestelde berekening tells how many people have both metingen
     * @param schalen of changes that are split by level
     */
    Bescherming(
            Afscherming afscherming,
            SortedSet<String> pilots,
            Map<String, String> regios,
            Map<Figuur, Meting> metingen,
            Map<Figuur, Eerder> uit,
            Rust rust,
            Set<String> berekend,
            Niveauschalen schalen) {
        this.metingen = metingen;
        this.rust = rust;
        this.berekend = berekend;
        this.schalen = schalen;
        this.uit = uit;
        List<Figuur> alle = new ArrayList<>(metingen.keySet());
        alle.addAll(uit.keySet());
        alle.forEach(figuur -> figuur.kenmerken().forEach((dimensie, categorie) -> categorieen
                .computeIfAbsent(dimensie, d -> new TreeSet<>())
                .add(categorie)));
        Map<String, As> dimensies = new TreeMap<>();
        for (Dimensie dimensie : Dimensie.values()) {
            dimensies.put(dimensie.name(), as(dimensie.name()));
        }
        dimensies.put(Splitsing.PERIODE, as(Splitsing.PERIODE));
        this.stelsel = new Stelsel(afscherming, gebieden(pilots, regios), dimensies, Maten.BASIS);
    }

    Map<Figuur, Besluit> besluiten() {
        return besluiten(hier -> {
            Insluitingen.van(maten(), schalen).forEach(hier::sluitIn);
            hier.dekSamen();
        });
    }

    /** @param samen what is done about figures of several tables, once each is protected by itself */
    Map<Figuur, Besluit> besluiten(Consumer<Stelsel> samen) {
        Set<String> maten = maten();
        Maten.geheel(maten).forEach(familie -> beslis(familie, Splitsing.GEHEEL));
        maten.stream()
                .filter(maat -> maat.endsWith(Maten.TOTAAL))
                .map(maat -> maat.substring(0, maat.length() - Maten.TOTAAL.length()))
                .filter(schalen.alle()::containsKey)
                .forEach(stam -> new Overgangstabel(stam, schalen.alle().get(stam)).beslis(stelsel, this::stand));
        beslis(Maten.verloop(), Splitsing.VERLOOP);
        samen.accept(stelsel);
        Splitsing.NAAR_KENMERK.forEach(splitsing -> beslis(Maten.kpis(), splitsing));
        return stelsel.besluiten();
    }

    private Set<String> maten() {
        Set<String> maten = new TreeSet<>();
        metingen.keySet().forEach(figuur -> maten.add(figuur.maat()));
        uit.keySet().forEach(figuur -> maten.add(figuur.maat()));
        return maten;
    }

    /** Tables, and figures over several, in which no cover was found. */
    int mislukt() {
        return stelsel.mislukt();
    }

    private void beslis(List<Familie> families, Splitsing splitsing) {
        if (categorieen.keySet().containsAll(splitsing.namen())) {
            families.forEach(familie -> beslis(familie, splitsing));
        }
    }

    private void beslis(Familie familie, Splitsing splitsing) {
        stelsel.beslis(familie, splitsing.namen(), this::stand);
    }

    private As as(String dimensie) {
        Set<String> waarden = categorieen.getOrDefault(dimensie, Set.of());
        return Tijdas.is(dimensie) ? Tijdas.van(waarden) : As.plat(Figuur.GEHEEL, waarden);
    }

    private Celstand stand(Figuur figuur) {
        Meting meting = metingen.getOrDefault(figuur, Meting.LEEG);
        if (figuur.maat().equals(Maten.TRAJECTEN)) {
            return Celstand.nieuw(0);
        }
        Eerder eerder = uit.get(figuur);
        Celstand.Vorig vorig = eerder == null
                ? Celstand.Vorig.GEEN
                : eerder.zichtbaar() ? Celstand.Vorig.GETOOND : Celstand.Vorig.VERBORGEN;
        Celstand cel = Celstand.nieuw(meting.personen())
                .sinds(vorig, meting.verloop())
                .met(rust.van(figuur, eerder))
                .tussen(ondergrens(figuur), Celstand.GEEN_GRENS);
        return figuur.maat().equals(Maten.EENMETING) && berekend.contains(figuur.pilot()) ? cel.eldersVerteld() : cel;
    }

    private long ondergrens(Figuur figuur) {
        if (!figuur.maat().equals(Maten.BASIS)) {
            return 0;
        }
        return IN_BASIS.stream()
                .map(maat -> new Figuur(maat, figuur.pilot(), figuur.kenmerken()))
                .mapToLong(f -> metingen.getOrDefault(f, Meting.LEEG).personen())
                .max()
                .orElse(0);
    }

    private static As gebieden(SortedSet<String> pilots, Map<String, String> regios) {
        LinkedHashMap<String, String> ouders = new LinkedHashMap<>();
        ouders.put(Figuur.GEHEEL, null);
        new TreeSet<>(regios.values()).forEach(regio -> ouders.put(regio, Figuur.GEHEEL));
        pilots.forEach(pilot -> ouders.put(pilot, regios.getOrDefault(pilot, Figuur.GEHEEL)));
        return As.boom(ouders);
    }
}
