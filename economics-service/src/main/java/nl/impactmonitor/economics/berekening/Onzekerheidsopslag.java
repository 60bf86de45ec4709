package nl.impactmonitor.economics.berekening;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.ParametersetRepository;
import nl.impactmonitor.economics.resultaat.Bevriezing;
import nl.impactmonitor.economics.resultaat.BevrorenTekst;
import nl.impactmonitor.economics.waarneming.WaarnemingRepository;
import nl.impactmonitor.platform.rest.ApiException;

/** What the draws of a berekening need, and where they are kept; short transactions, with no calculation inside. */
@ApplicationScoped
class Onzekerheidsopslag {

    private final BerekeningRepository berekeningen;
    private final ParametersetRepository parametersets;
    private final WaarnemingRepository waarnemingen;
    private final AgroalDataSource bron;

    Onzekerheidsopslag(
            BerekeningRepository berekeningen,
            ParametersetRepository parametersets,
            WaarnemingRepository waarnemingen,
            AgroalDataSource bron) {
        this.berekeningen = berekeningen;
        this.parametersets = parametersets;
        this.waarnemingen = waarnemingen;
        this.bron = bron;
    }

    record Invoer(Bevriezing bevriezing, GepubliceerdeSet set) {}

    /**
     * The people of a berekening as they were when it was made.
     *
     * @throws ApiException 404 without the berekening; 409 without a result, or when its people have changed since
     */
    @Transactional
    Invoer invoer(UUID id) {
        Berekening berekening = eis(id);
        if (berekening.resultaat == null) {
            throw ApiException.conflict("GEEN_RESULTAAT", "Deze berekening heeft nog geen uitkomst.");
        }
        BerekeningVraag vraag = VraagTekst.lees(berekening.vraag);
        GepubliceerdeSet set = parametersets
                .zoek(berekening.parameterset, berekening.parametersetVersie)
                .orElseThrow();
        Bevriezing bevriezing =
                Reken.bevries(vraag, set, waarnemingen.paren(List.of(berekening.pilots), berekening.peildatum));
        if (!bevriezing
                .vraag()
                .checksum()
                .equals(BevrorenTekst.lees(berekening.bevroren).checksum())) {
            throw ApiException.conflict(
                    "GEGEVENS_GEWIJZIGD",
                    "De gegevens van deelnemers zijn sinds deze berekening gewijzigd; maak een nieuwe berekening.");
        }
        return new Invoer(bevriezing, set);
    }

    @Transactional
    Optional<OnzekerheidAntwoord> zoek(UUID id) {
        eis(id);
        try (var connection = bron.getConnection();
                var query =
                        connection.prepareStatement("select tekst from berekening_onzekerheid where berekening = ?")) {
            query.setObject(1, id);
            try (var rij = query.executeQuery()) {
                return rij.next() ? Optional.of(new OnzekerheidAntwoord(id, rij.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("uncertainty cannot be read", e);
        }
    }

    /** @return false when it was there already */
    @Transactional
    boolean bewaar(UUID id, long zaad, String tekst) {
        try (var connection = bron.getConnection();
                var insert = connection.prepareStatement(
                        "insert into berekening_onzekerheid (berekening, zaad, tekst) values (?, ?, ?)"
                                + " on conflict (berekening) do nothing")) {
            insert.setObject(1, id);
            insert.setLong(2, zaad);
            insert.setString(3, tekst);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("uncertainty cannot be stored", e);
        }
    }

    private Berekening eis(UUID id) {
        return berekeningen
                .findByIdOptional(id)
                .orElseThrow(() -> ApiException.notFound("Deze berekening bestaat niet."));
    }
}
