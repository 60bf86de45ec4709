package nl.impactmonitor.economics.trekking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.uitgifte.VertelTrekkingen;
import nl.impactmonitor.economics.werk.Werkbank;

/** Draws as the worker sees them; taken, kept alive and stopped as berekeningen are. */
@ApplicationScoped
class Trektaken {

    private static final String NEEM = """
            update trekking set status = 'BEZIG', levensteken = now(), pogingen = pogingen + 1, voortgang = 0
            where berekening = (
                select berekening from trekking
                where status = 'WACHT' or status = 'BEZIG' and levensteken < now() - interval '30 seconds'
                order by gevraagd_op limit 1 for update skip locked)
            returning berekening, scope_pilots, pogingen""";

    private static final String VORDERT =
            "update trekking set voortgang = ?, levensteken = now() where berekening = ? and status = 'BEZIG'";

    private static final String MISLUKT =
            "update trekking set status = 'MISLUKT', reden = ? where berekening = ? and status = 'BEZIG'";

    private static final String KLAAR =
            "update trekking set status = 'KLAAR', voortgang = 1 where berekening = ? and status = 'BEZIG'";

    private final Werkbank werkbank;
    private final VertelTrekkingen vertel;

    Trektaken(Werkbank werkbank, VertelTrekkingen vertel) {
        this.werkbank = werkbank;
        this.vertel = vertel;
    }

    /** @param poging 1 for the first */
    record Taak(UUID berekening, String scope, int poging) {}

    Optional<Taak> neem() {
        return werkbank.in(connection -> {
            try (var neem = connection.prepareStatement(NEEM);
                    var rij = neem.executeQuery()) {
                return rij.next()
                        ? Optional.of(new Taak(rij.getObject(1, UUID.class), rij.getString(2), rij.getInt(3)))
                        : Optional.empty();
            }
        });
    }

    /** @return false when it was cancelled */
    boolean vordert(UUID berekening, double voortgang) {
        return werkbank.doe(VORDERT, voortgang, berekening) == 1;
    }

    void mislukt(UUID berekening, String reden) {
        werkbank.doe(MISLUKT, reden, berekening);
    }

    /** @throws Gestopt when it was cancelled; nothing of it is kept then */
    void klaar(UUID berekening, Onzekerheidsopslag.Invoer invoer, String tekst) {
        werkbank.in(connection -> {
            Werkbank.eis(Werkbank.voerUit(connection, KLAAR, berekening));
            vertel.doe(berekening, invoer.bevriezing().vraag(), invoer.set(), tekst, connection);
            return Werkbank.voerUit(connection, Onzekerheidsopslag.BEWAAR, berekening, invoer.zaad(), tekst);
        });
    }
}
