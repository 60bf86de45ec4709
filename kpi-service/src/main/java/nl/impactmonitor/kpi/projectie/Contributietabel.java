package nl.impactmonitor.kpi.projectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.impactmonitor.kpi.contributie.Celfeit;
import nl.impactmonitor.kpi.contributie.Contributie;
import nl.impactmonitor.kpi.contributie.Groep;
import nl.impactmonitor.kpi.contributie.Profiel;

/** The rows of contributie: what each deelnemer and traject adds now. */
@ApplicationScoped
class Contributietabel {

    private static final String KOLOMMEN = """
            sleutel, pilot, groep, feiten, geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep, instroomkanaal,
            instroommaand, cel_maanden, cel_elementen, cel_aantallen
            """;

    private static final String LEES = "select " + KOLOMMEN + "from contributie where sleutel = any (?)";

    private static final String SCHRIJF = """
            insert into contributie (sleutel, bron, pilot, groep, feiten, geslacht, leeftijdsklasse, opleiding, leerder_type,
                                     doelgroep, instroomkanaal, instroommaand, cel_maanden, cel_elementen, cel_aantallen)
            select u.sleutel, ?, u.pilot, u.groep, u.feiten::jsonb, u.geslacht, u.leeftijdsklasse, u.opleiding,
                   u.leerder_type, u.doelgroep, u.instroomkanaal, u.instroommaand, (?::integer[])[u.van:u.tot],
                   (?::integer[])[u.van:u.tot], (?::integer[])[u.van:u.tot]
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?, ?)
              as u (sleutel, pilot, groep, feiten, geslacht, leeftijdsklasse, opleiding, leerder_type, doelgroep,
                    instroomkanaal, instroommaand, van, tot)
            on conflict (sleutel) do update
            set pilot = excluded.pilot, groep = excluded.groep, feiten = excluded.feiten, geslacht = excluded.geslacht,
                leeftijdsklasse = excluded.leeftijdsklasse, opleiding = excluded.opleiding,
                leerder_type = excluded.leerder_type, doelgroep = excluded.doelgroep,
                instroomkanaal = excluded.instroomkanaal, instroommaand = excluded.instroommaand,
                cel_maanden = excluded.cel_maanden, cel_elementen = excluded.cel_elementen,
                cel_aantallen = excluded.cel_aantallen
            """;

    private static final String VERWIJDER = "delete from contributie where sleutel = any (?)";

    private static final String NEEM_WEG = VERWIJDER + " returning " + KOLOMMEN;

    private final Elementen elementen;

    Contributietabel(Elementen elementen) {
        this.elementen = elementen;
    }

    Map<String, Contributie> lees(Connection db, Collection<String> sleutels) throws SQLException {
        return contributies(db, LEES, sleutels);
    }

    private Map<String, Contributie> contributies(Connection db, String sql, Collection<String> sleutels)
            throws SQLException {
        try (PreparedStatement opdracht = db.prepareStatement(sql)) {
            Kolommen.leesAlsBytes(opdracht);
            Kolommen.zet(db, opdracht, 1, sleutels, Function.identity());
            Map<String, Contributie> gevonden = new HashMap<>();
            try (ResultSet rij = opdracht.executeQuery()) {
                while (rij.next()) {
                    gevonden.put(rij.getString(1), contributie(rij));
                }
            }
            return gevonden;
        }
    }

    private Contributie contributie(ResultSet rij) throws SQLException {
        Profiel profiel = rij.getString(5) == null
                ? null
                : new Profiel(
                        rij.getString(5),
                        rij.getString(6),
                        rij.getString(7),
                        rij.getString(8),
                        rij.getString(9),
                        rij.getString(10),
                        rij.getObject(11, LocalDate.class));
        int[] maanden = Kolommen.gehelen(rij, 12);
        int[] nummers = Kolommen.gehelen(rij, 13);
        int[] aantallen = Kolommen.gehelen(rij, 14);
        List<Celfeit> celfeiten = new ArrayList<>(nummers.length);
        for (int i = 0; i < nummers.length; i++) {
            celfeiten.add(new Celfeit(Maandnummer.maand(maanden[i]), elementen.van(nummers[i]), aantallen[i]));
        }
        return new Contributie(
                rij.getString(2),
                Groep.valueOf(rij.getString(3)),
                profiel,
                FeitenJson.lees(rij.getString(4)),
                celfeiten);
    }

    void schrijf(Connection db, String bron, SortedMap<String, Contributie> nieuw) throws SQLException {
        if (nieuw.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = db.prepareStatement(SCHRIJF)) {
            opdracht.setString(1, bron);
            opdracht.setObject(2, celfeiten(nieuw, f -> Maandnummer.van(f.maand())));
            opdracht.setObject(3, celfeiten(nieuw, f -> elementen.id(f.element())));
            opdracht.setObject(4, celfeiten(nieuw, Celfeit::aantal));
            Kolommen.zet(db, opdracht, 5, nieuw.keySet(), Function.identity());
            List<Function<Contributie, ?>> kolommen = List.of(
                    Contributie::pilot,
                    Contributie::groep,
                    c -> FeitenJson.schrijf(c.feiten()),
                    c -> uit(c.profiel(), Profiel::geslacht),
                    c -> uit(c.profiel(), Profiel::leeftijdsklasse),
                    c -> uit(c.profiel(), Profiel::opleiding),
                    c -> uit(c.profiel(), Profiel::leerderType),
                    c -> uit(c.profiel(), Profiel::doelgroep),
                    c -> uit(c.profiel(), Profiel::instroomkanaal),
                    c -> uit(c.profiel(), Profiel::instroommaand));
            for (int i = 0; i < kolommen.size(); i++) {
                Kolommen.zet(db, opdracht, i + 6, nieuw.values(), kolommen.get(i));
            }
            Kolommen.zetGrenzen(opdracht, 16, nieuw.values(), c -> c.celfeiten().size());
            opdracht.executeUpdate();
        }
    }

    /** @return what was there */
    Collection<Contributie> neemWeg(Connection db, Collection<String> sleutels) throws SQLException {
        return contributies(db, NEEM_WEG, sleutels).values();
    }

    void verwijder(Connection db, Collection<String> sleutels) throws SQLException {
        if (sleutels.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = db.prepareStatement(VERWIJDER)) {
            Kolommen.zet(db, opdracht, 1, sleutels, Function.identity());
            opdracht.executeUpdate();
        }
    }

    /** Of who has no profiel, nothing. */
    static <K> K uit(Profiel profiel, Function<Profiel, K> kolom) {
        return profiel == null ? null : kolom.apply(profiel);
    }

    private static int[] celfeiten(Map<String, Contributie> contributies, ToIntFunction<Celfeit> getal) {
        int[] getallen = new int
                [contributies.values().stream()
                        .mapToInt(c -> c.celfeiten().size())
                        .sum()];
        int i = 0;
        for (Contributie contributie : contributies.values()) {
            for (Celfeit feit : contributie.celfeiten()) {
                getallen[i++] = getal.applyAsInt(feit);
            }
        }
        return getallen;
    }
}
