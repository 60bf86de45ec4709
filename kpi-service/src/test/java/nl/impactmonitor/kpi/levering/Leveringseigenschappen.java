package nl.impactmonitor.kpi.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.impactmonitor.kpi.berichten.Berichten.Bericht;

/** Whatever the road does to the events. Run by {@link LeveringTest}, against the real database. */
class Leveringseigenschappen {

    static Projectieproef projectie;

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void any_interleaving_repetition_and_loss_with_redelivery_gives_the_tables_of_the_final_states(
            @ForAll("levens") List<Leven> levens, @ForAll Random toeval) {
        // Given
        Projectieproef.Wereld wereld = projectie.wereld(levens);

        // When
        lever(wereld.berichten(), toeval);

        // Then
        assertThat(wereld.tabellen()).isEqualTo(wereld.rechtstreeks());
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void erasure_gives_the_tables_that_would_be_there_had_the_deelnemer_never_been(
            @ForAll("levens") List<Leven> blijvers, @ForAll("levens") List<Leven> gewisten, @ForAll Random toeval) {
        // Given
        List<Leven> alle = new ArrayList<>(blijvers);
        gewisten.forEach(leven -> alle.add(leven.gewist()));
        Projectieproef.Wereld met = projectie.wereld(alle);
        Projectieproef.Wereld zonder = projectie.wereld(blijvers);

        // When
        lever(met.berichten(), toeval);
        zonder.berichten().forEach(bericht -> projectie.lever(List.of(bericht)));

        // Then
        assertThat(met.tabellen()).isEqualTo(zonder.tabellen());
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void every_event_a_hundred_times_in_any_order_counts_once(
            @ForAll("levens") List<Leven> levens, @ForAll Random toeval) {
        // Given
        Projectieproef.Wereld wereld = projectie.wereld(levens);
        List<Bericht> honderd = new ArrayList<>(Collections.nCopies(100, wereld.berichten()).stream()
                .flatMap(List::stream)
                .toList());
        Collections.shuffle(honderd, toeval);

        // When
        for (int i = 0; i < honderd.size(); i += 200) {
            projectie.lever(honderd.subList(i, Math.min(honderd.size(), i + 200)));
        }

        // Then
        assertThat(wereld.tabellen()).isEqualTo(wereld.rechtstreeks());
    }

    @Provide
    Arbitrary<List<Leven>> levens() {
        return Leven.een().list().ofMinSize(1).ofMaxSize(4);
    }

    /** At first some are lost and some come twice, in any order and in batches of any size; then all that was lost comes. */
    private static void lever(List<Bericht> berichten, Random toeval) {
        List<Bericht> eerst = new ArrayList<>();
        List<Bericht> verloren = new ArrayList<>();
        for (Bericht bericht : berichten) {
            boolean weg = toeval.nextInt(3) == 0;
            (weg ? verloren : eerst).add(bericht);
            if (toeval.nextInt(3) == 0) {
                eerst.add(bericht);
            }
        }
        for (List<Bericht> ronde : List.of(eerst, verloren)) {
            Collections.shuffle(ronde, toeval);
            for (int i = 0; i < ronde.size(); ) {
                int tot = Math.min(ronde.size(), i + 1 + toeval.nextInt(8));
                projectie.lever(ronde.subList(i, tot));
                i = tot;
            }
        }
    }
}
