package nl.impactmonitor.kpi.context;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Puts an indicator in the code list; what is equal to the version in force makes no new one. */
@ApplicationScoped
class ZetIndicator {

    private final Indicatoren indicatoren;

    ZetIndicator(Indicatoren indicatoren) {
        this.indicatoren = indicatoren;
    }

    @Transactional
    Contextindicator zet(String code, IndicatorVraag vraag) {
        indicatoren.vergrendel(code);
        Indicator geldend = indicatoren.alle().get(code);
        Indicator nieuw = of(code, geldend == null ? 1 : geldend.versie(), vraag);
        if (!nieuw.equals(geldend)) {
            nieuw = of(code, geldend == null ? 1 : geldend.versie() + 1, vraag);
            indicatoren.voegToe(nieuw);
        }
        return Contextindicator.of(nieuw, List.of());
    }

    private static Indicator of(String code, int versie, IndicatorVraag vraag) {
        return new Indicator(code, versie, vraag.naam(), vraag.eenheid(), vraag.omschrijving(), vraag.bron());
    }
}
