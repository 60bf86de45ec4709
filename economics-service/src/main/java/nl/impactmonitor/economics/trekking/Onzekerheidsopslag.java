package nl.impactmonitor.economics.trekking;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.berekening.Berekening;
import nl.impactmonitor.economics.berekening.BerekeningRepository;
import nl.impactmonitor.economics.berekening.BerekeningVraag;
import nl.impactmonitor.economics.berekening.LeesMensen;
import nl.impactmonitor.economics.berekening.Reken;
import nl.impactmonitor.economics.berekening.VraagTekst;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.resultaat.Bevriezing;
import nl.impactmonitor.economics.resultaat.BevrorenTekst;
import nl.impactmonitor.economics.resultaat.BevrorenVraag;
import nl.impactmonitor.economics.uitgifte.VertelTrekkingen;
import nl.impactmonitor.economics.werk.Werkbank;
import nl.impactmonitor.platform.rest.ApiException;

/** What the draws of a berekening need, and where they are kept; short transactions, with no calculation inside. */
@ApplicationScoped
public class Onzekerheidsopslag {

    static final String BEWAAR = "insert into berekening_onzekerheid (berekening, zaad, tekst) values (?, ?, ?)"
            + " on conflict (berekening) do nothing";

    private static final String LEES = "select tekst from berekening_onzekerheid where berekening = ?";

    private final BerekeningRepository berekeningen;
    private final LeesMensen leesMensen;
    private final VertelTrekkingen vertel;
    private final AgroalDataSource bron;

    Onzekerheidsopslag(
            BerekeningRepository berekeningen, LeesMensen leesMensen, VertelTrekkingen vertel, AgroalDataSource bron) {
        this.berekeningen = berekeningen;
        this.leesMensen = leesMensen;
        this.vertel = vertel;
        this.bron = bron;
    }

    record Invoer(Bevriezing bevriezing, GepubliceerdeSet set, long zaad, int ingetrokken) {}

    /** How many people it is about; as {@link #invoer}, a berekening without a result is refused. */
    @Transactional
    int aantal(UUID id) {
        return bevroren(eis(id)).aantal();
    }

    @Transactional
    int ingetrokken(UUID id) {
        return eis(id).ingetrokken;
    }

    /**
     * The people of a berekening as they were when it was made; when one of them has changed or withdrawn since, its frozen
     * input alone.
     *
     * @throws ApiException 404 without the berekening; 409 without a result, or when its people have changed since and an older
     *     engine froze too little to draw from
     */
    @Transactional
    Invoer invoer(UUID id) {
        Berekening berekening = eis(id);
        BevrorenVraag bevroren = bevroren(berekening);
        BerekeningVraag vraag = VraagTekst.lees(berekening.vraag);
        LeesMensen.Gelezen gelezen = leesMensen.lees(vraag, klaar -> {});
        Bevriezing bevriezing = Reken.bevries(vraag, gelezen);
        if (!bevriezing.vraag().checksum().equals(bevroren.checksum())) {
            if (bevroren.deelnemersMomenten() != null) {
                return new Invoer(
                        new Bevriezing(bevroren, List.of()), gelezen.set(), berekening.zaad, berekening.ingetrokken);
            }
            throw ApiException.conflict(
                    "GEGEVENS_GEWIJZIGD",
                    "De gegevens van deelnemers zijn sinds deze berekening gewijzigd; maak een nieuwe berekening.");
        }
        return new Invoer(bevriezing, gelezen.set(), berekening.zaad, berekening.ingetrokken);
    }

    @Transactional
    Optional<OnzekerheidAntwoord> zoek(UUID id) {
        int ingetrokken = eis(id).ingetrokken;
        return tekst(id).map(tekst -> new OnzekerheidAntwoord(id, ingetrokken, tekst));
    }

    /** As it was drawn; empty when that has not been done. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<String> tekst(UUID id) {
        try (var connection = bron.getConnection();
                var query = connection.prepareStatement(LEES)) {
            query.setObject(1, id);
            try (var rij = query.executeQuery()) {
                return rij.next() ? Optional.of(rij.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("uncertainty cannot be read", e);
        }
    }

    /** @return false when it was there already */
    @Transactional
    boolean bewaar(UUID id, Invoer invoer, String tekst) {
        try (var connection = bron.getConnection()) {
            vertel.doe(id, invoer.bevriezing().vraag(), invoer.set(), tekst, connection);
            return Werkbank.voerUit(connection, BEWAAR, id, invoer.zaad(), tekst) == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("uncertainty cannot be stored", e);
        }
    }

    private static BevrorenVraag bevroren(Berekening berekening) {
        if (berekening.bevroren == null) {
            throw ApiException.conflict("GEEN_RESULTAAT", "Deze berekening heeft nog geen uitkomst.");
        }
        return BevrorenTekst.lees(berekening.bevroren);
    }

    private Berekening eis(UUID id) {
        return berekeningen
                .findByIdOptional(id)
                .orElseThrow(() -> ApiException.notFound("Deze berekening bestaat niet."));
    }
}
