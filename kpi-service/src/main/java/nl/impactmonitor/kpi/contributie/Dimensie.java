package nl.impactmonitor.kpi.contributie;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a figure can be split by, and the words that may be asked for; an empty list means that they come from the data. */
public enum Dimensie {
    PILOT("pilot", List.of()),
    REGIO("regio", List.of()),
    GESLACHT("geslacht", List.of("M", "V", "X", "ONBEKEND")),
    LEEFTIJDSKLASSE("leeftijdsklasse", List.of("15-24", "25-34", "35-44", "45-54", "55-64", "65+", "ONBEKEND")),
    OPLEIDING("opleiding", List.of("LAAG", "MIDDELBAAR", "HOOG", "ONBEKEND")),
    LEERDER_TYPE("leerderType", List.of("NT1", "NT2", "ONBEKEND")),
    DOELGROEP(
            "doelgroep", List.of("LAAGGELETTERD_EN_LAAGOPGELEID", "LAAGGELETTERD", "LAAGOPGELEID", "GEEN", "ONBEKEND")),
    INSTROOMKANAAL("instroomkanaal", List.of("GEMEENTE", "UWV", "TAALHUIS", "WERKGEVER", "ROC", "ZELF", "ONBEKEND")),
    INSTROOMMAAND("instroommaand", List.of());

    private final String naam;
    private final List<String> waarden;

    Dimensie(String naam, List<String> waarden) {
        this.naam = naam;
        this.waarden = waarden;
    }

    /** As the API writes it, in parameters and in answers. */
    public String naam() {
        return naam;
    }

    public static Optional<Dimensie> metNaam(String naam) {
        return Arrays.stream(values()).filter(d -> d.naam.equals(naam)).findFirst();
    }

    /** Whether it tells people of one pilot apart, and not only pilots. */
    public boolean vanPersonen() {
        return this != PILOT && this != REGIO;
    }

    public List<String> waarden() {
        return waarden;
    }

    /** @throws IllegalArgumentException naming the field, so that an unknown word becomes a dead letter and no category */
    String bekend(String waarde, String veld) {
        if (!waarden.contains(Verplicht.aanwezig(waarde, veld))) {
            throw new IllegalArgumentException("unknown word in " + veld);
        }
        return waarde;
    }
}
