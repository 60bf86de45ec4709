package nl.impactmonitor.economics.parameterset;

/** The sets that come with the program, for tests without a database. */
public final class MeegeleverdeSets {

    private MeegeleverdeSets() {}

    public static GepubliceerdeSet set(String bestand) {
        String inhoud = ParametersetZaaier.lees(bestand);
        return new GepubliceerdeSet(ParametersetTekst.lees(inhoud), Controlesom.van(inhoud));
    }
}
