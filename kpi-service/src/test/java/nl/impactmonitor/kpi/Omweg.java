package nl.impactmonitor.kpi;

import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.poort.Antwoord;
import nl.impactmonitor.kpi.poort.LiveBron;

/** What nobody may write: an answer made of live figures that did not come through the door. */
final class Omweg {

    static final class Bron implements LiveBron<String, Long> {
        @Override
        public Long lees(String vraag) {
            return 3L;
        }

        @Override
        public Long intern(String vraag, Long gelezen, Rijregel regel) {
            return gelezen;
        }
    }

    @Antwoord
    record Kaal(Long waarde) {}

    Kaal toon(Bron bron) {
        return new Kaal(bron.lees("alles"));
    }
}
