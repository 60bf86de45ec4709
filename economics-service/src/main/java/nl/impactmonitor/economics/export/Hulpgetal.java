package nl.impactmonitor.economics.export;

/** Numbers of the workbook that stand between the parameters and the years: how a change goes on after its first year. */
enum Hulpgetal {
    WACHTTIJD("Jaren voordat de verandering begint", "MAX(0,TRAJECTSTART+TRAJECTDUUR-1)"),
    JAREN_GEZIEN(
            "Jaren na het eerste waarover VERVOLG-metingen iets zeggen",
            "IF(JAREN_TOT_VERVOLG>0,MAX(1,ROUND(JAREN_TOT_VERVOLG,0)),0)"),
    BEHOUD_PER_JAAR("Wat daarin een jaar later over is", "IF(JAREN_GEZIEN>0,MIN(2,MAX(0,BEHOUD)),1)");

    private final String naam;
    private final String formule;

    Hulpgetal(String naam, String formule) {
        this.naam = naam;
        this.formule = formule;
    }

    String naam() {
        return naam;
    }

    String formule() {
        return formule;
    }

    /** @param jaar the cell of the year */
    static String verloop(String jaar) {
        String na = "MAX(0," + jaar + "-INT(WACHTTIJD)-1)";
        return "MAX(0,MIN(1," + jaar + "-WACHTTIJD))*IF(MIN(" + na + ",JAREN_GEZIEN)=0,1,BEHOUD_PER_JAAR^MIN(" + na
                + ",JAREN_GEZIEN))*((1-UITVAL)*(1+GROEI))^MAX(0," + na + "-JAREN_GEZIEN)";
    }

    /** @param jaar the cell of the year */
    static String traject(String jaar, int jaren) {
        String einde = "(TRAJECTSTART+TRAJECTDUUR)";
        return "IF(TRAJECTDUUR>0,MAX(0,IF(" + jaar + "=" + jaren + "," + einde + ",MIN(" + jaar + "," + einde
                + "))-MAX(" + jaar + "-1,TRAJECTSTART))/MAX(TRAJECTDUUR,1E-9),IF(" + jaar + "=MIN(INT(TRAJECTSTART)+1,"
                + jaren + "),1,0))";
    }
}
