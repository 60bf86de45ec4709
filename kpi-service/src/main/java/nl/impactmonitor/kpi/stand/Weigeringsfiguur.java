package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.TreeMap;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Losstaand;

/** Who refused, as one number of the whole programma (decision 0067): they are in no other figure, and nobody knows who they are. */
@ApplicationScoped
class Weigeringsfiguur {

    static final Figuur FIGUUR = new Figuur("INSTEMMING/WEIGERING", Figuur.GEHEEL, new TreeMap<>());

    /** A pilot knows its own tally. */
    private static final String NU = """
            select coalesce(sum(aantal), 0), coalesce(sum(aantal) - max(aantal), 0) from (
                select sum(w.aantal) as aantal from pilot_weigering w join pilot p on p.code = w.pilot
                where p.programma = ? and w.maand <= ? group by w.pilot) as per_pilot
            """;

    /** Also where it was hidden since: who kept that stand has it still. */
    private static final String UIT = """
            select waarde from stand_figuur
            where programma = ? and maat = ? and pilot = ? and waarde is not null order by uitgifte desc limit 1
            """;

    Losstaand meet(Connection db, String programma, LocalDate peildatum) throws SQLException {
        Long uit = uit(db, programma);
        try (PreparedStatement vraag = db.prepareStatement(NU)) {
            vraag.setString(1, programma);
            vraag.setObject(2, peildatum);
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return new Losstaand(rij.getLong(1), rij.getLong(2), uit);
            }
        }
    }

    private static Long uit(Connection db, String programma) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(UIT)) {
            vraag.setString(1, programma);
            vraag.setString(2, FIGUUR.maat());
            vraag.setString(3, FIGUUR.pilot());
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? rij.getLong(1) : null;
            }
        }
    }
}
