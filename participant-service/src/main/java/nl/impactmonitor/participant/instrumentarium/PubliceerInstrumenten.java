package nl.impactmonitor.participant.instrumentarium;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.impactmonitor.participant.instrument.DefinitieControle;
import nl.impactmonitor.participant.instrument.Definitiefout;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrument.InstrumentVersie.Instrumentstatus;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;

/**
 * Puts the instruments that ship with the service in the database, once.
 *
 * <p>Guarantee: a definition that was published is never written again. If a file says something else than what was
 * published, or is unsound, nothing is written and the service does not start: metingen point at the published words.
 */
@ApplicationScoped
public class PubliceerInstrumenten {

    private final AgroalDataSource verzoek;
    private final ObjectMapper json;
    private final Staten staten;

    PubliceerInstrumenten(AgroalDataSource verzoek, ObjectMapper json, Staten staten) {
        this.verzoek = verzoek;
        this.json = json;
        this.staten = staten;
    }

    /**
     * @param bestanden each after those it declares itself equivalent with
     * @throws IllegalStateException when one is unsound or was published with other content; nothing is written then
     */
    @Transactional
    public void doe(List<InstrumentVersie> bestanden) {
        try (Connection c = verzoek.getConnection()) {
            InstrumentTabel tabel = new InstrumentTabel(c, json);
            Map<String, InstrumentVersie> bekend = new HashMap<>();
            tabel.alle().stream()
                    .filter(o -> o.definitie().status() != Instrumentstatus.CONCEPT)
                    .forEach(o -> bekend.put(o.sleutel(), o.definitie()));
            for (InstrumentVersie bestand : bestanden) {
                eisGoed(bestand, bekend);
                publiceer(tabel, bestand);
                bekend.put(bestand.code() + "." + bestand.versie(), bestand);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the shipped instruments cannot be published", e);
        }
    }

    private void publiceer(InstrumentTabel tabel, InstrumentVersie bestand) throws SQLException {
        if (tabel.voegToe(bestand)) {
            meld(bestand, "gepubliceerd");
            return;
        }
        InstrumentVersie gepubliceerd = tabel.vergrendeld(bestand.code(), bestand.versie())
                .orElseThrow()
                .definitie();
        if (gepubliceerd.status() == Instrumentstatus.CONCEPT
                || !gepubliceerd.met(null, null).equals(bestand.met(null, null))) {
            throw new IllegalStateException("instrument " + bestand.code() + " version " + bestand.versie()
                    + " is in the database with other content than its file; a change needs a new version");
        }
        if (bestand.status() == Instrumentstatus.VERVALLEN && gepubliceerd.status() == Instrumentstatus.GEPUBLICEERD) {
            tabel.zetStatus(bestand);
            meld(bestand, "vervallen");
        }
    }

    private void meld(InstrumentVersie versie, String gebeurtenis) {
        staten.publiceer(
                Aggregaat.INSTRUMENT, versie.code() + "." + versie.versie(), Aggregaat.INSTRUMENT.type(gebeurtenis));
    }

    private static void eisGoed(InstrumentVersie bestand, Map<String, InstrumentVersie> bekend) {
        List<Definitiefout> fouten = Stream.concat(
                        DefinitieControle.fouten(bestand).stream(),
                        DefinitieControle.gelijkwaardigheid(
                                bestand, (code, versie) -> Optional.ofNullable(bekend.get(code + "." + versie)))
                                .stream())
                .toList();
        if (!fouten.isEmpty() || bestand.status() == Instrumentstatus.CONCEPT) {
            throw new IllegalStateException(
                    "the file of " + bestand.code() + " version " + bestand.versie() + " is not right: " + fouten);
        }
    }
}
