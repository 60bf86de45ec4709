package nl.impactmonitor.kpi.maat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.impactmonitor.kpi.Proefdata;
import nl.impactmonitor.kpi.berichten.Berichten;
import nl.impactmonitor.kpi.stand.Standuitgifte;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an analist reads beside the KPI table: flow, durability and the months of a KPI, as they went out. */
@QuarkusTest
class UitgegevenMatenTest {

    @Inject
    Proefdata proef;

    @Inject
    Berichten berichten;

    @Inject
    Standuitgifte uitgifte;

    private Uitgavewereld wereld;

    @BeforeEach
    void twee_pilots() {
        wereld = new Uitgavewereld(proef, berichten, uitgifte);
    }

    @Test
    void an_analist_reads_the_steps_and_the_reasons_of_uitval() {
        // Given
        wereld.groepenVan12();

        // When
        wereld.geefUit();

        // Then
        wereld.lees("/v1/stroomcijfers", "pilot", wereld.noord())
                .then()
                .statusCode(200)
                .body("bron", equalTo("STAND"))
                .body("standPer", notNullValue())
                .body("status", equalTo("VOORLOPIG"))
                .body("definitieVersie", equalTo(2))
                .body(
                        "stappen.collect { it.stap + ' ' + it.aantal }",
                        equalTo(List.of(
                                "AANGEMELD 96",
                                "INSTEMMING 84",
                                "GESTART null",
                                "NULMETING 72",
                                "EENMETING 48",
                                "VERVOLG 0")))
                .body("stappen.find { it.stap == 'GESTART' }.reden", equalTo("ONDERDRUKT"))
                .body("stappen.find { it.stap == 'NULMETING' }.aandeel.aandeel", equalTo((float) (72 / 84.0)))
                .body("uitval.totaal.aantal", equalTo(24))
                .body(
                        "uitval.redenen.collect { it.reden + ' ' + it.aantal.aantal }",
                        equalTo(List.of("GEZONDHEID 12", "VERHUISD 12")))
                .body("scores", hasSize(0));
        wereld.lees("/v1/stroomcijfers").then().body("stappen.find { it.stap == 'EENMETING' }.aantal", equalTo(96));
    }

    @Test
    void an_analist_reads_who_lasted() {
        // Given
        wereld.groepenVan12();

        // When
        wereld.geefUit();

        // Then
        String na3 = "deelnemers.peilingen.find { it.maanden == 3 }";
        wereld.lees("/v1/duurzaamheidscijfers", "pilot", wereld.zuid())
                .then()
                .statusCode(200)
                .body("bron", equalTo("STAND"))
                .body("deelnemers.gestart", equalTo(48))
                .body(na3 + ".teVolgen", equalTo(48))
                .body(na3 + ".teVroeg", equalTo(0))
                .body(na3 + ".onbekend", equalTo(12))
                .body(na3 + ".nogActief.aantal", equalTo(24))
                .body(na3 + ".nogActief.aandeel", equalTo((float) (24 / 36.0)))
                .body("deelnemers.doorstroomMbo.aantal", equalTo(12));
    }

    @Test
    void an_analist_reads_the_months_and_quarters_of_a_kpi() {
        // Given
        wereld.groepenVan12();

        // When
        wereld.geefUit();

        // Then
        wereld.lees("/v1/kpis/MATCHES/verloop")
                .then()
                .statusCode(200)
                .body("bron", equalTo("STAND"))
                .body("lezingen[0].maanden[0].maand", equalTo("2025-03"))
                .body("lezingen[0].maanden.aantal[0..3]", equalTo(List.of(72, 0, 0, 24)))
                .body("lezingen[0].maanden.cumulatief[3]", equalTo(96))
                .body(
                        "lezingen[0].kwartalen.collect { it.kwartaal + ' ' + it.aantal }",
                        equalTo(List.of("2025-K1 72", "2025-K2 24")));
        wereld.lees("/v1/kpis/DEELNEMERS/verloop", "pilot", wereld.noord())
                .then()
                .body("lezingen.find { it.lezing == 'RUIM' }.maanden[0].aantal", equalTo(96));
    }

    @Test
    void a_thin_month_is_suppressed_in_every_form() {
        // Given two matches in a month of their own
        wereld.groepenVan12();
        wereld.met(2, () -> Uitgavewereld.gemeten(wereld.noord()).match("2025-05-10", ""));

        // When
        wereld.geefUit();

        // Then
        String mei = "lezingen[0].maanden.find { it.maand == '2025-05' }";
        wereld.lees("/v1/kpis/MATCHES/verloop")
                .then()
                .body(mei + ".aantal", nullValue())
                .body(mei + ".reden", equalTo("ONDERDRUKT"))
                .body("lezingen[0].maanden.cumulatief.findAll { it == 98 }", hasSize(0));
        String csv = wereld.lees("/v1/kpis/MATCHES/verloop/csv").asString();
        assertThat(csv).contains("2025-05-01,AANTAL,.,matches,ONDERDRUKT");
        wereld.lees("/v1/kpis/MATCHES/verloop/csv-metadata").then().body(containsString("creativecommons"));
        wereld.lees("/v1/kpis/MATCHES/verloop/svg")
                .then()
                .body(containsString("afgeschermde stand"))
                .body(containsString("mei 2025: niet getoond"));
        wereld.lees("/v1/kpis/MATCHES/verloop/png").then().statusCode(200);
    }

    @Test
    void few_drop_outs_are_suppressed_with_their_reasons() {
        // Given three who left in each pilot
        wereld.met(30, () -> Uitgavewereld.gemeten(wereld.noord()));
        wereld.met(30, () -> Uitgavewereld.gemeten(wereld.zuid()));
        wereld.met(3, () -> Uitgavewereld.nul(wereld.noord()).uitgevallen("2025-05-01", "VERHUISD"));

        // When
        wereld.geefUit();

        // Then
        wereld.lees("/v1/stroomcijfers", "pilot", wereld.noord())
                .then()
                .body("uitval.totaal.aantal", nullValue())
                .body("uitval.totaal.reden", equalTo("ONDERDRUKT"))
                .body("uitval.redenen.aantal.aantal.findAll { it != null }", hasSize(0));
        assertThat(wereld.lees("/v1/stroomcijfers/csv", "pilot", wereld.noord()).asString())
                .contains("DEELNEMERS,UITVAL,TOTAAL,AANTAL,.,personen,ONDERDRUKT");
        wereld.lees("/v1/stroomcijfers/csv-metadata").then().body(containsString("creativecommons"));
        wereld.lees("/v1/kpis/standtabellen", "maat", "UITVAL")
                .then()
                .body("cellen.findAll { it.waarde == 3 }", hasSize(0));
    }

    @Test
    void that_nobody_is_in_a_suppressed_cell_does_not_show_as_a_row_that_is_missing() {
        // Given nobody of noord is better
        wereld.met(15, () -> Uitgavewereld.gemeten(wereld.noord()));
        wereld.met(15, () -> Uitgavewereld.gemeten(wereld.noord(), 3));
        wereld.met(15, () -> Uitgavewereld.gemeten(wereld.zuid()));
        wereld.met(15, () -> Uitgavewereld.gemeten(wereld.zuid(), 3));
        wereld.met(15, () -> Uitgavewereld.gemeten(wereld.zuid(), 1));

        // When
        wereld.geefUit();

        // Then
        String slechter = "cellen.find { it.pilot == '" + wereld.noord() + "' && it.onderdeel.endsWith('SLECHTER') }";
        wereld.lees("/v1/kpis/standtabellen", "maat", "FINANCIEN")
                .then()
                .body(slechter, notNullValue())
                .body(slechter + ".waarde", nullValue());
    }
}
