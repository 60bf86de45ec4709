package nl.impactmonitor.kpi.rapportage;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.impactmonitor.kpi.berekening.Berekeningstaat;
import nl.impactmonitor.kpi.berekening.Vastgesteld;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.doelwaarde.Doelwaardesoort;
import nl.impactmonitor.kpi.poort.Doorgelaten;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapport.Soort;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;
import nl.impactmonitor.platform.test.JsonSchemas;

/** What a report has of the berekening that the contract has as example: one with a verslag, about Twente. */
public final class Rekenvoorbeeld {

    /** Of the same day as the reports of these tests. */
    public static final String BERICHT = new String(JsonSchemas.example("berekeningen.v1.verslag.json"))
            .replace("\"peildatum\": \"2026-09-01\"", "\"peildatum\": \"2026-06-30\"");

    private static final StateReader<Berekeningstaat> STATEN = new StateReader<>(Berekeningstaat.class);

    /** As agreed for phase 1 (V3). */
    private static final Map<Doelen.Sleutel, Doel> DOELEN = Map.of(
            new Doelen.Sleutel(null, Kpi.BATEN),
            doel("1000", "3000"),
            new Doelen.Sleutel(null, Kpi.BBP),
            doel("0.002", null));

    private Rekenvoorbeeld() {}

    private static Doel doel(String vanaf, String tot) {
        return new Doel(
                new BigDecimal(vanaf),
                tot == null ? null : new BigDecimal(tot),
                Doelwaardesoort.AFGESPROKEN,
                "FASE-1",
                LocalDate.parse("2022-01-01"),
                null,
                true);
    }

    public static List<Onderdeel> onderdelen() {
        return onderdelen(bericht -> bericht);
    }

    /** @param anders of the message */
    public static List<Onderdeel> onderdelen(UnaryOperator<String> anders) {
        return onderdelen(anders, true, "TWENTE");
    }

    /** About one pilot of a report about the whole programma. */
    public static List<Onderdeel> onderdelen(UnaryOperator<String> anders, String pilot) {
        return onderdelen(anders, true, pilot);
    }

    /** About both pilots of the programma, so that its figures are the KPIs of the programma. */
    public static List<Onderdeel> vanHetProgramma(UnaryOperator<String> anders) {
        return onderdelen(
                bericht -> anders.apply(bericht)
                        .replaceFirst(
                                "\"pilots\" *: *\\[\"TWENTE\"\\]", "\"pilots\": [\"TWENTE\", \"ZUIDOOST-BRABANT\"]"),
                true,
                "*");
    }

    /** Of a report without a berekening about the whole programma, that asks for these KPIs. */
    static List<Getal> zonder(String... kpis) {
        return new Berekeningcijfers(DOELEN).zonder(opdracht(true, List.of(kpis), null));
    }

    private static Opdracht opdracht(boolean geheel, List<String> kpis, String berekening) {
        return new Opdracht(
                Soort.EINDRAPPORT,
                "LLO",
                LocalDate.parse("2026-10-01"),
                List.of("TWENTE", "ZUIDOOST-BRABANT"),
                geheel,
                kpis,
                berekening,
                "Intern vertrouwelijk");
    }

    /** @param geheel whether the report is about all pilots @param plaatsen that have the pilots of the message */
    static List<Onderdeel> onderdelen(UnaryOperator<String> anders, boolean geheel, String... plaatsen) {
        Berekeningstaat staat = staat(anders.apply(BERICHT));
        Opdracht opdracht = opdracht(geheel, List.of(), staat.id());
        Berekeninggetallen getallen = new Berekeninggetallen(
                Doorgelaten.van(new Vastgesteld(Arrays.stream(plaatsen)
                        .map(plaats -> new Vastgesteld.Gevonden(plaats, staat))
                        .toList())),
                opdracht,
                DOELEN);
        return List.of(getallen.cijfers(), getallen.mkba(), getallen.bbp(), getallen.parameters());
    }

    private static Berekeningstaat staat(String bericht) {
        try {
            return STATEN.read(bericht.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableState e) {
            throw new IllegalStateException(e);
        }
    }
}
