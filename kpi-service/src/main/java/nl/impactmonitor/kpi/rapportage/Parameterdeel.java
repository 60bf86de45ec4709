package nl.impactmonitor.kpi.rapportage;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;

/** The dated figures that the rules of counting use, with their sources, as they were in force on the peildatum. */
@ApplicationScoped
class Parameterdeel {

    private static final String SQL = """
            select code, geldig_van, waarde, eenheid, bron from parameter
            where geldig_van <= ? and (geldig_tot is null or geldig_tot >= ?) order by code
            """;

    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry("WML_UURLOON", "Wettelijk minimumloon"),
            Map.entry("ARBEIDSMARKT_MINIMALE_VERANDERING_UREN", "Kleinste verandering in uren werk die telt"),
            Map.entry("ARBEIDSMARKT_STRIKT_VANAF_TREDE", "Laagste trede van betaald werk in de strikte lezing"),
            Map.entry("CONTRACTRANG_VAST", "Rang van een vast contract"),
            Map.entry("CONTRACTRANG_TIJDELIJK", "Rang van een tijdelijk contract"),
            Map.entry("CONTRACTRANG_ZZP", "Rang van werk als zelfstandige"),
            Map.entry("CONTRACTRANG_UITZEND", "Rang van een uitzendcontract"),
            Map.entry("CONTRACTRANG_OPROEP", "Rang van een oproepcontract"),
            Map.entry("TRAJECTEN_ALLEEN_NIEUW", "Alleen een nieuw scholingstraject telt"),
            Map.entry("MINIMALE_CELFREQUENTIE", "Kleinste aantal personen achter een getal dat naar buiten gaat"),
            Map.entry("MINIMALE_CELFREQUENTIE_INTERN", "Kleinste aantal personen voor wie binnen het programma leest"),
            Map.entry("BESCHERMINGSINTERVAL", "Kleinste onzekerheid over een getal dat niet wordt getoond"));

    private final AgroalDataSource verzoek;

    Parameterdeel(AgroalDataSource verzoek) {
        this.verzoek = verzoek;
    }

    List<Getal> lees(LocalDate peildatum) {
        try (Connection db = verzoek.getConnection();
                PreparedStatement vraag = db.prepareStatement(SQL)) {
            vraag.setObject(1, peildatum);
            vraag.setObject(2, peildatum);
            List<Getal> parameters = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    String code = rij.getString(1);
                    parameters.add(Getal.los(
                            Adres.van(Deel.PARAMETERS, code),
                            NAMEN.getOrDefault(code, Onderdeelnamen.gewoon(code)),
                            null,
                            rij.getBigDecimal(3),
                            rij.getString(4),
                            Bron.TELREGELS,
                            Map.of("parameter", code, "geldigVanaf", rij.getString(2)),
                            rij.getString(5)));
                }
            }
            return parameters;
        } catch (SQLException e) {
            throw new IllegalStateException("the parameters cannot be read", e);
        }
    }
}
