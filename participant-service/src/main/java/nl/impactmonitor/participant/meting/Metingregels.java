package nl.impactmonitor.participant.meting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.impactmonitor.participant.instrument.AntwoordControle;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrumentarium.Instrumenten;
import nl.impactmonitor.participant.regels.Bezwaren;

/** What a meting must fulfil given the deelnemer: the same for one meting and for a delivered dossier. */
@ApplicationScoped
public class Metingregels {

    private final Instrumenten instrumenten;

    Metingregels(Instrumenten instrumenten) {
        this.instrumenten = instrumenten;
    }

    /**
     * Whose meting it is.
     *
     * @param kenmerken by name
     */
    public record Persoon(boolean instemming, boolean bijzondereGegevens, Map<String, String> kenmerken) {}

    /** @param meting valid in itself ({@link GeldigeMeting}) */
    public Bezwaren tegen(MetingVraag meting, Persoon persoon, Collection<Metingstap> eerder) {
        Bezwaren bezwaren = new Bezwaren();
        if (!persoon.instemming()) {
            bezwaren.conflict(
                    "", "GEEN_INSTEMMING", "Zonder instemming van de deelnemer wordt geen meting vastgelegd.");
        }
        InstrumentVersie versie = instrumenten
                .versie(meting.instrument(), meting.instrumentVersie())
                .orElseThrow();
        AntwoordControle.pastBij(versie, meting.gegeven(), persoon.kenmerken(), persoon.bijzondereGegevens())
                .forEach(b -> bezwaren.invoer("/antwoorden/" + b.index() + "/" + b.veld(), b.code(), b.melding()));
        Metingvolgorde.controleer(eerder, stap(meting), bezwaren);
        return bezwaren;
    }

    /** All metingen of a dossier, whatever their order in it; pointers are relative to the list. */
    public Bezwaren tegenAlle(List<MetingVraag> metingen, Persoon persoon, Collection<Metingstap> eerder) {
        Bezwaren alle = new Bezwaren();
        List<Metingstap> stappen = new ArrayList<>(eerder);
        IntStream.range(0, metingen.size())
                .boxed()
                .sorted(Comparator.comparing(i -> stap(metingen.get(i)), Metingvolgorde.VOLGORDE))
                .forEach(i -> {
                    alle.neemOver("/" + i, tegen(metingen.get(i), persoon, stappen));
                    stappen.add(stap(metingen.get(i)));
                });
        return alle;
    }

    static Metingstap stap(MetingVraag meting) {
        return new Metingstap(meting.moment(), meting.datum());
    }
}
