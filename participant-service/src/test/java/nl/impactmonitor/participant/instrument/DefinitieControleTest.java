package nl.impactmonitor.participant.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DefinitieControleTest {

    @Test
    void theShippedInstrumentsAreSound() {
        assertThat(DefinitieControle.fouten(Definities.BASIS)).isEmpty();
        assertThat(DefinitieControle.fouten(Definities.BASIS_2)).isEmpty();
        assertThat(DefinitieControle.fouten(Definities.INKOMEN)).isEmpty();
        assertThat(DefinitieControle.fouten(Definities.ZRM_1)).isEmpty();
        assertThat(DefinitieControle.fouten(Definities.ZRM_2)).isEmpty();
    }

    @Test
    void theBasisHasFourScalesOfThreeItemsWithAReverseItemEach() {
        // When
        var schalen = Definities.BASIS.scores().stream()
                .filter(r -> r.soort() == Scoreregel.Scoresoort.SOCIALE_INCLUSIE)
                .toList();

        // Then
        var items = Definities.BASIS.itemsPerCode();
        assertThat(schalen).hasSize(4).allSatisfy(schaal -> {
            assertThat(schaal.items()).hasSize(3);
            assertThat(schaal.items()).anyMatch(code -> items.get(code).richting() == Item.Richting.AFLOPEND);
        });
    }

    @Test
    void versionTwoOfTheBasisMayBeComparedWithVersionOneItemByItem() {
        // When
        var fouten = DefinitieControle.gelijkwaardigheid(
                Definities.BASIS_2,
                (code, versie) ->
                        code.equals("IM-BASIS") && versie == 1 ? Optional.of(Definities.BASIS) : Optional.empty());

        // Then
        assertThat(fouten).isEmpty();
        assertThat(Definities.BASIS_2.gelijkwaardig().getFirst().items())
                .extracting(Gelijkwaardigheid.Paar::item)
                .containsExactlyElementsOf(
                        Definities.BASIS.items().stream().map(Item::code).toList());
    }

    @Test
    void theTwoMatricesDeclareNothingEquivalent() {
        assertThat(Definities.ZRM_1.items()).hasSize(11);
        assertThat(Definities.ZRM_2.items()).hasSize(13);
        assertThat(Definities.ZRM_1.gelijkwaardig()).isNull();
        assertThat(Definities.ZRM_2.gelijkwaardig()).isNull();
    }

    @Test
    void healthAddictionAndJusticeAreOffByDefault() {
        assertThat(Definities.ZRM_2.items().stream()
                        .filter(Item::staatUit)
                        .collect(Collectors.toMap(Item::code, Item::gevoeligheid)))
                .containsOnly(
                        entry("GEESTELIJKE_GEZONDHEID", Item.Gevoeligheid.BIJZONDER),
                        entry("LICHAMELIJKE_GEZONDHEID", Item.Gevoeligheid.BIJZONDER),
                        entry("MIDDELENGEBRUIK", Item.Gevoeligheid.BIJZONDER),
                        entry("JUSTITIE", Item.Gevoeligheid.STRAFRECHTELIJK));
    }

    @Test
    void everythingWrongIsToldAtOnceWithItsPlace() {
        // Given
        var basis = Definities.BASIS;
        var schaal = new Antwoordschaal(
                "JA_NEE", List.of(new Antwoordschaal.Optie(1, "Ja"), new Antwoordschaal.Optie(1, "Nee")));
        var item = item("VRAAG", null, null);
        var regel = new Scoreregel("X", "X", Scoreregel.Scoresoort.LEEFGEBIED, List.of("BESTAAT_NIET"), BigDecimal.TWO);

        // When
        var fouten = DefinitieControle.fouten(new InstrumentVersie(
                basis.code(),
                9,
                basis.naam(),
                basis.status(),
                basis.geldigVanaf(),
                null,
                "",
                "",
                "B1",
                List.of(schaal),
                List.of(
                        item,
                        item,
                        item("LATER", new Voorwaarde("schoenmaat", List.of("42")), null),
                        item("NOG_LATER", null, new Antwoordvoorwaarde("LATER_NOG", List.of(1)))),
                List.of(regel),
                basis.minimaleVerandering(),
                null,
                null));

        // Then
        assertThat(fouten)
                .extracting(Definitiefout::pointer, Definitiefout::code)
                .containsExactlyInAnyOrder(
                        tuple("/antwoordschalen/0/opties/1/waarde", "NIET_OPLOPEND"),
                        tuple("/items/1", "DUBBELE_CODE"),
                        tuple("/items/2/alleenVoor/kenmerk", "ONBEKEND_KENMERK"),
                        tuple("/items/3/alleenAls/item", "GEEN_EERDER_ITEM"),
                        tuple("/scores/0/items/0", "ONBEKEND_ITEM"),
                        tuple("/scores/0/minimumAandeel", "BUITEN_BEREIK"),
                        tuple("/minimaleVerandering", "ONGELDIGE_COMBINATIE"));
    }

    @Test
    void aReliabilityIsOfOneScoreBetweenNoneAndAllWithItsSource() {
        // Given
        var alfa = Scorebetrouwbaarheid.Soort.CRONBACH_ALFA;
        var goed = new Scorebetrouwbaarheid("ACTIVERING", alfa, new BigDecimal("0.8"), BigDecimal.TWO, "Proef");

        // When
        var fouten = DefinitieControle.fouten(Definities.metBetrouwbaarheid(
                Definities.BASIS,
                List.of(
                        goed,
                        goed,
                        new Scorebetrouwbaarheid("BESTAAT_NIET", null, BigDecimal.ONE, BigDecimal.ZERO, " "),
                        new Scorebetrouwbaarheid("SOCIALE_INCLUSIE", alfa, null, null, null))));

        // Then
        assertThat(fouten)
                .extracting(Definitiefout::pointer, Definitiefout::code)
                .containsExactly(
                        tuple("/betrouwbaarheid/1/score", "DUBBELE_CODE"),
                        tuple("/betrouwbaarheid/2/score", "ONBEKENDE_SCORE"),
                        tuple("/betrouwbaarheid/2/soort", "VERPLICHT"),
                        tuple("/betrouwbaarheid/2/waarde", "BUITEN_BEREIK"),
                        tuple("/betrouwbaarheid/2/standaardafwijking", "BUITEN_BEREIK"),
                        tuple("/betrouwbaarheid/2/bron", "LEEG"),
                        tuple("/betrouwbaarheid/3/waarde", "VERPLICHT"),
                        tuple("/betrouwbaarheid/3/standaardafwijking", "VERPLICHT"),
                        tuple("/betrouwbaarheid/3/bron", "VERPLICHT"));
    }

    @Test
    void itemsThatDoNotExistOrHaveAnotherScaleAreNotEquivalent() {
        // Given
        var paren = List.of(
                new Gelijkwaardigheid.Paar("FINANCIEN_1", "BESTAAT_NIET"),
                new Gelijkwaardigheid.Paar("BESTAAT_NIET", "FINANCIEN_1"),
                new Gelijkwaardigheid.Paar("NT1_LEZEN", "NT2_LEZEN"),
                new Gelijkwaardigheid.Paar("ACTIVERING_1", "ACTIVERING_2"));

        // When
        var fouten = DefinitieControle.gelijkwaardigheid(
                metGelijkwaardig(new Gelijkwaardigheid("IM-BASIS", 1, paren)),
                (code, versie) -> Optional.of(Definities.BASIS));

        // Then
        assertThat(fouten)
                .extracting(Definitiefout::pointer, Definitiefout::code)
                .containsExactly(
                        tuple("/gelijkwaardig/0/items/0/daar", "ONBEKEND_ITEM"),
                        tuple("/gelijkwaardig/0/items/1/item", "ONBEKEND_ITEM"),
                        tuple("/gelijkwaardig/0/items/2", "ANDERE_SCHAAL"),
                        tuple("/gelijkwaardig/0/items/3", "ANDERE_SCHAAL"));
    }

    private static Item item(String code, Voorwaarde voor, Antwoordvoorwaarde als) {
        return new Item(code, code, "JA_NEE", Item.Richting.OPLOPEND, Item.Gevoeligheid.NORMAAL, true, voor, als, null);
    }

    private static InstrumentVersie metGelijkwaardig(Gelijkwaardigheid... gelijkwaardig) {
        var b = Definities.BASIS_2;
        return new InstrumentVersie(
                b.code(),
                b.versie(),
                b.naam(),
                b.status(),
                b.geldigVanaf(),
                null,
                b.bron(),
                b.licentie(),
                b.taalniveau(),
                b.antwoordschalen(),
                b.items(),
                b.scores(),
                b.minimaleVerandering(),
                List.of(gelijkwaardig),
                null);
    }
}
