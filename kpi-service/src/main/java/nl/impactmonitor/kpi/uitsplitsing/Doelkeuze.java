package nl.impactmonitor.kpi.uitsplitsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;

/**
 * Which target stands beside a figure: that of a pilot or of the programma, as far as the figure is about all of it, from
 * the first day of the phase of the target. A target is not split further, and a share of a part would say something else. Pure.
 */
final class Doelkeuze {

    private final Uitsplitsvraag vraag;
    private final Map<Doelen.Sleutel, Doel> doelen;
    private final boolean allePilots;

    /** @param allePilots whether the caller sees the whole programma */
    Doelkeuze(Uitsplitsvraag vraag, Map<Doelen.Sleutel, Doel> doelen, boolean allePilots) {
        this.vraag = vraag;
        this.doelen = doelen;
        this.allePilots = allePilots;
    }

    /** @param kenmerken of the figure, in the order of the dimensies of the question */
    Optional<Doel> bij(Kpi kpi, List<String> kenmerken) {
        if (!vraag.alleenPilots()) {
            return Optional.empty();
        }
        int pilot = vraag.dimensies().indexOf(Dimensie.PILOT);
        if (pilot >= 0) {
            return doel(kenmerken.get(pilot), kpi);
        }
        Set<String> gevraagd = vraag.filter().get(Dimensie.PILOT);
        if (gevraagd != null) {
            return gevraagd.size() == 1 ? doel(gevraagd.iterator().next(), kpi) : Optional.empty();
        }
        boolean geheel =
                allePilots && vraag.filter().isEmpty() && vraag.dimensies().isEmpty();
        return geheel ? doel(null, kpi) : Optional.empty();
    }

    private Optional<Doel> doel(String pilot, Kpi kpi) {
        return Optional.ofNullable(doelen.get(new Doelen.Sleutel(pilot, kpi)))
                .filter(doel -> vraag.vanaf() == null
                        ? doel.vanafBegin()
                        : vraag.vanaf().equals(doel.geldigVan()));
    }
}
