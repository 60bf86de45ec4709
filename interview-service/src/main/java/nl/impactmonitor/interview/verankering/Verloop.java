package nl.impactmonitor.interview.verankering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Verankeringsverloop",
        description = "Hoe een pilot er op elke dimensie voor staat, van de eerste vastgestelde scan tot de laatste")
record Verloop(String pilot, List<Dimensie> dimensies) {

    @Schema(name = "Verankeringsreeks")
    record Dimensie(String rubriek, int rubriekVersie, String dimensie, List<Punt> punten) {}

    @Schema(name = "Verankeringspunt")
    record Punt(
            UUID scan,
            LocalDate datum,
            Scaninhoud.Fase fase,
            int score,

            @Schema(
                    nullable = true,
                    description =
                            "Aantal niveaus hoger of lager dan bij de vorige scan op dezelfde rubriekversie; ordinaal,"
                                    + " geen maat van effect")
            Integer verandering) {}

    /** @param scans vastgesteld, in the order of their day; scores under different versions of a rubric are not compared */
    static Verloop van(String pilot, List<Scan> scans) {
        List<Dimensie> dimensies = new ArrayList<>();
        for (Scan scan : scans) {
            for (Score score : scan.scores) {
                var reeks = dimensies.stream()
                        .filter(d -> d.rubriek.equals(scan.rubriek)
                                && d.rubriekVersie == scan.rubriekVersie
                                && d.dimensie.equals(score.dimensie()))
                        .findFirst()
                        .orElseGet(() -> {
                            dimensies.add(new Dimensie(
                                    scan.rubriek, scan.rubriekVersie, score.dimensie(), new ArrayList<>()));
                            return dimensies.getLast();
                        });
                Integer verschil =
                        reeks.punten.isEmpty() ? null : Integer.valueOf(score.score() - reeks.punten.getLast().score);
                reeks.punten.add(new Punt(scan.id, scan.datum, scan.fase, score.score(), verschil));
            }
        }
        return new Verloop(pilot, dimensies);
    }
}
