package nl.impactmonitor.economics.trekking;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import nl.impactmonitor.economics.onzekerheid.Voortgang;
import nl.impactmonitor.economics.resultaat.OnzekerheidTekst;
import nl.impactmonitor.economics.resultaat.Onzekerheidswerk;

/** From the people of a berekening to how uncertain it is; touches no database. */
@ApplicationScoped
class Trek {

    private final MeterRegistry meters;

    Trek(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @throws nl.impactmonitor.economics.onzekerheid.Afgebroken when {@code voortgang} says so */
    String uit(Onzekerheidsopslag.Invoer invoer, Voortgang voortgang) {
        int draden = Runtime.getRuntime().availableProcessors();
        return meters.timer("onzekerheid")
                .record(() -> OnzekerheidTekst.schrijf(
                        Onzekerheidswerk.reken(invoer.bevriezing(), invoer.set(), invoer.zaad(), draden, voortgang)));
    }
}
