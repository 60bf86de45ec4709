package nl.impactmonitor.participant.aanlevering.inhoud;

import java.io.IOException;
import nl.impactmonitor.participant.aanlevering.inhoud.RuweRij.Gebrek;

/**
 * Cuts CSV text into its records (RFC 4180: a line break inside quotes belongs to the cell), so that a record that is too
 * long or badly quoted costs that record alone. What is in a record is read by the CSV library.
 */
final class Recordknipper {

    /** @param tekst without its line break; empty when there is a gebrek */
    record Record(long regel, Gebrek gebrek, String tekst) {}

    private enum Stand {
        CELBEGIN,
        KAAL,
        AANGEHAALD,
        NA_AANHALING
    }

    private final Tekstlezer tekst;
    private final int maxTekens;
    private final StringBuilder record = new StringBuilder();
    private char scheiding = ';';
    private char ookScheiding = ',';
    private long regel = 1;
    private int vooruit = -2;

    Recordknipper(Tekstlezer tekst, int maxTekens) {
        this.tekst = tekst;
        this.maxTekens = maxTekens;
    }

    /** Until this is known, both kinds end a cell. */
    void scheidingsteken(char teken) {
        scheiding = teken;
        ookScheiding = teken;
    }

    /** The next record, or null at the end. */
    Record volgende() throws IOException {
        record.setLength(0);
        long begin = regel;
        long geopend = 0;
        long lengte = 0;
        Gebrek gebrek = Gebrek.GEEN;
        Stand stand = Stand.CELBEGIN;
        int teken = lees();
        if (teken < 0) {
            return null;
        }
        for (; ; teken = lees()) {
            if (teken < 0 && stand == Stand.AANGEHAALD) {
                throw new OnleesbareInhoud(
                        "ONGESLOTEN_AANHALINGSTEKEN",
                        "Het aanhalingsteken dat op regel " + geopend + " opent, wordt nergens gesloten.");
            }
            if (teken < 0 || (isRegeleinde(teken) && stand != Stand.AANGEHAALD)) {
                eindigRegel(teken);
                return new Record(begin, gebrek, gebrek == Gebrek.GEEN ? record.toString() : "");
            }
            Stand verder = na(stand, (char) teken);
            if (verder == null) {
                gebrek = gebrek == Gebrek.GEEN ? Gebrek.AANHALINGSTEKEN : gebrek;
                verder = Stand.KAAL;
            }
            if (verder == Stand.AANGEHAALD && stand == Stand.CELBEGIN) {
                geopend = regel;
            }
            if (teken == '\n') {
                regel++;
            }
            stand = verder;
            if (++lengte > maxTekens) {
                gebrek = Gebrek.RIJ_TE_LANG;
            } else {
                record.append((char) teken);
            }
        }
    }

    /** Null when the character may not stand here. */
    private Stand na(Stand stand, char teken) {
        boolean celeinde = teken == scheiding || teken == ookScheiding;
        return switch (stand) {
            case CELBEGIN -> teken == '"' ? Stand.AANGEHAALD : celeinde ? Stand.CELBEGIN : Stand.KAAL;
            case KAAL -> teken == '"' ? null : celeinde ? Stand.CELBEGIN : Stand.KAAL;
            case AANGEHAALD -> teken == '"' ? Stand.NA_AANHALING : Stand.AANGEHAALD;
            case NA_AANHALING -> teken == '"' ? Stand.AANGEHAALD : celeinde ? Stand.CELBEGIN : null;
        };
    }

    private static boolean isRegeleinde(int teken) {
        return teken == '\n' || teken == '\r';
    }

    /** A CR and LF together are one line break. */
    private void eindigRegel(int teken) throws IOException {
        if (teken < 0) {
            return;
        }
        regel++;
        if (teken == '\r') {
            int daarna = tekst.volgende();
            if (daarna != '\n') {
                vooruit = daarna;
            }
        }
    }

    private int lees() throws IOException {
        if (vooruit != -2) {
            int teken = vooruit;
            vooruit = -2;
            return teken;
        }
        return tekst.volgende();
    }
}
