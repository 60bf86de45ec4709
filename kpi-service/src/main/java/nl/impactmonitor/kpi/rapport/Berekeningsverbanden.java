package nl.impactmonitor.kpi.rapport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a berekening tells of numbers of a stand: how many it is about, who are among those of the stand of its day and of every
 * later one, and of that of its day how many more started to work than stopped.
 */
final class Berekeningsverbanden {

    private static final String WERK = "WERKZAAM//";

    private final Standinhoud stand;
    private final Berekendaantal berekend;
    private final List<String> plaatsen;
    private final Map<String, Long> getallen = new HashMap<>();
    private final List<Som> sommen = new ArrayList<>();

    Berekeningsverbanden(Standinhoud stand, Berekendaantal berekend) {
        this.stand = stand;
        this.berekend = berekend;
        this.plaatsen = berekend.plaatsen(stand);
        if (heeft(Deel.STROOM, "EENMETING")) {
            aantal();
        }
        boolean zelfdeMensen = berekend.peildatum().filter(stand::van).isPresent();
        if (zelfdeMensen
                && Stream.of("TOTAAL", "BETER", "GELIJK", "SLECHTER")
                        .allMatch(deel -> heeft(Deel.VERANDERING, WERK + deel))) {
            berekend.naarWerk().ifPresent(this::werk);
        }
    }

    /** Beside those of the stand, by key; null for a sum of which nothing is told. */
    Map<String, Long> getallen() {
        return getallen;
    }

    List<Som> sommen() {
        return sommen;
    }

    private void aantal() {
        sommen.add(Som.hoogstens(
                samen(Deel.STROOM, "EENMETING"),
                List.of(bekend("n", berekend.n().waarde().longValueExact()))));
    }

    /**
     * The net is over who has an income in both metingen, so that of the others each may have gone either way. With of how many
     * nothing changed it gives each direction.
     */
    private void werk(long meer) {
        OptionalLong allen = getoond(Deel.VERANDERING, WERK + "TOTAAL");
        long anderen =
                allen.isPresent() ? allen.getAsLong() - berekend.n().waarde().longValueExact() : -1;
        if (anderen < 0 || Math.abs(meer) < anderen) {
            return;
        }
        String meeste = samen(Deel.VERANDERING, WERK + (meer < 0 ? "SLECHTER" : "BETER"));
        String minste = samen(Deel.VERANDERING, WERK + (meer < 0 ? "BETER" : "SLECHTER"));
        String verschil = bekend("meer", Math.abs(meer) - anderen);
        sommen.add(new Som(meeste, List.of(minste, verschil), 2 * anderen));
        sommen.add(new Som(
                samen(Deel.VERANDERING, WERK + "TOTAAL"),
                List.of(samen(Deel.VERANDERING, WERK + "GELIJK"), minste, minste, verschil),
                2 * anderen));
    }

    private boolean heeft(Deel deel, String onderdeel) {
        return plaatsen.stream()
                .allMatch(plaats -> stand.getal(deel, onderdeel, plaats).isPresent());
    }

    private OptionalLong getoond(Deel deel, String onderdeel) {
        List<Getal> delen = plaatsen.stream()
                .map(plaats -> stand.getal(deel, onderdeel, plaats).orElseThrow())
                .toList();
        return delen.stream().anyMatch(getal -> getal.waarde() == null)
                ? OptionalLong.empty()
                : OptionalLong.of(delen.stream()
                        .mapToLong(getal -> getal.waarde().longValueExact())
                        .sum());
    }

    /** The key of the number of the one place, or of the sum over all pilots. */
    private String samen(Deel deel, String onderdeel) {
        List<String> delen = plaatsen.stream()
                .map(plaats -> stand.sleutel(Adres.van(deel, onderdeel, plaats)))
                .toList();
        if (delen.size() == 1) {
            return delen.getFirst();
        }
        String som = stand.sleutel(berekend.n().adres() + " " + deel + " " + onderdeel);
        if (!getallen.containsKey(som)) {
            getallen.put(som, null);
            sommen.add(Som.van(som, delen));
        }
        return som;
    }

    private String bekend(String wat, long waarde) {
        String sleutel = stand.sleutel(berekend.n().adres() + " " + wat + " " + waarde);
        getallen.put(sleutel, waarde);
        return sleutel;
    }
}
