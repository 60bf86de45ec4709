package nl.impactmonitor.participant.instrumentarium;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrument.InstrumentVersie.Instrumentstatus;
import nl.impactmonitor.participant.regels.Kalender;
import nl.impactmonitor.participant.staat.Aggregaat;
import nl.impactmonitor.participant.staat.Staten;
import nl.impactmonitor.participant.verwerking.Verwerkingen;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;
import nl.impactmonitor.platform.rest.IfMatch;

/** The life of a version: made as a concept, changed as long as it is one, published, and at last no longer in use. */
@ApplicationScoped
class WijzigInstrument {

    private static final String SOORT = "instrument";

    private final AgroalDataSource verzoek;
    private final ObjectMapper json;
    private final Staten staten;
    private final Verwerkingen verwerkingen;
    private final Kalender kalender;

    WijzigInstrument(
            AgroalDataSource verzoek, ObjectMapper json, Staten staten, Verwerkingen verwerkingen, Kalender kalender) {
        this.verzoek = verzoek;
        this.json = json;
        this.staten = staten;
        this.verwerkingen = verwerkingen;
        this.kalender = kalender;
    }

    @Transactional
    Opgeslagen maak(InstrumentVraag vraag) {
        return opTabel(tabel -> {
            int volgende = tabel.hoogsteNummer(vraag.code()) + 1;
            if (vraag.versie() != volgende || !tabel.voegToe(vraag.alsConcept())) {
                throw ApiException.conflict(
                        "VERKEERD_VERSIENUMMER", "De eerste vrije versie van dit instrument is " + volgende + ".");
            }
            verwerkingen.gewijzigd(SOORT, List.of(new Opgeslagen(vraag.alsConcept(), 1).sleutel()));
            return new Opgeslagen(vraag.alsConcept(), 1);
        });
    }

    @Transactional
    Opgeslagen vervang(String code, int nummer, String ifMatch, InstrumentVraag vraag) {
        if (!vraag.code().equals(code) || vraag.versie() != nummer) {
            throw ApiException.badRequest(new FieldError(
                    "", "ANDERE_VERSIE", "De code en de versie in de inhoud zijn andere dan die in het adres."));
        }
        return opTabel(tabel -> {
            Opgeslagen nu = eis(tabel, code, nummer, ifMatch);
            eisConcept(nu, "Een gepubliceerde versie verandert niet; maak een nieuwe versie.");
            tabel.vervang(vraag.alsConcept());
            verwerkingen.gewijzigd(SOORT, List.of(nu.sleutel()));
            return new Opgeslagen(vraag.alsConcept(), nu.rijversie() + 1);
        });
    }

    /** Nobody measured with a concept, and no event told of it: nothing stays but the row of the audit. */
    @Transactional
    void verwijder(String code, int nummer, String ifMatch) {
        opTabel(tabel -> {
            Opgeslagen nu = eis(tabel, code, nummer, ifMatch);
            eisConcept(nu, "Een gepubliceerde versie wordt niet verwijderd; laat haar vervallen.");
            tabel.verwijder(code, nummer);
            verwerkingen.gewist(SOORT, nu.sleutel());
            return nu;
        });
    }

    /** Asking again for the status that it has changes nothing. */
    @Transactional
    Opgeslagen zetStatus(String code, int nummer, String ifMatch, Statusvraag vraag) {
        return opTabel(tabel -> {
            Opgeslagen nu = eis(tabel, code, nummer, ifMatch);
            Instrumentstatus van = nu.definitie().status();
            if (van == vraag.status()) {
                return nu;
            }
            eisStap(van, vraag.status());
            LocalDate tot = vraag.status() == Instrumentstatus.VERVALLEN ? laatsteDag(vraag) : null;
            eisGeldigTot(nu.definitie(), vraag, tot);
            InstrumentVersie nieuw = nu.definitie().met(vraag.status(), tot);
            tabel.zetStatus(nieuw);
            Opgeslagen opgeslagen = new Opgeslagen(nieuw, nu.rijversie() + 1);
            staten.publiceer(
                    Aggregaat.INSTRUMENT,
                    opgeslagen.sleutel(),
                    Aggregaat.INSTRUMENT.type(vraag.status().name().toLowerCase(Locale.ROOT)));
            return opgeslagen;
        });
    }

    private LocalDate laatsteDag(Statusvraag vraag) {
        return vraag.geldigTot() == null ? kalender.vandaag() : vraag.geldigTot();
    }

    private static void eisConcept(Opgeslagen nu, String melding) {
        if (nu.definitie().status() != Instrumentstatus.CONCEPT) {
            throw ApiException.conflict("GEPUBLICEERD", melding);
        }
    }

    private static void eisStap(Instrumentstatus van, Instrumentstatus naar) {
        boolean vooruit = van == Instrumentstatus.CONCEPT && naar == Instrumentstatus.GEPUBLICEERD
                || van == Instrumentstatus.GEPUBLICEERD && naar == Instrumentstatus.VERVALLEN;
        if (!vooruit) {
            throw ApiException.conflict(
                    "ONGELDIGE_OVERGANG", "Van " + van + " gaat een versie niet naar " + naar + ".");
        }
    }

    private static void eisGeldigTot(InstrumentVersie versie, Statusvraag vraag, LocalDate tot) {
        if (tot == null && vraag.geldigTot() != null) {
            throw ApiException.badRequest(
                    new FieldError("/geldigTot", "ONGELDIGE_COMBINATIE", "geldigTot hoort alleen bij VERVALLEN."));
        }
        if (tot != null && tot.isBefore(versie.geldigVanaf())) {
            throw ApiException.badRequest(
                    new FieldError("/geldigTot", "EINDE_VOOR_START", "geldigTot ligt voor geldigVanaf."));
        }
    }

    private static Opgeslagen eis(InstrumentTabel tabel, String code, int nummer, String ifMatch) throws SQLException {
        Opgeslagen nu = tabel.vergrendeld(code, nummer)
                .orElseThrow(() -> ApiException.notFound("Deze versie van het instrument bestaat niet."));
        IfMatch.require(ifMatch, nu.rijversie());
        return nu;
    }

    private interface Werk {
        Opgeslagen doe(InstrumentTabel tabel) throws SQLException;
    }

    private Opgeslagen opTabel(Werk werk) {
        try (Connection c = verzoek.getConnection()) {
            return werk.doe(new InstrumentTabel(c, json));
        } catch (SQLException e) {
            throw new IllegalStateException("an instrument could not be changed", e);
        }
    }
}
