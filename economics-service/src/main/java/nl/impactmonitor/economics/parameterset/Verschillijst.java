package nl.impactmonitor.economics.parameterset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Wat twee parametersets van elkaar onderscheidt; wat gelijk is staat er niet in.")
record Verschillijst(
        Setverwijzing een, Setverwijzing ander, List<Verschil> parameters, List<Correlatieverschil> correlaties) {

    @Schema(name = "Parameterverschil", description = "Een parameter die verschilt, met de velden die dat doen.")
    record Verschil(
            String code,
            java.time.LocalDate geldigVan,

            @Schema(description = "ALLEEN_EEN, ALLEEN_ANDER of GEWIJZIGD.")
            Soort soort,

            @Schema(description = "Namen van de velden die verschillen.")
            List<String> velden,

            @Schema(nullable = true) Parameter een,
            @Schema(nullable = true) Parameter ander) {}

    @Schema(description = "Een correlatie die verschilt; null waar een set haar niet heeft.")
    record Correlatieverschil(
            @Schema(nullable = true) Correlatie een,
            @Schema(nullable = true) Correlatie ander) {}

    @Schema(name = "Parameterverschilsoort")
    enum Soort {
        ALLEEN_EEN,
        ALLEEN_ANDER,
        GEWIJZIGD
    }

    private record Sleutel(String code, java.time.LocalDate van) implements Comparable<Sleutel> {
        static Sleutel van(Parameter p) {
            return new Sleutel(p.code(), p.geldigVan());
        }

        @Override
        public int compareTo(Sleutel ander) {
            int op = code.compareTo(ander.code);
            return op != 0 ? op : van.compareTo(ander.van);
        }
    }

    static Verschillijst van(Parameterset een, Parameterset ander) {
        TreeSet<Sleutel> sleutels = new TreeSet<>();
        Stream.of(een, ander)
                .flatMap(s -> s.parameters().stream())
                .map(Sleutel::van)
                .forEach(sleutels::add);
        List<Verschil> verschillen = new ArrayList<>();
        for (Sleutel sleutel : sleutels) {
            Parameter links = zoek(een, sleutel).orElse(null);
            Parameter rechts = zoek(ander, sleutel).orElse(null);
            List<String> velden =
                    links == null || rechts == null ? List.of() : Parametervelden.verschillend(links, rechts);
            if (links == null || rechts == null || !velden.isEmpty()) {
                Soort soort = links == null ? Soort.ALLEEN_ANDER : rechts == null ? Soort.ALLEEN_EEN : Soort.GEWIJZIGD;
                verschillen.add(new Verschil(sleutel.code(), sleutel.van(), soort, velden, links, rechts));
            }
        }
        return new Verschillijst(
                new Setverwijzing(een.code(), een.versie()),
                new Setverwijzing(ander.code(), ander.versie()),
                verschillen,
                correlaties(een, ander));
    }

    private static Optional<Parameter> zoek(Parameterset set, Sleutel sleutel) {
        return set.parameters().stream()
                .filter(p -> Sleutel.van(p).equals(sleutel))
                .findFirst();
    }

    private static List<Correlatieverschil> correlaties(Parameterset een, Parameterset ander) {
        List<Correlatieverschil> verschillen = new ArrayList<>();
        for (Correlatie c : een.correlaties()) {
            Correlatie zelfde = zoek(ander, c);
            if (zelfde == null || zelfde.rho().compareTo(c.rho()) != 0) {
                verschillen.add(new Correlatieverschil(c, zelfde));
            }
        }
        ander.correlaties().stream()
                .filter(c -> Objects.isNull(zoek(een, c)))
                .forEach(c -> verschillen.add(new Correlatieverschil(null, c)));
        return verschillen;
    }

    private static Correlatie zoek(Parameterset set, Correlatie paar) {
        return set.correlaties().stream()
                .filter(c -> c.een().equals(paar.een()) && c.ander().equals(paar.ander())
                        || c.een().equals(paar.ander()) && c.ander().equals(paar.een()))
                .findFirst()
                .orElse(null);
    }
}
