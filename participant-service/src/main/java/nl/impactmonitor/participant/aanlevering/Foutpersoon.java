package nl.impactmonitor.participant.aanlevering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.participant.deelnemercode.Deelnemercode;
import nl.impactmonitor.participant.koppeling.Organisatiesleutel;

/**
 * Whom a refused row is about, as far as it says, without its keys: the errors are erased with the person.
 *
 * @param koppeling HMAC of the own key; null when there is none
 * @param codehash hash of the deelnemercode; null when there is none
 */
record Foutpersoon(byte[] koppeling, byte[] codehash) {

    private static final Foutpersoon ONBEKEND = new Foutpersoon(null, null);
    /** Who refused is not in the database any more: nothing is left to be erased with. */
    private static final String INGETROKKEN = "INGETROKKEN";

    /** @param fouten all of this row */
    static Foutpersoon van(
            Aanleversoort soort, Rij rij, List<Rijfout> fouten, Organisatiesleutel sleutel, ObjectMapper json) {
        if (soort == Aanleversoort.TRAJECTEN
                || fouten.stream().anyMatch(f -> f.fout().code().equals(INGETROKKEN))) {
            return ONBEKEND;
        }
        boolean heelDossier = soort == Aanleversoort.DOSSIERS || soort == Aanleversoort.DEELNEMERS;
        try {
            JsonNode gelezen = json.readTree(rij.inhoud());
            return new Foutpersoon(
                    tekst(gelezen, heelDossier ? "bronId" : "deelnemer", fouten)
                            .map(sleutel::koppeling)
                            .orElse(null),
                    tekst(gelezen, "deelnemercode", fouten)
                            .flatMap(Deelnemercode::lees)
                            .map(code -> sha256(code.waarde()))
                            .orElse(null));
        } catch (IOException e) {
            return ONBEKEND; // no key of it is kept either
        }
    }

    /** Empty also for a key that was itself refused, which may be anything. */
    private static Optional<String> tekst(JsonNode rij, String veld, List<Rijfout> fouten) {
        boolean geweigerd = fouten.stream()
                .anyMatch(f -> ("/" + veld).equals(f.fout().pointer())
                        && !f.fout().code().equals("DEELNEMER_NOG_ONBEKEND"));
        return geweigerd
                ? Optional.empty()
                : Optional.ofNullable(rij.path(veld).textValue()).filter(tekst -> !tekst.isBlank());
    }

    private static byte[] sha256(String tekst) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
