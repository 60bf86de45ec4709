package nl.impactmonitor.participant.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether an instrument version is sound in itself; nothing unsound is ever used. Gives everything that is wrong, with the
 * place of each; what is absent is reported once and passed over after that.
 */
public final class DefinitieControle {

    /** The scales of De Greef's SIT instrument (2010): all four or none. */
    static final Set<String> SOCIALE_INCLUSIE = Set.of("ACTIVERING", "INTERNALISERING", "PARTICIPATIE", "CONNECTIE");

    /** What a skip condition may ask about, with the values there are; kept equal to the API by a test. */
    public static final Map<String, Set<String>> KENMERKEN = Map.of(
            Voorwaarde.MOMENT,
            Set.of("NUL", "EEN", "VERVOLG"),
            "geslacht",
            Set.of("M", "V", "X", "ONBEKEND"),
            "leeftijdsklasse",
            Set.of("15-24", "25-34", "35-44", "45-54", "55-64", "65+", "ONBEKEND"),
            "opleidingsniveau",
            Set.of("LAAG", "MIDDELBAAR", "HOOG", "ONBEKEND"),
            "leerderType",
            Set.of("NT1", "NT2", "ONBEKEND"),
            "instroomkanaal",
            Set.of("GEMEENTE", "UWV", "TAALHUIS", "WERKGEVER", "ROC", "ZELF", "ONBEKEND"));

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_]{0,59}");

    private final InstrumentVersie versie;
    private final List<Definitiefout> fouten = new ArrayList<>();
    private final Map<String, Antwoordschaal> schalen = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();

    private DefinitieControle(InstrumentVersie versie) {
        this.versie = versie;
    }

    /** Empty when it is sound. */
    public static List<Definitiefout> fouten(InstrumentVersie versie) {
        DefinitieControle controle = new DefinitieControle(versie);
        controle.antwoordschalen();
        controle.items();
        controle.scores();
        controle.socialeInclusie();
        controle.betrouwbaarheid();
        return controle.fouten;
    }

    /**
     * Whether the items that are declared equivalent exist on both sides and are answered on the same scale.
     *
     * @param bekend finds another version that is published or was
     */
    public static List<Definitiefout> gelijkwaardigheid(
            InstrumentVersie versie, BiFunction<String, Integer, Optional<InstrumentVersie>> bekend) {
        DefinitieControle controle = new DefinitieControle(versie);
        lijst(versie.items()).forEach(i -> controle.items.putIfAbsent(i == null ? null : i.code(), i));
        controle.elk(
                "/gelijkwaardig", versie.gelijkwaardig(), (pointer, g) -> controle.gelijkwaardig(pointer, g, bekend));
        return controle.fouten;
    }

    private interface Controle<T> {
        void doe(String pointer, T deel);
    }

    private void antwoordschalen() {
        elk("/antwoordschalen", versie.antwoordschalen(), (pointer, schaal) -> {
            if (code(pointer, schaal.code()) && schalen.putIfAbsent(schaal.code(), schaal) != null) {
                dubbel(pointer, schaal.code());
            }
            if (lijst(schaal.opties()).size() < 2) {
                fout(pointer + "/opties", "TE_WEINIG_OPTIES", "Een antwoordschaal heeft minstens twee opties.");
            }
            elk(pointer + "/opties", schaal.opties(), (plek, optie) -> tekst(plek + "/tekst", optie.tekst()));
            oplopend(pointer, schaal);
        });
    }

    private void oplopend(String pointer, Antwoordschaal schaal) {
        List<Antwoordschaal.Optie> opties = lijst(schaal.opties());
        for (int i = 1; i < opties.size(); i++) {
            if (opties.get(i) != null
                    && opties.get(i - 1) != null
                    && opties.get(i).waarde() <= opties.get(i - 1).waarde()) {
                fout(pointer + "/opties/" + i + "/waarde", "NIET_OPLOPEND", "De opties lopen niet op.");
            }
        }
    }

    private void items() {
        elk("/items", versie.items(), (pointer, item) -> {
            boolean heeftCode = code(pointer, item.code());
            tekst(pointer + "/tekst", item.tekst());
            verplicht(pointer + "/richting", item.richting());
            verplicht(pointer + "/gevoeligheid", item.gevoeligheid());
            if (tekst(pointer + "/antwoordschaal", item.antwoordschaal())
                    && !schalen.containsKey(item.antwoordschaal())) {
                fout(
                        pointer + "/antwoordschaal",
                        "ONBEKENDE_ANTWOORDSCHAAL",
                        "Deze antwoordschaal staat niet in de definitie.");
            }
            voorwaarde(pointer + "/alleenVoor", item.alleenVoor());
            antwoordvoorwaarde(pointer + "/alleenAls", item.alleenAls());
            if (heeftCode && items.putIfAbsent(item.code(), item) != null) {
                dubbel(pointer, item.code());
            }
        });
    }

    private void voorwaarde(String pointer, Voorwaarde voorwaarde) {
        if (voorwaarde == null || !tekst(pointer + "/kenmerk", voorwaarde.kenmerk())) {
            return;
        }
        Set<String> waarden = KENMERKEN.get(voorwaarde.kenmerk());
        if (waarden == null) {
            fout(pointer + "/kenmerk", "ONBEKEND_KENMERK", "Dit kenmerk bestaat niet.");
            return;
        }
        nietLeeg(pointer + "/waarden", voorwaarde.waarden());
        elk(pointer + "/waarden", voorwaarde.waarden(), (plek, waarde) -> {
            if (!waarden.contains(waarde)) {
                fout(plek, "ONBEKENDE_WAARDE", "Dit kenmerk heeft deze waarde niet.");
            }
        });
    }

    /** The item it asks about comes earlier, so that a list can be asked from top to bottom and no circle is possible. */
    private void antwoordvoorwaarde(String pointer, Antwoordvoorwaarde voorwaarde) {
        if (voorwaarde == null || !tekst(pointer + "/item", voorwaarde.item())) {
            return;
        }
        Item eerder = items.get(voorwaarde.item());
        if (eerder == null) {
            fout(pointer + "/item", "GEEN_EERDER_ITEM", "Dit item staat niet eerder in de lijst.");
            return;
        }
        nietLeeg(pointer + "/waarden", voorwaarde.waarden());
        Antwoordschaal schaal = schalen.get(eerder.antwoordschaal());
        elk(pointer + "/waarden", voorwaarde.waarden(), (plek, waarde) -> {
            if (schaal != null && schaal.opties() != null && !schaal.bevat(waarde)) {
                fout(plek, "BUITEN_SCHAAL", "Deze waarde ligt niet op de schaal van " + eerder.code() + ".");
            }
        });
    }

    private void scores() {
        Set<String> gezien = new HashSet<>();
        elk("/scores", versie.scores(), (pointer, regel) -> {
            if (code(pointer, regel.code()) && !gezien.add(regel.code())) {
                dubbel(pointer, regel.code());
            }
            tekst(pointer + "/naam", regel.naam());
            verplicht(pointer + "/soort", regel.soort());
            nietLeeg(pointer + "/items", regel.items());
            Set<String> genoemd = new HashSet<>();
            elk(pointer + "/items", regel.items(), (plek, item) -> {
                if (!items.containsKey(item)) {
                    fout(plek, "ONBEKEND_ITEM", "Dit item staat niet in de definitie.");
                } else if (!genoemd.add(item)) {
                    dubbel(plek, item);
                }
            });
            if (verplicht(pointer + "/minimumAandeel", regel.minimumAandeel())
                    && (regel.minimumAandeel().signum() <= 0
                            || regel.minimumAandeel().compareTo(BigDecimal.ONE) > 0)) {
                fout(
                        pointer + "/minimumAandeel",
                        "BUITEN_BEREIK",
                        "Het minimumaandeel ligt boven 0 en is hoogstens 1.");
            }
        });
    }

    private void socialeInclusie() {
        Set<String> aanwezig = lijst(versie.scores()).stream()
                .filter(Objects::nonNull)
                .filter(r -> r.soort() == Scoreregel.Scoresoort.SOCIALE_INCLUSIE)
                .map(Scoreregel::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!aanwezig.isEmpty() && !aanwezig.equals(SOCIALE_INCLUSIE)) {
            fout(
                    "/scores",
                    "SCHALEN_ONVOLLEDIG",
                    "De schalen van sociale inclusie zijn alle vier aanwezig of geen van alle.");
        }
        MinimaleVerandering minimum = versie.minimaleVerandering();
        if (aanwezig.isEmpty() != (minimum == null)) {
            fout(
                    "/minimaleVerandering",
                    "ONGELDIGE_COMBINATIE",
                    "Een minimale verandering hoort bij de schalen van sociale inclusie.");
        } else if (minimum != null) {
            positief("/minimaleVerandering/totaal", minimum.totaal());
            positief("/minimaleVerandering/schaal", minimum.schaal());
            tekst("/minimaleVerandering/bron", minimum.bron());
        }
    }

    private void betrouwbaarheid() {
        Set<String> bestaand = new HashSet<>(Set.of(Scorebetrouwbaarheid.TOTAAL));
        lijst(versie.scores()).stream()
                .filter(Objects::nonNull)
                .map(Scoreregel::code)
                .forEach(bestaand::add);
        if (versie.minimaleVerandering() == null) {
            bestaand.remove(Scorebetrouwbaarheid.TOTAAL);
        }
        Set<String> gezien = new HashSet<>();
        elk("/betrouwbaarheid", versie.betrouwbaarheid(), (pointer, b) -> {
            if (tekst(pointer + "/score", b.score())) {
                if (!bestaand.contains(b.score())) {
                    fout(pointer + "/score", "ONBEKENDE_SCORE", "Deze score staat niet in de definitie.");
                } else if (!gezien.add(b.score())) {
                    dubbel(pointer + "/score", b.score());
                }
            }
            verplicht(pointer + "/soort", b.soort());
            if (verplicht(pointer + "/waarde", b.waarde())
                    && (b.waarde().signum() <= 0 || b.waarde().compareTo(BigDecimal.ONE) >= 0)) {
                fout(pointer + "/waarde", "BUITEN_BEREIK", "Een betrouwbaarheid ligt tussen 0 en 1.");
            }
            positief(pointer + "/standaardafwijking", b.standaardafwijking());
            tekst(pointer + "/bron", b.bron());
        });
    }

    private void gelijkwaardig(
            String pointer, Gelijkwaardigheid g, BiFunction<String, Integer, Optional<InstrumentVersie>> bekend) {
        if (!tekst(pointer + "/instrument", g.instrument())) {
            return;
        }
        if (g.instrument().equals(versie.code()) && g.versie() == versie.versie()) {
            fout(pointer + "/versie", "ZICHZELF", "Een versie is niet gelijkwaardig met zichzelf.");
            return;
        }
        Optional<InstrumentVersie> ander = bekend.apply(g.instrument(), g.versie());
        if (ander.isEmpty()) {
            fout(pointer + "/versie", "ONBEKENDE_INSTRUMENTVERSIE", "Deze versie is niet gepubliceerd.");
            return;
        }
        nietLeeg(pointer + "/items", g.items());
        Map<String, Item> daar = ander.get().itemsPerCode();
        Set<String> gezien = new HashSet<>();
        elk(pointer + "/items", g.items(), (plek, paar) -> {
            Item hier = items.get(paar.item());
            Item ginds = daar.get(paar.daar());
            if (hier == null) {
                fout(plek + "/item", "ONBEKEND_ITEM", "Dit item staat niet in de definitie.");
            } else if (!gezien.add(paar.item())) {
                dubbel(plek, paar.item());
            }
            if (ginds == null) {
                fout(plek + "/daar", "ONBEKEND_ITEM", "Dit item staat niet in de andere versie.");
            } else if (hier != null && !zelfdeSchaal(hier, ginds, ander.get())) {
                fout(
                        plek,
                        "ANDERE_SCHAAL",
                        "Deze items hebben een andere schaal of richting en zijn niet gelijkwaardig.");
            }
        });
    }

    private boolean zelfdeSchaal(Item hier, Item ginds, InstrumentVersie ander) {
        Optional<Antwoordschaal> schaal = lijst(versie.antwoordschalen()).stream()
                .filter(s -> s != null && Objects.equals(s.code(), hier.antwoordschaal()))
                .findFirst();
        return hier.richting() == ginds.richting()
                && schaal.map(DefinitieControle::waarden).equals(Optional.of(waarden(ander.schaalVan(ginds))));
    }

    private static List<Integer> waarden(Antwoordschaal schaal) {
        return lijst(schaal.opties()).stream()
                .filter(Objects::nonNull)
                .map(Antwoordschaal.Optie::waarde)
                .toList();
    }

    private <T> void elk(String pointer, List<T> lijst, Controle<T> controle) {
        List<T> delen = lijst(lijst);
        for (int i = 0; i < delen.size(); i++) {
            if (verplicht(pointer + "/" + i, delen.get(i))) {
                controle.doe(pointer + "/" + i, delen.get(i));
            }
        }
    }

    private static <T> List<T> lijst(List<T> lijst) {
        return lijst == null ? List.of() : lijst;
    }

    private boolean verplicht(String pointer, Object waarde) {
        if (waarde == null) {
            fout(pointer, "VERPLICHT", "Dit veld is verplicht.");
        }
        return waarde != null;
    }

    private boolean tekst(String pointer, String waarde) {
        if (verplicht(pointer, waarde) && waarde.isBlank()) {
            fout(pointer, "LEEG", "Dit veld mag niet leeg zijn.");
        }
        return waarde != null && !waarde.isBlank();
    }

    private void nietLeeg(String pointer, List<?> lijst) {
        if (lijst(lijst).isEmpty()) {
            fout(pointer, "LEEG", "Deze lijst mag niet leeg zijn.");
        }
    }

    private void positief(String pointer, BigDecimal waarde) {
        if (verplicht(pointer, waarde) && waarde.signum() <= 0) {
            fout(pointer, "BUITEN_BEREIK", "De waarde moet groter dan 0 zijn.");
        }
    }

    private boolean code(String pointer, String code) {
        if (!tekst(pointer + "/code", code)) {
            return false;
        }
        if (!CODE.matcher(code).matches()) {
            fout(pointer + "/code", "VERKEERDE_VORM", "Een code heeft hoofdletters, cijfers en lage streepjes.");
        }
        return true;
    }

    private void dubbel(String pointer, String code) {
        fout(pointer, "DUBBELE_CODE", "De code " + code + " komt dubbel voor.");
    }

    private void fout(String pointer, String code, String melding) {
        fouten.add(new Definitiefout(pointer, code, melding));
    }
}
