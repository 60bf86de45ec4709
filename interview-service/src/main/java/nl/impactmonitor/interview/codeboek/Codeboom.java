package nl.impactmonitor.interview.codeboek;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactmonitor.platform.rest.FieldError;

/** The rules of the tree of codes of one version. */
final class Codeboom {

    static final int DIEPTE = 20;

    private Codeboom() {}

    /** Everything wrong with these codes together; what is wrong with one by itself the reader of the request says. */
    static List<FieldError> fouten(List<Code> codes) {
        List<FieldError> fouten = new ArrayList<>();
        Map<String, Code> opCode = opCode(codes);
        Set<Object> gezien = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            Code code = codes.get(i);
            String plaats = "/codes/" + i;
            if (!gezien.add(code.code())) {
                fouten.add(new FieldError(plaats + "/code", "DUBBEL", "Deze code komt meer dan eens voor."));
            }
            if (!gezien.add(code.guid())) {
                fouten.add(new FieldError(plaats + "/guid", "DUBBEL", "Deze GUID komt meer dan eens voor."));
            }
            if ((code.soort() == CodeSoort.LES) != (code.reikwijdte() != null)) {
                fouten.add(new FieldError(
                        plaats + "/reikwijdte", "REIKWIJDTE", "Een les heeft een reikwijdte, en alleen een les."));
            }
            if (code.bovenliggend() != null && !opCode.containsKey(code.bovenliggend())) {
                fouten.add(new FieldError(
                        plaats + "/bovenliggend", "ONBEKEND", "Deze bovenliggende code staat niet in deze versie."));
            } else if (boven(code, opCode) == null) {
                fouten.add(new FieldError(
                        plaats + "/bovenliggend",
                        "KRING",
                        "Een code ligt niet onder zichzelf, en niet dieper dan 20."));
            }
        }
        return fouten;
    }

    /** The same codes, each with the nearest THEMA above it. */
    static List<Code> metThemas(List<Code> codes) {
        Map<String, Code> opCode = opCode(codes);
        return codes.stream().map(c -> c.metThema(thema(c, opCode))).toList();
    }

    private static String thema(Code code, Map<String, Code> opCode) {
        List<Code> boven = boven(code, opCode);
        return code.soort() == CodeSoort.THEMA || boven == null
                ? null
                : boven.stream()
                        .filter(c -> c.soort() == CodeSoort.THEMA)
                        .map(Code::code)
                        .findFirst()
                        .orElse(null);
    }

    /** From the nearest up; null for a circle or a tree too deep. */
    private static List<Code> boven(Code code, Map<String, Code> opCode) {
        List<Code> boven = new ArrayList<>();
        for (Code c = opCode.get(code.bovenliggend()); c != null; c = opCode.get(c.bovenliggend())) {
            boven.add(c);
            if (boven.size() > DIEPTE || c.code().equals(code.code())) {
                return null;
            }
        }
        return boven;
    }

    private static Map<String, Code> opCode(List<Code> codes) {
        return codes.stream().collect(Collectors.toMap(Code::code, Function.identity(), (a, b) -> a));
    }
}
