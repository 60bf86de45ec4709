package nl.impactmonitor.participant.instrumentarium;

import nl.impactmonitor.participant.instrument.InstrumentVersie;

/**
 * A version as the database has it.
 *
 * @param rijversie rises by one per change; the ETag, and the versie of the event
 */
record Opgeslagen(InstrumentVersie definitie, long rijversie) {

    /** Key of the event. */
    String sleutel() {
        return definitie.code() + "." + definitie.versie();
    }
}
