package nl.impactmonitor.economics.berichten;

/** What this service uses of pilots.v1. */
record PilotStaat(String code, String valuta) {

    PilotStaat {
        Staten.verplicht(code, "code");
        Staten.verplicht(valuta, "valuta");
    }
}
