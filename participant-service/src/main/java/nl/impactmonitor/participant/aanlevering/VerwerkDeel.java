package nl.impactmonitor.participant.aanlevering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Takes the next part of a delivery: its rows, their outbox rows, the errors and the progress in one transaction. The lock
 * on the delivery keeps a second instance of the service from taking the same part.
 */
@ApplicationScoped
class VerwerkDeel {

    private final AanleveringRepository aanleveringen;
    private final Inhoudopslag opslag;
    private final Foutenlijst fouten;
    private final Instance<Rijverwerking> verwerkingen;
    private final EntityManager em;

    VerwerkDeel(
            AanleveringRepository aanleveringen,
            Inhoudopslag opslag,
            Foutenlijst fouten,
            @Any Instance<Rijverwerking> verwerkingen,
            EntityManager em) {
        this.aanleveringen = aanleveringen;
        this.opslag = opslag;
        this.fouten = fouten;
        this.verwerkingen = verwerkingen;
        this.em = em;
    }

    /** @param meer whether there is more to do */
    record Stap(Telling telling, boolean meer) {
        private static final Stap GEEN = new Stap(new Telling(0, 0, 0, 0), false);
    }

    @Transactional
    Stap doe(UUID id) {
        Aanlevering aanlevering = aanleveringen.vergrendeld(id).orElse(null);
        if (aanlevering == null || aanlevering.status != Aanlevering.Status.BEZIG) {
            return Stap.GEEN;
        }
        eenTegelijk(aanlevering.organisatie);
        var deel = opslag.lees(id, aanlevering.ontvangst, aanlevering.volgendDeel);
        Uitkomst uitkomst = new Uitkomst();
        verwerking(aanlevering.soort)
                .neem(new Levering(aanlevering.pilot, aanlevering.organisatie), rijen(deel), uitkomst);
        fouten.bewaar(aanlevering, uitkomst.fouten());
        opslag.verwijder(id, aanlevering.ontvangst, aanlevering.volgendDeel);
        aanlevering.tel(uitkomst.telling());
        return new Stap(uitkomst.telling(), aanlevering.status == Aanlevering.Status.BEZIG);
    }

    @Transactional
    void mislukt(UUID id, String melding) {
        aanleveringen.vergrendeld(id).ifPresent(a -> {
            a.status = Aanlevering.Status.MISLUKT;
            a.melding = melding;
            opslag.verwijderOntvangst(id, a.ontvangst);
        });
    }

    /** Two files of one organisation with the same persons take turns, part by part. */
    private void eenTegelijk(String organisatie) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "aanlevering " + organisatie)
                .getSingleResult();
    }

    private Rijverwerking verwerking(Aanleversoort soort) {
        return verwerkingen.stream().filter(v -> v.soort() == soort).findFirst().orElseThrow();
    }

    private static List<Rij> rijen(Inhoudopslag.Opgeslagen deel) {
        List<Rij> rijen = new ArrayList<>();
        byte[] inhoud = deel.inhoud();
        long regel = deel.eersteRegel();
        int begin = 0;
        for (int i = 0; i < inhoud.length; i++) {
            if (inhoud[i] == '\n') {
                byte[] tekst = zonderBom(regel, Arrays.copyOfRange(inhoud, begin, i));
                if (!leeg(tekst)) {
                    rijen.add(new Rij(regel, tekst));
                }
                begin = i + 1;
                regel++;
            }
        }
        return rijen;
    }

    /** Some programs begin a file with a byte order mark. */
    private static byte[] zonderBom(long regel, byte[] tekst) {
        boolean bom = regel == 1
                && tekst.length >= 3
                && tekst[0] == (byte) 0xEF
                && tekst[1] == (byte) 0xBB
                && tekst[2] == (byte) 0xBF;
        return bom ? Arrays.copyOfRange(tekst, 3, tekst.length) : tekst;
    }

    private static boolean leeg(byte[] tekst) {
        for (byte teken : tekst) {
            if (teken != ' ' && teken != '\t' && teken != '\r') {
                return false;
            }
        }
        return true;
    }
}
