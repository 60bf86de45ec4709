package nl.impactmonitor.economics.grafiek;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.impactmonitor.platform.drawing.DutchNotation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat een grafiek toont, als tabel.")
public record Grafiektabel(
        Grafieksoort soort,
        String titel,
        String ondertitel,
        String eenheid,
        String bron,
        List<String> kolommen,
        List<Rij> rijen,

        @Schema(description = "Losse cijfers in de grafiek, zoals een kwantiel.")
        List<Kenmerk> kenmerken,

        List<String> noten) {

    @Schema(name = "Grafiekrij", description = "Een rij; de waarden staan in de volgorde van de kolommen.")
    public record Rij(String naam, List<BigDecimal> waarden) {

        static Rij van(String naam, BigDecimal... waarden) {
            return new Rij(naam, List.of(waarden));
        }

        BigDecimal waarde(int kolom) {
            return waarden.get(kolom);
        }
    }

    @Schema(name = "Grafiekkenmerk", description = "Een cijfer met zijn naam.")
    public record Kenmerk(String naam, BigDecimal waarde) {}

    /** Everything that the chart shows, in words. */
    String inWoorden() {
        String cijfers = rijen.stream().map(this::inWoorden).collect(Collectors.joining("; "));
        String los = kenmerken.stream()
                .map(k -> " " + k.naam() + ": " + DutchNotation.number(k.waarde()) + ".")
                .collect(Collectors.joining());
        String onder = noten.stream().map(noot -> " " + noot).collect(Collectors.joining());
        return titel + ". " + ondertitel + ". In " + eenheid + ". " + cijfers + "." + los + onder + " " + bron;
    }

    private String inWoorden(Rij rij) {
        return rij.naam() + ": "
                + IntStream.range(0, kolommen.size())
                        .mapToObj(i -> kolommen.get(i) + " " + DutchNotation.number(rij.waarde(i)))
                        .collect(Collectors.joining(", "));
    }
}
