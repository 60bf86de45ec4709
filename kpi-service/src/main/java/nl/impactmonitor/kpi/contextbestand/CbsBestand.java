package nl.impactmonitor.kpi.contextbestand;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.contextbestand.Gelezen.Overslag;
import nl.impactmonitor.kpi.contextbestand.Koppeling.Veld;

/**
 * The JSON files of CBS open data in one envelope: gegevens (TypedDataSet of v3, Observations of v4), the code lists perioden,
 * regios and kenmerken (DataProperties, MeasureCodes) when they were fetched too, and the koppeling.
 *
 * @see <a href="https://www.cbs.nl/nl-nl/onze-diensten/open-data/statline-als-open-data">CBS open data</a>
 */
public final class CbsBestand {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final int WAARDEN = 1_000_000;
    private static final Set<String> DELEN = Set.of("gegevens", "perioden", "regios", "kenmerken", "koppeling");
    private static final String[] PERIODE = {"Perioden", "Periods"};
    private static final String[] REGIO = {"RegioS", "Regions", "WijkenEnBuurten"};

    private static final Map<String, BigDecimal> GROOTTEN = Map.of(
            "1[ .]?000", BigDecimal.valueOf(1_000),
            "((1 )?(mln|miljoen)|1 000 000)", BigDecimal.valueOf(1_000_000),
            "(1 )?(mld|miljard)", BigDecimal.valueOf(1_000_000_000));

    private final Gelezen uit = new Gelezen();
    private Koppeling koppeling;
    private Codelijst perioden;
    private Codelijst regios;
    private Codelijst kenmerken;

    private CbsBestand() {}

    public static Gelezen lees(byte[] inhoud) {
        CbsBestand bestand = new CbsBestand();
        try {
            if (teVeel(inhoud)) {
                bestand.uit.fout(
                        "",
                        "TE_VEEL_WAARDEN",
                        "Het bestand heeft meer dan 1.000.000 waarden; haal alleen de kolommen en regio's op die u nodig"
                                + " hebt.");
            } else {
                bestand.lees(JSON.readTree(inhoud));
            }
        } catch (NumberFormatException | ArithmeticException e) {
            bestand.uit.fout("", "BUITEN_BEREIK", "In het bestand staat een getal dat te groot of te klein is.");
        } catch (JsonProcessingException e) {
            bestand.uit.fout("", "ONGELDIGE_JSON", "De inhoud is geen geldige JSON.");
        } catch (IOException e) {
            bestand.uit.fout("", "ONGELDIGE_JSON", "De inhoud is niet te lezen.");
        }
        return bestand.uit;
    }

    /** Looked at before a tree is made: ten million bytes can be some millions of empty objects. */
    private static boolean teVeel(byte[] inhoud) throws IOException {
        int waarden = 0;
        try (JsonParser lezer = JSON.createParser(inhoud)) {
            for (JsonToken teken = lezer.nextToken(); teken != null; teken = lezer.nextToken()) {
                if ((teken.isStructStart() || teken.isScalarValue()) && ++waarden > WAARDEN) {
                    return true;
                }
            }
        }
        return false;
    }

    private void lees(JsonNode heel) {
        heel.fieldNames().forEachRemaining(naam -> {
            if (!DELEN.contains(naam)) {
                uit.fout(
                        "",
                        "ONBEKEND_VELD",
                        "De levering kent alleen gegevens, perioden, regios, kenmerken, koppeling.");
            }
        });
        koppeling = Koppeling.lees(heel.path("koppeling"), uit);
        perioden = Codelijst.van(heel.path("perioden"), "/perioden", uit);
        regios = Codelijst.van(heel.path("regios"), "/regios", uit);
        kenmerken = Codelijst.van(heel.path("kenmerken"), "/kenmerken", uit);
        JsonNode rijen = Codelijst.waarden(heel.path("gegevens"), "/gegevens", uit);
        if (koppeling == null || uit.aantalFouten() > 0) {
            return;
        }
        for (String veld : koppeling.velden().keySet()) {
            if (kenmerken.mist(veld)) {
                uit.fout("/koppeling/velden", "ONBEKEND_VELD_CBS", "Een gekoppeld veld staat niet in kenmerken.");
            }
        }
        for (int i = 0; i < rijen.size(); i++) {
            rij(rijen.get(i), "/gegevens/value/" + i);
        }
        if (uit.regels().isEmpty() && uit.aantalFouten() == 0) {
            uit.fout("/gegevens", "NIETS_GEVONDEN", "Geen enkele rij past bij de koppeling.");
        }
    }

    private void rij(JsonNode rij, String plek) {
        for (var dimensie : koppeling.dimensies().entrySet()) {
            JsonNode code = rij.path(dimensie.getKey());
            if (code.isMissingNode()) {
                uit.fout(plek, "DIMENSIE_ONTBREEKT", "Een dimensie van de koppeling staat niet in deze rij.");
                return;
            }
            if (!code.asText().strip().equals(dimensie.getValue())) {
                uit.slaOver(Overslag.ANDERE_DIMENSIE);
                return;
            }
        }
        String regio = regio(rij, plek);
        if (regio == null) {
            return;
        }
        if (rij.has("Measure")) {
            waarde(rij, plek, regio, rij.path("Measure").asText().strip(), "Value");
            return;
        }
        koppeling.velden().keySet().forEach(veld -> {
            if (!rij.has(veld)) {
                uit.fout(plek, "VELD_ONTBREEKT", "Een gekoppeld veld staat niet in deze rij.");
            } else {
                waarde(rij, plek, regio, veld, veld);
            }
        });
    }

    /** Null when the row is left out or wrong. */
    private String regio(JsonNode rij, String plek) {
        JsonNode veld = eerste(rij, REGIO);
        if (veld.isMissingNode()) {
            if (koppeling.regio() == null) {
                uit.fout(plek, "REGIO_ONTBREEKT", "Deze rij heeft geen regio; noem in de koppeling een enkele regio.");
            }
            return koppeling.regio();
        }
        String code = veld.asText().strip();
        if (regios.mist(code)) {
            uit.fout(plek, "ONBEKENDE_REGIO_CBS", "De regiocode van deze rij staat niet in regios.");
            return null;
        }
        String regio = koppeling.regios().get(code);
        if (regio == null) {
            uit.slaOver(Overslag.REGIO_NIET_GEKOPPELD);
        }
        return regio;
    }

    /** @param naam of the field or measure @param staatIn the field of the row in which its figure is */
    private void waarde(JsonNode rij, String plek, String regio, String naam, String staatIn) {
        Veld veld = koppeling.velden().get(naam);
        JsonNode waarde = rij.path(staatIn);
        if (veld == null) {
            uit.slaOver(Overslag.VELD_NIET_GEKOPPELD);
            return;
        }
        if (waarde.isNull() || waarde.isMissingNode()) {
            uit.slaOver(Overslag.GEEN_WAARDE);
            return;
        }
        JsonNode code = eerste(rij, PERIODE);
        Optional<Periode> periode = Periode.lees(code.asText(""));
        if (periode.isEmpty() || perioden.mist(code.asText().strip())) {
            uit.fout(
                    plek + "/Perioden",
                    "ONGELDIGE_PERIODE",
                    "Hier hoort een jaar, kwartaal of maand van CBS (2025JJ00, 2025KW01, 2025MM03) die in perioden"
                            + " staat.");
        } else if (!waarde.isNumber()) {
            uit.fout(
                    plek + "/" + staatIn,
                    "VERKEERD_TYPE",
                    "Hier hoort een getal; gebruik TypedDataSet of Observations.");
        } else if (!Getal.past(waarde.decimalValue())) {
            uit.fout(plek + "/" + staatIn, "BUITEN_BEREIK", Getal.BEREIK);
        } else {
            uit.regel(new Contextregel(
                    plek,
                    veld.indicator(),
                    regio,
                    periode.get(),
                    waarde.decimalValue().multiply(factor(naam, veld)),
                    CbsStatus.lees(perioden.veld(code.asText().strip(), "Status"))
                            .orElse(null)));
        }
    }

    /** CBS writes "x 1 000", "1 000 euro", "mln euro" and "mld euro" where its figures are thousands and more. */
    private BigDecimal factor(String naam, Veld veld) {
        if (veld.factor() != null) {
            return veld.factor();
        }
        String eenheid = kenmerken.veld(naam, "Unit").toLowerCase(java.util.Locale.ROOT);
        return GROOTTEN.entrySet().stream()
                .filter(grootte -> eenheid.matches("(x )?" + grootte.getKey() + "( euro)?"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    private static JsonNode eerste(JsonNode rij, String[] namen) {
        for (String naam : namen) {
            if (rij.has(naam)) {
                return rij.path(naam);
            }
        }
        return MissingNode.getInstance();
    }
}
