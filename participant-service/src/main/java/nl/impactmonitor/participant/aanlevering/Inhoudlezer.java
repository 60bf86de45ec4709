package nl.impactmonitor.participant.aanlevering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import nl.impactmonitor.participant.aanlevering.inhoud.Begrensd;
import nl.impactmonitor.participant.aanlevering.inhoud.Csvbron;
import nl.impactmonitor.participant.aanlevering.inhoud.Regelbron;
import nl.impactmonitor.participant.aanlevering.inhoud.Rijbron;
import nl.impactmonitor.participant.aanlevering.kolommen.Kolomset;
import nl.impactmonitor.participant.aanlevering.kolommen.Kopregel;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** Opens a content as it comes over the line: unpacked, bounded, and as rows of its format. */
@ApplicationScoped
class Inhoudlezer {

    /** Below this, even a content that is all the same letter is no danger. */
    private static final long BOMVRIJ = 64L << 20;
    /** Real files pack to a tenth, repetitive ones to a hundredth; deflate can reach a thousandth. */
    private static final int MAX_UITPAKKING = 250;

    private final Aanleverinstellingen instellingen;
    private final Sjablonen sjablonen;
    private final ObjectMapper json;

    Inhoudlezer(Aanleverinstellingen instellingen, Sjablonen sjablonen, ObjectMapper json) {
        this.instellingen = instellingen;
        this.sjablonen = sjablonen;
        this.json = json;
    }

    /**
     * A content on its way in.
     *
     * @param kop of a CSV file as a JSON array, else null
     * @param hash over the unpacked bytes; complete when the rows are
     */
    record Inhoud(Rijbron rijen, Aanlevering.Formaat formaat, String kop, String scheidingsteken, MessageDigest hash) {}

    Inhoud open(Aanleversoort soort, String mediatype, String codering, InputStream ruw) throws IOException {
        MessageDigest hash = sha256();
        InputStream in = new BufferedInputStream(new DigestInputStream(begrensd(codering, ruw), hash), 64 * 1024);
        if (!isCsv(mediatype)) {
            return new Inhoud(
                    new Regelbron(in, instellingen.maxRegelBytes()), Aanlevering.Formaat.NDJSON, null, null, hash);
        }
        if (!sjablonen.soorten().contains(soort)) {
            throw ApiException.unsupportedMediaType("Aanleveringen van soort " + soort + " kunnen alleen als NDJSON.");
        }
        Kolomset set = sjablonen.van(soort);
        Csvbron csv = new Csvbron(in, instellingen.maxRegelBytes(), set::kent);
        List<FieldError> fouten = Kopregel.fouten(set, csv.kop());
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        return new Inhoud(csv, Aanlevering.Formaat.CSV, kop(csv.kop()), String.valueOf(csv.scheidingsteken()), hash);
    }

    private static boolean isCsv(String mediatype) {
        return mediatype != null && mediatype.toLowerCase(Locale.ROOT).startsWith("text/csv");
    }

    private String kop(List<String> kop) {
        try {
            return json.writeValueAsString(kop);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes are counted as they are unpacked: a single line without an end must not keep a thread at work for ever. */
    private InputStream begrensd(String codering, InputStream ruw) throws IOException {
        if (codering == null || codering.equalsIgnoreCase("identity")) {
            return new Begrensd(ruw, this::nietTeGroot);
        }
        if (!codering.equalsIgnoreCase("gzip")) {
            throw ApiException.unsupportedMediaType("Content-Encoding kan alleen gzip of identity zijn.");
        }
        Begrensd ingepakt = new Begrensd(ruw, this::nietTeGroot);
        return new Begrensd(new GZIPInputStream(ingepakt, 32 * 1024), uitgepakt -> {
            nietTeGroot(uitgepakt);
            if (uitgepakt > BOMVRIJ && uitgepakt / MAX_UITPAKKING > ingepakt.gelezen()) {
                throw ApiException.badRequest(new FieldError(
                        "", "GZIP_BOM", "De inhoud wordt uitgepakt meer dan " + MAX_UITPAKKING + " keer zo groot."));
            }
        });
    }

    private void nietTeGroot(long bytes) {
        if (bytes > instellingen.maxBytes()) {
            throw ApiException.tooLarge("De inhoud is groter dan " + instellingen.maxBytes() + " bytes.");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
