package nl.impactmonitor.interview.codeboek;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The SQL of the codebooks. Plain JDBC, because rows are written once at start and only read after that. */
final class CodeboekTabel {

    private static final String LIJST = """
            select b.code, b.versie, b.naam, b.omschrijving, b.bron, b.geldig_vanaf,
                   (select count(*) from code c where c.codeboek = b.code and c.codeboek_versie = b.versie) as aantal
            from codeboek b
            order by b.code, b.versie
            """;

    private static final String KOP =
            "select naam, omschrijving, bron, geldig_vanaf from codeboek where code = ? and versie = ?";

    private static final String CODES = """
            select code, naam, omschrijving, soort, reikwijdte, thema, deelvraag, evaluatiekader
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
                              thema, deelvraag, evaluatiekader)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
        return new Code(
                rij.getString("code"),
                rij.getString("naam"),
                rij.getString("omschrijving"),
                CodeSoort.valueOf(rij.getString("soort")),
                reikwijdte == null ? null : Reikwijdte.valueOf(reikwijdte),
                rij.getString("thema"),
                rij.getObject("deelvraag", Integer.class),
                Evaluatiekader.valueOf(rij.getString("evaluatiekader")));
    }

    /** Writes the version if it is not there yet; two instances starting at once write it once. */
    void schrijf(Codeboek boek) throws SQLException {
        try (var kop = connection.prepareStatement(NIEUW_BOEK)) {
            kop.setString(1, boek.code());
            kop.setInt(2, boek.versie());
            kop.setString(3, boek.naam());
            kop.setString(4, boek.omschrijving());
            kop.setString(5, boek.bron());
            kop.setDate(6, Date.valueOf(boek.geldigVanaf()));
            if (kop.executeUpdate() == 0) {
                return;
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
        regel.setString(11, code.evaluatiekader().name());
    }
}
