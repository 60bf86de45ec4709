package nl.impactmonitor.kpi.kader;

import java.util.List;
import java.util.Objects;

/** The coded factors and printable quotes of one interview (topic factoren.v1). @param pilot null for a landelijk interview */
public record Factorstaat(String interview, String pilot, String niveau, List<Factor> factoren, List<Citaat> citaten) {

    public Factorstaat {
        Objects.requireNonNull(interview, "missing: interview");
        Objects.requireNonNull(niveau, "missing: niveau");
        Objects.requireNonNull(factoren, "missing: factoren");
        factoren = List.copyOf(factoren);
        citaten = citaten == null ? List.of() : List.copyOf(citaten);
    }

    /**
     * @param naam and themanaam null in a state of before they were told
     * @param bereik of a les; null for what is none
     * @param deelvraag 1 to 6; null when the code points at none
     */
    public record Factor(
            String codeboek,
            int codeboekVersie,
            String code,
            String naam,
            String soort,
            String bereik,
            String thema,
            String themanaam,
            Integer deelvraag,
            int fragmenten) {

        public Factor {
            Objects.requireNonNull(codeboek, "missing: factoren.codeboek");
            Objects.requireNonNull(code, "missing: factoren.code");
            Objects.requireNonNull(soort, "missing: factoren.soort");
        }
    }

    /** Words that may be printed. @param organisatiesoort null where the verslag does not say who spoke */
    public record Citaat(String citaat, String tekst, String organisatiesoort, List<Code> codes) {
        public Citaat {
            Objects.requireNonNull(citaat, "missing: citaten.citaat");
            Objects.requireNonNull(tekst, "missing: citaten.tekst");
            codes = List.copyOf(Objects.requireNonNull(codes, "missing: citaten.codes"));
        }
    }

    public record Code(String code) {
        public Code {
            Objects.requireNonNull(code, "missing: citaten.codes.code");
        }
    }
}
