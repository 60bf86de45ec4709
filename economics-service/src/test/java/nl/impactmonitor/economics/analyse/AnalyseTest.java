package nl.impactmonitor.economics.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelinvoer;
import nl.impactmonitor.economics.onzekerheid.Bootstrap;
import nl.impactmonitor.economics.onzekerheid.Correlaties;
import nl.impactmonitor.economics.onzekerheid.Gevoeligheden;
import nl.impactmonitor.economics.onzekerheid.Sobol;
import nl.impactmonitor.economics.onzekerheid.Spreiding;
import nl.impactmonitor.economics.onzekerheid.Steekproef;
import nl.impactmonitor.economics.onzekerheid.Stopregel;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.verdeling.Verdeling;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class AnalyseTest {

    private static final Stopregel VAST = new Stopregel(20_000, 20_000, 0);

    /**
     * Care saved ~ N(2000, 400^2) a year and costs ~ N(15000, 3000^2): with annuity a over ten years at 2.25% (end of year,
     * 8.8662163) the saldo is normal with mean 2000a - 15000 and variance (400a)^2 + 3000^2.
     */
    @Test
    void a_linear_normal_case_of_the_default_model_has_its_closed_form() {
        // Given
        Modelinvoer centraal = Modelinvoer.leeg()
                .met(Map.of(
                        Grootheid.DISCONTOVOET, 0.0225,
                        Grootheid.ZORG_PER_JAAR, 2_000.0,
                        Grootheid.KOSTEN_RIJK, 15_000.0));
        Map<Grootheid, Verdeling> verdelingen = Map.of(
                Grootheid.ZORG_PER_JAAR, Verdeling.normaal(2_000, 400),
                Grootheid.KOSTEN_RIJK, Verdeling.normaal(15_000, 3_000));

        // When
        Analyse analyse =
                Analyse.van(vraag(centraal, verdelingen, Optional.empty(), Optional.empty()), 2, Voortgang.STIL);

        // Then
        double a = 8.8662163;
        double mu = 2_000 * a - 15_000;
        double variantie = Math.pow(400 * a, 2) + Math.pow(3_000, 2);
        Spreiding saldo = analyse.onzekerheid().uitkomst("SALDO");
        assertThat(saldo.gemiddelde()).isCloseTo(mu, within(4 * saldo.standaardfout()));
        assertThat(Math.pow(saldo.standaardafwijking(), 2))
                .isCloseTo(variantie, within(4 * variantie * Math.sqrt(2.0 / 19_999)));
        assertThat(saldo.kansBovenNul())
                .isCloseTo(
                        NormalDistribution.of(0, 1).cumulativeProbability(mu / Math.sqrt(variantie)),
                        within(4 * saldo.standaardfoutKans()));
        Gevoeligheden.Aandeel eerste = analyse.gevoeligheden().sobol().getFirst();
        assertThat(eerste.code()).isEqualTo("ZORG_PER_JAAR");
        assertThat(eerste.index()).isCloseTo(Math.pow(400 * a, 2) / variantie, within(4 * eerste.standaardfout()));
    }

    @Test
    void the_whole_answer_is_the_same_on_one_two_and_three_threads() {
        // Given
        Map<Grootheid, Verdeling> verdelingen = new EnumMap<>(Grootheid.class);
        verdelingen.put(Grootheid.DEADWEIGHT, Verdeling.pert(0.5, 0.85, 0.9));
        verdelingen.put(Grootheid.UITVAL, Verdeling.driehoek(0.05, 0.1, 0.2));
        verdelingen.put(Grootheid.DISCONTOVOET, Verdeling.uniform(0.016, 0.029));
        Analysevraag vraag = vraag(centraal(), verdelingen, Optional.of(mensen(60, 5_000)), Optional.empty());

        // When
        Analyse een = Analyse.van(vraag, 1, Voortgang.STIL);

        // Then
        assertThat(Analyse.van(vraag, 2, Voortgang.STIL)).isEqualTo(een);
        assertThat(Analyse.van(vraag, 3, Voortgang.STIL)).isEqualTo(een);
        assertThat(een.onzekerheid().bootstrap()).contains(Bootstrap.Methode.HERTREKKING);
    }

    @Test
    void with_a_reference_group_deadweight_is_not_drawn() {
        // Given
        Map<Grootheid, Verdeling> verdelingen = Map.of(Grootheid.DEADWEIGHT, Verdeling.uniform(0.2, 0.9));
        Modelinvoer centraal = centraal().metReferentiegroep();
        Analysevraag vraag =
                vraag(centraal, verdelingen, Optional.of(mensen(60, 5_000)), Optional.of(mensen(60, 2_000)));

        // When
        Analyse analyse = Analyse.van(vraag, 1, Voortgang.STIL);

        // Then
        assertThat(analyse.gevoeligheden().sobol())
                .extracting(Gevoeligheden.Aandeel::code)
                .containsExactly(Sobol.METINGEN);
        assertThat(analyse.gevoeligheden().tornado())
                .extracting(Gevoeligheden.Zwaai::code)
                .doesNotContain("DEADWEIGHT");
        double annuiteit = 8.8662163;
        Spreiding saldo = analyse.onzekerheid().uitkomst("SALDO");
        assertThat(saldo.gemiddelde()).isCloseTo(3_000 * annuiteit, within(4 * saldo.standaardfout()));
    }

    @Test
    void a_correlation_with_what_is_not_drawn_falls_away() {
        // Given
        Map<Grootheid, Verdeling> verdelingen =
                Map.of(Grootheid.DEADWEIGHT, Verdeling.vast(0.5), Grootheid.UITVAL, Verdeling.uniform(0, 0.2));
        Analysevraag vraag = new Analysevraag(
                centraal(),
                verdelingen,
                new Correlaties(List.of(new Correlaties.Paar("DEADWEIGHT", "UITVAL", 0.5))),
                Optional.empty(),
                Optional.empty(),
                Conventie.EIND_JAAR,
                10,
                1,
                VAST);

        // When
        Spreiding saldo = Analyse.trek(vraag, 1, Voortgang.STIL).uitkomst("SALDO");

        // Then
        assertThat(saldo.standaardafwijking()).isPositive();
    }

    private static Modelinvoer centraal() {
        return Modelinvoer.leeg().met(Grootheid.INKOMEN, 5_000).met(Grootheid.DISCONTOVOET, 0.0225);
    }

    private static Analysevraag vraag(
            Modelinvoer centraal,
            Map<Grootheid, Verdeling> verdelingen,
            Optional<Steekproef> deelnemers,
            Optional<Steekproef> referentie) {
        return new Analysevraag(
                centraal, verdelingen, Correlaties.geen(), deelnemers, referentie, Conventie.EIND_JAAR, 10, 17, VAST);
    }

    /** Income rises by 0 or by twice the mean. */
    private static Steekproef mensen(int n, double gemiddelde) {
        double[][] rijen = new double[n][Grootheid.gemetenen().size()];
        for (int i = 0; i < n; i++) {
            rijen[i][Grootheid.INKOMEN.ordinal()] = i % 2 == 0 ? 0 : 2 * gemiddelde;
        }
        return new Steekproef(rijen);
    }
}
