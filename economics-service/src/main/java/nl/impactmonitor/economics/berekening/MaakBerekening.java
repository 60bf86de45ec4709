package nl.impactmonitor.economics.berekening;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.Parametercode;
import nl.impactmonitor.economics.parameterset.ParametersetRepository;
import nl.impactmonitor.economics.resultaat.Rekenwerk;
import nl.impactmonitor.economics.resultaat.ResultaatTekst;
import nl.impactmonitor.economics.resultaat.TeWeinigDeelnemers;
import nl.impactmonitor.economics.resultaat.Vraag;
import nl.impactmonitor.economics.waarneming.WaarnemingRepository;
import nl.impactmonitor.platform.rest.ApiException;

/** Checks the question, calculates, and stores the whole result as a concept; all in one transaction, or nothing. */
@ApplicationScoped
class MaakBerekening {

    private final ParametersetRepository parametersets;
    private final WaarnemingRepository waarnemingen;
    private final BerekeningRepository berekeningen;
    private final MeterRegistry meters;
    private final Clock klok = Clock.systemUTC();

    MaakBerekening(
            ParametersetRepository parametersets,
            WaarnemingRepository waarnemingen,
            BerekeningRepository berekeningen,
            MeterRegistry meters) {
        this.parametersets = parametersets;
        this.waarnemingen = waarnemingen;
        this.berekeningen = berekeningen;
        this.meters = meters;
    }

    @Transactional
    BerekeningAntwoord maak(BerekeningVraag vraag) {
        GepubliceerdeSet set = parametersets
                .zoek(vraag.parameterset(), vraag.parametersetVersie())
                .orElse(null);
        new Vraagcontrole(vraag, klok.instant()).eis(set, waarnemingen.valuta(vraag.pilots()));
        List<String> pilots = vraag.pilots().stream().sorted().toList();
        Vraag rekenvraag = new Vraag(
                pilots,
                vraag.peildatum(),
                set,
                horizon(vraag, set),
                vraag.conventie() == null ? Conventie.MIDDEN_JAAR : vraag.conventie(),
                waarnemingen.paren(pilots, vraag.peildatum()));
        String resultaat = meters.timer("berekening").record(() -> reken(rekenvraag));
        Berekening berekening = Berekening.concept(vraag, pilots, klok.instant(), resultaat);
        berekeningen.persistAndFlush(berekening);
        return BerekeningAntwoord.of(berekening);
    }

    private static int horizon(BerekeningVraag vraag, GepubliceerdeSet set) {
        if (vraag.horizonJaren() != null) {
            return vraag.horizonJaren();
        }
        return set.set()
                .parameter(Parametercode.HORIZON, vraag.peildatum())
                .orElseThrow()
                .waarde()
                .intValueExact();
    }

    private static String reken(Vraag vraag) {
        try {
            return ResultaatTekst.schrijf(Rekenwerk.reken(vraag));
        } catch (TeWeinigDeelnemers e) {
            throw ApiException.conflict(
                    "GROEP_TE_KLEIN",
                    "Er zijn minder dan " + e.minimum() + " deelnemers met een bekend inkomen bij de 0- en de 1-meting;"
                            + " de uitkomst wordt achtergehouden.");
        }
    }
}
