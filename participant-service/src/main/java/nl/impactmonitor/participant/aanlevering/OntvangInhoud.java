package nl.impactmonitor.participant.aanlevering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/**
 * Streams a content into staging. Each part is a transaction of its own, so memory and locks do not grow with the file;
 * only the last one, which finds the delivery still waiting, makes the content count. An upload that breaks off leaves
 * the delivery waiting as it was.
 */
@ApplicationScoped
class OntvangInhoud {

    private final AanleveringRepository aanleveringen;
    private final Inhoudopslag opslag;
    private final Aanleverinstellingen instellingen;
    private final Aanleverwerker werker;

    OntvangInhoud(
            AanleveringRepository aanleveringen,
            Inhoudopslag opslag,
            Aanleverinstellingen instellingen,
            Aanleverwerker werker) {
        this.aanleveringen = aanleveringen;
        this.opslag = opslag;
        this.instellingen = instellingen;
        this.werker = werker;
    }

    AanleveringAntwoord doe(UUID id, String codering, InputStream inhoud) {
        QuarkusTransaction.requiringNew().run(() -> wachtOpInhoud(aanleveringen.eigen(id)));
        UUID ontvangst = UUID.randomUUID();
        try {
            Omvang omvang = bewaar(id, ontvangst, uitgepakt(codering, inhoud));
            AanleveringAntwoord antwoord = QuarkusTransaction.requiringNew().call(() -> rondAf(id, ontvangst, omvang));
            werker.wek();
            return antwoord;
        } catch (IOException e) {
            ruimOp(id, ontvangst);
            throw gebroken(e);
        } catch (RuntimeException e) {
            ruimOp(id, ontvangst);
            throw e;
        }
    }

    private record Omvang(int delen, long rijen) {}

    private Omvang bewaar(UUID id, UUID ontvangst, InputStream inhoud) throws IOException {
        var knipper = new Regelknipper(
                inhoud, instellingen.regelsPerDeel(), instellingen.maxRegelBytes(), instellingen.maxBytes());
        int nummer = 0;
        long rijen = 0;
        for (var deel = knipper.volgende(); deel != null; deel = knipper.volgende()) {
            if (deel.rijen() > 0) {
                int dit = nummer++;
                Regelknipper.Deel vol = deel;
                QuarkusTransaction.requiringNew().run(() -> opslag.bewaar(id, ontvangst, dit, vol));
                rijen += deel.rijen();
            }
        }
        if (rijen == 0) {
            throw ApiException.badRequest(new FieldError("", "LEEG", "De inhoud bevat geen rijen."));
        }
        return new Omvang(nummer, rijen);
    }

    private AanleveringAntwoord rondAf(UUID id, UUID ontvangst, Omvang omvang) {
        Aanlevering aanlevering = aanleveringen.eigenVergrendeld(id);
        wachtOpInhoud(aanlevering);
        aanlevering.status = Aanlevering.Status.BEZIG;
        aanlevering.ontvangst = ontvangst;
        aanlevering.delen = omvang.delen();
        aanlevering.rijen = omvang.rijen();
        opslag.verwijderAndere(id, ontvangst);
        return AanleveringAntwoord.of(aanlevering);
    }

    private void ruimOp(UUID id, UUID ontvangst) {
        QuarkusTransaction.requiringNew().run(() -> opslag.verwijderOntvangst(id, ontvangst));
    }

    private static void wachtOpInhoud(Aanlevering aanlevering) {
        if (aanlevering.status != Aanlevering.Status.WACHT_OP_INHOUD) {
            throw ApiException.conflict("INHOUD_AL_ONTVANGEN", "De inhoud van deze aanlevering is al ontvangen.");
        }
    }

    private static InputStream uitgepakt(String codering, InputStream inhoud) throws IOException {
        if (codering == null || codering.equalsIgnoreCase("identity")) {
            return inhoud;
        }
        if (codering.equalsIgnoreCase("gzip")) {
            return new GZIPInputStream(inhoud);
        }
        throw ApiException.unsupportedMediaType("Content-Encoding kan alleen gzip of identity zijn.");
    }

    private static ApiException gebroken(IOException e) {
        boolean gzip = e instanceof ZipException || e instanceof EOFException;
        return ApiException.badRequest(new FieldError(
                "",
                gzip ? "BESCHADIGDE_GZIP" : "INHOUD_AFGEBROKEN",
                gzip ? "De inhoud is geen volledige gzip." : "De inhoud is niet volledig ontvangen."));
    }
}
