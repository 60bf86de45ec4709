package nl.impactmonitor.participant.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which answers an instrument version accepts. Every method gives all findings, not the first. */
public final class AntwoordControle {

    private AntwoordControle() {}

    /**
     * What can be said without knowing the deelnemer: unknown and doubled items, values off the scale, required items
     * that are absent. Null answers and fields are passed over: whoever read them has reported them.
     */
    public static List<Bevinding> vorm(InstrumentVersie versie, List<Antwoord> antwoorden) {
        Map<String, Item> items = versie.itemsPerCode();
        Map<String, Integer> eerder = new HashMap<>();
        List<Bevinding> bevindingen = new ArrayList<>();
        for (int i = 0; i < antwoorden.size(); i++) {
            Antwoord antwoord = antwoorden.get(i);
            if (antwoord == null || antwoord.item() == null) {
                continue;
            }
            Item item = items.get(antwoord.item());
            if (item == null) {
                bevindingen.add(
                        new Bevinding(i, "item", "ONBEKEND_ITEM", "Dit item staat niet in " + naam(versie) + "."));
                continue;
            }
            if (eerder.putIfAbsent(item.code(), i) != null) {
                bevindingen.add(
                        new Bevinding(i, "item", "DUBBEL_ITEM", "Het item " + item.code() + " is al beantwoord."));
            }
            waarde(versie, item, antwoord, i, bevindingen);
        }
        ontbrekend(versie, eerder.keySet(), bevindingen);
        return bevindingen;
    }

    /**
     * What depends on the deelnemer: items that are not asked of this person, and items that need a toestemming.
     *
     * @param kenmerken by name, such as {@code leerderType}
     * @param bijzondereGegevens whether special and criminal data may be recorded
     */
    public static List<Bevinding> pastBij(
            InstrumentVersie versie,
            List<Antwoord> antwoorden,
            Map<String, String> kenmerken,
            boolean bijzondereGegevens) {
        Map<String, Item> items = versie.itemsPerCode();
        List<Bevinding> bevindingen = new ArrayList<>();
        for (int i = 0; i < antwoorden.size(); i++) {
            Item item = items.get(antwoorden.get(i).item());
            if (item == null) {
                continue;
            }
            if (item.alleenVoor() != null && !item.alleenVoor().geldtVoor(kenmerken)) {
                bevindingen.add(new Bevinding(
                        i,
                        "item",
                        "NIET_VAN_TOEPASSING",
                        "Het item " + item.code() + " wordt alleen gevraagd bij "
                                + item.alleenVoor().kenmerk() + " "
                                + String.join(" of ", item.alleenVoor().waarden()) + "."));
            }
            if (item.gevoeligheid() != Item.Gevoeligheid.NORMAAL && !bijzondereGegevens) {
                bevindingen.add(new Bevinding(
                        i,
                        "item",
                        "GEEN_TOESTEMMING_BIJZONDERE_GEGEVENS",
                        "Voor het item " + item.code() + " is toestemming voor bijzondere gegevens nodig."));
            }
        }
        return bevindingen;
    }

    private static void waarde(
            InstrumentVersie versie, Item item, Antwoord antwoord, int i, List<Bevinding> bevindingen) {
        if (antwoord.waarde() != null && antwoord.geenAntwoord() != null) {
            bevindingen.add(new Bevinding(
                    i, null, "WAARDE_EN_GEEN_ANTWOORD", "Geef een waarde of een reden zonder antwoord, niet beide."));
        }
        if (antwoord.waarde() == null) {
            return;
        }
        Antwoordschaal schaal = versie.schaalVan(item);
        if (!schaal.bevat(antwoord.waarde())) {
            bevindingen.add(new Bevinding(
                    i,
                    "waarde",
                    "BUITEN_SCHAAL",
                    "De waarde bij " + item.code() + " ligt niet op de schaal van " + schaal.laagste() + " tot en met "
                            + schaal.hoogste() + "."));
        }
    }

    private static void ontbrekend(InstrumentVersie versie, Set<String> gegeven, List<Bevinding> bevindingen) {
        versie.items().stream()
                .filter(Item::verplicht)
                .map(Item::code)
                .filter(code -> !gegeven.contains(code))
                .forEach(code -> bevindingen.add(new Bevinding(
                        null,
                        null,
                        "VERPLICHT_ITEM",
                        "Het verplichte item " + code + " ontbreekt; geef een waarde of geenAntwoord.")));
    }

    private static String naam(InstrumentVersie versie) {
        return versie.code() + " versie " + versie.versie();
    }
}
