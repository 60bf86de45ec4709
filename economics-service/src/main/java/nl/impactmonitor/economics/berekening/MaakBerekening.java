package nl.impactmonitor.economics.berekening;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.ParametersetRepository;
import nl.impactmonitor.economics.waarneming.WaarnemingRepository;

/** Checks the question, calculates, and stores the whole result as a concept; all in one transaction, or nothing. */
@ApplicationScoped
class MaakBerekening {

    private final ParametersetRepository parametersets;
    private final WaarnemingRepository waarnemingen;
    private final BerekeningRepository berekeningen;
    private final Reken reken;
    private final Leden leden;
    private final AgroalDataSource bron;
    private final Clock klok = Clock.systemUTC();

    MaakBerekening(
            ParametersetRepository parametersets,
            WaarnemingRepository waarnemingen,
            BerekeningRepository berekeningen,
            Reken reken,
            Leden leden,
            AgroalDataSource bron) {
        this.parametersets = parametersets;
        this.waarnemingen = waarnemingen;
        this.berekeningen = berekeningen;
        this.reken = reken;
        this.leden = leden;
        this.bron = bron;
    }

    @Transactional
    BerekeningAntwoord maak(BerekeningVraag vraag) {
        GepubliceerdeSet set = parametersets
                .zoek(vraag.parameterset(), vraag.parametersetVersie())
                .orElse(null);
        new Vraagcontrole(vraag, klok.instant()).eis(set, waarnemingen.valuta(vraag.pilots()));
        List<String> pilots = vraag.pilots().stream().sorted().toList();
        Berekening berekening = Berekening.nieuw(vraag, pilots, klok.instant());
        bewaar(berekening, reken.uit(vraag, set, waarnemingen.paren(pilots, vraag.peildatum())));
        return BerekeningAntwoord.of(berekening);
    }

    private void bewaar(Berekening berekening, Uitkomst uitkomst) {
        try (var connection = bron.getConnection()) {
            List<UUID> gebleven = leden.nogEr(uitkomst.leden(), connection);
            berekening.klaar(uitkomst, uitkomst.leden().size() - gebleven.size());
            berekeningen.persistAndFlush(berekening);
            leden.bewaar(berekening.id, gebleven, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("berekening cannot be stored", e);
        }
    }
}
