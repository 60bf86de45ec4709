package nl.impactmonitor.interview.codeboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConceptTest {

    static final List<Code> VORIGE = List.of(
            code("A", null, CodeSoort.THEMA),
            code("B", "A", CodeSoort.SUCCESFACTOR),
            code("C", "B", CodeSoort.FAALFACTOR),
            code("D", null, CodeSoort.CONTEXT));

    @Test
    void whatWasNotTouchedIsKept() {
        // When
        var lotgevallen = concept(VORIGE).lotgevallen(VORIGE);

        // Then
        assertThat(lotgevallen)
                .hasSize(4)
                .allMatch(l -> l.lot() == Lot.BEHOUDEN && l.van().equals(l.naar()));
    }

    @Test
    void aMergedCodeGoesUpInAnotherAndWhatLayUnderItFollows() {
        // When
        var na = concept(VORIGE).voegSamen(Set.of(VORIGE.get(1)), VORIGE.get(3));

        // Then
        assertThat(na.lotgevallen(VORIGE))
                .contains(new Lotgeval("B", "D", Lot.SAMENGEVOEGD), new Lotgeval("C", "C", Lot.VERPLAATST));
        assertThat(na.boek().zoek("C").orElseThrow().bovenliggend()).isEqualTo("D");
    }

    @Test
    void aCodeMergedIntoWhatLiesUnderItLiftsThat() {
        // When
        var na = concept(VORIGE).voegSamen(Set.of(VORIGE.get(1)), VORIGE.get(2));

        // Then
        assertThat(na.boek().zoek("C").orElseThrow().bovenliggend()).isEqualTo("A");
        assertThat(na.lotgevallen(VORIGE)).contains(new Lotgeval("B", "C", Lot.SAMENGEVOEGD));
    }

    @Test
    void aMergeAfterAMergeLeadsToWhereItEnded() {
        // When
        var na = concept(VORIGE)
                .voegSamen(Set.of(VORIGE.get(2)), VORIGE.get(1))
                .voegSamen(Set.of(VORIGE.get(1)), VORIGE.get(3));

        // Then
        assertThat(na.lotgevallen(VORIGE))
                .contains(new Lotgeval("B", "D", Lot.SAMENGEVOEGD), new Lotgeval("C", "D", Lot.SAMENGEVOEGD));
    }

    @Test
    void aSplitCodeLeadsToEachOfItsParts() {
        // When
        var na = concept(VORIGE)
                .splits(VORIGE.get(1), List.of(code("B1", null, CodeSoort.LES), code("B2", null, CodeSoort.LES)));

        // Then
        assertThat(na.lotgevallen(VORIGE))
                .contains(new Lotgeval("B", "B1", Lot.GESPLITST), new Lotgeval("B", "B2", Lot.GESPLITST));
        assertThat(na.boek().zoek("B2").orElseThrow().thema()).isEqualTo("A");
    }

    @Test
    void aCodeThatWasLeftOutIsGone() {
        // When
        var lotgevallen = concept(VORIGE.subList(0, 3)).lotgevallen(VORIGE);

        // Then
        assertThat(lotgevallen).contains(new Lotgeval("D", null, Lot.VERVALLEN));
    }

    static Concept concept(List<Code> codes) {
        var leeg = new Codeboek("PROEF", 2, Codeboekstatus.CONCEPT, "n", "o", "b", LocalDate.of(2026, 1, 1), List.of());
        return new Concept(leeg.met(new ArrayList<>(codes)), List.of());
    }

    static Code code(String code, String boven, CodeSoort soort) {
        return new Code(
                UUID.nameUUIDFromBytes(code.getBytes()),
                code,
                code,
                "",
                soort,
                soort == CodeSoort.LES ? Reikwijdte.REGIO : null,
                boven,
                null,
                null,
                true,
                null,
                Evaluatiekader.IMPACT);
    }
}
