package nl.impactmonitor.participant.aanlevering.inhoud;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.impactmonitor.participant.aanlevering.inhoud.Recordknipper.Record;
import nl.impactmonitor.participant.aanlevering.inhoud.RuweRij.Gebrek;

/**
 * The records of a file as one text for the CSV library, each on a line of its own. One that cannot be read is there as an
 * empty cell, so that every record the library gives has its place; how far it reads ahead bounds what is remembered.
 */
final class Recordstroom extends Reader {

    /** Where a record was in the file. */
    record Plaats(long regel, Gebrek gebrek) {}

    private final Recordknipper records;
    private final char scheidingsteken;
    private final Deque<Plaats> plaatsen = new ArrayDeque<>();
    private String nu = "";
    private int gegeven;

    Recordstroom(Recordknipper records, char scheidingsteken) {
        this.records = records;
        this.scheidingsteken = scheidingsteken;
    }

    /** Of the record that the library gave last; ask once for each. */
    Plaats plaats() {
        return plaatsen.remove();
    }

    @Override
    public int read(char[] buffer, int van, int lengte) throws IOException {
        if (gegeven == nu.length() && !volgende()) {
            return -1;
        }
        int aantal = Math.min(lengte, nu.length() - gegeven);
        nu.getChars(gegeven, gegeven + aantal, buffer, van);
        gegeven += aantal;
        return aantal;
    }

    private boolean volgende() throws IOException {
        Record record = records.volgende();
        while (record != null && record.gebrek() == Gebrek.GEEN && isLeeg(record.tekst())) {
            record = records.volgende();
        }
        if (record == null) {
            return false;
        }
        plaatsen.add(new Plaats(record.regel(), record.gebrek()));
        nu = metEenSoortRegeleinde(record.tekst()) + "\n";
        gegeven = 0;
        return true;
    }

    /** A line break inside a cell is a line break, whichever system wrote it. */
    private static String metEenSoortRegeleinde(String record) {
        return record.indexOf('\r') < 0 ? record : record.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A spreadsheet leaves rows of nothing but separators behind. */
    private boolean isLeeg(String record) {
        for (int i = 0; i < record.length(); i++) {
            char teken = record.charAt(i);
            if (teken != scheidingsteken && teken != ' ' && teken != '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        // the content is closed by who opened it
    }
}
