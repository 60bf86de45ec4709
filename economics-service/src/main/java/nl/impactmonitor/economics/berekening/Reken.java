package nl.impactmonitor.economics.berekening;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.economics.mkba.Conventie;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.Parametercode;
import nl.impactmonitor.economics.resultaat.Bevriezing;
import nl.impactmonitor.economics.resultaat.BevrorenTekst;
import nl.impactmonitor.economics.resultaat.Lid;
import nl.impactmonitor.economics.resultaat.Rekenwerk;
import nl.impactmonitor.economics.resultaat.ResultaatTekst;
import nl.impactmonitor.economics.resultaat.TeWeinigDeelnemers;
import nl.impactmonitor.economics.resultaat.Vraag;
import nl.impactmonitor.platform.rest.ApiException;

/** From a checked question and the people it is about to an outcome; touches no database. */
@ApplicationScoped
public class Reken {

    private final MeterRegistry meters;

    Reken(MeterRegistry meters) {
        this.meters = meters;
    }

    public Uitkomst uit(BerekeningVraag vraag, LeesMensen.Gelezen gelezen) {
        return meters.timer("berekening").record(() -> reken(vraag, gelezen));
    }

    private static Uitkomst reken(BerekeningVraag vraag, LeesMensen.Gelezen gelezen) {
        Bevriezing bevriezing = bevries(vraag, gelezen);
        try {
            return new Uitkomst(
                    BevrorenTekst.schrijf(bevriezing.vraag()),
                    ResultaatTekst.schrijf(Rekenwerk.reken(bevriezing.vraag(), gelezen.set())),
                    Lid.van(bevriezing, gelezen.set()));
        } catch (TeWeinigDeelnemers e) {
            throw geweigerd(e);
        }
    }

    public static Bevriezing bevries(BerekeningVraag vraag, LeesMensen.Gelezen gelezen) {
        return Bevriezing.van(new Vraag(
                vraag.pilots().stream().sorted().toList(),
                vraag.peildatum(),
                gelezen.set(),
                horizon(vraag, gelezen.set()),
                vraag.conventie() == null ? Conventie.MIDDEN_JAAR : vraag.conventie(),
                gelezen.selectie()));
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

    private static ApiException geweigerd(TeWeinigDeelnemers e) {
        if (e.doorEenPersoon()) {
            return ApiException.conflict(
                    "GEDOMINEERD",
                    "Een deelnemer bepaalt de verandering van het inkomen te zeer (p%-regel): uit de uitkomst zou zijn"
                            + " inkomen te schatten zijn; de uitkomst wordt achtergehouden.");
        }
        return ApiException.conflict(
                "GROEP_TE_KLEIN",
                "Er zijn minder dan " + e.minimum() + " deelnemers met een bekend inkomen bij de 0- en de 1-meting;"
                        + " de uitkomst wordt achtergehouden.");
    }
}
