package nl.impactmonitor.economics.variant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.resultaat.Variantopgave;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** What a question for variants must satisfy besides its fields; all faults come back together, each with its parameter. */
final class Variantcontrole {

    private static final BigDecimal GROOTSTE = new BigDecimal("1e9");

    private final List<FieldError> fouten = new ArrayList<>();

    record Gelezen(Map<Grootheid, Double> nul, List<Variantopgave> varianten) {}

    /** @throws ApiException 400 with every fault */
    static Gelezen lees(VariantenVraag vraag) {
        Variantcontrole controle = new Variantcontrole();
        Map<Grootheid, Double> nul = controle.waarden("/nulalternatief", vraag.nulalternatief(), true);
        List<Variantopgave> opgaven = new ArrayList<>();
        Set<String> codes = new HashSet<>(Set.of("NUL", "PROGRAMMA"));
        for (int i = 0; i < vraag.varianten().size(); i++) {
            VariantenVraag.Variantvraag v = vraag.varianten().get(i);
            if (!codes.add(v.code())) {
                controle.fout("/varianten/" + i + "/code", "DUBBEL", "Deze code is al in gebruik.");
            }
            opgaven.add(new Variantopgave(
                    v.code(),
                    v.naam(),
                    v.deelnemers(),
                    v.effectbehoud() == null ? 1.0 : v.effectbehoud().doubleValue(),
                    v.kostenfactor() == null ? 1.0 : v.kostenfactor().doubleValue(),
                    controle.waarden("/varianten/" + i + "/parameters", v.parameters(), false)));
        }
        if (!controle.fouten.isEmpty()) {
            throw ApiException.badRequest(controle.fouten);
        }
        return new Gelezen(nul, List.copyOf(opgaven));
    }

    private Map<Grootheid, Double> waarden(String plaats, Map<String, BigDecimal> opgegeven, boolean gemeten) {
        Map<Grootheid, Double> waarden = new EnumMap<>(Grootheid.class);
        if (opgegeven == null) {
            return waarden;
        }
        opgegeven.forEach((code, waarde) -> {
            Optional<Grootheid> grootheid = Arrays.stream(Grootheid.values())
                    .filter(g -> g.name().equals(code) && (gemeten || !g.gemeten()))
                    .findFirst();
            if (grootheid.isEmpty()) {
                fout(plaats + "/" + code, "ONBEKENDE_PARAMETER", "Parameter " + code + " kent het model hier niet.");
            } else if (!grootheid.get().past(waarde.doubleValue())
                    || waarde.abs().compareTo(GROOTSTE) > 0) {
                fout(plaats + "/" + code, "BUITEN_BEREIK", "Parameter " + code + ": deze waarde kan niet.");
            } else {
                waarden.put(grootheid.get(), waarde.doubleValue());
            }
        });
        return waarden;
    }

    private void fout(String plaats, String code, String tekst) {
        fouten.add(new FieldError(plaats, code, tekst));
    }
}
