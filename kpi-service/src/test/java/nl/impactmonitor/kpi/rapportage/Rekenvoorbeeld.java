package nl.impactmonitor.kpi.rapportage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.impactmonitor.kpi.berekening.Berekeningstaat;
import nl.impactmonitor.kpi.berekening.Vastgesteld;
import nl.impactmonitor.kpi.poort.Doorgelaten;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapport.Soort;
import nl.impactmonitor.platform.projection.StateReader;
import nl.impactmonitor.platform.projection.UnreadableState;
import nl.impactmonitor.platform.test.JsonSchemas;

/** What a report has of the berekening that the contract has as example: one with a verslag, about Twente. */
public final class Rekenvoorbeeld {

    public static final String BERICHT = new String(JsonSchemas.example("berekeningen.v1.verslag.json"));

    private static final StateReader<Berekeningstaat> STATEN = new StateReader<>(Berekeningstaat.class);

    private Rekenvoorbeeld() {}

    public static List<Onderdeel> onderdelen() {
        return onderdelen(bericht -> bericht);
    }

    /** @param anders of the message */
    public static List<Onderdeel> onderdelen(UnaryOperator<String> anders) {
        return onderdelen(anders, true, "TWENTE");
    }

    /** @param geheel whether the report is about all pilots @param plaatsen that have the pilots of the message */
    static List<Onderdeel> onderdelen(UnaryOperator<String> anders, boolean geheel, String... plaatsen) {
        Berekeningstaat staat = staat(anders.apply(BERICHT));
        Opdracht opdracht = new Opdracht(
                Soort.EINDRAPPORT,
                "LLO",
                LocalDate.parse("2026-10-01"),
                List.of("TWENTE", "ZUIDOOST-BRABANT"),
                geheel,
                List.of(),
                staat.id(),
                "Intern vertrouwelijk");
        Berekeninggetallen getallen = new Berekeninggetallen(
                Doorgelaten.van(new Vastgesteld(Arrays.stream(plaatsen)
                        .map(plaats -> new Vastgesteld.Gevonden(plaats, staat))
                        .toList())),
                opdracht);
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
