package nl.impactmonitor.kpi.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A report with something in every deel, and little of each: for a file that stays readable. What it says is made up. */
public final class Kleinrapport {

    private static final List<String> NIVEAUS = List.of("LAAG", "MIDDEN", "HOOG");
    private static final Set<String> SCORES = Set.of("GELD", "ZORG");

    /** The longest table of the MKBA, of which no other depends. */
    private static final Set<String> UITGEBREID = Set.of("POST_JAAR");

    private Kleinrapport() {}

    public static Momentopname momentopname() {
        Momentopname rijk = Rijkrapport.momentopname();
        List<Onderdeel> onderdelen = new ArrayList<>(
                rijk.onderdelen().stream().map(Kleinrapport::klein).toList());
        onderdelen.add(Momentopnamen.deel(Deel.NIVEAUS, niveaus()));
        onderdelen.add(Momentopnamen.deel(Deel.OVERGANGEN, overgangen()));
        return Momentopname.van(rijk.kop(), rijk.vragen(), rijk.definities(), onderdelen, rijk.achtergrond());
    }

    private static Onderdeel klein(Onderdeel onderdeel) {
        Stream<Getal> getallen = onderdeel.getallen().stream();
        return onderdeel.met(
                switch (onderdeel.deel()) {
                    case VERANDERING ->
                        getallen.filter(getal ->
                                        SCORES.contains(onderdeel(getal).split("/")[0]))
                                .toList();
                    case REKENPARAMETERS -> getallen.limit(3).toList();
                    case MKBA ->
                        getallen.filter(getal ->
                                        !UITGEBREID.contains(getal.adres().split("\\.")[1]))
                                .toList();
                    default -> getallen.toList();
                });
    }

    private static String onderdeel(Getal getal) {
        return getal.filters().get("onderdeel");
    }

    private static List<Getal> niveaus() {
        List<Getal> getallen = new ArrayList<>();
        for (int i = 0; i < NIVEAUS.size(); i++) {
            String niveau = NIVEAUS.get(i);
            getallen.add(getal(Deel.NIVEAUS, 40L - 10 * i, Map.of("meting", "NUL", "niveau", niveau, "van", niveau)));
            getallen.add(getal(Deel.NIVEAUS, 20L + 10 * i, Map.of("meting", "EEN", "niveau", niveau, "naar", niveau)));
        }
        return getallen;
    }

    private static List<Getal> overgangen() {
        return NIVEAUS.stream()
                .flatMap(van -> NIVEAUS.stream()
                        .map(naar -> getal(
                                Deel.OVERGANGEN,
                                van.equals("HOOG") && naar.equals("LAAG") ? null : 10L + van.length(),
                                Map.of("vanNiveau", van, "niveau", naar, "van", van, "naar", naar))))
                .toList();
    }

    private static Getal getal(Deel deel, Long waarde, Map<String, String> plek) {
        String onderdeel = "GELD/IM-BASIS.1";
        String hier = plek.getOrDefault("meting", plek.get("vanNiveau"));
        Map<String, String> filters = new TreeMap<>(
                Map.of("definitie", "VERANDERING", "onderdeel", onderdeel + "/TOTAAL", "plaats", Adres.GEHEEL));
        filters.putAll(plek);
        return new Getal(
                Adres.van(deel, onderdeel, hier, plek.get("niveau"), Adres.GEHEEL),
                "Geld: " + hier.toLowerCase(Locale.ROOT) + ", "
                        + plek.get("niveau").toLowerCase(Locale.ROOT),
                Adres.GEHEEL,
                waarde == null ? null : BigDecimal.valueOf(waarde),
                waarde == null ? "ONDERDRUKT" : null,
                Getal.PERSONEN,
                Bron.STAND,
                1,
                Momentopnamen.STAND,
                null,
                filters,
                null,
                null);
    }
}
