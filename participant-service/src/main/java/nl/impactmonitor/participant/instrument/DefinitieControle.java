package nl.impactmonitor.participant.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an instrument version is sound in itself; nothing unsound is ever used. */
public final class DefinitieControle {

    /** The scales of De Greef's SIT instrument (2010): all four or none. */
    static final Set<String> SOCIALE_INCLUSIE = Set.of("ACTIVERING", "INTERNALISERING", "PARTICIPATIE", "CONNECTIE");

    private DefinitieControle() {}

    /** Dutch sentences about what is wrong; empty when it is sound. */
    public static List<String> fouten(InstrumentVersie versie) {
        List<String> fouten = new ArrayList<>();
        dubbel(
                "antwoordschaal",
                versie.antwoordschalen().stream().map(Antwoordschaal::code).toList(),
                fouten);
        dubbel("item", versie.items().stream().map(Item::code).toList(), fouten);
        dubbel("score", versie.scores().stream().map(Scoreregel::code).toList(), fouten);
        versie.antwoordschalen().forEach(s -> oplopend(s, fouten));
        versie.items().stream()
                .filter(i -> versie.antwoordschaal(i.antwoordschaal()).isEmpty())
                .forEach(i -> fouten.add("Item " + i.code() + " heeft een onbekende antwoordschaal."));
        Map<String, Item> items = versie.items().stream().collect(Collectors.toMap(Item::code, i -> i, (a, b) -> a));
        versie.scores().forEach(regel -> regel(regel, items, fouten));
        schalen(versie, fouten);
        return fouten;
    }

    private static void dubbel(String wat, List<String> codes, List<String> fouten) {
        Set<String> gezien = new HashSet<>();
        codes.stream()
                .filter(code -> !gezien.add(code))
                .forEach(code -> fouten.add("De code " + code + " komt dubbel voor (" + wat + ")."));
    }

    private static void oplopend(Antwoordschaal schaal, List<String> fouten) {
        for (int i = 1; i < schaal.opties().size(); i++) {
            if (schaal.opties().get(i).waarde() <= schaal.opties().get(i - 1).waarde()) {
                fouten.add("De opties van " + schaal.code() + " lopen niet op.");
            }
        }
        if (schaal.opties().size() < 2) {
            fouten.add("De antwoordschaal " + schaal.code() + " heeft minder dan twee opties.");
        }
    }

    private static void regel(Scoreregel regel, Map<String, Item> items, List<String> fouten) {
        if (regel.items().isEmpty()) {
            fouten.add("De score " + regel.code() + " heeft geen items.");
        }
        regel.items().stream()
                .filter(code -> !items.containsKey(code))
                .forEach(code -> fouten.add("De score " + regel.code() + " noemt het onbekende item " + code + "."));
        if (regel.minimumAandeel().signum() <= 0 || regel.minimumAandeel().doubleValue() > 1) {
            fouten.add("Het minimumaandeel van " + regel.code() + " ligt niet tussen 0 en 1.");
        }
    }

    private static void schalen(InstrumentVersie versie, List<String> fouten) {
        Set<String> schalen = versie.scores().stream()
                .filter(r -> r.soort() == Scoreregel.Scoresoort.SOCIALE_INCLUSIE)
                .map(Scoreregel::code)
                .collect(Collectors.toSet());
        if (!schalen.isEmpty() && !schalen.equals(SOCIALE_INCLUSIE)) {
            fouten.add("De schalen van sociale inclusie zijn alle vier aanwezig of geen van alle.");
        }
        if (schalen.isEmpty() != (versie.minimaleVerandering() == null)) {
            fouten.add("Een minimale verandering hoort bij de schalen van sociale inclusie.");
        }
    }
}
