package nl.impactmonitor.participant.onderzoek;

import java.util.Arrays;
import java.util.List;

/**
 * A column of a research file. Its place and meaning stay; a new one comes at the end.
 *
 * @param uitdrukking in SQL
 * @param waarden the codes it can hold; empty when it is free
 */
record Kolom(String naam, Soort soort, String uitdrukking, String omschrijving, List<String> waarden) {

    enum Soort {
        TEKST,
        CODE,
        DATUM,
        GETAL,
        JA_NEE,
        /** Yes or no that is derived from the levels of the first meting; the expression gives what it takes, as JSON. */
        LAAGGELETTERD
    }

    static Kolom tekst(String naam, String sql, String omschrijving) {
        return new Kolom(naam, Soort.TEKST, sql, omschrijving, List.of());
    }

    static Kolom code(String naam, String sql, String omschrijving, Object... waarden) {
        return new Kolom(
                naam,
                Soort.CODE,
                sql,
                omschrijving,
                Arrays.stream(waarden).map(Object::toString).toList());
    }

    static Kolom datum(String naam, String sql, String omschrijving) {
        return new Kolom(naam, Soort.DATUM, sql, omschrijving, List.of());
    }

    static Kolom getal(String naam, String sql, String omschrijving) {
        return new Kolom(naam, Soort.GETAL, sql, omschrijving, List.of());
    }

    static Kolom jaNee(String naam, String sql, String omschrijving) {
        return new Kolom(naam, Soort.JA_NEE, sql, omschrijving, List.of("true", "false"));
    }
}
