package nl.impactmonitor.kpi.rapport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which numbers of people in a report add up to others, over all its delen: places, directions, reasons, months after. */
final class Verbanden {

    private final Momentopname rapport;
    private final List<Getal> mensen;

    Verbanden(Momentopname rapport) {
        this.rapport = rapport;
        this.mensen =
                rapport.alleGetallen().filter(Onthullingscontrole::overMensen).toList();
    }

    /**
     * The numbers that are added up, in the stand of this report; those of another stand are of other people, and are another
     * number. Not by when the number itself was made: one in which nobody moved, and one that stays hidden, keep the moment of
     * an older stand beside a total of this one, and are added up to it all the same.
     */
    String sleutel(Getal getal) {
        return getal.adres() + " " + rapport.kop().standPer();
    }

    List<Som> sommen() {
        List<Som> sommen = new ArrayList<>();
        groepen(getal -> deel(getal) + zonder(getal, "plaats")).forEach(groep -> naarPlaats(groep, sommen));
        groepen(getal -> deel(getal) + zonder(getal, "onderdeel")).forEach(groep -> naarOnderdeel(groep, sommen));
        return sommen;
    }

    private void naarPlaats(List<Getal> groep, List<Som> sommen) {
        Map<String, Getal> perPlaats = new HashMap<>();
        groep.forEach(getal -> perPlaats.put(getal.plaats(), getal));
        if (rapport.kop().geheel()) {
            som(perPlaats.get(Adres.GEHEEL), rapport.kop().pilots().stream().map(perPlaats::get), sommen);
            plaatsen()
                    .filter(plaats -> plaats.code().startsWith(Plaats.REGIO))
                    .forEach(regio -> som(
                            perPlaats.get(regio.code()),
                            plaatsen()
                                    .filter(pilot -> regio.naam().equals(pilot.regio()))
                                    .map(pilot -> perPlaats.get(pilot.code())),
                            sommen));
        }
    }

    private Stream<Plaats> plaatsen() {
        return rapport.achtergrond() == null ? Stream.of() : rapport.achtergrond().plaatsen().stream();
    }

    private void naarOnderdeel(List<Getal> groep, List<Som> sommen) {
        for (Getal geheel : groep) {
            String onderdeel = onderdeel(geheel);
            if (geheel.adres().startsWith("uitval.") && onderdeel.equals("TOTAAL")) {
                som(geheel, delen(groep, o -> !o.equals("TOTAAL")), sommen);
            } else if (onderdeel.endsWith("/TOTAAL")) {
                String stam = onderdeel.substring(0, onderdeel.length() - "TOTAAL".length());
                som(geheel, delen(groep, o -> o.startsWith(stam) && !o.equals(onderdeel)), sommen);
            } else if (onderdeel.startsWith("TE_VOLGEN_")) {
                String na = "NA_" + onderdeel.substring("TE_VOLGEN_".length()) + "_";
                som(geheel, delen(groep, o -> o.startsWith(na)), sommen);
            }
        }
    }

    private static Stream<Getal> delen(List<Getal> groep, Predicate<String> welke) {
        return groep.stream().filter(getal -> welke.test(onderdeel(getal)));
    }

    /** Nothing where one of them is missing. */
    private void som(Getal geheel, Stream<Getal> delen, List<Som> sommen) {
        List<Getal> alle = new ArrayList<>();
        delen.forEach(alle::add);
        if (geheel != null && !alle.isEmpty() && alle.stream().allMatch(Objects::nonNull)) {
            sommen.add(new Som(sleutel(geheel), alle.stream().map(this::sleutel).toList()));
        }
    }

    private Stream<List<Getal>> groepen(Function<Getal, String> naar) {
        Map<String, List<Getal>> groepen = new TreeMap<>();
        mensen.forEach(getal -> groepen.computeIfAbsent(naar.apply(getal), g -> new ArrayList<>())
                .add(getal));
        return groepen.values().stream();
    }

    private static String deel(Getal getal) {
        return getal.adres().substring(0, getal.adres().indexOf('.'));
    }

    private static String zonder(Getal getal, String filter) {
        Map<String, String> rest = new TreeMap<>(getal.filters());
        rest.remove(filter);
        return rest.toString();
    }

    static String onderdeel(Getal getal) {
        return getal.filters().getOrDefault("onderdeel", "");
    }
}
