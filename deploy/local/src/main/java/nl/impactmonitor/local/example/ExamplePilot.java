package nl.impactmonitor.local.example;

import java.util.List;

/**
 * A pilot as those of the example are.
 *
 * @param projectleider account that leads it
 * @param client machine client that delivers for it
 * @param prefix of the bronIds of its people
 * @param seed of its people and of the figures of its region
 */
public record ExamplePilot(
        String programma,
        String code,
        String naam,
        String regio,
        String projectleider,
        String client,
        String prefix,
        long seed) {

    static final String START = "2026-01-01";
    static final String EINDE = "2027-12-31";
    public static final int DEELNEMERS = 200;

    /** The arbeidsmarktregio has the same code as the pilot in it. */
    String regioCode() {
        return code;
    }

    /** The two of the example. */
    static List<ExamplePilot> all() {
        return List.of(
                new ExamplePilot(
                        "LLO",
                        "TWENTE",
                        "LLO Collectief Twente",
                        "Twente",
                        "projectleider.twente",
                        "roc-twente",
                        "tw",
                        20_260_101L),
                new ExamplePilot(
                        "LLO",
                        "ZUIDOOST-BRABANT",
                        "LLO Collectief Zuidoost-Brabant",
                        "Zuidoost-Brabant",
                        "projectleider.zob",
                        "roc-zob",
                        "zob",
                        20_260_102L));
    }
}
