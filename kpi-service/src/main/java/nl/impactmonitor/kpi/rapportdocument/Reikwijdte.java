package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;

/** In what a berekening is about something else than its report: other pilots, another day, another scenario, other money. */
record Reikwijdte(Stof stof) {

    /** To be said before its numbers; nothing where it is about the same. */
    List<Alinea> zinnen() {
        Optional<Getal> cijfer = stof.van(Deel.BEREKENING).stream()
                .filter(getal -> getal.filters().containsKey("berekening"))
                .findFirst();
        if (cijfer.isEmpty()) {
            return List.of();
        }
        if (!cijfer.get().filters().containsKey("scenario")) {
            return List.of(Alinea.tekst(
                    wie(cijfer.get()).map(wie -> "De berekening " + wie + ". ").orElse("")
                            + "Van welke peildatum en in welk scenario zij is, is bij dit rapport niet vastgelegd."));
        }
        List<String> anders = new ArrayList<>();
        wie(cijfer.get()).ifPresent(anders::add);
        wanneer(cijfer.get()).ifPresent(anders::add);
        scenario(cijfer.get()).ifPresent(anders::add);
        valuta(cijfer.get()).ifPresent(anders::add);
        return anders.isEmpty()
                ? List.of()
                : List.of(Alinea.tekst("Let op: de berekening " + String.join("; zij ", anders) + "."));
    }

    private Optional<String> wie(Getal cijfer) {
        return stof.hoofdplaats().filter(cijfer.plaats()::equals).isPresent()
                ? Optional.empty()
                : Optional.of("gaat alleen over " + stof.namen().plaats(cijfer.plaats()));
    }

    private Optional<String> wanneer(Getal cijfer) {
        String peildatum = cijfer.filters().get("peildatum");
        return peildatum.equals(stof.kop().peildatum().toString())
                ? Optional.empty()
                : Optional.of("heeft als peildatum " + Notatie.dag(peildatum) + ", en dit rapport "
                        + Notatie.dag(stof.kop().peildatum()));
    }

    private static Optional<String> scenario(Getal cijfer) {
        String scenario = cijfer.filters().get("scenario");
        return scenario.equals("BASIS")
                ? Optional.empty()
                : Optional.of("rekent met het scenario '" + Notatie.woord(scenario)
                        + "' en niet met het basisscenario, en ligt daarom naast geen doelwaarde");
    }

    private static Optional<String> valuta(Getal cijfer) {
        String valuta = cijfer.filters().get("valuta");
        return valuta.equals("EUR") ? Optional.empty() : Optional.of("rekent in " + valuta + " en niet in euro");
    }
}
