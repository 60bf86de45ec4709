package nl.impactmonitor.participant.aanlevering.sets;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * New rows of one table, sent as an array per column: one statement of one form however many rows, so that PostgreSQL keeps
 * its plan and neither side handles a parameter per value.
 */
public final class Invoeging implements AutoCloseable {

    private final Connection c;
    private final String opdracht;
    private final List<String> typen;
    private final List<List<Object>> kolommen = new ArrayList<>();

    /**
     * @param kolommen of the table, each with its type: {@code "id uuid, pilot text"}
     * @param verder what stands behind the insert, such as {@code on conflict ...}; may be empty
     */
    public Invoeging(Connection c, String tabel, String kolommen, String verder) {
        this.c = c;
        List<String[]> delen = Arrays.stream(kolommen.strip().split("\\s*,\\s*"))
                .map(kolom -> kolom.split(" "))
                .toList();
        this.typen = delen.stream().map(deel -> deel[1]).toList();
        String namen = delen.stream().map(deel -> deel[0]).collect(Collectors.joining(", "));
        String reeksen = typen.stream().map(type -> "?::" + type + "[]").collect(Collectors.joining(", "));
        this.opdracht = "insert into %s (%s) select * from unnest(%s) %s".formatted(tabel, namen, reeksen, verder);
        typen.forEach(type -> this.kolommen.add(new ArrayList<>()));
    }

    public Invoeging(Connection c, String tabel, String kolommen) {
        this(c, tabel, kolommen, "");
    }

    /** Enums are written by their name. */
    public void rij(Object... waarden) {
        if (waarden.length != kolommen.size()) {
            throw new IllegalArgumentException(waarden.length + " values for: " + opdracht);
        }
        for (int i = 0; i < waarden.length; i++) {
            kolommen.get(i).add(waarden[i] instanceof Enum<?> e ? e.name() : waarden[i]);
        }
    }

    /** Sends what was gathered. */
    @Override
    public void close() throws SQLException {
        if (kolommen.getFirst().isEmpty()) {
            return;
        }
        try (PreparedStatement statement = c.prepareStatement(opdracht)) {
            for (int i = 0; i < typen.size(); i++) {
                List<Object> kolom = kolommen.get(i);
                Object[] waarden = typen.get(i).equals("bytea") ? kolom.toArray(byte[][]::new) : kolom.toArray();
                statement.setArray(i + 1, c.createArrayOf(typen.get(i), waarden));
            }
            statement.executeUpdate();
        }
    }
}
