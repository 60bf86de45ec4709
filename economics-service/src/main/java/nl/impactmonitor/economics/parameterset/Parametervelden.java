package nl.impactmonitor.economics.parameterset;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The fields of a parameter by name; numbers are equal when their values are, however they were written. */
final class Parametervelden {

    private static final Map<String, Function<Parameter, Object>> VELDEN = new LinkedHashMap<>();

    static {
        VELDEN.put("naam", Parameter::naam);
        VELDEN.put("waarde", p -> getal(p.waarde()));
        VELDEN.put("laag", p -> getal(p.laag()));
        VELDEN.put("hoog", p -> getal(p.hoog()));
        VELDEN.put("verdeling", Parameter::verdeling);
        VELDEN.put("eenheid", Parameter::eenheid);
        VELDEN.put("prijsjaar", Parameter::prijsjaar);
        VELDEN.put("geldigTot", Parameter::geldigTot);
        VELDEN.put("bron", Parameter::bron);
        VELDEN.put("verwijzing", Parameter::verwijzing);
        VELDEN.put("brongraad", Parameter::brongraad);
        VELDEN.put("betrouwbaarheid", Parameter::betrouwbaarheid);
    }

    private Parametervelden() {}

    static List<String> verschillend(Parameter een, Parameter ander) {
        return VELDEN.entrySet().stream()
                .filter(veld -> !Objects.equals(
                        veld.getValue().apply(een), veld.getValue().apply(ander)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Object getal(BigDecimal getal) {
        return getal == null ? null : getal.stripTrailingZeros();
    }
}
