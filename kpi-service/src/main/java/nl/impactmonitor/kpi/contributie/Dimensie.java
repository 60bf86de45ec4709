package nl.impactmonitor.kpi.contributie;

import java.util.List;

/** What a figure can be split by, and the words that may be asked for; an empty list means that they come from the data. */
public enum Dimensie {
    PILOT(List.of()),
    REGIO(List.of()),
    GESLACHT(List.of("M", "V", "X", "ONBEKEND")),
    LEEFTIJDSKLASSE(List.of("15-24", "25-34", "35-44", "45-54", "55-64", "65+", "ONBEKEND")),
    OPLEIDING(List.of("LAAG", "MIDDELBAAR", "HOOG", "ONBEKEND")),
    LEERDER_TYPE(List.of("NT1", "NT2", "ONBEKEND")),
    DOELGROEP(List.of("LAAGGELETTERD_EN_LAAGOPGELEID", "LAAGGELETTERD", "LAAGOPGELEID", "GEEN", "ONBEKEND")),
    INSTROOMKANAAL(List.of("GEMEENTE", "UWV", "TAALHUIS", "WERKGEVER", "ROC", "ZELF", "ONBEKEND")),
    INSTROOMMAAND(List.of());

    private final List<String> waarden;

    Dimensie(List<String> waarden) {
        this.waarden = waarden;
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
