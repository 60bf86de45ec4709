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

/**
 * Which numbers of people out of one stand add up to others, over all delen of all reports: places, directions, reasons, months
 * after, and what is a part of something else by the way it is counted.
 */
final class Verbanden {

    private final Standinhoud stand;
    private final List<Insluiting> insluitingen;

    Verbanden(Standinhoud stand, List<Insluiting> insluitingen) {
        this.stand = stand;
        this.insluitingen = insluitingen;
    }

    List<Som> sommen() {
        List<Som> sommen = new ArrayList<>();
        stand.geheel().ifPresent(geheel -> groepen(getal -> deel(getal) + zonder(getal, "plaats"))
                .forEach(groep -> naarPlaats(geheel, groep, sommen)));
        groepen(getal -> deel(getal) + zonder(getal, "onderdeel")).forEach(groep -> naarOnderdeel(groep, sommen));
        insluitingen.forEach(insluiting -> ingesloten(insluiting, sommen));
        sommen.addAll(new Niveauverbanden(stand).sommen());
        return sommen;
    }

    private void naarPlaats(Momentopname over, List<Getal> groep, List<Som> sommen) {
        Map<String, Getal> perPlaats = new HashMap<>();
        groep.forEach(getal -> perPlaats.put(getal.plaats(), getal));
        som(perPlaats.get(Adres.GEHEEL), over.kop().pilots().stream().map(perPlaats::get), sommen);
        plaatsen(over)
                .filter(plaats -> plaats.code().startsWith(Plaats.REGIO))
                .forEach(regio -> som(
                        perPlaats.get(regio.code()),
                        plaatsen(over)
                                .filter(pilot -> regio.naam().equals(pilot.regio()))
                                .map(pilot -> perPlaats.get(pilot.code())),
                        sommen));
    }

    private static Stream<Plaats> plaatsen(Momentopname rapport) {
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

    /** In each place, where all of them are there. */
    private void ingesloten(Insluiting insluiting, List<Som> sommen) {
        String begin = insluiting.geheel() + ".";
        for (String adres : stand.getallen().keySet()) {
            if (adres.startsWith(begin)) {
                String plaats = adres.substring(begin.length());
                List<String> delen = insluiting.delen().stream()
                        .map(deel -> deel + "." + plaats)
                        .toList();
                if (stand.getallen().keySet().containsAll(delen)) {
                    sommen.add(Som.hoogstens(
                            stand.sleutel(adres),
                            delen.stream().map(stand::sleutel).toList()));
                }
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
            sommen.add(Som.van(
                    stand.sleutel(geheel.adres()),
                    alle.stream().map(deel -> stand.sleutel(deel.adres())).toList()));
        }
    }

    private Stream<List<Getal>> groepen(Function<Getal, String> naar) {
        Map<String, List<Getal>> groepen = new TreeMap<>();
        stand.getallen().values().forEach(getal -> groepen.computeIfAbsent(naar.apply(getal), g -> new ArrayList<>())
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
