package nl.impactmonitor.participant.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.impactmonitor.participant.instrument.Antwoord.GeenAntwoord;

/** Skip logic of instruments of any shape: conditions on moment, on a kenmerk and on earlier answers, in any mix. */
class OverslaanTest {

    private static final List<String> MOMENTEN = List.of("NUL", "EEN", "VERVOLG");
    private static final List<String> TYPEN = List.of("NT1", "NT2", "ONBEKEND");

    /** Somebody who answers from top to bottom what is asked, and nothing else. */
    @Property
    void whoAnswersExactlyWhatIsAskedIsAccepted(
            @ForAll("instrumenten") InstrumentVersie versie,
            @ForAll("omstandigheden") Map<String, String> wie,
            @ForAll Random toeval) {
        // Given
        var antwoorden = afgenomen(versie, wie, toeval);

        // When
        var bevindingen = alles(versie, antwoorden, wie);

        // Then
        assertThat(bevindingen).isEmpty();
    }

    @Property
    void anAnswerToWhatIsNotAskedIsRefusedAtItsPlace(
            @ForAll("instrumenten") InstrumentVersie versie,
            @ForAll("omstandigheden") Map<String, String> wie,
            @ForAll Random toeval) {
        // Given
        var antwoorden = afgenomen(versie, wie, toeval);
        var beantwoord = antwoorden.stream().map(Antwoord::item).toList();
        var nietGevraagd = versie.items().stream()
                .map(Item::code)
                .filter(code -> !beantwoord.contains(code))
                .toList();
        var teveel = new ArrayList<>(antwoorden);
        // Without a value, so that it opens no later item.
        nietGevraagd.forEach(code -> teveel.add(Antwoord.zonder(code, GeenAntwoord.NVT)));

        // When
        var bevindingen = alles(versie, teveel, wie);

        // Then
        assertThat(bevindingen).allMatch(b -> b.code().equals("NIET_VAN_TOEPASSING"));
        assertThat(bevindingen.stream().map(Bevinding::index).sorted())
                .containsExactlyElementsOf(java.util.stream.IntStream.range(antwoorden.size(), teveel.size())
                        .boxed()
                        .toList());
    }

    @Property
    void everyRequiredItemThatIsAskedAndLacksAnAnswerIsNamedUnlessItIsAConcept(
            @ForAll("instrumenten") InstrumentVersie versie, @ForAll("omstandigheden") Map<String, String> wie) {
        // When
        var volledig = alles(versie, List.of(), wie);
        var concept = AntwoordControle.vorm(versie, List.of(), wie.get("moment"), false);

        // Then
        long gevraagd = versie.items().stream()
                .filter(Item::verplicht)
                .filter(item -> AntwoordControle.gevraagd(item, Map.of(), wie))
                .count();
        assertThat(volledig).hasSize((int) gevraagd).allMatch(b -> b.code().equals("VERPLICHT_ITEM"));
        assertThat(concept).isEmpty();
    }

    private static List<Bevinding> alles(InstrumentVersie versie, List<Antwoord> antwoorden, Map<String, String> wie) {
        var alle = new ArrayList<>(AntwoordControle.vorm(versie, antwoorden, wie.get("moment"), true));
        alle.addAll(AntwoordControle.pastBij(versie, antwoorden, wie, true, true));
        return alle;
    }

    private static List<Antwoord> afgenomen(InstrumentVersie versie, Map<String, String> wie, Random toeval) {
        List<Antwoord> antwoorden = new ArrayList<>();
        Map<String, Antwoord> gegeven = new HashMap<>();
        for (Item item : versie.items()) {
            if (AntwoordControle.gevraagd(item, gegeven, wie)) {
                var antwoord = toeval.nextInt(4) == 0
                        ? Antwoord.zonder(item.code(), GeenAntwoord.values()[toeval.nextInt(4)])
                        : Antwoord.van(item.code(), toeval.nextInt(3));
                antwoorden.add(antwoord);
                gegeven.put(item.code(), antwoord);
            }
        }
        return antwoorden;
    }

    @Provide
    Arbitrary<Map<String, String>> omstandigheden() {
        return Arbitraries.of(MOMENTEN)
                .flatMap(moment -> Arbitraries.of(TYPEN).map(type -> Map.of("moment", moment, "leerderType", type)));
    }

    @Provide
    Arbitrary<InstrumentVersie> instrumenten() {
        return Arbitraries.randomValue(OverslaanTest::instrument);
    }

    private static InstrumentVersie instrument(Random toeval) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 1 + toeval.nextInt(8); i++) {
            Voorwaarde voor =
                    switch (toeval.nextInt(3)) {
                        case 0 -> new Voorwaarde("moment", enkele(MOMENTEN, toeval));
                        case 1 -> new Voorwaarde("leerderType", enkele(TYPEN, toeval));
                        default -> null;
                    };
            Antwoordvoorwaarde als = i == 0 || toeval.nextBoolean()
                    ? null
                    : new Antwoordvoorwaarde("VRAAG_" + toeval.nextInt(i), enkele(List.of(0, 1, 2), toeval));
            items.add(new Item(
                    "VRAAG_" + i,
                    "Vraag",
                    "SCHAAL",
                    Item.Richting.OPLOPEND,
                    Item.Gevoeligheid.NORMAAL,
                    toeval.nextBoolean(),
                    voor,
                    als,
                    null));
        }
        var opties = List.of(
                new Antwoordschaal.Optie(0, "nee"),
                new Antwoordschaal.Optie(1, "soms"),
                new Antwoordschaal.Optie(2, "ja"));
        return new InstrumentVersie(
                "PROEF",
                1,
                "Proef",
                InstrumentVersie.Instrumentstatus.GEPUBLICEERD,
                null,
                null,
                "",
                "",
                "B1",
                List.of(new Antwoordschaal("SCHAAL", opties)),
                items,
                List.of(),
                null,
                null,
                null);
    }

    private static <T> List<T> enkele(List<T> alle, Random toeval) {
        return alle.stream().filter(x -> toeval.nextBoolean()).toList();
    }
}
