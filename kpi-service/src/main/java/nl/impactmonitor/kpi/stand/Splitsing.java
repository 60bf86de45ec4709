package nl.impactmonitor.kpi.stand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.disclosure.Figuur;

/**
 * The declared tables: what a stand is split by beside pilot and total. Every one dimension, and those pairs that are read
 * together, no dimension in more than one: then the tables of a pilot hang together by its margins alone, and what follows
 * from all of them is what follows from each.
 */
record Splitsing(List<Dimensie> dimensies) {

    private static final String TUSSEN = "|";

    /** In the order in which they are protected: a part before what is made of it. */
    static final List<Splitsing> GEDECLAREERD = Stream.of(
                    List.<Dimensie>of(),
                    List.of(Dimensie.GESLACHT),
                    List.of(Dimensie.LEEFTIJDSKLASSE),
                    List.of(Dimensie.OPLEIDING),
                    List.of(Dimensie.LEERDER_TYPE),
                    List.of(Dimensie.DOELGROEP),
                    List.of(Dimensie.INSTROOMKANAAL),
                    List.of(Dimensie.INSTROOMMAAND),
                    List.of(Dimensie.GESLACHT, Dimensie.LEEFTIJDSKLASSE),
                    List.of(Dimensie.OPLEIDING, Dimensie.LEERDER_TYPE))
            .map(Splitsing::new)
            .toList();

    /** The table for these dimensions; pilot and region are in each. */
    static Optional<Splitsing> van(Collection<Dimensie> gevraagd) {
        List<Dimensie> vanPersonen =
                gevraagd.stream().filter(Dimensie::vanPersonen).toList();
        return GEDECLAREERD.stream()
                .filter(s -> s.dimensies.size() == vanPersonen.size() && vanPersonen.containsAll(s.dimensies))
                .findFirst();
    }

    String code() {
        return dimensies.stream().map(Enum::name).collect(Collectors.joining("+"));
    }

    List<String> namen() {
        return dimensies.stream().map(Enum::name).toList();
    }

    boolean geheel() {
        return dimensies.isEmpty();
    }

    /** The categories of a figure of this table as one text; empty for a margin, which stands in a smaller table. */
    Optional<String> kenmerken(Figuur figuur) {
        if (!figuur.kenmerken().keySet().equals(java.util.Set.copyOf(namen()))) {
            return Optional.empty();
        }
        return Optional.of(namen().stream().map(figuur.kenmerken()::get).collect(Collectors.joining(TUSSEN)));
    }

    SortedMap<String, String> kenmerken(String tekst) {
        SortedMap<String, String> kenmerken = new TreeMap<>();
        List<String> delen = geheel() ? List.of() : Arrays.asList(tekst.split("\\" + TUSSEN, -1));
        for (int i = 0; i < delen.size(); i++) {
            kenmerken.put(namen().get(i), delen.get(i));
        }
        return kenmerken;
    }

    static Splitsing metCode(String code) {
        return GEDECLAREERD.stream()
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such table: " + code));
    }

    /** Rows (splitsing, kenmerken) of one person, whose dimensions are columns of this table or alias. */
    static String rijen(String alias) {
        List<String> rijen = new ArrayList<>();
        for (Splitsing splitsing : GEDECLAREERD) {
            String waarden = splitsing.dimensies.stream()
                    .map(d -> alias + "." + d.name().toLowerCase(java.util.Locale.ROOT))
                    .collect(Collectors.joining(" || '" + TUSSEN + "' || "));
            rijen.add("('" + splitsing.code() + "', " + (splitsing.geheel() ? "''" : waarden) + ")");
        }
        return String.join(", ", rijen);
    }
}
