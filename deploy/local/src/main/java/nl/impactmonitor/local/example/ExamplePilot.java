package nl.impactmonitor.local.example;

import java.util.List;

/** The two pilots of the example, who leads each, and the machine client that delivers for it. */
record ExamplePilot(
        String code, String naam, String regio, String projectleider, String client, String prefix, long seed) {

    static final String START = "2026-01-01";
    static final String EINDE = "2027-12-31";
    static final int DEELNEMERS = 200;

    /** The arbeidsmarktregio has the same code as the pilot in it. */
    String regioCode() {
        return code;
    }

    static List<ExamplePilot> all() {
        return List.of(
                new ExamplePilot(
                        "TWENTE",
                        "LLO Collectief Twente",
                        "Twente",
                        "projectleider.twente",
                        "roc-twente",
                        "tw",
                        20_260_101L),
                new ExamplePilot(
                        "ZUIDOOST-BRABANT",
                        "LLO Collectief Zuidoost-Brabant",
                        "Zuidoost-Brabant",
                        "projectleider.zob",
                        "roc-zob",
                        "zob",
                        20_260_102L));
    }
}
