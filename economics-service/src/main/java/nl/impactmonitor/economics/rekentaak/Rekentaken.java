package nl.impactmonitor.economics.rekentaak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.BerekeningVraag;
import nl.impactmonitor.economics.berekening.Leden;
import nl.impactmonitor.economics.berekening.Uitkomst;
import nl.impactmonitor.economics.berekening.VraagTekst;
import nl.impactmonitor.economics.resultaat.Lid;
import nl.impactmonitor.economics.werk.Werkbank;

/**
 * Berekeningen that wait or run. One is taken by one worker at a time: while it runs it gives a sign of life, and when that
 * stays away for half a minute another takes it up. Every change looks whether it was cancelled meanwhile.
 */
@ApplicationScoped
class Rekentaken {

    private static final String NEEM = """
            update berekening set status = 'BEZIG', versie = versie + 1, levensteken = now(), pogingen = pogingen + 1,
                   voortgang = 0
            where id = (
                select id from berekening
                where status = 'WACHT' or status = 'BEZIG' and levensteken < now() - interval '30 seconds'
                order by volgnummer limit 1 for update skip locked)
            returning id, vraag, scope_pilots, pogingen""";

    private static final String VORDERT =
            "update berekening set voortgang = ?, levensteken = now() where id = ? and status = 'BEZIG'";

    private static final String MISLUKT = "update berekening set status = 'MISLUKT', versie = versie + 1, reden = ?"
            + " where id = ? and status = 'BEZIG'";

    private static final String KLAAR = """
            update berekening set status = 'CONCEPT', versie = versie + 1, voortgang = 1, bevroren = ?, resultaat = ?,
                   ingetrokken = ?
            where id = ? and status = 'BEZIG'""";

    private final Werkbank werkbank;
    private final Leden leden;

    Rekentaken(Werkbank werkbank, Leden leden) {
        this.werkbank = werkbank;
        this.leden = leden;
    }

    /** @param poging 1 for the first */
    record Taak(UUID id, BerekeningVraag vraag, String scope, int poging) {}

    Optional<Taak> neem() {
        return werkbank.in(connection -> {
            try (var neem = connection.prepareStatement(NEEM);
                    var rij = neem.executeQuery()) {
                return rij.next()
                        ? Optional.of(new Taak(
                                rij.getObject(1, UUID.class),
                                VraagTekst.lees(rij.getString(2)),
                                rij.getString(3),
                                rij.getInt(4)))
                        : Optional.empty();
            }
        });
    }

    /** @throws Gestopt when it was cancelled */
    void vordert(UUID id, double voortgang) {
        Werkbank.eis(werkbank.doe(VORDERT, voortgang, id));
    }

    void mislukt(UUID id, String reden) {
        werkbank.doe(MISLUKT, reden, id);
    }

    /** @throws Gestopt when it was cancelled; nothing of it is kept then */
    void klaar(UUID id, Uitkomst uitkomst) {
        werkbank.in(connection -> {
            List<Lid> gebleven = leden.nogEr(uitkomst.leden(), connection);
            int weg = uitkomst.leden().size() - gebleven.size();
            Werkbank.eis(Werkbank.voerUit(connection, KLAAR, uitkomst.bevroren(), uitkomst.resultaat(), weg, id));
            leden.bewaar(id, gebleven, connection);
            return null;
        });
    }
}
