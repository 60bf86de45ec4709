package nl.impactmonitor.kpi.uitsplitsing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.contributie.Dimensie;

/**
 * Dimensions as SQL over {@code cel c} joined with {@code pilot p}: expressions to group by, and conditions with their
 * parameters. Only names of this class go into the statement; values are always parameters.
 */
public final class Celvoorwaarde {

    private static final String GEEN = "ONBEKEND";

    private final Map<Dimensie, Set<String>> filter;

    public Celvoorwaarde(Map<Dimensie, Set<String>> filter) {
        this.filter = filter;
    }

    public static String kolom(Dimensie dimensie) {
        return switch (dimensie) {
            case PILOT -> "c.pilot";
            case REGIO -> "coalesce(p.regio, '" + GEEN + "')";
            case GESLACHT -> "c.geslacht";
            case LEEFTIJDSKLASSE -> "c.leeftijdsklasse";
            case OPLEIDING -> "c.opleiding";
            case LEERDER_TYPE -> "c.leerder_type";
            case DOELGROEP -> "c.doelgroep";
            case INSTROOMKANAAL -> "c.instroomkanaal";
            case INSTROOMMAAND -> "to_char(c.instroommaand, 'YYYY-MM')";
        };
    }

    /** {@code "a, b, "}, to stand before further columns; empty without dimensions. */
    public static String kolommen(List<Dimensie> dimensies) {
        return dimensies.stream().map(d -> kolom(d) + ", ").collect(Collectors.joining());
    }

    /** {@code " and a = any (?) and b = any (?)"}; a month stays a date, so that no row is formatted to be left out. */
    public String sql() {
        return filter.keySet().stream()
                .map(d -> d == Dimensie.INSTROOMMAAND
                        ? " and c.instroommaand = any (?::date[])"
                        : " and " + kolom(d) + " = any (?)")
                .collect(Collectors.joining());
    }

    /** @return the number of the next parameter */
    public int zet(Connection db, PreparedStatement vraag, int plek) throws SQLException {
        int volgende = plek;
        for (Map.Entry<Dimensie, Set<String>> een : filter.entrySet()) {
            List<String> waarden = new ArrayList<>(een.getValue());
            if (een.getKey() == Dimensie.INSTROOMMAAND) {
                waarden.replaceAll(maand -> maand + "-01");
            }
            vraag.setArray(volgende++, db.createArrayOf("text", waarden.toArray()));
        }
        return volgende;
    }
}
