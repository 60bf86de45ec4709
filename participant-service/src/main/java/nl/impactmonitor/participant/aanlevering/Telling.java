package nl.impactmonitor.participant.aanlevering;

/** What became of rows. */
record Telling(long opgenomen, long gewijzigd, long ongewijzigd, long geweigerd) {

    long totaal() {
        return opgenomen + gewijzigd + ongewijzigd + geweigerd;
    }
}
