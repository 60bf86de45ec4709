package nl.impactmonitor.kpi.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How the levels of a score add up: at each meting to everybody with two scores, the overgangen to the levels, and those to a
 * higher level are among who is better.
 */
final class Niveauverbanden {

    private static final List<String> NIVEAUS = List.of("LAAG", "MIDDEN", "HOOG");

    private final Standinhoud stand;

    Niveauverbanden(Standinhoud stand) {
        this.stand = stand;
    }

    List<Som> sommen() {
        List<Som> sommen = new ArrayList<>();
        stand.getallen().values().stream()
                .filter(getal -> getal.filters().containsKey("niveau"))
                .map(Verbanden::onderdeel)
                .distinct()
                .sorted()
                .map(onderdeel -> onderdeel.substring(0, onderdeel.lastIndexOf('/')))
                .forEach(score -> van(score, sommen));
        return sommen;
    }

    private void van(String score, List<Som> sommen) {
        String allen = sleutel(Deel.VERANDERING, score + "/TOTAAL");
        for (String meting : List.of("NUL", "EEN")) {
            som(allen, NIVEAUS.stream().map(niveau -> niveau(score, meting, niveau)), sommen);
        }
        for (String niveau : NIVEAUS) {
            som(niveau(score, "NUL", niveau), NIVEAUS.stream().map(naar -> overgang(score, niveau, naar)), sommen);
            som(niveau(score, "EEN", niveau), NIVEAUS.stream().map(van -> overgang(score, van, niveau)), sommen);
        }
        richting(score, "BETER", 1, sommen);
        richting(score, "SLECHTER", -1, sommen);
    }

    /** Who stays in a level can have changed too. */
    private void richting(String score, String richting, int kant, List<Som> sommen) {
        String geheel = sleutel(Deel.VERANDERING, score + "/" + richting);
        List<String> delen = NIVEAUS.stream()
                .flatMap(van -> NIVEAUS.stream()
                        .filter(naar -> Integer.signum(NIVEAUS.indexOf(naar) - NIVEAUS.indexOf(van)) == kant)
                        .map(naar -> overgang(score, van, naar)))
                .filter(Objects::nonNull)
                .toList();
        if (geheel != null && !delen.isEmpty()) {
            sommen.add(Som.hoogstens(geheel, delen));
        }
    }

    /** A scale of two levels has no middle: what is not there is of nobody. */
    private static void som(String geheel, Stream<String> delen, List<Som> sommen) {
        List<String> alle = delen.filter(Objects::nonNull).toList();
        if (geheel != null && !alle.isEmpty()) {
            sommen.add(Som.van(geheel, alle));
        }
    }

    private String niveau(String score, String meting, String niveau) {
        return sleutel(Deel.NIVEAUS, score, meting, niveau);
    }

    private String overgang(String score, String van, String naar) {
        return sleutel(Deel.OVERGANGEN, score, van, naar);
    }

    /** @return null where no report has it */
    private String sleutel(Deel deel, String... codes) {
        String[] alle = Stream.concat(Stream.of(codes), Stream.of(Adres.GEHEEL)).toArray(String[]::new);
        return stand.getal(deel, alle)
                .map(getal -> stand.sleutel(getal.adres()))
                .orElse(null);
    }
}
