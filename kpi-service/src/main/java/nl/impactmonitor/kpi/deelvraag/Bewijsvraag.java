package nl.impactmonitor.kpi.deelvraag;

import java.time.LocalDate;

/** @param pilot null for the whole programma @param peildatum null for today */
record Bewijsvraag(String programma, String pilot, LocalDate peildatum) {

    /** The same question at another address. */
    String bij(String pad) {
        return pad + "?programma=" + programma
                + (pilot == null ? "" : "&pilot=" + pilot)
                + (peildatum == null ? "" : "&peildatum=" + peildatum);
    }
}
