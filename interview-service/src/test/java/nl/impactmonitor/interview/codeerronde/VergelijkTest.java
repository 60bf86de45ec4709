package nl.impactmonitor.interview.codeerronde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VergelijkTest {

    private static final UUID EERSTE = UUID.randomUUID();
    private static final UUID TWEEDE = UUID.randomUUID();

    /** The table of Cohen's example with two categories in Wikipedia (20, 5, 10, 15), laid out over fifty units of text. */
    @Test
    void agreementIsThatOfThePublishedTableWhenCodingsAreLaidOutAsIt() {
        // Given
        var coderingen = new ArrayList<Rondecodering>();
        IntStream.range(0, 25).forEach(i -> coderingen.add(codering("jan", EERSTE, i * 10 + 2, i * 10 + 6)));
        IntStream.range(0, 20).forEach(i -> coderingen.add(codering("els", EERSTE, i * 10, i * 10 + 10)));
        IntStream.range(25, 35).forEach(i -> coderingen.add(codering("els", EERSTE, i * 10 + 9, i * 10 + 10)));

        // When
        var vergelijking = tussen(List.of(), List.of()).van(eenheden(EERSTE, 0, 50), coderingen);

        // Then
        assertThat(vergelijking.totaal().kappa()).isCloseTo(0.4, within(1e-12));
        assertThat(vergelijking.totaal().percentage()).isCloseTo(0.7, within(1e-12));
        assertThat(vergelijking.totaal().oordelen()).isEqualTo(50);
        assertThat(vergelijking.totaal().kappaInterval().van()).isBetween(0.0, 0.35);
        assertThat(vergelijking.perCode())
                .singleElement()
                .extracting(Vergelijking.PerCode::code)
                .isEqualTo("MAATWERK");
    }

    @Test
    void aVerslagThatACoderSkippedIsNoJudgementAndNoDisagreement() {
        // Given
        var eenheden = new ArrayList<>(eenheden(EERSTE, 0, 3));
        eenheden.addAll(eenheden(TWEEDE, 3, 2));
        var coderingen =
                List.of(codering("jan", EERSTE, 0, 5), codering("els", EERSTE, 0, 5), codering("jan", TWEEDE, 0, 5));

        // When
        var vergelijking = tussen(List.of(), List.of(TWEEDE)).van(eenheden, coderingen);

        // Then
        assertThat(vergelijking.totaal().oordelen()).isEqualTo(3);
        assertThat(vergelijking.totaal().percentage()).isEqualTo(1.0);
        assertThat(vergelijking.eenheden())
                .hasSize(2)
                .allMatch(e -> e.codes().getFirst().eens());
    }

    @Test
    void aRangeOverTwoUnitsIsAJudgementOfBothAndOneThatTouchesNoneOfNeither() {
        // Given
        var coderingen = List.of(codering("jan", EERSTE, 8, 12), codering("els", EERSTE, 10, 11));

        // When
        var vergelijking = tussen(List.of(), List.of()).van(eenheden(EERSTE, 0, 2), coderingen);

        // Then
        assertThat(vergelijking.eenheden())
                .extracting(e -> e.codes().getFirst().codeurs())
                .containsExactly(List.of("jan"), List.of("jan", "els"));
        assertThat(vergelijking.eenheden())
                .extracting(e -> e.codes().getFirst().eens())
                .containsExactly(false, true);
    }

    private static Vergelijk tussen(List<UUID> nietVanJan, List<UUID> nietVanEls) {
        return new Vergelijk(
                List.of(
                        new RondeAntwoord.Deelnemer("jan", true, nietVanJan),
                        new RondeAntwoord.Deelnemer("els", true, nietVanEls)),
                1);
    }

    private static List<Eenheid> eenheden(UUID verslag, int vanaf, int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> new Eenheid(vanaf + i + 1, verslag, 1, i * 10, i * 10 + 10))
                .toList();
    }

    private static Rondecodering codering(String codeur, UUID verslag, int start, int eind) {
        return new Rondecodering(UUID.randomUUID(), verslag, 1, start, eind, "MAATWERK", null, codeur, Instant.EPOCH);
    }
}
