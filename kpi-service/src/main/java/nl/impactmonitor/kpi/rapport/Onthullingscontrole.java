package nl.impactmonitor.kpi.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks at a report as a whole before it goes out, and at what it tells beside the ones that went out. Its numbers come from a
 * stand that was protected as one set with the standen before it (decision 0023); this looks once more over all delen and all
 * reports together, and sees what came about after that: a higher minimum, another definition over the same people, a number
 * that an earlier report had to hide, a berekening beside the stand. Pure.
 */
public final class Onthullingscontrole {

    private final long minimum;
    private final long interval;
    private final List<Insluiting> insluitingen;

    /**
     * @param minimum least number of people behind a published figure
     * @param interval least width of what may be worked out of a number that is not shown
     * @param insluitingen which numbers are parts of others by the way they are counted
     */
    public Onthullingscontrole(long minimum, long interval, List<Insluiting> insluitingen) {
        this.minimum = minimum;
        this.interval = interval;
        this.insluitingen = List.copyOf(insluitingen);
    }

    /** @param uitgebracht the vastgestelde reports of the same programma */
    public List<Bevinding> bevindingen(Momentopname rapport, Collection<Momentopname> uitgebracht) {
        List<Bevinding> bevindingen = new ArrayList<>();
        rapport.onderdelen().stream()
                .filter(onderdeel -> onderdeel.deel() != Deel.REKENPARAMETERS)
                .flatMap(onderdeel -> onderdeel.getallen().stream())
                .filter(Onthullingscontrole::getoond)
                .forEach(getal -> {
                    if (teWeinig(getal.waarde())) {
                        bevindingen.add(new Bevinding(
                                getal.adres(),
                                "ONDER_MINIMUM",
                                "Er staan minder dan " + minimum + " personen achter."));
                    }
                    uitgebracht.forEach(eerder -> eerder.getal(getal.adres())
                            .flatMap(oud -> naast(getal, oud))
                            .ifPresent(bevindingen::add));
                });
        bevindingen.addAll(afTeLeiden(rapport, uitgebracht));
        bevindingen.addAll(deelgroepen(rapport, uitgebracht));
        bevindingen.addAll(citaten(rapport, uitgebracht));
        return bevindingen.stream().distinct().toList();
    }

    private Optional<Bevinding> naast(Getal getal, Getal oud) {
        boolean zelfdeMoment = Objects.equals(getal.standPer(), oud.standPer());
        if (oud.waarde() == null) {
            return zelfdeMoment
                    ? Optional.of(new Bevinding(
                            getal.adres(),
                            "EERDER_ONDERDRUKT",
                            "Een eerder rapport liet dit getal weg, over dezelfde mensen op hetzelfde moment."))
                    : Optional.empty();
        }
        boolean berekening = getal.bron() == Bron.BEREKENING;
        return (zelfdeMoment || berekening)
                        && teWeinig(getal.waarde().subtract(oud.waarde()).abs())
                ? Optional.of(new Bevinding(
                        getal.adres(),
                        "VERSCHIL_TE_KLEIN",
                        "Het verschil met een eerder rapport gaat over minder dan " + minimum + " personen."))
                : Optional.empty();
    }

    /** What it tells by itself, and beside the ones that went out what they did not tell yet. */
    private Set<Bevinding> deelgroepen(Momentopname rapport, Collection<Momentopname> uitgebracht) {
        Set<Bevinding> nieuw = new LinkedHashSet<>(deelgroepen(met(rapport, uitgebracht)));
        nieuw.removeAll(deelgroepen(uitgebracht));
        nieuw.addAll(deelgroepen(List.of(rapport)));
        return nieuw;
    }

    private List<Bevinding> deelgroepen(Collection<Momentopname> rapporten) {
        return new Deelgroepen(rapporten, this::teWeinig, minimum).bevindingen();
    }

    /** What this report makes known of numbers that are not shown, and the ones that went out did not. */
    private List<Bevinding> afTeLeiden(Momentopname rapport, Collection<Momentopname> uitgebracht) {
        Set<String> nieuw = new TreeSet<>(smal(met(rapport, uitgebracht)));
        nieuw.removeAll(smal(uitgebracht));
        return nieuw.stream()
                .map(sleutel -> new Bevinding(
                        sleutel.substring(0, sleutel.indexOf(' ')),
                        "AF_TE_LEIDEN",
                        "Dit getal wordt niet getoond, maar volgt tot op minder dan " + interval
                                + " personen uit andere getallen van dit rapport of van een eerder rapport."))
                .toList();
    }

    private static List<Momentopname> met(Momentopname rapport, Collection<Momentopname> uitgebracht) {
        return Stream.concat(Stream.of(rapport), uitgebracht.stream()).toList();
    }

    private Set<String> smal(Collection<Momentopname> rapporten) {
        Map<String, Long> getallen = new HashMap<>();
        List<Som> sommen = new ArrayList<>();
        List<Berekendaantal> berekend = Berekendaantal.van(rapporten);
        for (Standinhoud stand : Standinhoud.van(rapporten)) {
            stand.getallen()
                    .forEach((adres, getal) -> getallen.put(
                            stand.sleutel(adres),
                            getal.waarde() == null ? null : getal.waarde().longValueExact()));
            sommen.addAll(new Verbanden(stand, insluitingen).sommen());
            berekend.stream()
                    .filter(b -> b.peildatum().filter(stand::nietVoor).isPresent())
                    .map(b -> new Berekeningsverbanden(stand, b))
                    .forEach(verbanden -> {
                        getallen.putAll(verbanden.getallen());
                        sommen.addAll(verbanden.sommen());
                    });
        }
        return new Afleiding(getallen, sommen).binnen(interval, minimum);
    }

    /** The same words under two descriptions of who spoke point at fewer people than either. */
    private static List<Bevinding> citaten(Momentopname rapport, Collection<Momentopname> uitgebracht) {
        List<Citaat> eerder =
                uitgebracht.stream().flatMap(Momentopname::alleCitaten).toList();
        return rapport.alleCitaten()
                .filter(citaat -> eerder.stream()
                        .anyMatch(oud -> oud.id().equals(citaat.id())
                                && !(Objects.equals(oud.plaats(), citaat.plaats())
                                        && Objects.equals(oud.organisatiesoort(), citaat.organisatiesoort()))))
                .map(citaat -> new Bevinding(
                        "factoren.citaat." + citaat.id(),
                        "CITAAT_ANDERS_OMSCHREVEN",
                        "Een eerder rapport zegt van dit citaat iets anders over wie sprak; samen wijzen zij een"
                                + " kleinere groep aan."))
                .toList();
    }

    static boolean overMensen(Getal getal) {
        return getal.bron() == Bron.STAND && getal.eenheid().equals(Getal.PERSONEN);
    }

    /** Counts of people, of a stand and of a berekening. */
    private static boolean getoond(Getal getal) {
        return getal.waarde() != null
                && getal.eenheid().equals(Getal.PERSONEN)
                && (getal.bron() == Bron.STAND || getal.bron() == Bron.BEREKENING);
    }

    private boolean teWeinig(BigDecimal personen) {
        return personen.signum() > 0 && personen.compareTo(BigDecimal.valueOf(minimum)) < 0;
    }
}
