package nl.impactmonitor.participant.meting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.impactmonitor.participant.deelnemer.Deelnemer;
import nl.impactmonitor.participant.instrument.Antwoord;
import nl.impactmonitor.participant.instrument.AntwoordControle;
import nl.impactmonitor.participant.instrument.InstrumentVersie;
import nl.impactmonitor.participant.instrument.Voorwaarde;
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
    public record Persoon(boolean instemming, boolean bijzondereGegevens, Map<String, String> kenmerken) {

        public static Persoon van(Deelnemer deelnemer) {
            return new Persoon(
                    deelnemer.instemming(),
                    deelnemer.bijzondereGegevens(),
                    deelnemer.kenmerken().perNaam());
        }
    }

    /** @param meting valid in itself ({@link GeldigeMeting}) */
    public Bezwaren tegen(MetingVraag meting, Persoon persoon, Collection<Metingstap> eerder) {
        Bezwaren bezwaren = new Bezwaren();
        instemming(persoon, bezwaren);
        InstrumentVersie versie = instrumenten
                .versie(meting.instrument(), meting.instrumentVersie())
                .orElseThrow();
        antwoorden(versie, meting.gegeven(), meting.moment(), persoon, true, bezwaren);
        Metingvolgorde.controleer(eerder, stap(meting), bezwaren);
        return bezwaren;
    }

    /** A concept may be recorded of whom a meting may; its answers must be ones that are asked of this person. */
    public Bezwaren tegenConcept(InstrumentVersie versie, List<Antwoord> gegeven, Moment moment, Persoon persoon) {
        Bezwaren bezwaren = new Bezwaren();
        instemming(persoon, bezwaren);
        antwoorden(versie, gegeven, moment, persoon, false, bezwaren);
        return bezwaren;
    }

    private static void instemming(Persoon persoon, Bezwaren bezwaren) {
        if (!persoon.instemming()) {
            bezwaren.conflict(
                    "", "GEEN_INSTEMMING", "Zonder instemming van de deelnemer wordt geen meting vastgelegd.");
        }
    }

    private static void antwoorden(
            InstrumentVersie versie,
            List<Antwoord> gegeven,
            Moment moment,
            Persoon persoon,
            boolean volledig,
            Bezwaren bezwaren) {
        Map<String, String> kenmerken = new HashMap<>(persoon.kenmerken());
        kenmerken.put(Voorwaarde.MOMENT, moment.name());
        AntwoordControle.pastBij(versie, gegeven, kenmerken, persoon.bijzondereGegevens(), volledig)
                .forEach(b -> bezwaren.invoer(
                        b.index() == null ? "/antwoorden" : "/antwoorden/" + b.index() + "/" + b.veld(),
                        b.code(),
                        b.melding()));
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

    /** Whether this meting may go: later metingen are compared with the NUL, which stays while they are there. */
    public static Bezwaren tegenIntrekking(Metingstap meting, Collection<Metingstap> andere) {
        Bezwaren bezwaren = new Bezwaren();
        Metingvolgorde.behoudNul(andere, meting.moment(), null, bezwaren);
        return bezwaren;
    }

    static Metingstap stap(MetingVraag meting) {
        return new Metingstap(meting.moment(), meting.datum());
    }
}
