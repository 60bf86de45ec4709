package nl.impactmonitor.kpi.maat;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.impactmonitor.kpi.contributie.Dimensie;

/**
 * Which people and up to when, checked.
 *
 * @param totEnMet last day that counts: the peildatum where a whole month ends there, or today; else the end of the month
 *     before it
 * @param kenmerken asked value per dimension, in the order of {@link Dimensie}
 */
public record Selectie(String programma, LocalDate peildatum, LocalDate totEnMet, Map<Dimensie, String> kenmerken) {

    public Selectie {
        Map<Dimensie, String> geordend = new EnumMap<>(Dimensie.class);
        geordend.putAll(kenmerken);
        kenmerken = Collections.unmodifiableMap(geordend);
    }

    /** The same people up to another day. */
    public Selectie totEnMet(LocalDate dag) {
        return new Selectie(programma, peildatum, dag, kenmerken);
    }

    /** A condition on the view celfeit, with a ? per parameter of {@link #zet}. */
    public String voorwaarde() {
        StringBuilder sql = new StringBuilder("programma = ? and maand <= ?");
        kenmerken
                .keySet()
                .forEach(dimensie -> sql.append(" and ").append(kolom(dimensie)).append(" = ?"));
        return sql.toString();
    }

    /** @return the number of the next parameter */
    public int zet(PreparedStatement opdracht, int eerste) throws SQLException {
        int nummer = eerste;
        opdracht.setString(nummer++, programma);
        opdracht.setObject(nummer++, totEnMet);
        for (Map.Entry<Dimensie, String> kenmerk : kenmerken.entrySet()) {
            if (kenmerk.getKey() == Dimensie.INSTROOMMAAND) {
                opdracht.setObject(nummer++, LocalDate.parse(kenmerk.getValue() + "-01"));
            } else {
                opdracht.setString(nummer++, kenmerk.getValue());
            }
        }
        return nummer;
    }

    /** Null when all learner types are asked. */
    public String leerderType() {
        return kenmerken.get(Dimensie.LEERDER_TYPE);
    }

    /** As the query of a request names them. */
    public Map<String, String> alsParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        kenmerken.forEach((dimensie, waarde) ->
                parameters.put(dimensie == Dimensie.LEERDER_TYPE ? "leerderType" : kolom(dimensie), waarde));
        return parameters;
    }

    private static String kolom(Dimensie dimensie) {
        return dimensie.name().toLowerCase(Locale.ROOT);
    }
}
