package nl.impactmonitor.kpi.doelwaarde;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.impactmonitor.kpi.definitie.Peildatum;
import nl.impactmonitor.platform.rest.FieldError;

/** What is wrong with a list of targets beyond the form of its fields; all of it at once. */
final class Doelwaardecontrole {
    private Doelwaardecontrole() {}

    /** @param pilots the pilots of the programma that the caller may name */
    static List<FieldError> fouten(List<DoelwaardeRegel> regels, Set<String> pilots) {
        List<FieldError> fouten = new ArrayList<>();
        for (int i = 0; i < regels.size(); i++) {
            String plek = "/items/" + i;
            DoelwaardeRegel regel = regels.get(i);
            if (regel.pilot() != null && !pilots.contains(regel.pilot())) {
                fouten.add(
                        new FieldError(plek + "/pilot", "ONBEKENDE_PILOT", "Deze pilot hoort niet bij het programma."));
            }
            if (regel.waardeTot() != null && regel.waardeTot().compareTo(regel.waarde()) < 0) {
                fouten.add(new FieldError(plek + "/waardeTot", "ONDER_WAARDE", "waardeTot ligt onder waarde."));
            }
            fouten.addAll(Peildatum.vanFase(plek + "/geldigVan", regel.geldigVan()));
            fouten.addAll(Peildatum.vanFase(plek + "/geldigTot", regel.geldigTot()));
            if (regel.geldigTot() != null && regel.geldigTot().isBefore(regel.geldigVan())) {
                fouten.add(new FieldError(plek + "/geldigTot", "VOOR_GELDIG_VAN", "geldigTot ligt voor geldigVan."));
            }
            if (regels.subList(0, i).stream().anyMatch(eerder -> overlapt(eerder, regel))) {
                fouten.add(new FieldError(
                        plek + "/geldigVan",
                        "OVERLAPT",
                        "Voor deze KPI en pilot geldt in deze periode al een eerdere doelwaarde uit de lijst."));
            }
        }
        return fouten;
    }

    private static boolean overlapt(DoelwaardeRegel a, DoelwaardeRegel b) {
        return a.kpi() == b.kpi()
                && Objects.equals(a.pilot(), b.pilot())
                && (a.geldigTot() == null || !a.geldigTot().isBefore(b.geldigVan()))
                && (b.geldigTot() == null || !b.geldigTot().isBefore(a.geldigVan()));
    }
}
