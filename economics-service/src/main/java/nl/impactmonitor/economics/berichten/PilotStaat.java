package nl.impactmonitor.economics.berichten;

/** What this service uses of pilots.v1. */
record PilotStaat(String code, String valuta) {

    PilotStaat {
        Verplicht.veld(code, "code");
        Verplicht.veld(valuta, "valuta");
    }
}
