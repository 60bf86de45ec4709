package nl.impactmonitor.platformtests.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF by the validator of veraPDF. */
class PdfUaTest {

    @Test
    void verapdfFindsNothingAgainstPdfUa1() throws Exception {
        // Given
        VeraGreenfieldFoundryProvider.initialise();

        // When
        ValidationResult outcome = validate();

        // Then
        assertThat(outcome.getFailedChecks()).isEmpty();
        assertThat(outcome.isCompliant()).isTrue();
    }

    private static ValidationResult validate() throws Exception {
        try (InputStream pdf = Files.newInputStream(Eindrapport.get().form("pdf"));
                var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(pdf, PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser);
        }
    }
}
