package nl.impactmonitor.kpi.context;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.contextbestand.Contextregel;

/**
 * The figures of a file beside those in force.
 *
 * @param perLot by what becomes of them
 * @param vervangen ids of figures that make place
 */
record Vergelijking(Map<Lot, List<Contextregel>> perLot, List<Long> vervangen) {

    /** @param geldend by {@link #sleutel} */
    static Vergelijking van(
            List<Contextregel> regels,
            Map<String, Geldend> geldend,
            Map<String, Indicator> codelijst,
            LocalDate opgehaaldOp) {
        Map<Lot, List<Contextregel>> perLot = new EnumMap<>(Lot.class);
        List<Long> vervangen = new ArrayList<>();
        for (Contextregel regel : regels) {
            Geldend oud = geldend.get(sleutel(regel));
            Lot lot = lot(regel, oud, codelijst.get(regel.indicator()).versie(), opgehaaldOp);
            perLot.computeIfAbsent(lot, l -> new ArrayList<>()).add(regel);
            if (lot == Lot.GEWIJZIGD) {
                vervangen.add(oud.id());
            }
        }
        return new Vergelijking(perLot, vervangen);
    }

    static String sleutel(Contextregel regel) {
        return regel.indicator() + ' ' + regel.regio() + ' ' + regel.periode().code();
    }

    private static Lot lot(Contextregel regel, Geldend oud, int versie, LocalDate opgehaaldOp) {
        if (oud == null) {
            return Lot.NIEUW;
        }
        boolean gelijk = oud.waarde().compareTo(regel.waarde()) == 0
                && oud.status() == regel.status()
                && oud.indicatorVersie() == versie;
        if (gelijk) {
            return Lot.ONGEWIJZIGD;
        }
        return oud.opgehaaldOp().isAfter(opgehaaldOp) ? Lot.VEROUDERD : Lot.GEWIJZIGD;
    }

    int aantal(Lot lot) {
        return perLot.getOrDefault(lot, List.of()).size();
    }

    List<Contextregel> teSchrijven() {
        List<Contextregel> regels = new ArrayList<>(perLot.getOrDefault(Lot.NIEUW, List.of()));
        regels.addAll(perLot.getOrDefault(Lot.GEWIJZIGD, List.of()));
        return regels;
    }
}
