package nl.impactmonitor.participant.aanlevering;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipException;
import nl.impactmonitor.participant.aanlevering.inhoud.Deelmaker;
import nl.impactmonitor.participant.aanlevering.inhoud.OnleesbareInhoud;
import nl.impactmonitor.participant.aanlevering.inhoud.Rijbron;
import nl.impactmonitor.participant.aanlevering.inhoud.RuweRij;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/**
 * Streams a content into staging. Each part is a transaction of its own, so memory and locks do not grow with the file;
 * only the last one, which finds the delivery still waiting, makes the content count. An upload that breaks off leaves
 * the delivery waiting as it was.
 */
@ApplicationScoped
class OntvangInhoud {

    private static final byte[] NIETS = {};
    /** A part is closed when it holds the bytes of this many rows of the longest kind. */
    private static final long DEEL_IN_RIJEN = 4;

    private final AanleveringRepository aanleveringen;
    private final Inhoudopslag opslag;
    private final Inhoudlezer lezer;
    private final Idempotentie idempotentie;
    private final Aanleverinstellingen instellingen;
    private final Aanleverwerker werker;

    OntvangInhoud(
            AanleveringRepository aanleveringen,
            Inhoudopslag opslag,
            Inhoudlezer lezer,
            Idempotentie idempotentie,
            Aanleverinstellingen instellingen,
            Aanleverwerker werker) {
        this.aanleveringen = aanleveringen;
        this.opslag = opslag;
        this.lezer = lezer;
        this.idempotentie = idempotentie;
        this.instellingen = instellingen;
        this.werker = werker;
    }

    /** @param sleutel Idempotency-Key, or null */
    AanleveringAntwoord doe(UUID id, String mediatype, String codering, String sleutel, InputStream ruw) {
        Aanlevering aanlevering = QuarkusTransaction.requiringNew().call(() -> wachtOpInhoud(id, sleutel));
        UUID ontvangst = UUID.randomUUID();
        try {
            Inhoudlezer.Inhoud inhoud = lezer.open(aanlevering.soort, mediatype, codering, ruw);
            Omvang omvang = bewaar(aanlevering, ontvangst, inhoud.rijen());
            AanleveringAntwoord antwoord =
                    QuarkusTransaction.requiringNew().call(() -> rondAf(id, ontvangst, omvang, inhoud, sleutel));
            werker.wek();
            return antwoord;
        } catch (OnleesbareInhoud e) {
            ruimOp(id, ontvangst);
            throw ApiException.badRequest(new FieldError("", e.code(), e.getMessage()));
        } catch (IOException e) {
            ruimOp(id, ontvangst);
            throw gebroken(e);
        } catch (RuntimeException e) {
            ruimOp(id, ontvangst);
            throw e;
        }
    }

    private record Omvang(int delen, long rijen) {}

    private Omvang bewaar(Aanlevering aanlevering, UUID ontvangst, Rijbron bron) throws IOException {
        var delen = new Deelmaker(bron, instellingen.regelsPerDeel(), DEEL_IN_RIJEN * instellingen.maxRegelBytes());
        int nummer = 0;
        long rijen = 0;
        for (var deel = delen.volgende(); !deel.isEmpty(); deel = delen.volgende()) {
            int dit = nummer++;
            List<RuweRij> vol = deel;
            QuarkusTransaction.requiringNew().run(() -> opslag.bewaar(aanlevering, ontvangst, dit, vol));
            rijen += deel.size();
        }
        if (rijen == 0) {
            throw ApiException.badRequest(new FieldError("", "LEEG", "De inhoud bevat geen rijen."));
        }
        return new Omvang(nummer, rijen);
    }

    /** Under a known Idempotency-Key the content may have been received: then it is read once more, to compare. */
    private Aanlevering wachtOpInhoud(UUID id, String sleutel) {
        Aanlevering aanlevering = aanleveringen.eigen(id);
        if (!idempotentie.kent(sleutel)) {
            eisWachtend(aanlevering);
        }
        return aanlevering;
    }

    private AanleveringAntwoord rondAf(
            UUID id, UUID ontvangst, Omvang omvang, Inhoudlezer.Inhoud inhoud, String sleutel) {
        Aanlevering aanlevering = aanleveringen.eigenVergrendeld(id);
        byte[] hash = sleutel == null ? NIETS : inhoud.hash().digest();
        var eerder = idempotentie.eerder(
                sleutel,
                Idempotentie.tekst("inhoud", id.toString(), HexFormat.of().formatHex(hash)),
                id);
        if (eerder.isPresent()) {
            opslag.verwijderOntvangst(id, ontvangst);
            return AanleveringAntwoord.of(aanlevering);
        }
        eisWachtend(aanlevering);
        aanlevering.status = Aanlevering.Status.BEZIG;
        aanlevering.ontvangst = ontvangst;
        aanlevering.formaat = inhoud.formaat();
        aanlevering.kop = inhoud.kop();
        aanlevering.scheidingsteken = inhoud.scheidingsteken();
        aanlevering.delen = omvang.delen();
        aanlevering.rijen = omvang.rijen();
        opslag.verwijderAndere(id, ontvangst);
        return AanleveringAntwoord.of(aanlevering);
    }

    private void ruimOp(UUID id, UUID ontvangst) {
        QuarkusTransaction.requiringNew().run(() -> opslag.verwijderOntvangst(id, ontvangst));
    }

    private static void eisWachtend(Aanlevering aanlevering) {
        if (aanlevering.status != Aanlevering.Status.WACHT_OP_INHOUD) {
            throw ApiException.conflict("INHOUD_AL_ONTVANGEN", "De inhoud van deze aanlevering is al ontvangen.");
        }
    }

    private static ApiException gebroken(IOException e) {
        boolean gzip = e instanceof ZipException || e instanceof EOFException;
        return ApiException.badRequest(new FieldError(
                "",
                gzip ? "BESCHADIGDE_GZIP" : "INHOUD_AFGEBROKEN",
                gzip ? "De inhoud is geen volledige gzip." : "De inhoud is niet volledig ontvangen."));
    }
}
