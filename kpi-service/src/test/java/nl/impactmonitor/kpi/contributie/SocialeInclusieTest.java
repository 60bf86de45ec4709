package nl.impactmonitor.kpi.contributie;

import static nl.impactmonitor.kpi.contributie.Staten.EEN;
import static nl.impactmonitor.kpi.contributie.Staten.NUL;
import static nl.impactmonitor.kpi.contributie.Staten.metBetrouwbaarheid;
import static nl.impactmonitor.kpi.contributie.Staten.meting;
import static nl.impactmonitor.kpi.contributie.Staten.schalen;
import static nl.impactmonitor.kpi.contributie.Staten.werkloos;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SocialeInclusieTest {

    private static final SocialeInclusie VOOR = schalen(2.0, 2.5, 2.0, 3.0);
    private static final SocialeInclusie TOTAAL_MET_R =
            metBetrouwbaarheid(schalen(2.8, 2.5, 2.0, 3.0), meetfout("SOCIALE_INCLUSIE", "0.5"));
    private static final SocialeInclusie TOTAAL_ZONDER_R =
            metBetrouwbaarheid(schalen(3.0, 2.5, 2.0, 3.0), meetfout("SOCIALE_INCLUSIE", "1"));
    private static final SocialeInclusie SCHAAL_MET_R =
            metBetrouwbaarheid(schalen(4.0, 2.0, 2.0, 3.0), meetfout("INTERNALISERING", "0.5"));
    private static final SocialeInclusie ANDERE_SCHAAL =
            metBetrouwbaarheid(schalen(4.0, 2.5, 1.5, 3.0), meetfout("INTERNALISERING", "0.5"));

    private final Contributieregels regels = new Contributieregels(Staten.parameters());

    static List<Arguments> gevallen() {
        return List.of(
                Arguments.of("up by exactly the smallest change", VOOR, 1, schalen(2.5, 2.5, 2.5, 3.0), 1, true),
                Arguments.of("up by less", VOOR, 1, schalen(2.5, 2.5, 2.4, 3.0), 1, false),
                Arguments.of("one scale a little down", VOOR, 1, schalen(4.0, 2.1, 2.0, 3.0), 1, true),
                Arguments.of("one scale down by what counts", VOOR, 1, schalen(4.0, 2.0, 2.0, 3.0), 1, false),
                // SD 0.5 and r 0.8: 1.96 times the standard error of a difference is 0.62 points
                Arguments.of("up by a reliable change, and less than the smallest", VOOR, 1, TOTAAL_MET_R, 1, true),
                Arguments.of("up by the smallest change, and not reliably", VOOR, 1, TOTAAL_ZONDER_R, 1, false),
                Arguments.of("a scale down by what counts, and not reliably", VOOR, 1, SCHAAL_MET_R, 1, true),
                Arguments.of("only the scale that has a reliability is held to it", VOOR, 1, ANDERE_SCHAAL, 1, false),
                Arguments.of("another version", VOOR, 1, schalen(4.0, 4.0, 4.0, 4.0), 2, false),
                Arguments.of("not scored at first", null, 1, schalen(4.0, 4.0, 4.0, 4.0), 1, false),
                Arguments.of("not scored later", VOOR, 1, null, 1, false));
    }

    private static Map<String, SocialeInclusie.Meetfout> meetfout(String score, String standaardafwijking) {
        return Map.of(score, new SocialeInclusie.Meetfout(new BigDecimal("0.8"), new BigDecimal(standaardafwijking)));
    }

    @ParameterizedTest(name = "{0}: {5}")
    @MethodSource("gevallen")
    void is_improved(
            String wat, SocialeInclusie voor, int versieVoor, SocialeInclusie na, int versieNa, boolean verbeterd) {
        // Given
        Deelnemerstaat staat = Staten.met(
                meting(Moment.NUL, NUL, werkloos(null), versieVoor, voor),
                meting(Moment.EEN, EEN, werkloos(null), versieNa, na));

        // When
        Contributie contributie = regels.van(staat);

        // Then
        assertThat(contributie.feiten().contains(Feit.persoon(Kpi.SOCIALE_INCLUSIE, Lezing.STANDAARD, EEN)))
                .isEqualTo(verbeterd);
    }
}
