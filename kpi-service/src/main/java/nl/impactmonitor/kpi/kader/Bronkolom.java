package nl.impactmonitor.kpi.kader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import nl.impactmonitor.kpi.herkomst.Lid;

/** A column of texts "id versie": which states a row was read from. */
final class Bronkolom {

    private Bronkolom() {}

    static List<Lid> leden(ResultSet rij, int kolom) throws SQLException {
        return Arrays.stream((String[]) rij.getArray(kolom).getArray())
                .map(Bronkolom::lid)
                .toList();
    }

    static Lid lid(String tekst) {
        int einde = tekst.lastIndexOf(' ');
        return new Lid(tekst.substring(0, einde), Long.parseLong(tekst.substring(einde + 1)));
    }
}
