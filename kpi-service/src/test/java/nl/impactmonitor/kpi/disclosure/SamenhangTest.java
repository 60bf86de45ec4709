package nl.impactmonitor.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import nl.impactmonitor.kpi.disclosure.Celstand.Rust;
import nl.impactmonitor.kpi.disclosure.Celstand.Vorig;
import org.junit.jupiter.api.Test;

/** Figures of a region with the pilots A and B, and of C and D beside it. */
class SamenhangTest {

    private static final String MAAT = "MATCHES/STANDAARD";

    private final Samenhang samenhang = new Samenhang(gebieden());

    @Test
    void what_is_left_of_a_total_behind_a_region_that_is_not_shown_is_of_enough_people() {
        // Given A, C and D are 8 together and stood still, B came in with 34, and the region is not shown
        matches("A", stil(3), true);
        matches("C", stil(3), true);
        matches("D", stil(2), true);
        matches("B", Celstand.nieuw(34).sinds(Vorig.GETOOND, 34), false);
        matches("R", Celstand.nieuw(37).sinds(Vorig.VERBORGEN, 34).met(Rust.BEWOGEN), true);
        matches(Figuur.GEHEEL, Celstand.nieuw(42).sinds(Vorig.VERBORGEN, 34).met(Rust.BEWOGEN), false);
        samenhang.voegToe(Verband.som(nummers(Figuur.GEHEEL, "R", "C", "D"), true));
        samenhang.voegToe(Verband.som(nummers("R", "A", "B"), true));

        // When
        new Afscherming(10, 5).dek(samenhang);

        // Then 42 less 34 would be the 8 that the total was before B came in
        assertThat(getoond(Figuur.GEHEEL) && getoond("B")).isFalse();
        assertThat(getoond(Figuur.GEHEEL) || getoond("B")).isTrue();
    }

    @Test
    void a_total_that_is_shown_again_tells_of_who_is_not_shown_though_nobody_moved_in_it() {
        // Given somebody went from C to D since the stand before, and both are not shown
        matches(Figuur.GEHEEL, Celstand.nieuw(42).sinds(Vorig.GETOOND, 0), false);
        matches("R", Celstand.nieuw(20).sinds(Vorig.GETOOND, 0), false);
        matches("C", Celstand.nieuw(12).sinds(Vorig.VERBORGEN, 1).met(Rust.BEWOGEN), true);
        matches("D", Celstand.nieuw(10).sinds(Vorig.VERBORGEN, 1).met(Rust.BEWOGEN), true);
        samenhang.voegToe(Verband.som(nummers(Figuur.GEHEEL, "R", "C", "D"), true));

        // When
        Map<Figuur, Besluit> besluiten = new Afscherming(10, 5).besluiten(samenhang);

        // Then who stands still from now on has what the total less the region tells in this stand
        assertThat(besluiten.get(figuur("C")).teltOpnieuw()).isTrue();
        assertThat(besluiten.get(figuur("D")).teltOpnieuw()).isTrue();
    }

    /** Of 204 measured 150 are as before and 4 went down; of the 50 who went up all are in another family too. */
    @Test
    void what_is_left_beside_a_figure_of_another_family_that_is_a_part_of_a_hidden_one_is_covered() {
        // Given
        Map<String, Long> personen =
                Map.of("GEMETEN", 204L, "BETER", 50L, "GELIJK", 150L, "SLECHTER", 4L, "STRIKT", 50L, "NIET", 154L);
        Stelsel zonder = stelsel(personen);
        Stelsel met = stelsel(personen);

        // When
        zonder.dekSamen();
        met.sluitIn(new Insluiting("BETER", List.of("STRIKT")));
        met.dekSamen();

        // Then at most 54 moved and at least 50 of them went up
        List<String> tesamen = List.of("GEMETEN", "GELIJK", "STRIKT");
        assertThat(tesamen).allMatch(maat -> getoond(zonder, maat));
        assertThat(tesamen).anyMatch(maat -> !getoond(met, maat));
        assertThat(getoond(met, "SLECHTER")).isFalse();
    }

    @Test
    void a_part_that_counts_more_people_than_its_whole_is_no_part() {
        // Given strict counts by another rule than it did
        Map<String, Long> personen =
                Map.of("GEMETEN", 204L, "BETER", 50L, "GELIJK", 150L, "SLECHTER", 4L, "STRIKT", 60L, "NIET", 144L);
        Stelsel zonder = stelsel(personen);
        Stelsel met = stelsel(personen);

        // When
        zonder.dekSamen();
        met.sluitIn(new Insluiting("BETER", List.of("STRIKT")));
        met.dekSamen();

        // Then
        assertThat(met.besluiten()).isEqualTo(zonder.besluiten());
    }

    /** Both metingen of a pilot, a score on one scale, and one on all of them: each a part of the one before. */
    @Test
    void of_two_figures_of_other_families_that_a_kept_one_lies_between_not_both_are_shown() {
        // Given 22 with the score, of whom 9 since they were shown
        int stap = voegToe("STAP", Celstand.nieuw(24).sinds(Vorig.GETOOND, 11), false);
        int schaal = voegToe("SCHAAL", Celstand.nieuw(22).sinds(Vorig.GETOOND, 9), true);
        int alle = voegToe("ALLE", Celstand.nieuw(20).sinds(Vorig.VERBORGEN, 20), false);
        samenhang.voegToe(Verband.binnen(new int[] {stap, schaal}, 2));
        samenhang.voegToe(Verband.binnen(new int[] {schaal, alle}, 2));

        // When
        new Afscherming(10, 5).dek(samenhang);

        // Then 20 and 24 would leave 4 places for it
        assertThat(samenhang.verborgen(stap) || samenhang.verborgen(alle)).isTrue();
        assertThat(samenhang.verborgen(stap) && samenhang.verborgen(alle)).isFalse();
    }

    private int voegToe(String maat, Celstand cel, boolean verborgen) {
        return samenhang.voegToe(new Figuur(maat, "C", new TreeMap<>()), cel, verborgen, maat);
    }

    private static Stelsel stelsel(Map<String, Long> personen) {
        Stelsel stelsel = new Stelsel(new Afscherming(10, 5), As.plat(Figuur.GEHEEL, List.of()), Map.of(), "GEMETEN");
        As richtingen = As.plat("GEMETEN", List.of("BETER", "GELIJK", "SLECHTER"));
        As strikt = As.plat("GEMETEN", List.of("STRIKT", "NIET"));
        for (Familie familie :
                List.of(new Familie(richtingen, Set.of(), Set.of()), new Familie(strikt, Set.of("NIET"), Set.of()))) {
            stelsel.beslis(familie, List.of(), figuur -> Celstand.nieuw(personen.get(figuur.maat())));
        }
        return stelsel;
    }

    private static boolean getoond(Stelsel stelsel, String maat) {
        Figuur figuur = new Figuur(maat, Figuur.GEHEEL, new TreeMap<>());
        return stelsel.besluiten().get(figuur).uitkomst() == Uitkomst.VERNIEUWD;
    }

    private static Celstand stil(long personen) {
        return Celstand.nieuw(personen).sinds(Vorig.VERBORGEN, 0).met(Rust.SINDS_VORIGE);
    }

    private void matches(String plaats, Celstand cel, boolean verborgen) {
        samenhang.voegToe(figuur(plaats), cel, verborgen, MAAT);
    }

    private boolean getoond(String plaats) {
        return !samenhang.verborgen(samenhang.nummer(figuur(plaats)));
    }

    private int[] nummers(String... plaatsen) {
        return Arrays.stream(plaatsen)
                .mapToInt(plaats -> samenhang.nummer(figuur(plaats)))
                .toArray();
    }

    private static Figuur figuur(String plaats) {
        return new Figuur(MAAT, plaats, new TreeMap<>());
    }

    private static As gebieden() {
        SequencedMap<String, String> ouders = new LinkedHashMap<>();
        ouders.put(Figuur.GEHEEL, null);
        ouders.put("R", Figuur.GEHEEL);
        ouders.put("A", "R");
        ouders.put("B", "R");
        ouders.put("C", Figuur.GEHEEL);
        ouders.put("D", Figuur.GEHEEL);
        return As.boom(ouders);
    }
}
