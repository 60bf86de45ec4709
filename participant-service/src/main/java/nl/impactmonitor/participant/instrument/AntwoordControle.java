package nl.impactmonitor.participant.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which answers an instrument version accepts. Every method gives all findings, not the first. What an item asks of other
 * answers or of the moment is judged in {@link #vorm}, what it asks of the deelnemer in {@link #pastBij}.
 */
public final class AntwoordControle {

    private AntwoordControle() {}

    /**
     * What can be said without knowing the deelnemer: unknown and doubled items, values off the scale, items that are not
     * asked at this moment or after these answers, required items that are absent. Null answers and fields are passed over:
     * whoever read them has reported them.
     *
     * @param moment of the meting; null when that could not be read
     * @param volledig whether required items must be there; a concept may lack them
     */
    public static List<Bevinding> vorm(
            InstrumentVersie versie, List<Antwoord> antwoorden, String moment, boolean volledig) {
        Map<String, Item> items = versie.itemsPerCode();
        Map<String, Antwoord> gegeven = new HashMap<>();
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
            if (gegeven.putIfAbsent(item.code(), antwoord) != null) {
                bevindingen.add(
                        new Bevinding(i, "item", "DUBBEL_ITEM", "Het item " + item.code() + " is al beantwoord."));
            }
            waarde(versie, item, antwoord, i, bevindingen);
        }
        if (moment != null) {
            Predicate<Item> nu = item -> !item.hangtAfVanDeelnemer();
            nietGevraagd(items, antwoorden, gegeven, Map.of(Voorwaarde.MOMENT, moment), nu, bevindingen);
            if (volledig) {
                ontbrekend(versie, items, gegeven, Map.of(Voorwaarde.MOMENT, moment), nu, bevindingen);
            }
        }
        return bevindingen;
    }

    /**
     * What depends on the deelnemer: items that are not asked of this person, required items that are, and items that need
     * a toestemming.
     *
     * @param antwoorden accepted by {@link #vorm}
     * @param kenmerken by name, such as {@code leerderType}
     * @param bijzondereGegevens whether special and criminal data may be recorded
     */
    public static List<Bevinding> pastBij(
            InstrumentVersie versie,
            List<Antwoord> antwoorden,
            Map<String, String> kenmerken,
            boolean bijzondereGegevens,
            boolean volledig) {
        Map<String, Item> items = versie.itemsPerCode();
        Map<String, Antwoord> gegeven = new HashMap<>();
        antwoorden.forEach(a -> gegeven.put(a.item(), a));
        List<Bevinding> bevindingen = new ArrayList<>();
        nietGevraagd(items, antwoorden, gegeven, kenmerken, Item::hangtAfVanDeelnemer, bevindingen);
        for (int i = 0; i < antwoorden.size(); i++) {
            Item item = items.get(antwoorden.get(i).item());
            if (item != null && item.gevoeligheid() != Item.Gevoeligheid.NORMAAL && !bijzondereGegevens) {
                bevindingen.add(new Bevinding(
                        i,
                        "item",
                        "GEEN_TOESTEMMING_BIJZONDERE_GEGEVENS",
                        "Voor het item " + item.code() + " is toestemming voor bijzondere gegevens nodig."));
            }
        }
        if (volledig) {
            ontbrekend(versie, items, gegeven, kenmerken, Item::hangtAfVanDeelnemer, bevindingen);
        }
        return bevindingen;
    }

    /** Whether an item is asked, given what is known: switched on, of this person, at this moment, after this answer. */
    static boolean gevraagd(Item item, Map<String, Antwoord> gegeven, Map<String, String> kenmerken) {
        return !item.staatUit()
                && (item.alleenVoor() == null || item.alleenVoor().geldtVoor(kenmerken))
                && (item.alleenAls() == null
                        || item.alleenAls().geldtNa(gegeven.get(item.alleenAls().item())));
    }

    private static void nietGevraagd(
            Map<String, Item> items,
            List<Antwoord> antwoorden,
            Map<String, Antwoord> gegeven,
            Map<String, String> kenmerken,
            Predicate<Item> welke,
            List<Bevinding> bevindingen) {
        for (int i = 0; i < antwoorden.size(); i++) {
            Antwoord antwoord = antwoorden.get(i);
            Item item = antwoord == null || antwoord.item() == null ? null : items.get(antwoord.item());
            if (item != null && welke.test(item) && !gevraagd(item, gegeven, kenmerken)) {
                bevindingen.add(waarom(item, i, kenmerken));
            }
        }
    }

    private static Bevinding waarom(Item item, int i, Map<String, String> kenmerken) {
        if (item.staatUit()) {
            return new Bevinding(i, "item", "ITEM_STAAT_UIT", "Het item " + item.code() + " staat uit.");
        }
        String wanneer = item.alleenVoor() != null && !item.alleenVoor().geldtVoor(kenmerken)
                ? "bij " + item.alleenVoor().kenmerk() + " "
                        + String.join(" of ", item.alleenVoor().waarden())
                : "na een ander antwoord op " + item.alleenAls().item();
        return new Bevinding(
                i,
                "item",
                "NIET_VAN_TOEPASSING",
                "Het item " + item.code() + " wordt alleen gevraagd " + wanneer + ".");
    }

    private static void waarde(
            InstrumentVersie versie, Item item, Antwoord antwoord, int i, List<Bevinding> bevindingen) {
        if (antwoord.waarde() != null && antwoord.geenAntwoord() != null) {
            bevindingen.add(new Bevinding(
                    i, null, "WAARDE_EN_GEEN_ANTWOORD", "Geef een waarde of een reden zonder antwoord, niet beide."));
        }
        opSchaal(versie, item, antwoord.waarde(), i, "waarde", bevindingen);
        opSchaal(versie, item, antwoord.eigenBeeld(), i, "eigenBeeld", bevindingen);
    }

    private static void opSchaal(
            InstrumentVersie versie, Item item, Integer waarde, int i, String veld, List<Bevinding> bevindingen) {
        if (waarde == null) {
            return;
        }
        Antwoordschaal schaal = versie.schaalVan(item);
        if (!schaal.bevat(waarde)) {
            bevindingen.add(new Bevinding(
                    i,
                    veld,
                    "BUITEN_SCHAAL",
                    "De waarde bij " + item.code() + " ligt niet op de schaal van " + schaal.laagste() + " tot en met "
                            + schaal.hoogste() + "."));
        }
    }

    private static void ontbrekend(
            InstrumentVersie versie,
            Map<String, Item> items,
            Map<String, Antwoord> gegeven,
            Map<String, String> kenmerken,
            Predicate<Item> welke,
            List<Bevinding> bevindingen) {
        for (Item item : versie.items()) {
            if (item.verplicht()
                    && welke.test(item)
                    && !gegeven.containsKey(item.code())
                    && gevraagd(item, gegeven, kenmerken)) {
                bevindingen.add(new Bevinding(
                        null,
                        null,
                        "VERPLICHT_ITEM",
                        "Het verplichte item " + item.code() + " ontbreekt; geef een waarde of geenAntwoord."));
            }
        }
    }

    private static String naam(InstrumentVersie versie) {
        return versie.code() + " versie " + versie.versie();
    }
}
