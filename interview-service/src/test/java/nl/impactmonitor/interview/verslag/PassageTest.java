package nl.impactmonitor.interview.verslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void aTurnIsAPassageWithItsSpeaker() {
        // Given
        var tekst = new Verslagtekst("Vooraf.\nR1: 😀 ja.\nR2: nee.");

        // When
        var passages = Passage.van(tekst, List.of(new Beurt("R1", 12, 17), new Beurt("R2", 22, 26)));

        // Then
        assertThat(passages)
                .extracting(p -> p.spreker() + "|" + tekst.deel(p.start(), p.eind()))
                .containsExactly("null|Vooraf.\nR1:", "R1|😀 ja.", "null|R2:", "R2|nee.");
    }

    @Test
    void aLongTurnIsCutAfterASentence() {
        // Given
        var zin = "Dit is een zin van precies vijftig tekens in lengte. ";

        // When
        var passages = Passage.van(new Verslagtekst(zin.repeat(40)), List.of());

        // Then
        assertThat(passages).hasSizeGreaterThan(1).allSatisfy(p -> assertThat(p.eind() - p.start())
                .isLessThanOrEqualTo(Passage.MAX));
        assertThat(passages.getFirst().eind() % zin.length()).isEqualTo(zin.length() - 1);
    }

    @Property(tries = 200)
    void everythingButWhiteSpaceIsInOnePassage(
            @ForAll @StringLength(min = 1, max = 5_000) @CharRange(from = 'a', to = 'e') @Chars({' ', '\n', '.'})
                    String woorden) {
        // Given
        var tekst = new Verslagtekst(woorden + "x");

        // When
        var passages = Passage.van(tekst, List.of());

        // Then
        var samen = new StringBuilder();
        int vorige = 0;
        for (var p : passages) {
            assertThat(p.start()).isGreaterThanOrEqualTo(vorige);
            samen.append(tekst.deel(p.start(), p.eind()));
            vorige = p.eind();
        }
        assertThat(samen.toString().replaceAll("\\s", ""))
                .isEqualTo(tekst.tekst().replaceAll("\\s", ""));
    }
}
