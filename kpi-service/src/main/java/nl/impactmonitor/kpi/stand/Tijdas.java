package nl.impactmonitor.kpi.stand;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.TreeSet;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.disclosure.As;
import nl.impactmonitor.kpi.disclosure.Figuur;

/** Time as a table is split by it: months, added up to quarters, so that there is something to read where months are thin. */
final class Tijdas {

    private static final Set<String> NAMEN = Set.of(Splitsing.PERIODE, Dimensie.INSTROOMMAAND.name());

    private Tijdas() {}

    static boolean is(String dimensie) {
        return NAMEN.contains(dimensie);
    }

    /** @param maand text that begins with year and month, as 2026-03 @return as 2026-K1 */
    static String kwartaalVan(String maand) {
        return maand.substring(0, 5) + "K" + (Integer.parseInt(maand.substring(5, 7)) + 2) / 3;
    }

    static boolean isKwartaal(String periode) {
        return periode.charAt(5) == 'K';
    }

    /** The same in SQL. @param maand an expression of such a text */
    static String kwartaal(String maand) {
        return "left(%1$s, 5) || 'K' || (substr(%1$s, 6, 2)::int + 2) / 3".formatted(maand);
    }

    /** @param perioden months, and quarters that are added whatever of them there is */
    static As van(Collection<String> perioden) {
        Set<String> maanden = new TreeSet<>(perioden);
        maanden.removeIf(Tijdas::isKwartaal);
        Set<String> kwartalen = new TreeSet<>(perioden);
        kwartalen.removeAll(maanden);
        maanden.forEach(maand -> kwartalen.add(kwartaalVan(maand)));
        LinkedHashMap<String, String> ouders = new LinkedHashMap<>();
        ouders.put(Figuur.GEHEEL, null);
        kwartalen.forEach(kwartaal -> ouders.put(kwartaal, Figuur.GEHEEL));
        maanden.forEach(maand -> ouders.put(maand, kwartaalVan(maand)));
        return As.boom(ouders);
    }
}
