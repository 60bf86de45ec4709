package nl.impactmonitor.interview.verslag;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.impactmonitor.interview.verslag.bestand.Bestandslezer;
import nl.impactmonitor.interview.verslag.bestand.OnleesbaarBestand;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a version of the body of a request, before any transaction begins. */
@ApplicationScoped
class Bestandsinhoud {

    static final String TEKST = "text/plain";
    static final String MARKDOWN = "text/markdown";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final int maxBytes;

    Bestandsinhoud(@ConfigProperty(name = "interview.verslag.max-bytes") int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * @param andere what else is wrong with the request
     * @throws RuntimeException 413 for what is too large, 400 with everything that is wrong with it otherwise
     */
    Tekstversie lees(String mediatype, InputStream in, List<FieldError> andere) {
        var vorm = mediatype.startsWith(DOCX)
                ? Bronvorm.DOCX
                : mediatype.startsWith(MARKDOWN) ? Bronvorm.MARKDOWN : Bronvorm.TEKST;
        try {
            var gelezen = Bestandslezer.lees(vorm, bytes(in));
            var tekst = new Verslagtekst(gelezen.tekst());
            var fouten = new ArrayList<>(andere);
            fouten.addAll(tekst.fouten(""));
            if (!fouten.isEmpty()) {
                throw ApiException.badRequest(fouten);
            }
            return new Tekstversie(vorm, tekst, gelezen.beurten());
        } catch (OnleesbaarBestand e) {
            if (e.isTeGroot()) {
                throw ApiException.tooLarge(e.getMessage());
            }
            var fouten = new ArrayList<>(andere);
            fouten.add(new FieldError("", e.code(), e.getMessage()));
            throw ApiException.badRequest(fouten);
        }
    }

    private byte[] bytes(InputStream in) {
        if (in == null) {
            throw ApiException.badRequest(new FieldError("", "LEEG", "Het verzoek bevat geen bestand."));
        }
        try {
            byte[] inhoud = in.readNBytes(maxBytes + 1);
            if (inhoud.length > maxBytes) {
                throw ApiException.tooLarge("Een bestand met een verslag is ten hoogste " + (maxBytes >> 20) + " MB.");
            }
            return inhoud;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
