package nl.impactmonitor.economics.verdeling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A distribution as it is written down; which numbers belong to it follows from {@code soort}.
 *
 * @param gemiddelde NORMAAL
 * @param standaardafwijking NORMAAL, above zero
 * @param mu LOGNORMAAL: mean of the logarithm
 * @param sigma LOGNORMAAL: standard deviation of the logarithm, above zero
 * @param alfa BETA, above zero
 * @param beta BETA, above zero
 * @param laag BETA, DRIEHOEK, PERT and UNIFORM: lower bound
 * @param modus DRIEHOEK and PERT: most likely value, within the bounds
 * @param hoog upper bound
 */
public record Verdelingsopgave(
        Verdelingsoort soort,
        BigDecimal gemiddelde,
        BigDecimal standaardafwijking,
        BigDecimal mu,
        BigDecimal sigma,
        BigDecimal alfa,
        BigDecimal beta,
        BigDecimal laag,
        BigDecimal modus,
        BigDecimal hoog) {

    /** A fault at one field of the distribution. */
    public record Fout(String veld, String code, String tekst) {}

    private static final Map<Verdelingsoort, List<String>> VELDEN = Map.of(
            Verdelingsoort.NORMAAL, List.of("gemiddelde", "standaardafwijking"),
            Verdelingsoort.LOGNORMAAL, List.of("mu", "sigma"),
            Verdelingsoort.BETA, List.of("alfa", "beta", "laag", "hoog"),
            Verdelingsoort.DRIEHOEK, List.of("laag", "modus", "hoog"),
            Verdelingsoort.PERT, List.of("laag", "modus", "hoog"),
            Verdelingsoort.UNIFORM, List.of("laag", "hoog"));

    private static final BigDecimal GROOTSTE = new BigDecimal("1e15");
    private static final BigDecimal GROOTSTE_VORM = new BigDecimal("1e6");
    private static final BigDecimal KLEINSTE_VORM = new BigDecimal("1e-3");

    /** Everything that is wrong; empty exactly when {@link #verdeling} can be made. */
    public List<Fout> fouten() {
        List<Fout> fouten = new ArrayList<>();
        if (soort == null) {
            fouten.add(new Fout("soort", "VERPLICHT", "Noem de soort verdeling."));
            return fouten;
        }
        for (String veld : namen()) {
            BigDecimal waarde = waarde(veld);
            boolean hoort = VELDEN.get(soort).contains(veld);
            if (hoort && waarde == null) {
                fouten.add(new Fout(veld, "VERPLICHT", "Deze verdeling vraagt dit getal."));
            } else if (!hoort && waarde != null) {
                fouten.add(new Fout(veld, "HOORT_NIET_BIJ_VERDELING", "Deze verdeling kent dit getal niet."));
            } else if (hoort && waarde.abs().compareTo(GROOTSTE) > 0) {
                fouten.add(new Fout(veld, "TE_GROOT", "Dit getal is groter dan waarmee kan worden gerekend."));
            }
        }
        if (fouten.isEmpty()) {
            vorm(fouten);
        }
        return fouten;
    }

    private void vorm(List<Fout> fouten) {
        for (String veld : List.of("standaardafwijking", "sigma", "alfa", "beta")) {
            if (waarde(veld) != null && waarde(veld).signum() <= 0) {
                fouten.add(new Fout(veld, "NIET_POSITIEF", "Dit getal moet groter zijn dan nul."));
            }
        }
        for (String veld : List.of("alfa", "beta")) {
            if (waarde(veld) != null
                    && waarde(veld).signum() > 0
                    && (waarde(veld).compareTo(GROOTSTE_VORM) > 0
                            || waarde(veld).compareTo(KLEINSTE_VORM) < 0)) {
                fouten.add(new Fout(veld, "BUITEN_BEREIK", "Dit getal moet tussen 0,001 en 1.000.000 liggen."));
            }
        }
        if (sigma != null && (sigma.compareTo(BigDecimal.TEN) > 0 || mu.abs().compareTo(new BigDecimal("34")) > 0)) {
            fouten.add(
                    new Fout("sigma", "BUITEN_BEREIK", "Met deze mu en sigma komen onberekenbaar grote waarden voor."));
        }
        if (laag != null && laag.compareTo(hoog) >= 0) {
            fouten.add(new Fout("laag", "GRENZEN_OMGEKEERD", "De lage grens moet onder de hoge liggen."));
        } else if (modus != null && (modus.compareTo(laag) < 0 || modus.compareTo(hoog) > 0)) {
            fouten.add(
                    new Fout("modus", "MODUS_BUITEN_GRENZEN", "De modus moet tussen de lage en de hoge grens liggen."));
        }
    }

    /** @throws IllegalStateException when there are {@link #fouten} */
    public Verdeling verdeling() {
        if (!fouten().isEmpty()) {
            throw new IllegalStateException("distribution is not sound: " + fouten());
        }
        return switch (soort) {
            case NORMAAL -> Verdeling.normaal(gemiddelde.doubleValue(), standaardafwijking.doubleValue());
            case LOGNORMAAL -> Verdeling.lognormaal(mu.doubleValue(), sigma.doubleValue());
            case BETA -> Verdeling.beta(alfa.doubleValue(), beta.doubleValue(), laag.doubleValue(), hoog.doubleValue());
            case DRIEHOEK -> Verdeling.driehoek(laag.doubleValue(), modus.doubleValue(), hoog.doubleValue());
            case PERT -> Verdeling.pert(laag.doubleValue(), modus.doubleValue(), hoog.doubleValue());
            case UNIFORM -> Verdeling.uniform(laag.doubleValue(), hoog.doubleValue());
        };
    }

    /** A uniform, triangular, PERT or beta distribution keeps its values within bounds. */
    public boolean begrensd() {
        return laag != null && hoog != null;
    }

    private static List<String> namen() {
        return Stream.of("gemiddelde", "standaardafwijking", "mu", "sigma", "alfa", "beta", "laag", "modus", "hoog")
                .toList();
    }

    private BigDecimal waarde(String veld) {
        return switch (veld) {
            case "gemiddelde" -> gemiddelde;
            case "standaardafwijking" -> standaardafwijking;
            case "mu" -> mu;
            case "sigma" -> sigma;
            case "alfa" -> alfa;
            case "beta" -> beta;
            case "laag" -> laag;
            case "modus" -> modus;
            default -> hoog;
        };
    }
}
