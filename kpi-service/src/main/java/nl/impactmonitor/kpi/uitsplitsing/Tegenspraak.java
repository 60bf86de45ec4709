package nl.impactmonitor.kpi.uitsplitsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.platform.rest.FieldError;

/** Filters that leave nobody, whoever there is: an answer of zero would read as a figure. Pure. */
public final class Tegenspraak {

    private static final Set<String> LAAGOPGELEID = Set.of("LAAGOPGELEID", "LAAGGELETTERD_EN_LAAGOPGELEID");
    private static final Set<String> NIET_LAAGOPGELEID = Set.of("GEEN");

    private Tegenspraak() {}

    /** One fault at each of two parameters that exclude each other; the sentence says how. */
    public static List<FieldError> tussen(String een, String ander, String zin) {
        return tussen(een, ander, "TEGENSTRIJDIG", zin);
    }

    static List<FieldError> tussen(String een, String ander, String code, String zin) {
        return List.of(FieldError.atParameter(een, code, zin), FieldError.atParameter(ander, code, zin));
    }

    /** @param filter with known values only */
    static List<FieldError> in(Map<Dimensie, Set<String>> filter, Map<String, Optional<String>> regioPerPilot) {
        List<FieldError> fouten = new ArrayList<>();
        if (filter.containsKey(Dimensie.PILOT) && filter.containsKey(Dimensie.REGIO)) {
            boolean samen = filter.get(Dimensie.PILOT).stream().anyMatch(pilot -> regioPerPilot
                    .get(pilot)
                    .filter(filter.get(Dimensie.REGIO)::contains)
                    .isPresent());
            if (!samen) {
                fouten.addAll(tussen("pilot", "regio", "Geen van de gevraagde pilots ligt in een gevraagde regio."));
            }
        }
        if (filter.containsKey(Dimensie.OPLEIDING) && filter.containsKey(Dimensie.DOELGROEP)) {
            boolean samen = filter.get(Dimensie.OPLEIDING).stream()
                    .anyMatch(opleiding ->
                            filter.get(Dimensie.DOELGROEP).stream().anyMatch(doelgroep -> past(opleiding, doelgroep)));
            if (!samen) {
                fouten.addAll(tussen(
                        "opleiding",
                        "doelgroep",
                        "Laagopgeleid is wie opleiding LAAG heeft: geen van de gevraagde doelgroepen past bij een"
                                + " gevraagde opleiding."));
            }
        }
        return fouten;
    }

    /** Laagopgeleid follows from the opleiding, and is unknown where that is. */
    private static boolean past(String opleiding, String doelgroep) {
        return switch (opleiding) {
            case "LAAG" -> LAAGOPGELEID.contains(doelgroep);
            case "MIDDELBAAR", "HOOG" -> !LAAGOPGELEID.contains(doelgroep);
            default -> !LAAGOPGELEID.contains(doelgroep) && !NIET_LAAGOPGELEID.contains(doelgroep);
        };
    }
}
