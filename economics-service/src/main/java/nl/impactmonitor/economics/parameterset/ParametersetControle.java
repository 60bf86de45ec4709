package nl.impactmonitor.economics.parameterset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.impactmonitor.platform.rest.FieldError;

/** What a parameterset must satisfy before it can be published; all faults at once, each naming its parameter. */
final class ParametersetControle {

    private final Parameterset set;
    private final List<FieldError> fouten = new ArrayList<>();

    private ParametersetControle(Parameterset set) {
        this.set = set;
    }

    /** Of a set whose text was written by hand for this version. */
    static List<FieldError> fouten(Parameterset set) {
        ParametersetControle controle = new ParametersetControle(set);
        controle.verplicht();
        controle.parameters();
        controle.correlaties();
        return List.copyOf(controle.fouten);
    }

    private void verplicht() {
        if (set.valuta() == null || !set.valuta().matches("[A-Z]{3}")) {
            fout("/valuta", "ONGELDIGE_VALUTA", "De valuta is een code van drie hoofdletters.");
        }
        for (String code : Parametercode.VERPLICHT) {
            if (set.parameters().stream().noneMatch(p -> code.equals(p.code()))) {
                fout("/parameters", "PARAMETER_ONTBREEKT", "De parameter " + code + " ontbreekt.");
            }
        }
    }

    private void parameters() {
        for (int i = 0; i < set.parameters().size(); i++) {
            Parameter parameter = set.parameters().get(i);
            String plaats = "/parameters/" + i;
            fouten.addAll(new Parametercontrole(parameter, plaats, set.valuta()).fouten());
            if (parameter.code() == null || parameter.geldigVan() == null) {
                continue;
            }
            boolean overlapt = set.parameters().stream()
                    .limit(i)
                    .filter(eerder -> eerder.code() != null && eerder.geldigVan() != null)
                    .anyMatch(parameter::overlapt);
            if (overlapt) {
                fout(
                        plaats + "/geldigVan",
                        "OVERLAPPENDE_PERIODE",
                        "Parameter " + parameter.code() + ": er is al een waarde voor een deel van deze periode.");
            }
        }
    }

    private void correlaties() {
        Set<String> onzeker = new HashSet<>();
        set.parameters().stream()
                .filter(p -> p.verdeling() != null
                        || p.laag() != null && p.hoog() != null && p.laag().compareTo(p.hoog()) < 0)
                .map(Parameter::code)
                .filter(Objects::nonNull)
                .forEach(onzeker::add);
        Set<Set<String>> gezien = new HashSet<>();
        int voor = fouten.size();
        for (int i = 0; i < set.correlaties().size(); i++) {
            Correlatie c = set.correlaties().get(i);
            String plaats = "/correlaties/" + i;
            for (String code : List.of(String.valueOf(c.een()), String.valueOf(c.ander()))) {
                if (!onzeker.contains(code)) {
                    fout(plaats, "GEEN_ONZEKERE_PARAMETER", "Parameter " + code + " is niet onzeker in deze set.");
                }
            }
            if (c.rho() == null || Math.abs(c.rho().doubleValue()) > 1.0) {
                fout(
                        plaats + "/rho",
                        "BUITEN_BEREIK",
                        "Parameters " + c.een() + " en " + c.ander() + ": een correlatie ligt tussen -1 en 1.");
            }
            if (Objects.equals(c.een(), c.ander()) || !gezien.add(paar(c))) {
                fout(
                        plaats,
                        "DUBBEL",
                        "Parameters " + c.een() + " en " + c.ander() + ": dit paar komt al voor of is geen paar.");
            }
        }
        if (fouten.size() == voor && !set.samenhang().positiefSemidefiniet()) {
            fout(
                    "/correlaties",
                    "NIET_POSITIEF_SEMIDEFINIET",
                    "Deze correlaties kunnen niet samen bestaan (de matrix is niet positief semidefiniet): "
                            + String.join(", ", set.samenhang().codes()) + ".");
        }
    }

    private static Set<String> paar(Correlatie c) {
        return new HashSet<>(List.of(String.valueOf(c.een()), String.valueOf(c.ander())));
    }

    private void fout(String plaats, String code, String tekst) {
        fouten.add(new FieldError(plaats, code, tekst));
    }
}
