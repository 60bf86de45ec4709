package nl.impactmonitor.interview.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.impactmonitor.interview.verslag.Verschuiving.Bereik;
import org.junit.jupiter.api.Test;

class VerschuivingTest {

    private static final Verslagtekst TEKST = new Verslagtekst("😀 Jan belt e\u0301én keer met Jan Jansen over geld.");
    private static final Verschuiving VERSCHUIVING =
            new Verschuiving(List.of(new Vervanging(25, 35, "[naam 1]"), new Vervanging(2, 5, "[naam 1]")));

    @Test
    void aRangeMovesWithWhatIsBeforeItAndWithinIt() {
        // When
        var nieuw = VERSCHUIVING.van(new Bereik(6, 41));

        // Then
        assertThat(VERSCHUIVING.toegepastOp(TEKST).tekst())
                .isEqualTo("😀 [naam 1] belt e\u0301én keer met [naam 1] over geld.");
        assertThat(nieuw.map(b -> VERSCHUIVING.toegepastOp(TEKST).deel(b.start(), b.eind())))
                .contains("belt e\u0301én keer met [naam 1] over ");
    }

    @Test
    void aRangeThatIsReplacedAsAWholeBecomesWhatCameForIt() {
        // When
        var nieuw = VERSCHUIVING.van(new Bereik(2, 5));

        // Then
        assertThat(nieuw).contains(new Bereik(2, 10));
    }

    @Test
    void aRangeWithAnEdgeInAReplacedPartHasNoPlace() {
        assertThat(VERSCHUIVING.van(new Bereik(0, 3))).isEmpty();
        assertThat(VERSCHUIVING.van(new Bereik(3, 20))).isEmpty();
        assertThat(VERSCHUIVING.van(new Bereik(26, 30))).isEmpty();
    }

    @Property
    void aRangeWithoutReplacementsKeepsItsWords(@ForAll("gevallen") Geval geval) {
        // Given
        var verschuiving = new Verschuiving(geval.vervangingen);
        var nieuw = verschuiving.toegepastOp(geval.tekst);

        // When
        var plaats = verschuiving.van(geval.bereik);

        // Then
        boolean geraakt = geval.vervangingen.stream()
                .anyMatch(v -> v.start() < geval.bereik.eind() && v.eind() > geval.bereik.start());
        if (!geraakt) {
            assertThat(plaats.map(b -> nieuw.deel(b.start(), b.eind())))
                    .contains(geval.tekst.deel(geval.bereik.start(), geval.bereik.eind()));
        }
        plaats.ifPresent(b -> assertThat(b.eind()).isLessThanOrEqualTo(nieuw.lengte()));
    }

    record Geval(Verslagtekst tekst, List<Vervanging> vervangingen, Bereik bereik) {}

    @Provide
    Arbitrary<Geval> gevallen() {
        var tekst = Arbitraries.strings()
                .withChars("ab é€\u0301\n")
                .withChars('x')
                .ofMinLength(20)
                .ofMaxLength(60)
                .map(s -> new Verslagtekst("😀" + s + "👍🏽"));
        var sneden = Arbitraries.integers().between(0, 20).list().ofSize(8).map(l -> l.stream()
                .sorted()
                .distinct()
                .toList());
        var nieuw = Arbitraries.strings().withChars("[naam1é]").ofMaxLength(8);
        return Combinators.combine(
                        tekst,
                        sneden,
                        nieuw,
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.integers().between(1, 6))
                .as((t, s, n, start, lengte) -> {
                    var vervangingen = new ArrayList<Vervanging>();
                    for (int i = 0; i + 1 < s.size(); i += 2) {
                        vervangingen.add(new Vervanging(s.get(i), s.get(i + 1), n));
                    }
                    return new Geval(t, vervangingen, new Bereik(start, start + lengte));
                });
    }
}
