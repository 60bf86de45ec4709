package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.disclosure.Figuur;

/**
 * The declared tables: what a stand is split by beside pilot and total. Every one dimension, and those pairs that are read
 * together, no dimension in more than one: then the tables of a pilot hang together by its margins alone, and what follows
 * from all of them is what follows from each. Beside them the time of the fact itself, for the verloop.
 */
record Splitsing(List<String> namen) {

    private static final String TUSSEN = "|";

    /** When the fact itself was: a month, and the quarter that it is in. */
    static final String PERIODE = "PERIODE";

    static final Splitsing GEHEEL = van();
    static final Splitsing VERLOOP = new Splitsing(List.of(PERIODE));

    /** By kenmerken of people, in the order in which they are protected: a part before what is made of it. */
    static final List<Splitsing> NAAR_KENMERK = List.of(
            van(Dimensie.GESLACHT),
            van(Dimensie.LEEFTIJDSKLASSE),
            van(Dimensie.OPLEIDING),
            van(Dimensie.LEERDER_TYPE),
            van(Dimensie.DOELGROEP),
            van(Dimensie.INSTROOMKANAAL),
            van(Dimensie.INSTROOMMAAND),
            van(Dimensie.GESLACHT, Dimensie.LEEFTIJDSKLASSE),
            van(Dimensie.OPLEIDING, Dimensie.LEERDER_TYPE));

    static final List<Splitsing> GEDECLAREERD =
            Stream.concat(Stream.of(GEHEEL), NAAR_KENMERK.stream()).toList();

    /** Of a change: the level at NUL, that at EEN, and both. */
    static final Splitsing OVERGANGEN = new Splitsing(List.of(Niveaus.VAN, Niveaus.NAAR));

    private static final List<Splitsing> ALLE = Stream.concat(
                    GEDECLAREERD.stream(),
                    Stream.of(
                            VERLOOP,
                            new Splitsing(List.of(Niveaus.VAN)),
                            new Splitsing(List.of(Niveaus.NAAR)),
                            OVERGANGEN))
            .toList();

    private static Splitsing van(Dimensie... dimensies) {
        return new Splitsing(Arrays.stream(dimensies).map(Enum::name).toList());
    }

    /** The table for these dimensions; pilot and region are in each. */
    static Optional<Splitsing> van(Collection<Dimensie> gevraagd) {
        List<String> vanPersonen =
                gevraagd.stream().filter(Dimensie::vanPersonen).map(Enum::name).toList();
        return GEDECLAREERD.stream()
                .filter(s -> s.namen.size() == vanPersonen.size() && vanPersonen.containsAll(s.namen))
                .findFirst();
    }

    String code() {
        return String.join("+", namen);
    }

    boolean geheel() {
        return namen.isEmpty();
    }

    /** Of the smallest table in which it stands. */
    static Splitsing van(Figuur figuur) {
        return ALLE.stream()
                .filter(s -> s.kenmerken(figuur).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The categories of a figure of this table as one text; empty for a margin, which stands in a smaller table. */
    Optional<String> kenmerken(Figuur figuur) {
        if (!figuur.kenmerken().keySet().equals(Set.copyOf(namen))) {
            return Optional.empty();
        }
        return Optional.of(namen.stream().map(figuur.kenmerken()::get).collect(Collectors.joining(TUSSEN)));
    }

    SortedMap<String, String> kenmerken(String tekst) {
        SortedMap<String, String> kenmerken = new TreeMap<>();
        List<String> delen = geheel() ? List.of() : Arrays.asList(tekst.split("\\" + TUSSEN, -1));
        for (int i = 0; i < delen.size(); i++) {
            kenmerken.put(namen.get(i), delen.get(i));
        }
        return kenmerken;
    }

    static Splitsing metCode(String code) {
        return ALLE.stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such table: " + code));
    }

    /** Rows (splitsing, kenmerken) of one person, whose dimensions are columns of this table or alias. */
    static String naarKenmerk(String alias) {
        List<String> rijen = new ArrayList<>();
        for (Splitsing splitsing : NAAR_KENMERK) {
            String waarden = splitsing.namen.stream()
                    .map(naam -> alias + "." + naam.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" || '" + TUSSEN + "' || "));
            rijen.add("('" + splitsing.code() + "', " + waarden + ")");
        }
        rijen.add("('" + Dimensie.INSTROOMMAAND + "', " + Tijdas.kwartaal(alias + ".instroommaand") + ")");
        return String.join(", ", rijen);
    }
}
