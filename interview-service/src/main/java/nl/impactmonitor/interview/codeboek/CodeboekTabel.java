package nl.impactmonitor.interview.codeboek;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of the published codebooks. Plain JDBC, because rows are written once and only read after that. */
final class CodeboekTabel {

    private static final String LIJST = """
            select b.code, b.versie, case when v.code is null then 'GEPUBLICEERD' else 'VERVALLEN' end as status,
                   b.naam, b.omschrijving, b.bron, b.geldig_vanaf,
                   (select count(*) from code c where c.codeboek = b.code and c.codeboek_versie = b.versie) as aantal
            from codeboek b left join codeboek_vervallen v on v.code = b.code and v.versie = b.versie
            union all
            select code, versie, 'CONCEPT', inhoud #>> '{boek,naam}', inhoud #>> '{boek,omschrijving}',
                   inhoud #>> '{boek,bron}', (inhoud #>> '{boek,geldigVanaf}')::date,
                   jsonb_array_length(inhoud #> '{boek,codes}')
            from codeboek_concept
            order by code, versie
            """;

    private static final String KOP =
            "select naam, omschrijving, bron, geldig_vanaf from codeboek where code = ? and versie = ?";

    private static final String CODES = """
            select guid, code, naam, omschrijving, soort, reikwijdte, bovenliggend, thema, kleur, codeerbaar, deelvraag,
                   evaluatiekader
            from code
            where codeboek = ? and codeboek_versie = ?
            order by volgorde
            """;

    private static final String NIEUW_BOEK = """
            insert into codeboek (code, versie, naam, omschrijving, bron, geldig_vanaf) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String NIEUWE_CODE = """
            insert into code (codeboek, codeboek_versie, volgorde, code, naam, omschrijving, soort, reikwijdte,
                              thema, deelvraag, evaluatiekader, guid, bovenliggend, kleur, codeerbaar)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String NIEUW_LOT =
            "insert into code_lot (codeboek, versie, van, naar, lot) values (?, ?, ?, ?, ?)";

    private static final String LOTGEVALLEN = """
            select l.van, l.naar, l.lot
            from code_lot l
            left join code n on n.codeboek = l.codeboek and n.codeboek_versie = l.versie and n.code = l.naar
            left join code v on v.codeboek = l.codeboek and v.codeboek_versie = l.versie - 1 and v.code = l.van
            where l.codeboek = ? and l.versie = ?
            order by v.volgorde, n.volgorde
            """;

    private final Connection connection;

    CodeboekTabel(Connection connection) {
        this.connection = connection;
    }

    List<CodeboekKop> lijst() throws SQLException {
        try (var query = connection.prepareStatement(LIJST);
                var rij = query.executeQuery()) {
            var koppen = new ArrayList<CodeboekKop>();
            while (rij.next()) {
                koppen.add(new CodeboekKop(
                        rij.getString("code"),
                        rij.getInt("versie"),
                        Codeboekstatus.valueOf(rij.getString("status")),
                        rij.getString("naam"),
                        rij.getString("omschrijving"),
                        rij.getString("bron"),
                        rij.getDate("geldig_vanaf").toLocalDate(),
                        rij.getInt("aantal")));
            }
            return koppen;
        }
    }

    Optional<Codeboek> lees(String code, int versie) throws SQLException {
        try (var query = connection.prepareStatement(KOP)) {
            query.setString(1, code);
            query.setInt(2, versie);
            try (var rij = query.executeQuery()) {
                if (!rij.next()) {
                    return Optional.empty();
                }
                return Optional.of(new Codeboek(
                        code,
                        versie,
                        Codeboekstatus.GEPUBLICEERD,
                        rij.getString("naam"),
                        rij.getString("omschrijving"),
                        rij.getString("bron"),
                        rij.getDate("geldig_vanaf").toLocalDate(),
                        codes(code, versie)));
            }
        }
    }

    private List<Code> codes(String codeboek, int versie) throws SQLException {
        try (var query = connection.prepareStatement(CODES)) {
            query.setString(1, codeboek);
            query.setInt(2, versie);
            try (var rij = query.executeQuery()) {
                var codes = new ArrayList<Code>();
                while (rij.next()) {
                    codes.add(code(rij));
                }
                return codes;
            }
        }
    }

    private static Code code(ResultSet rij) throws SQLException {
        var reikwijdte = rij.getString("reikwijdte");
        var kader = rij.getString("evaluatiekader");
        return new Code(
                rij.getObject("guid", UUID.class),
                rij.getString("code"),
                rij.getString("naam"),
                rij.getString("omschrijving"),
                CodeSoort.valueOf(rij.getString("soort")),
                reikwijdte == null ? null : Reikwijdte.valueOf(reikwijdte),
                rij.getString("bovenliggend"),
                rij.getString("thema"),
                rij.getString("kleur"),
                rij.getBoolean("codeerbaar"),
                rij.getObject("deelvraag", Integer.class),
                kader == null ? null : Evaluatiekader.valueOf(kader));
    }

    /** Writes the version if it is not there yet, and says whether: two who write at once write it once. */
    boolean schrijf(Codeboek boek, List<Lotgeval> lotgevallen) throws SQLException {
        try (var kop = connection.prepareStatement(NIEUW_BOEK)) {
            kop.setString(1, boek.code());
            kop.setInt(2, boek.versie());
            kop.setString(3, boek.naam());
            kop.setString(4, boek.omschrijving());
            kop.setString(5, boek.bron());
            kop.setDate(6, Date.valueOf(boek.geldigVanaf()));
            if (kop.executeUpdate() == 0) {
                return false;
            }
        }
        try (var regels = connection.prepareStatement(NIEUWE_CODE)) {
            int volgorde = 0;
            for (Code code : boek.codes()) {
                vul(regels, boek, ++volgorde, code);
                regels.addBatch();
            }
            regels.executeBatch();
        }
        schrijf(boek.code(), boek.versie(), lotgevallen);
        return true;
    }

    private void schrijf(String codeboek, int versie, List<Lotgeval> lotgevallen) throws SQLException {
        try (var regels = connection.prepareStatement(NIEUW_LOT)) {
            for (Lotgeval lotgeval : lotgevallen) {
                regels.setString(1, codeboek);
                regels.setInt(2, versie);
                regels.setString(3, lotgeval.van());
                regels.setString(4, lotgeval.naar());
                regels.setString(5, lotgeval.lot().name());
                regels.addBatch();
            }
            regels.executeBatch();
        }
    }

    boolean isVervallen(String codeboek, int versie) throws SQLException {
        try (var query = connection.prepareStatement("select from codeboek_vervallen where code = ? and versie = ?")) {
            query.setString(1, codeboek);
            query.setInt(2, versie);
            try (var rij = query.executeQuery()) {
                return rij.next();
            }
        }
    }

    void vervalt(String codeboek, int versie) throws SQLException {
        try (var regel = connection.prepareStatement(
                "insert into codeboek_vervallen (code, versie, vervallen_op) values (?, ?, now()) on conflict do nothing")) {
            regel.setString(1, codeboek);
            regel.setInt(2, versie);
            regel.executeUpdate();
        }
    }

    List<Lotgeval> lotgevallen(String codeboek, int versie) throws SQLException {
        try (var query = connection.prepareStatement(LOTGEVALLEN)) {
            query.setString(1, codeboek);
            query.setInt(2, versie);
            try (var rij = query.executeQuery()) {
                var lijst = new ArrayList<Lotgeval>();
                while (rij.next()) {
                    lijst.add(new Lotgeval(
                            rij.getString("van"), rij.getString("naar"), Lot.valueOf(rij.getString("lot"))));
                }
                return lijst;
            }
        }
    }

    private static void vul(PreparedStatement regel, Codeboek boek, int volgorde, Code code) throws SQLException {
        regel.setString(1, boek.code());
        regel.setInt(2, boek.versie());
        regel.setInt(3, volgorde);
        regel.setString(4, code.code());
        regel.setString(5, code.naam());
        regel.setString(6, code.omschrijving());
        regel.setString(7, code.soort().name());
        regel.setString(8, code.reikwijdte() == null ? null : code.reikwijdte().name());
        regel.setString(9, code.thema());
        regel.setObject(10, code.deelvraag(), java.sql.Types.SMALLINT);
        regel.setString(
                11, code.evaluatiekader() == null ? null : code.evaluatiekader().name());
        regel.setObject(12, code.guid());
        regel.setString(13, code.bovenliggend());
        regel.setString(14, code.kleur());
        regel.setBoolean(15, code.codeerbaar());
    }
}
