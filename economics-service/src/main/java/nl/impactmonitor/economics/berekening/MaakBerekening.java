package nl.impactmonitor.economics.berekening;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.ParametersetRepository;
import nl.impactmonitor.economics.parameterset.Setverwijzing;
import nl.impactmonitor.economics.resultaat.Lid;
import nl.impactmonitor.economics.waarneming.WaarnemingRepository;
import nl.impactmonitor.economics.werk.Rekenwerker;
import nl.impactmonitor.platform.rest.DutchClock;
import nl.impactmonitor.platform.scope.PilotScope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checks the question, calculates, and stores the whole result as a concept; all in one transaction, or nothing. What is
 * about many people, or was asked for later, is stored to be calculated by {@link Rekenwerker}.
 */
@ApplicationScoped
class MaakBerekening {

    private final ParametersetRepository parametersets;
    private final WaarnemingRepository waarnemingen;
    private final BerekeningRepository berekeningen;
    private final LeesMensen leesMensen;
    private final Reken reken;
    private final Leden leden;
    private final AgroalDataSource bron;
    private final Idempotentie idempotentie;
    private final PilotScope scope;
    private final int directTot;
    private final Clock klok;

    MaakBerekening(
            ParametersetRepository parametersets,
            WaarnemingRepository waarnemingen,
            BerekeningRepository berekeningen,
            LeesMensen leesMensen,
            Reken reken,
            Leden leden,
            AgroalDataSource bron,
            Idempotentie idempotentie,
            PilotScope scope,
            DutchClock klok,
            @ConfigProperty(name = "economics.berekening.direct-tot", defaultValue = "20000") int directTot) {
        this.parametersets = parametersets;
        this.waarnemingen = waarnemingen;
        this.berekeningen = berekeningen;
        this.leesMensen = leesMensen;
        this.reken = reken;
        this.leden = leden;
        this.bron = bron;
        this.idempotentie = idempotentie;
        this.scope = scope;
        this.klok = klok.getClock();
        this.directTot = directTot;
    }

    /**
     * @param later whether the caller would rather not wait
     * @param sleutel Idempotency-Key, or null
     */
    @Transactional
    BerekeningAntwoord maak(BerekeningVraag vraag, boolean later, String sleutel) {
        String gevraagd = VraagTekst.schrijf(vraag);
        Optional<UUID> eerder = idempotentie.eerder(sleutel, gevraagd);
        if (eerder.isPresent()) {
            return BerekeningAntwoord.of(berekeningen.findById(eerder.get()));
        }
        Optional<GepubliceerdeSet> genoemd = parametersets.zoek(vraag.parameterset(), vraag.parametersetVersie());
        Optional<GepubliceerdeSet> set = vraag.metScenario()
                ? parametersets.scenario(
                        vraag.scenario(), new Setverwijzing(vraag.parameterset(), vraag.parametersetVersie()))
                : genoemd;
        new Vraagcontrole(vraag, LocalDate.now(klok)).eis(genoemd, set, waarnemingen.valuta(vraag.pilots()));
        BerekeningVraag volledig = vraag.volledig(set.orElseThrow().set());
        List<String> pilots = vraag.pilots().stream().sorted().toList();
        Berekening berekening = Berekening.nieuw(
                volledig, pilots, klok.instant(), scope.current().asSetting());
        if (later || duurtLang(pilots)) {
            berekeningen.persistAndFlush(berekening);
        } else {
            bewaar(berekening, reken.uit(volledig, leesMensen.lees(volledig, klaar -> {})));
        }
        idempotentie.onthoud(sleutel, gevraagd, berekening.id);
        return BerekeningAntwoord.of(berekening);
    }

    private boolean duurtLang(List<String> pilots) {
        try (var connection = bron.getConnection()) {
            return leden.inPilots(pilots, connection) > directTot;
        } catch (SQLException e) {
            throw new IllegalStateException("deelnemers cannot be counted", e);
        }
    }

    private void bewaar(Berekening berekening, Uitkomst uitkomst) {
        try (var connection = bron.getConnection()) {
            List<Lid> gebleven = leden.nogEr(uitkomst.leden(), connection);
            berekening.klaar(uitkomst, uitkomst.leden().size() - gebleven.size());
            berekeningen.persistAndFlush(berekening);
            leden.bewaar(berekening.id, gebleven, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("berekening cannot be stored", e);
        }
    }
}
