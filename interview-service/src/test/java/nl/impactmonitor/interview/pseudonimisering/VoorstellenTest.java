package nl.impactmonitor.interview.pseudonimisering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.impactmonitor.interview.verslag.Beurt;
import nl.impactmonitor.interview.verslag.Verslagtekst;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoorstellenTest {

    private final Voorstellen voorstellen = new Voorstellen(new Namen(Voornamen.lees()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Volgens mevrouw De Vries gaat het goed. | De Vries",
                "Bel dhr. Jansen even. | Jansen",
                "Met wethouder Van der Meulen gesproken. | Van der Meulen",
                "Fatima El Idrissi gaf les. | Fatima El Idrissi",
                "Gisteren zei Youssef het ook. | Youssef",
                "Jan-Willem van 't Hof was er niet. | Jan-Willem van 't Hof",
                "Ook A.B. de Boer doet mee. | A.B. de Boer",
                "Het was Zeynep ten Brink die belde. | Zeynep ten Brink",
                "Mail naar j.jansen@roc-voorbeeld.nl of bel. | j.jansen@roc-voorbeeld.nl",
                "Haar nummer is 06-12345678. | 06-12345678",
                "Of 053 487 65 43 op kantoor. | 053 487 65 43",
                "Bel +31 6 12345678. | +31 6 12345678",
                "Hij woont op 7511 AB in de stad. | 7511 AB",
                "De school aan de Hoge Dorpsstraat 12b sluit. | Hoge Dorpsstraat 12b",
                "Stort op NL91 ABNA 0417 1643 00. | NL91 ABNA 0417 1643 00",
                "Dossier 12345678 is kwijt. | 12345678",
                "😀 Hier sprak Daniëlle e\u0301n niemand anders. | Daniëlle",
            })
    void whatLooksLikeAPersonIsFoundAsAWhole(String tekst, String gevonden) {
        // When
        var vondsten = voorstellen.van(tekst, List.of());

        // Then
        assertThat(vondsten).singleElement().satisfies(v -> {
            assertThat(v.tekst()).isEqualTo(gevonden);
            assertThat(new Verslagtekst(tekst).deel(v.start(), v.eind())).isEqualTo(gevonden);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De gemeente Enschede betaalt, en het ROC van Twente ook.",
                "Sinds 2024 zijn er 200 deelnemers voor 7,6 miljoen euro.",
                "In de wijk, op het plein, werkt het.",
                "Wij hebben korte lijnen en dat helpt.",
                "Artikel 12 van de wet.",
            })
    void ordinaryTextIsLeftAlone(String tekst) {
        assertThat(voorstellen.van(tekst, List.of())).isEmpty();
    }

    @Test
    void aPersonHasOneNumberAlsoWhereOnlyAPartOfTheNameStands() {
        // Given
        var tekst = "Karin de Wit belde Peter. Karin zei: De Wit ben ik. Peter lachte.";

        // When
        var vondsten = voorstellen.van(tekst, List.of());

        // Then
        assertThat(vondsten)
                .extracting(v -> v.tekst() + "=" + v.vervanging())
                .containsExactly(
                        "Karin de Wit=[naam 1]", "Peter=[naam 2]", "Karin=[naam 1]", "Wit=[naam 1]", "Peter=[naam 2]");
    }

    @Test
    void theNameOfASpeakerIsFoundAndARoleIsNot() {
        // Given
        var tekst = "Interviewer: Hoe?\nSjonnie: Zo.\nSjonnie: En zo.";
        var beurten = List.of(new Beurt("Interviewer", 13, 17), new Beurt("Sjonnie", 27, 30));

        // When
        var vondsten = voorstellen.van(tekst, beurten);

        // Then
        assertThat(vondsten).extracting(Vondst::tekst).containsExactly("Sjonnie", "Sjonnie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Aa", "a@", "1", "J.", "Van de ", "Jan "})
    void aTextThatIsMadeToBeSlowIsNot(String stuk) {
        // Given
        var tekst = stuk.repeat(Verslagtekst.MAX / stuk.length());

        // When, Then
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> voorstellen.van(tekst, List.of()));
    }
}
