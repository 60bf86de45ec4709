package nl.impactmonitor.kpi.contributie;

/** The kenmerken of a deelnemer as the event tells them. */
public record Kenmerken(
        String geslacht,
        String leeftijdsklasse,
        String opleidingsniveau,
        String leerderType,
        String instroomkanaal,
        Doelgroep doelgroep) {

    public static final Kenmerken ONBEKEND =
            new Kenmerken("ONBEKEND", "ONBEKEND", "ONBEKEND", "ONBEKEND", "ONBEKEND", null);

    public Kenmerken {
        Dimensie.GESLACHT.bekend(geslacht, "kenmerken.geslacht");
        Dimensie.LEEFTIJDSKLASSE.bekend(leeftijdsklasse, "kenmerken.leeftijdsklasse");
        Dimensie.OPLEIDING.bekend(opleidingsniveau, "kenmerken.opleidingsniveau");
        Dimensie.LEERDER_TYPE.bekend(leerderType, "kenmerken.leerderType");
        Dimensie.INSTROOMKANAAL.bekend(instroomkanaal, "kenmerken.instroomkanaal");
    }

    /** Derived by the owner of the deelnemer; null where that is not known. */
    public record Doelgroep(Boolean laaggeletterd, Boolean laagopgeleid) {

        /** One word for the dimension. What is known to hold decides, also when the other half is unknown. */
        String woord() {
            boolean letters = Boolean.TRUE.equals(laaggeletterd);
            boolean opleiding = Boolean.TRUE.equals(laagopgeleid);
            if (letters && opleiding) {
                return "LAAGGELETTERD_EN_LAAGOPGELEID";
            }
            if (letters) {
                return "LAAGGELETTERD";
            }
            if (opleiding) {
                return "LAAGOPGELEID";
            }
            return laaggeletterd == null || laagopgeleid == null ? "ONBEKEND" : "GEEN";
        }
    }
}
