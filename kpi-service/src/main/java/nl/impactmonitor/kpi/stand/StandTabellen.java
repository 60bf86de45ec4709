package nl.impactmonitor.kpi.stand;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** The declared tables as they went out; never touches the projection. */
@ApplicationScoped
public class StandTabellen {

    /** The last stand on or before a day: parameters programma and that day. */
    static final String UITGIFTE = """
            select id, uitgegeven_op from stand_uitgifte
            where programma = ? and peildatum <= ? order by peildatum desc, id desc limit 1
            """;

    /**
     * A figure that is kept has no new row; one that is suppressed after it was shown has. One that was made anew and came
     * out the same has none either: it was made when its movers were last counted from, as long as no later row tells less.
     */
    private static final String FIGUREN = """
            select distinct on (f.maat, f.pilot, f.kenmerken) f.maat, f.pilot, f.kenmerken, f.waarde,
                   case when n.sinds > f.uitgifte and not exists (
                            select from stand_figuur later
                            where later.programma = f.programma and later.maat = f.maat
                              and later.splitsing = f.splitsing and later.pilot = f.pilot
                              and later.kenmerken = f.kenmerken and later.uitgifte > v.uitgifte)
                        then (select uitgegeven_op from stand_uitgifte where id = least(n.sinds, v.uitgifte))
                        else f.stand_per end
            from stand_figuur f
            cross join (select ?::bigint as uitgifte) v
            left join stand_figuur_nu n using (programma, maat, splitsing, pilot, kenmerken)
            where f.programma = ? and %s and f.uitgifte <= v.uitgifte
            order by f.maat, f.pilot, f.kenmerken, f.uitgifte desc
            """;

    private static final String CELLEN = FIGUREN.formatted("starts_with(f.maat, ?) and f.splitsing = ?");

    private static final String OP_PLAATSEN =
            FIGUREN.formatted("f.maat = ? and f.splitsing = '' and f.pilot = any (?) and f.kenmerken = ''");

    private final AgroalDataSource verzoek;

    StandTabellen(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    /**
     * @param maat a KPI, STROOM, UITVAL, DUURZAAM, or a change: NUL_EEN/score, or one vergelijkbaarheidsgroep of it
     * @return empty when no stand went out on or before that day
     * @throws ApiException when there is no such declared table, as it could tell of a single person
     */
    public Optional<StandTabel> lees(String programma, LocalDate peildatum, String maat, Set<Dimensie> dimensies) {
        return lees(
                programma,
                peildatum,
                maat,
                Splitsing.van(dimensies)
                        .filter(s -> s.geheel() || Maten.isKpi(maat))
                        .orElseThrow(StandTabellen::nietUitgegeven));
    }

    /** By time of the fact. @param maat a KPI */
    public Optional<StandTabel> verloop(String programma, LocalDate peildatum, String maat) {
        return lees(programma, peildatum, maat, Splitsing.VERLOOP);
    }

    /**
     * One figure of some places, and nothing else of the ledger.
     *
     * @param figuur with its onderdeel, as STROOM/EENMETING, which the cells leave out
     * @param plaatsen pilots, regions as {@code regio:CODE}, or {@code *}
     */
    public Optional<StandTabel> figuur(
            String programma, LocalDate peildatum, String figuur, Collection<String> plaatsen) {
        return uitgifte(programma, peildatum, (db, uitgifte) -> {
            try (PreparedStatement vraag = db.prepareStatement(OP_PLAATSEN)) {
                vraag.setLong(1, uitgifte);
                vraag.setString(2, programma);
                vraag.setString(3, figuur);
                vraag.setArray(4, db.createArrayOf("text", plaatsen.toArray()));
                return cellen(vraag, figuur, Splitsing.GEHEEL);
            }
        });
    }

    private Optional<StandTabel> lees(String programma, LocalDate peildatum, String maat, Splitsing splitsing) {
        return uitgifte(programma, peildatum, (db, uitgifte) -> {
            List<StandCel> cellen = cellen(db, programma, maat, splitsing, uitgifte);
            if (Maten.verandering(maat)) {
                cellen.addAll(totalen(maat, cellen, cellen(db, programma, "STROOM", splitsing, uitgifte)));
            }
            return cellen;
        });
    }

    private Optional<StandTabel> uitgifte(String programma, LocalDate peildatum, Lezer lezer) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(UITGIFTE)) {
            vraag.setString(1, programma);
            vraag.setObject(2, peildatum);
            try (ResultSet rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    return Optional.empty();
                }
                Instant op = rij.getObject(2, OffsetDateTime.class).toInstant();
                return Optional.of(new StandTabel(op, lezer.cellen(db, rij.getLong(1))));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the stand cannot be read", e);
        }
    }

    private interface Lezer {
        List<StandCel> cellen(Connection db, long uitgifte) throws SQLException;
    }

    private static List<StandCel> cellen(
            Connection db, String programma, String maat, Splitsing splitsing, long uitgifte) throws SQLException {
        try (PreparedStatement vraag = db.prepareStatement(CELLEN)) {
            vraag.setLong(1, uitgifte);
            vraag.setString(2, programma);
            vraag.setString(3, maat + "/");
            vraag.setString(4, splitsing.code());
            return cellen(vraag, maat + "/", splitsing);
        }
    }

    /** @param maat what the cells leave out of the name of their figure */
    private static List<StandCel> cellen(PreparedStatement vraag, String maat, Splitsing splitsing)
            throws SQLException {
        List<StandCel> cellen = new ArrayList<>();
        try (ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                String onderdeel = rij.getString(1).substring(maat.length());
                if (Maten.gedrukt(rij.getString(1))) {
                    cellen.add(new StandCel(
                            rij.getString(2),
                            kenmerken(splitsing, rij.getString(3)),
                            splitsing == Splitsing.VERLOOP ? rij.getString(3) : null,
                            onderdeel.startsWith("/") ? onderdeel.substring(1) : onderdeel,
                            rij.getObject(4, Long.class),
                            rij.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return cellen;
    }

    /** The totals of what everybody with both metingen has. @param maat a change, or all of one moment */
    private static List<StandCel> totalen(String maat, List<StandCel> cellen, List<StandCel> stappen) {
        String stap = maat.startsWith("NUL_EEN") ? "EENMETING" : "VERVOLG";
        List<StandCel> totalen = new ArrayList<>();
        for (String fact : Maten.ALTIJD_INGEVULD) {
            boolean alleenDit = (maat + "//").endsWith(fact);
            String voor = alleenDit ? "" : fact.substring(1);
            boolean hierin = alleenDit || maat.indexOf('/') < 0;
            if (hierin && cellen.stream().anyMatch(cel -> cel.onderdeel().startsWith(voor))) {
                stappen.stream()
                        .filter(cel -> cel.onderdeel().equals(stap))
                        .map(cel -> cel.als(voor + Maten.TOTAAL))
                        .forEach(totalen::add);
            }
        }
        return totalen;
    }

    private static Map<Dimensie, String> kenmerken(Splitsing splitsing, String tekst) {
        Map<Dimensie, String> kenmerken = new EnumMap<>(Dimensie.class);
        if (splitsing == Splitsing.VERLOOP) {
            return kenmerken;
        }
        splitsing
                .kenmerken(tekst)
                .forEach((dimensie, categorie) -> kenmerken.put(Dimensie.valueOf(dimensie), categorie));
        return kenmerken;
    }

    private static ApiException nietUitgegeven() {
        return ApiException.badRequest(FieldError.atParameter(
                "dimensies",
                "NIET_UITGEGEVEN",
                "Deze uitsplitsing wordt niet uitgegeven, omdat er personen in te herkennen kunnen zijn. Uitgegeven"
                        + " worden pilot en totaal, uitgesplitst naar een dimensie, en voor KPI's ook naar geslacht met"
                        + " leeftijdsklasse en naar opleiding met leerdertype."));
    }
}
