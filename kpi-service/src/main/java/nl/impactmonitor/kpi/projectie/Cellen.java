package nl.impactmonitor.kpi.projectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.impactmonitor.kpi.contributie.Celsleutel;
import nl.impactmonitor.kpi.contributie.Celverschil;
import nl.impactmonitor.kpi.contributie.Element;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Profiel;

/**
 * The cells. A batch reads the cells it touches, adds its change in memory and writes them whole: three statements. One
 * batch at a time, of all processes: they would wait for each other at the rows of the stand anyway.
 */
@ApplicationScoped
class Cellen {

    private static final String ALLEEN = "select pg_advisory_xact_lock(hashtext('cel'))";

    private static final String SLEUTELS =
            "(pilot, groep, geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep,"
                    + " instroomkanaal, instroommaand, maand)";
    private static final String WAARDEN = "unnest(?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?::date[])";

    /** A nested loop over the primary key, one probe per cell of the batch. */
    private static final String LEES =
            "select c.* from " + WAARDEN + " as u " + SLEUTELS + " join cel c using " + SLEUTELS;

    private static final String SCHRIJF = """
            insert into cel (pilot, groep, geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep, instroomkanaal,
                             instroommaand, maand, elementen, aantallen)
            select pilot, groep, geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep, instroomkanaal,
                   instroommaand, maand, (?::integer[])[van:tot], (?::bigint[])[van:tot]
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?::date[], ?, ?)
              as u (pilot, groep, geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep, instroomkanaal,
                    instroommaand, maand, van, tot)
            on conflict %s do update set elementen = excluded.elementen, aantallen = excluded.aantallen
            """.formatted(SLEUTELS);

    private static final String VERWIJDER = """
            delete from cel c using %s as u %s
            where (c.pilot, c.groep, c.geslacht, c.leeftijdsklasse, c.opleiding, c.leerder_type, c.doelgroep,
                   c.instroomkanaal, c.instroommaand, c.maand)
                = (u.pilot, u.groep, u.geslacht, u.leeftijdsklasse, u.opleiding, u.leerder_type, u.doelgroep,
                   u.instroomkanaal, u.instroommaand, u.maand)
            """.formatted(WAARDEN, SLEUTELS);

    private final Elementen elementen;

    Cellen(Elementen elementen) {
        this.elementen = elementen;
    }

    void verander(Connection db, Celverschil verschil) throws SQLException {
        SortedMap<Celsleutel, Map<Element, Long>> wijzigingen = verschil.perCel();
        if (wijzigingen.isEmpty()) {
            return;
        }
        try (Statement opdracht = db.createStatement()) {
            opdracht.execute(ALLEEN);
        }
        Map<Celsleutel, Celinhoud> cellen = lees(db, wijzigingen.keySet());
        List<Celsleutel> leeg = new ArrayList<>();
        SortedMap<Celsleutel, Celinhoud> vol = new TreeMap<>();
        wijzigingen.forEach((sleutel, wijziging) -> {
            SortedMap<Integer, Long> genummerd = new TreeMap<>();
            wijziging.forEach((element, aantal) -> genummerd.put(elementen.id(element), aantal));
            Celinhoud cel = cellen.getOrDefault(sleutel, Celinhoud.LEEG).plus(genummerd);
            if (cel.omvang() == 0) {
                leeg.add(sleutel);
            } else {
                vol.put(sleutel, cel);
            }
        });
        schrijf(db, vol);
        verwijder(db, leeg);
    }

    /** Cells that are not there, of tables that nobody else writes: nothing is read, and nobody waits. */
    void voegToe(Connection db, Map<Celsleutel, Celinhoud> cellen) throws SQLException {
        schrijf(db, cellen);
    }

    private static Map<Celsleutel, Celinhoud> lees(Connection db, Collection<Celsleutel> sleutels) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(LEES)) {
            zetSleutels(db, vraag, 1, sleutels);
            Kolommen.leesAlsBytes(vraag);
            Map<Celsleutel, Celinhoud> cellen = new HashMap<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    cellen.put(
                            sleutel(rij),
                            Celinhoud.van((Integer[]) rij.getArray("elementen").getArray(), (Long[])
                                    rij.getArray("aantallen").getArray()));
                }
            }
            return cellen;
        }
    }

    private static Celsleutel sleutel(ResultSet rij) throws SQLException {
        Profiel profiel = new Profiel(
                rij.getString("geslacht"),
                rij.getString("leeftijdsklasse"),
                rij.getString("opleiding"),
                rij.getString("leerder_type"),
                rij.getString("doelgroep"),
                rij.getString("instroomkanaal"),
                rij.getObject("instroommaand", LocalDate.class));
        return new Celsleutel(
                rij.getString("pilot"),
                Groep.valueOf(rij.getString("groep")),
                profiel,
                rij.getObject("maand", LocalDate.class));
    }

    private static void schrijf(Connection db, Map<Celsleutel, Celinhoud> cellen) throws SQLException {
        if (cellen.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF)) {
            zetTellingen(opdracht, cellen.values());
            zetSleutels(db, opdracht, 3, cellen.keySet());
            Kolommen.zetGrenzen(opdracht, 13, cellen.values(), Celinhoud::omvang);
            opdracht.executeUpdate();
        }
    }

    private static void zetTellingen(PreparedStatement opdracht, Collection<Celinhoud> cellen) throws SQLException {
        opdracht.setObject(
                1,
                cellen.stream()
                        .flatMapToInt(cel -> Arrays.stream(cel.elementen()))
                        .toArray());
        opdracht.setObject(
                2,
                cellen.stream()
                        .flatMapToLong(cel -> Arrays.stream(cel.aantallen()))
                        .toArray());
    }

    private static void verwijder(Connection db, Collection<Celsleutel> sleutels) throws SQLException {
        if (sleutels.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = db.prepareStatement(VERWIJDER)) {
            zetSleutels(db, opdracht, 1, new TreeSet<>(sleutels));
            opdracht.executeUpdate();
        }
    }

    private static void zetSleutels(
            Connection db, PreparedStatement opdracht, int plek, Collection<Celsleutel> sleutels) throws SQLException {
        List<Function<Celsleutel, ?>> kolommen = List.of(
                Celsleutel::pilot,
                Celsleutel::groep,
                s -> s.profiel().geslacht(),
                s -> s.profiel().leeftijdsklasse(),
                s -> s.profiel().opleiding(),
                s -> s.profiel().leerderType(),
                s -> s.profiel().doelgroep(),
                s -> s.profiel().instroomkanaal(),
                s -> s.profiel().instroommaand(),
                Celsleutel::maand);
        for (int i = 0; i < kolommen.size(); i++) {
            Kolommen.zet(db, opdracht, plek + i, sleutels, kolommen.get(i));
        }
    }
}
