package nl.impactmonitor.economics.uitgifte;

import java.util.List;
import java.util.Optional;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.resultaat.BevrorenVraag;
import nl.impactmonitor.economics.resultaat.Kpicijfer;
import nl.impactmonitor.economics.resultaat.Onzekerheidsbeeld;
import nl.impactmonitor.economics.resultaat.Publicatie;
import nl.impactmonitor.economics.resultaat.Reden;
import nl.impactmonitor.economics.resultaat.Resultaat;
import nl.impactmonitor.economics.verslag.Verslag;
import nl.impactmonitor.economics.verslag.Verslagmaker;

/**
 * The part of a state that draws add to: what goes out of a result.
 *
 * @param zaad null with trekkingen when nothing was drawn
 * @param verslag null when it may not go out, or does not fit into one message
 */
public record Uitgifte(
        Long zaad, Long trekkingen, Integer n, List<Kpicijfer> cijfers, Verslag verslag, String zonderVerslag) {

    public static Uitgifte van(
            BevrorenVraag vraag, Resultaat resultaat, GepubliceerdeSet set, Optional<Onzekerheidsbeeld> beeld) {
        Publicatie publicatie = Publicatie.van(vraag, resultaat, set, beeld);
        Reden zonder = publicatie.zonderVerslag();
        return new Uitgifte(
                beeld.map(Onzekerheidsbeeld::zaad).orElse(null),
                beeld.map(Onzekerheidsbeeld::trekkingen).orElse(null),
                publicatie.n(),
                publicatie.cijfers(),
                Verslagmaker.van(resultaat, publicatie, set.set(), beeld).orElse(null),
                zonder == null ? null : zonder.name());
    }

    /** Smaller: without the amounts of each post by year. */
    Uitgifte zonderJaren() {
        Verslag kleiner = verslag == null ? null : verslag.zonderJaren();
        return new Uitgifte(zaad, trekkingen, n, cijfers, kleiner, zonderVerslag);
    }

    Uitgifte zonderVerslag(String reden) {
        return new Uitgifte(zaad, trekkingen, n, cijfers, null, reden);
    }
}
