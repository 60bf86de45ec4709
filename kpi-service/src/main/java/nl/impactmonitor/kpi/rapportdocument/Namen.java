package nl.impactmonitor.kpi.rapportdocument;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.rapport.Achtergrond;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Plaats;

/** Pilots and regions as people call them; by their code where a snapshot tells no name. */
final class Namen {

    private static final String LAND = "NL";

    /** KPIs of which each reading has a name of its own. */
    private static final Map<String, String> KPIS = Map.of("BEWIJZEN", "Aantal behaalde bewijzen");

    private final Map<String, Plaats> plaatsen = new HashMap<>();

    /** @param achtergrond null in a snapshot of before there was one */
    Namen(Achtergrond achtergrond) {
        List<Plaats> bekend = achtergrond == null ? List.of() : achtergrond.plaatsen();
        bekend.forEach(plaats -> plaatsen.put(plaats.code(), plaats));
    }

    Optional<Plaats> pilot(String code) {
        return Optional.ofNullable(plaatsen.get(code));
    }

    /** @param code of a pilot, or of some with spaces between; of a region with its prefix; * or null for the programma */
    String plaats(String code) {
        if (code == null || code.equals(Adres.GEHEEL)) {
            return "Programma";
        }
        if (code.startsWith(Plaats.REGIO)) {
            return regio(code.substring(Plaats.REGIO.length()));
        }
        return Arrays.stream(code.split(" "))
                .map(pilot -> pilot(pilot).map(Plaats::naam).orElse(pilot))
                .collect(Collectors.joining(", "));
    }

    /** @param code without prefix */
    String regio(String code) {
        if (code.equals(LAND)) {
            return "Nederland";
        }
        return "Regio "
                + Optional.ofNullable(plaatsen.get(Plaats.REGIO + code))
                        .map(Plaats::naam)
                        .orElse(code);
    }

    /** A step of who was reached; the first one is counted as a KPI and named as that. */
    static String stap(Getal getal) {
        return aangemeld(getal) ? "Is aangemeld" : getal.naam();
    }

    static boolean geweigerd(Getal getal) {
        return "WEIGERING".equals(getal.filters().get("onderdeel"));
    }

    static boolean aangemeld(Getal getal) {
        return "DEELNEMERS".equals(getal.filters().get("definitie"))
                && "RUIM".equals(getal.filters().get("lezing"));
    }

    /** A KPI as it is called in all its readings. */
    static String kpi(String definitie, Collection<Getal> lezingen) {
        return KPIS.getOrDefault(definitie, lezingen.iterator().next().naam());
    }
}
