package nl.impactmonitor.interview.codeboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.impactmonitor.interview.Gesprek;
import nl.impactmonitor.interview.ServiceTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CodeboekTest {

    @Inject
    PubliceerCodeboeken publiceer;

    @Inject
    Codeboeken codeboeken;

    private final Gesprek onderzoeker = Gesprek.alsOnderzoeker("TWENTE");

    @Test
    void theShippedCodebookIsPublished() {
        // When
        var antwoord = onderzoeker.get("/v1/codeboeken");

        // Then
        antwoord.statusCode(200)
                .body("items.find { it.code == 'LLO' }.versie", equalTo(1))
                .body("items.find { it.code == 'LLO' }.status", equalTo("GEPUBLICEERD"))
                .body("items.find { it.code == 'LLO' }.aantalCodes", equalTo(31));
    }

    @Test
    void aVersionIsReadWithItsCodes() {
        // When
        var antwoord = onderzoeker.get("/v1/codeboeken/LLO/versies/1");

        // Then
        antwoord.statusCode(200)
                .body("codes", hasSize(31))
                .body("codes.code", hasItem("KORTE_LIJNEN"))
                .body("codes.find { it.code == 'KORTE_LIJNEN' }.bovenliggend", equalTo("SAMENWERKING"))
                .body("codes.find { it.code == 'LES_OVERDRAAGBAAR_AANBOD' }.reikwijdte", equalTo("REGIOS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LLO/versies/2", "NIETS/versies/1"})
    void aVersionThatWasNotPublishedDoesNotExist(String pad) {
        // When
        var antwoord = onderzoeker.get("/v1/codeboeken/" + pad);

        // Then
        antwoord.statusCode(404).contentType("application/problem+json");
    }

    @Test
    void publishingTheSameVersionWithOtherContentFails() {
        // Given
        var boek = codeboeken.versie("LLO", 1).orElseThrow();
        var anders = new Codeboek(
                boek.code(),
                boek.versie(),
                boek.status(),
                "Andere naam",
                boek.omschrijving(),
                boek.bron(),
                boek.geldigVanaf(),
                boek.codes());

        // When
        var poging = catchThrowable(() -> publiceer.publiceer(anders));

        // Then
        assertThat(poging).hasMessageContaining("a change needs a new version");
        onderzoeker.get("/v1/codeboeken/LLO/versies/1").body("naam", equalTo(boek.naam()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERZOEK", "WERK"})
    void noLoginOfTheServiceMayChangeAPublishedCode(String login) throws SQLException {
        // Given
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("DB_URL", String.class),
                        config.getValue("DB_" + login + "_USER", String.class),
                        config.getValue("DB_" + login + "_PASSWORD", String.class));
                var wijziging = connection.createStatement()) {

            // When
            var poging = catchThrowable(() -> wijziging.executeUpdate("update code set naam = 'anders'"));

            // Then
            assertThat(poging).hasMessageContaining("permission denied");
        }
    }
}
