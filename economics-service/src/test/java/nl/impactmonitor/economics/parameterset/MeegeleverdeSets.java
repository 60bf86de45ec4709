package nl.impactmonitor.economics.parameterset;

/** The sets that come with the program, for tests without a database. */
public final class MeegeleverdeSets {

    private MeegeleverdeSets() {}

    /** The set with another value, as its low and high value too. */
    public static GepubliceerdeSet met(String bestand, String code, String waarde) {
        return met(bestand, code, waarde, waarde);
    }

    /** The set with another value, which is its low value too. */
    public static GepubliceerdeSet met(String bestand, String code, String waarde, String hoog) {
        String inhoud = ParametersetZaaier.lees(bestand)
                .replaceFirst(
                        "(\"code\": \"" + code + "\".*?\"waarde\": )[0-9.]+, \"laag\": [0-9.]+, \"hoog\": [0-9.]+",
                        "$1" + waarde + ", \"laag\": " + waarde + ", \"hoog\": " + hoog);
        return new GepubliceerdeSet(ParametersetTekst.lees(inhoud), Controlesom.van(inhoud));
    }

    public static GepubliceerdeSet set(String bestand) {
        String inhoud = ParametersetZaaier.lees(bestand);
        return new GepubliceerdeSet(ParametersetTekst.lees(inhoud), Controlesom.van(inhoud));
    }
}
