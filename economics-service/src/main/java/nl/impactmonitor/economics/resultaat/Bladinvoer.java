package nl.impactmonitor.economics.resultaat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.economics.export.Rekenblad;
import nl.impactmonitor.economics.mkba.Grootheid;
import nl.impactmonitor.economics.mkba.Modelpost;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.parameterset.Parameter;

/** What of a berekening goes into its workbook: no more than its result shows. */
public final class Bladinvoer {

    private Bladinvoer() {}

    /** @param set the one that the question names */
    public static Rekenblad van(String naam, BevrorenVraag vraag, GepubliceerdeSet set) {
        Gegevens gegevens = new Gegevens(vraag, set.set());
        gegevens.achterhouding.eisResultaat();
        Set<Modelpost> weg = EnumSet.noneOf(Modelpost.class);
        for (Modelpost post : Modelpost.values()) {
            if (gegevens.achterhouding.post(post.name())) {
                weg.add(post);
            }
        }
        return new Rekenblad(
                kop(naam, vraag, set),
                gegevens.invoer(),
                bronnen(gegevens, set.set().valuta()),
                EnumSet.allOf(Modelpost.class),
                weg,
                gegevens.achterhouding.verborgen(),
                gegevens.achterhouding.actoren(),
                vraag.conventie(),
                vraag.horizonJaren());
    }

    private static List<String> kop(String naam, BevrorenVraag vraag, GepubliceerdeSet set) {
        List<String> kop = new ArrayList<>();
        kop.add(naam);
        kop.add("Pilots: " + String.join(", ", vraag.pilots()));
        kop.add("Peildatum: " + vraag.peildatum());
        kop.add("Parameterset: " + set.set().code() + " versie " + set.set().versie());
        kop.add("Rekenmodel: " + vraag.engineVersie() + "; checksum van de deelnemers: " + vraag.checksum());
        kop.add("Bedragen per deelnemer in " + set.set().valuta()
                + "; verander een waarde in kolom C en de uitkomst rekent mee.");
        return kop;
    }

    private static Map<Grootheid, Rekenblad.Bron> bronnen(Gegevens gegevens, String valuta) {
        Map<Grootheid, Rekenblad.Bron> bronnen = new EnumMap<>(Grootheid.class);
        String metingen = "0- en 1-metingen van " + gegevens.deelnemers.n() + " deelnemers"
                + (gegevens.metReferentie()
                        ? " min die van " + gegevens.referentie.n() + " mensen ter referentie"
                        : "");
        for (Grootheid grootheid : Grootheid.values()) {
            if (grootheid.gemeten()) {
                bronnen.put(
                        grootheid,
                        new Rekenblad.Bron(
                                "Gemeten verandering per deelnemer",
                                "per jaar (" + valuta + ") of per week (uren)",
                                metingen));
            } else {
                gegevens.parameter(grootheid.name()).ifPresent(p -> bronnen.put(grootheid, bron(p)));
            }
        }
        if (gegevens.metReferentie()) {
            bronnen.put(
                    Grootheid.DEADWEIGHT,
                    new Rekenblad.Bron("Deadweight", "fractie", "0: de referentiegroep geeft het nulalternatief"));
        }
        return bronnen;
    }

    private static Rekenblad.Bron bron(Parameter p) {
        return new Rekenblad.Bron(p.naam(), p.eenheid(), p.bron());
    }
}
