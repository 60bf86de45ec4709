package nl.impactmonitor.economics.parameterset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a parameterset must satisfy before it can be published. */
final class ParametersetControle {

    private static final BigDecimal GROOTSTE = new BigDecimal("1e15");

    private ParametersetControle() {}

    /** @return one line per fault, each naming its parameter; empty when the set is sound */
    static List<String> fouten(Parameterset set) {
        List<String> fouten = new ArrayList<>();
        eis(fouten, set.valuta() != null && set.valuta().matches("[A-Z]{3}"), "valuta is not a code of three letters");
        for (String code : Parametercode.VERPLICHT) {
            eis(fouten, set.parameters().stream().anyMatch(p -> code.equals(p.code())), code + " is missing");
        }
        for (int i = 0; i < set.parameters().size(); i++) {
            Parameter parameter = set.parameters().get(i);
            if (controleer(parameter, set.valuta(), fouten)) {
                set.parameters().stream()
                        .limit(i)
                        .filter(eerder -> eerder.code() != null && eerder.geldigVan() != null)
                        .filter(parameter::overlapt)
                        .forEach(p -> fouten.add(p.code() + " has periods that overlap"));
            }
        }
        return fouten;
    }

    /** @return whether code and period are there, so that it can be compared with others */
    private static boolean controleer(Parameter p, String valuta, List<String> fouten) {
        String wie = p.code() + " ";
        eis(fouten, p.code() != null && p.code().matches("[A-Z][A-Z0-9_]*"), wie + "is not a code in capitals");
        eis(fouten, gevuld(p.naam()), wie + "has no name");
        eis(fouten, gevuld(p.bron()), wie + "has no source");
        eis(fouten, p.brongraad() != null, wie + "has no source grade");
        eis(fouten, gevuld(p.eenheid()), wie + "has no unit");
        eis(fouten, p.geldigVan() != null, wie + "has no first day");
        if (p.waarde() == null || p.laag() == null || p.hoog() == null) {
            fouten.add(wie + "lacks its central, low or high value");
        } else {
            waarden(p, wie, fouten);
        }
        if (gevuld(p.eenheid()) && p.eenheid().matches("[A-Z]{3} .*")) {
            eis(fouten, p.prijsjaar() != null, wie + "is an amount without price year");
            eis(fouten, p.eenheid().startsWith(valuta + " "), wie + "is not in the valuta of the set");
        }
        return p.code() != null && p.geldigVan() != null;
    }

    private static void waarden(Parameter p, String wie, List<String> fouten) {
        boolean geordend = p.laag().compareTo(p.waarde()) <= 0 && p.waarde().compareTo(p.hoog()) <= 0;
        eis(fouten, geordend, wie + "is not ordered: low, central, high");
        eis(fouten, p.laag().signum() >= 0, wie + "is negative");
        eis(fouten, p.hoog().compareTo(GROOTSTE) <= 0, wie + "is larger than can be calculated with");
        if (gevuld(p.eenheid()) && p.eenheid().startsWith("fractie")) {
            eis(fouten, p.hoog().compareTo(BigDecimal.ONE) <= 0, wie + "is a fraction above 1");
        }
        if (Parametercode.HORIZON.equals(p.code())) {
            boolean jaren = p.waarde().stripTrailingZeros().scale() <= 0
                    && p.waarde().intValue() >= 1
                    && p.waarde().intValue() <= 100;
            eis(fouten, jaren, wie + "is not a whole number of years from 1 to 100");
        }
    }

    private static boolean gevuld(String tekst) {
        return tekst != null && !tekst.isBlank();
    }

    private static void eis(List<String> fouten, boolean goed, String fout) {
        if (!goed) {
            fouten.add(fout);
        }
    }
}
