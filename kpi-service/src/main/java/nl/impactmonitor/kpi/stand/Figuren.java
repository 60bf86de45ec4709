package nl.impactmonitor.kpi.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.disclosure.Besluit;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.disclosure.Uitkomst;
import nl.impactmonitor.kpi.stand.Momentopname.Meting;

/** The ledger of all figures of the declared tables, only ever added to, and beside it what the release rule looks at. */
@ApplicationScoped
class Figuren {

    private static final String UIT =
            "select maat, splitsing, pilot, kenmerken, zichtbaar, sinds from stand_figuur_nu where programma = ?";

    private static final String GROOTBOEK = """
            insert into stand_figuur (uitgifte, programma, maat, splitsing, pilot, kenmerken, zichtbaar, waarde, stand_per)
            select ?, ?, u.maat, u.splitsing, u.pilot, u.kenmerken, u.zichtbaar, u.waarde, ?
            from unnest(?, ?, ?, ?, ?, ?) as u (maat, splitsing, pilot, kenmerken, zichtbaar, waarde)
            """;

    private static final String NU = """
            insert into stand_figuur_nu as f (programma, maat, splitsing, pilot, kenmerken, zichtbaar, sinds)
            select ?, u.maat, u.splitsing, u.pilot, u.kenmerken, u.zichtbaar, ?
            from unnest(?, ?, ?, ?, ?) as u (maat, splitsing, pilot, kenmerken, zichtbaar)
            on conflict (programma, maat, splitsing, pilot, kenmerken) do update
            set zichtbaar = excluded.zichtbaar, sinds = excluded.sinds, vertrokken = 0
            """;

    /** One figure that goes out, or from now on may not be known. */
    private record Regel(Figuur figuur, Splitsing splitsing, String kenmerken, boolean zichtbaar, Long waarde) {}

    Map<Figuur, Eerder> uit(Connection db, String programma) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(UIT)) {
            vraag.setString(1, programma);
            Map<Figuur, Eerder> uit = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    Splitsing splitsing = Splitsing.metCode(rij.getString(2));
                    uit.put(
                            new Figuur(rij.getString(1), rij.getString(3), splitsing.kenmerken(rij.getString(4))),
                            new Eerder(rij.getBoolean(5), rij.getLong(6)));
                }
            }
            return uit;
        }
    }

    /** What is not in the ledger is nobody, and may be known: that somebody may not know of nobody is a row. */
    void schrijf(
            Connection db,
            String programma,
            long uitgifte,
            Instant op,
            Map<Figuur, Besluit> besluiten,
            Map<Figuur, Meting> metingen,
            Map<Figuur, Eerder> uit)
            throws SQLException {
        List<Regel> grootboek = new ArrayList<>();
        List<Regel> nu = new ArrayList<>();
        for (Map.Entry<Figuur, Besluit> besluit : besluiten.entrySet()) {
            Figuur figuur = besluit.getKey();
            Meting meting = metingen.get(figuur);
            Eerder was = uit.get(figuur);
            boolean niemand = meting == null && was == null;
            boolean verborgen = besluit.getValue().uitkomst() != Uitkomst.VERNIEUWD;
            if (!besluit.getValue().teltOpnieuw() || (niemand && !verborgen)) {
                continue;
            }
            Regel regel = regel(figuur, besluit.getValue(), meting == null ? Meting.LEEG : meting);
            nu.add(regel);
            boolean anders = was == null
                    || was.zichtbaar() != regel.zichtbaar
                    || (was.zichtbaar() && meting != null && meting.verloop() > 0);
            if (anders) {
                grootboek.add(regel);
            }
        }
        naarGrootboek(db, programma, uitgifte, op, grootboek);
        try (PreparedStatement opdracht = db.prepareStatement(NU)) {
            opdracht.setString(1, programma);
            opdracht.setLong(2, uitgifte);
            sleutels(db, opdracht, 3, nu);
            opdracht.executeUpdate();
        }
    }

    private static void naarGrootboek(Connection db, String programma, long uitgifte, Instant op, List<Regel> regels)
            throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(GROOTBOEK)) {
            opdracht.setLong(1, uitgifte);
            opdracht.setString(2, programma);
            opdracht.setTimestamp(3, Timestamp.from(op));
            sleutels(db, opdracht, 4, regels);
            Object[] waarden = regels.stream().map(Regel::waarde).toArray();
            opdracht.setArray(9, db.createArrayOf("bigint", waarden));
            opdracht.executeUpdate();
        }
    }

    private static Regel regel(Figuur figuur, Besluit besluit, Meting meting) {
        Splitsing splitsing = Splitsing.van(figuur);
        boolean zichtbaar = besluit.uitkomst() == Uitkomst.VERNIEUWD;
        Long waarde = zichtbaar && Maten.gedrukt(figuur.maat()) ? meting.waarde() : null;
        return new Regel(figuur, splitsing, splitsing.kenmerken(figuur).orElseThrow(), zichtbaar, waarde);
    }

    private static void sleutels(Connection db, PreparedStatement opdracht, int vanaf, List<Regel> regels)
            throws SQLException {
        opdracht.setArray(vanaf, tekst(db, regels.stream().map(r -> r.figuur.maat())));
        opdracht.setArray(vanaf + 1, tekst(db, regels.stream().map(r -> r.splitsing.code())));
        opdracht.setArray(vanaf + 2, tekst(db, regels.stream().map(r -> r.figuur.pilot())));
        opdracht.setArray(vanaf + 3, tekst(db, regels.stream().map(Regel::kenmerken)));
        Object[] zichtbaar = regels.stream().map(Regel::zichtbaar).toArray();
        opdracht.setArray(vanaf + 4, db.createArrayOf("boolean", zichtbaar));
    }

    private static Array tekst(Connection db, Stream<String> waarden) throws SQLException {
        return db.createArrayOf("text", waarden.toArray());
    }
}
