package nl.impactmonitor.kpi.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Looks at a report as a whole before it goes out, and at what it tells beside the ones that went out. Its numbers come from a
 * stand that was protected as one set with the standen before it (decision 0023); this sees what came about after that: a
 * higher minimum, another definition over the same people, a number that an earlier report had to hide. Pure.
 */
public final class Onthullingscontrole {

    private final long minimum;

    /** @param minimum least number of people behind a published figure */
    public Onthullingscontrole(long minimum) {
        this.minimum = minimum;
    }

    /** @param uitgebracht the vastgestelde reports of the same programma */
    public List<Bevinding> bevindingen(Momentopname rapport, Collection<Momentopname> uitgebracht) {
        List<Bevinding> bevindingen = new ArrayList<>();
        rapport.alleGetallen().filter(Onthullingscontrole::overMensen).forEach(getal -> {
            if (teWeinig(getal.waarde())) {
                bevindingen.add(new Bevinding(
                        getal.adres(), "ONDER_MINIMUM", "Er staan minder dan " + minimum + " personen achter."));
            }
            uitgebracht.forEach(eerder -> eerder.getal(getal.adres())
                    .flatMap(oud -> naast(getal, oud))
                    .ifPresent(bevindingen::add));
        });
        return bevindingen.stream().distinct().toList();
    }

    private Optional<Bevinding> naast(Getal getal, Getal oud) {
        if (!Objects.equals(getal.standPer(), oud.standPer())) {
            return Optional.empty();
        }
        if (oud.waarde() == null) {
            return Optional.of(new Bevinding(
                    getal.adres(),
                    "EERDER_ONDERDRUKT",
                    "Een eerder rapport liet dit getal weg, over dezelfde mensen op hetzelfde moment."));
        }
        return teWeinig(getal.waarde().subtract(oud.waarde()).abs())
                ? Optional.of(new Bevinding(
                        getal.adres(),
                        "VERSCHIL_TE_KLEIN",
                        "Het verschil met een eerder rapport gaat over minder dan " + minimum + " personen."))
                : Optional.empty();
    }

    private static boolean overMensen(Getal getal) {
        return getal.bron() == Bron.STAND && getal.eenheid().equals(Getal.PERSONEN) && getal.waarde() != null;
    }

    private boolean teWeinig(BigDecimal personen) {
        return personen.signum() > 0 && personen.compareTo(BigDecimal.valueOf(minimum)) < 0;
    }
}
