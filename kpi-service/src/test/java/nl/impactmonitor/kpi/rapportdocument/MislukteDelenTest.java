package nl.impactmonitor.kpi.rapportdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Achtergrond;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapport.Rijkrapport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What could not be made is not there, and is not nothing. */
class MislukteDelenTest {

    private static final String FOUT = "Kon niet worden gemaakt.";

    /** What is said where there is nothing. */
    private static final Pattern NIETS = Pattern.compile(
            "(?i)nog geen|zijn geen|er is geen|niet gemeten|nog niemand|nog niets|geen cijfers|niet gevraagd|niet vastgelegd");

    @ParameterizedTest
    @EnumSource(Deel.class)
    void a_part_that_failed_is_named_where_it_belongs_and_nowhere_is_it_said_that_there_is_nothing(Deel deel) {
        // Given
        Momentopname heel = Rijkrapport.momentopname();
        List<String> vanHeel = Documenttekst.van(heel).regels();

        // When
        Documenttekst tekst = Documenttekst.van(zonder(heel, deel));

        // Then
        assertThat(tekst.regels())
                .filteredOn(regel -> regel.contains(deel.titel() + ": " + FOUT))
                .as("in the verantwoording, and in a chapter")
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(tekst.regels())
                .filteredOn(regel -> NIETS.matcher(regel).find() && !vanHeel.contains(regel))
                .isEmpty();
    }

    private static Momentopname zonder(Momentopname heel, Deel deel) {
        return Momentopname.van(
                heel.kop(),
                deel == Deel.VRAGEN ? List.of() : heel.vragen(),
                deel == Deel.VRAGEN ? List.of() : heel.definities(),
                Stream.concat(
                                heel.onderdelen().stream().filter(onderdeel -> onderdeel.deel() != deel),
                                Stream.of(Onderdeel.mislukt(deel, FOUT)))
                        .toList(),
                deel == Deel.ACHTERGROND ? Achtergrond.geen() : heel.achtergrond());
    }
}
