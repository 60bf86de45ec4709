package nl.impactmonitor.kpi.uitsplitsing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.definitie.Peildatum;
import nl.impactmonitor.platform.rest.ApiException;
import nl.impactmonitor.platform.rest.FieldError;

/** From parameters to a question, or to all that is wrong with them at once. Pure. */
public final class Vraagcontrole {

    private final Filterparameters parameters;
    private final String gesplitst;
    private final LocalDate vanaf;
    private final Map<String, Optional<String>> regioPerPilot;
    private final boolean samen;
    private final LocalDate vandaag;
    private final List<FieldError> fouten = new ArrayList<>();

    /**
     * @param regioPerPilot the pilots of the programma that the caller may see, with their region
     * @param samen whether values of one dimension, and pilots, may be taken together
     */
    public Vraagcontrole(
            UitsplitsParameters parameters,
            Map<String, Optional<String>> regioPerPilot,
            boolean samen,
            LocalDate vandaag) {
        this(parameters, parameters.dimensies, parameters.vanaf, regioPerPilot, samen, vandaag);
    }

    /** A question that is not split and goes back to the beginning. */
    public Vraagcontrole(
            Filterparameters parameters,
            Map<String, Optional<String>> regioPerPilot,
            boolean samen,
            LocalDate vandaag) {
        this(parameters, null, null, regioPerPilot, samen, vandaag);
    }

    private Vraagcontrole(
            Filterparameters parameters,
            String gesplitst,
            LocalDate vanaf,
            Map<String, Optional<String>> regioPerPilot,
            boolean samen,
            LocalDate vandaag) {
        this.parameters = parameters;
        this.gesplitst = gesplitst;
        this.vanaf = vanaf;
        this.regioPerPilot = regioPerPilot;
        this.samen = samen;
        this.vandaag = vandaag;
    }

    /** @throws ApiException 400 with every fault */
    public Uitsplitsvraag vraag() {
        LocalDate peildatum = parameters.peildatum == null ? vandaag : parameters.peildatum;
        List<Dimensie> dimensies = dimensies();
        Map<Dimensie, Set<String>> filter = filter(peildatum);
        periode(peildatum);
        if (fouten.isEmpty()) {
            fouten.addAll(Tegenspraak.in(filter, regioPerPilot));
        }
        if (!fouten.isEmpty()) {
            throw ApiException.badRequest(fouten);
        }
        return new Uitsplitsvraag(parameters.programma, dimensies, filter, vanaf, peildatum);
    }

    private List<Dimensie> dimensies() {
        List<Dimensie> dimensies = new ArrayList<>();
        if (gesplitst == null) {
            return dimensies;
        }
        for (String naam : gesplitst.split(",", -1)) {
            Optional<Dimensie> dimensie = Dimensie.metNaam(naam.strip());
            if (dimensie.isEmpty()) {
                fout("dimensies", "ONBEKENDE_DIMENSIE", "Een dimensie is een van " + namen() + ", met komma's.");
            } else if (dimensies.contains(dimensie.get())) {
                fout("dimensies", "DUBBELE_DIMENSIE", "Noem een dimensie een keer.");
            } else {
                dimensies.add(dimensie.get());
            }
        }
        return dimensies;
    }

    private static String namen() {
        return Arrays.stream(Dimensie.values()).map(Dimensie::naam).collect(Collectors.joining(", "));
    }

    private Map<Dimensie, Set<String>> filter(LocalDate peildatum) {
        Map<Dimensie, Set<String>> filter = new EnumMap<>(Dimensie.class);
        parameters.filters().forEach((dimensie, waarden) -> {
            waarden.forEach(waarde -> waarde(dimensie, waarde, peildatum));
            filter.put(dimensie, new TreeSet<>(waarden));
            samen(dimensie, filter.get(dimensie).size());
        });
        return filter;
    }

    private void samen(Dimensie dimensie, int waarden) {
        if (samen) {
            return;
        }
        if (waarden > 1) {
            fout(dimensie.naam(), "EEN_WAARDE", "Noem een waarde: naast een ander antwoord zou u personen herkennen.");
        } else if (dimensie == Dimensie.REGIO && regioPerPilot.size() > 1) {
            fout("regio", "EEN_PILOT", "Noem een pilot of geen: naast een ander antwoord zou u personen herkennen.");
        }
    }

    private void waarde(Dimensie dimensie, String waarde, LocalDate peildatum) {
        switch (dimensie) {
            case PILOT -> {
                if (!regioPerPilot.containsKey(waarde)) {
                    fout("pilot", "ONBEKENDE_PILOT", "Deze pilot bestaat niet in dit programma.");
                }
            }
            case REGIO -> {
                if (!regioPerPilot.containsValue(Optional.of(waarde))) {
                    fout("regio", "ONBEKENDE_REGIO", "In deze regio is geen pilot van dit programma.");
                }
            }
            case INSTROOMMAAND -> maand(waarde, peildatum);
            default -> {
                if (!dimensie.waarden().contains(waarde)) {
                    fout(
                            dimensie.naam(),
                            "ONBEKENDE_WAARDE",
                            "Dit is een van " + String.join(", ", dimensie.waarden()) + ".");
                }
            }
        }
    }

    private void maand(String waarde, LocalDate peildatum) {
        try {
            LocalDate dag = YearMonth.parse(waarde).atDay(1);
            if (dag.isAfter(peildatum)) {
                botst("instroommaand", "NA_PEILDATUM", "De instroommaand ligt na de peildatum.");
            }
            Peildatum.teVroeg("instroommaand", dag).forEach(this::fout);
        } catch (DateTimeParseException e) {
            fout("instroommaand", "VERKEERD_TYPE", "Een maand is geschreven als 2026-01.");
        }
    }

    private void periode(LocalDate peildatum) {
        Peildatum.fouten("peildatum", peildatum, vandaag).forEach(this::fout);
        Peildatum.teVroeg("vanaf", vanaf).forEach(this::fout);
        if (vanaf != null && vanaf.isAfter(peildatum)) {
            botst("vanaf", "NA_PEILDATUM", "De periode begint na de peildatum.");
        }
    }

    private void botst(String parameter, String code, String zin) {
        Tegenspraak.tussen(parameter, "peildatum", code, zin).forEach(this::fout);
    }

    private void fout(String parameter, String code, String zin) {
        fout(FieldError.atParameter(parameter, code, zin));
    }

    private void fout(FieldError fout) {
        if (!fouten.contains(fout)) {
            fouten.add(fout);
        }
    }
}
