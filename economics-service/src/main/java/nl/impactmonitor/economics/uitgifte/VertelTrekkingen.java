package nl.impactmonitor.economics.uitgifte;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.BerekeningStatus;
import nl.impactmonitor.economics.berichten.PubliceerBerekening;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.resultaat.BevrorenVraag;
import nl.impactmonitor.economics.resultaat.OnzekerheidTekst;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Resultaat;
import nl.impactmonitor.economics.resultaat.ResultaatTekst;
import nl.impactmonitor.economics.werk.Werkbank;

/** What is drawn of a berekening after it was vastgesteld is sent as a new version of it, with the figures that it had. */
@ApplicationScoped
public class VertelTrekkingen {

    /** Locked first: whoever adopts it meanwhile waits, or is waited for. */
    private static final String LEES =
            "select status, resultaat, bericht::text from berekening where id = ? for update";

    private static final String SCHRIJF =
            "update berekening set bericht = ?::jsonb, versie = versie + 1 where id = ? and bericht ->> 'zaad' is null";

    private final PubliceerBerekening publiceer;

    VertelTrekkingen(PubliceerBerekening publiceer) {
        this.publiceer = publiceer;
    }

    /** In the transaction of the connection, before what was drawn is stored. */
    public void doe(UUID id, BevrorenVraag vraag, GepubliceerdeSet set, String tekst, Connection connection)
            throws SQLException {
        Optional<String> bericht = bericht(id, vraag, set, OnzekerheidTekst.lees(tekst), connection);
        if (bericht.isPresent() && Werkbank.voerUit(connection, SCHRIJF, bericht.get(), id) == 1) {
            publiceer.getrokken(id, connection);
        }
    }

    /** Empty for one that is not vastgesteld, or that another engine calculated: its draws are not about those figures. */
    private static Optional<String> bericht(
            UUID id, BevrorenVraag vraag, GepubliceerdeSet set, Onzekerheidsbeeld beeld, Connection connection)
            throws SQLException {
        try (var query = connection.prepareStatement(LEES)) {
            query.setObject(1, id);
            try (var rij = query.executeQuery()) {
                if (!rij.next() || !rij.getString(1).equals(BerekeningStatus.VASTGESTELD.name())) {
                    return Optional.empty();
                }
                Resultaat resultaat = ResultaatTekst.lees(rij.getString(2));
                if (!resultaat.engineVersie().equals(beeld.engineVersie())) {
                    return Optional.empty();
                }
                Uitgifte uitgifte = Uitgifte.van(vraag, resultaat, set, Optional.of(beeld));
                return Optional.of(Bericht.bijgewerkt(rij.getString(3), uitgifte));
            }
        }
    }
}
