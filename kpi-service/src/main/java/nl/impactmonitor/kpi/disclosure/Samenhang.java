package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All figures that hang together, of whatever family: every whole with its parts, every total with its pilots. Of one
 * person a chain of them tells, so that each sum here is one that somebody can add to another. Not safe for use by several
 * threads.
 */
final class Samenhang {

    private final As pilots;
    private final List<Figuur> figuren = new ArrayList<>();
    private final Map<Figuur, Integer> nummers = new HashMap<>();
    private final List<Celstand> cellen = new ArrayList<>();
    private final List<Boolean> verborgen = new ArrayList<>();
    private final List<Set<String>> families = new ArrayList<>();
    private final List<Verband> verbanden = new ArrayList<>();
    private final Set<List<Integer>> gezien = new HashSet<>();

    Samenhang(As pilots) {
        this.pilots = pilots;
    }

    /** A figure as it was decided on in the first of its tables. */
    int voegToe(Figuur figuur, Celstand cel, boolean nietGetoond, String familie) {
        int nummer = nummers.computeIfAbsent(figuur, f -> {
            figuren.add(f);
            cellen.add(cel);
            verborgen.add(nietGetoond);
            families.add(new HashSet<>());
            return figuren.size() - 1;
        });
        families.get(nummer).add(familie);
        return nummer;
    }

    void voegToe(Verband verband) {
        if (gezien.add(Arrays.stream(verband.cellen()).boxed().toList())) {
            verbanden.add(verband);
        }
    }

    /** @return null when it stands in no table */
    Integer nummer(Figuur figuur) {
        return nummers.get(figuur);
    }

    List<Verband> verbanden() {
        return verbanden;
    }

    int grootte() {
        return figuren.size();
    }

    Figuur figuur(int nummer) {
        return figuren.get(nummer);
    }

    Celstand cel(int nummer) {
        return cellen.get(nummer);
    }

    /** Place in the axis of pilots. */
    int gebied(int nummer) {
        return pilots.plaats(figuren.get(nummer).pilot());
    }

    As pilots() {
        return pilots;
    }

    /** Not shown; for what is never printed, not known either. */
    boolean verborgen(int nummer) {
        return verborgen.get(nummer);
    }

    void verberg(int nummer) {
        verborgen.set(nummer, true);
    }

    /** May differ from the truth as far as figures that are shown tell. */
    boolean los(int nummer) {
        return verborgen(nummer) || !cel(nummer).gedrukt();
    }

    boolean kanVerborgen(int nummer) {
        return !los(nummer) && !cel(nummer).bekend();
    }

    /** Whether a cell can help to cover another; see {@link Tabel#vrij}. */
    boolean vrij(int nummer, int doel) {
        return !cel(nummer).stil() || cel(doel).stil() && pilots.verwant(gebied(nummer), gebied(doel));
    }

    /** The families it stands in, those that have a figure in common with one of them, and those of what confines it. */
    Set<String> buurfamilies(int doel) {
        Set<String> mee = new HashSet<>(families.get(doel));
        verbanden.stream()
                .map(Verband::cellen)
                .filter(cellen -> Arrays.stream(cellen).anyMatch(cel -> cel == doel))
                .flatMapToInt(Arrays::stream)
                .forEach(cel -> mee.addAll(families.get(cel)));
        for (int i = 0; i < figuren.size(); i++) {
            if (gebied(i) == 0 && families.get(i).stream().anyMatch(families.get(doel)::contains)) {
                mee.addAll(families.get(i));
            }
        }
        return mee;
    }

    /** Everything that goes out of the families of this figure, as far as it was not out. */
    void verbergFamilies(int doel) {
        IntStream.range(0, grootte())
                .filter(i -> in(i, families.get(doel)) && kanVerborgen(i))
                .forEach(this::verberg);
    }

    boolean in(int nummer, Set<String> welke) {
        return families.get(nummer).stream().anyMatch(welke::contains);
    }

    /** What is to be covered. */
    List<Integer> doelen(long minimum) {
        boolean[] nieuws = nieuws();
        return IntStream.range(0, grootte())
                .filter(i -> los(i) && cel(i).personen() > 0)
                .filter(i ->
                        cel(i).stil() ? nieuws[i] && (gevoelig(i, minimum) || cel(i).gedrukt()) : gevoelig(i, minimum))
                .boxed()
                .toList();
    }

    /** Of too few people, or too few who moved. */
    private boolean gevoelig(int nummer, long minimum) {
        return cel(nummer).teWeinig(minimum) || cel(nummer).bewogenDoorTeWeinig(minimum);
    }

    /** Of which figures a sum over pilots tells something new; of a region that is not shown, a larger one tells the same. */
    private boolean[] nieuws() {
        boolean[] nieuws = new boolean[grootte()];
        for (Verband verband : verbanden) {
            int geheel = verband.cellen()[0];
            boolean verder = verborgen(geheel)
                    ? nieuws[geheel] && !cel(geheel).stil()
                    : new Rest(verband.cellen(), this::cel, this::verborgen).isNieuw();
            if (verband.gebieden() && verder) {
                Arrays.stream(verband.cellen()).forEach(i -> nieuws[i] = true);
            }
        }
        return nieuws;
    }

    /** @param cellen the whole first */
    Rest rest(int[] cellen) {
        return new Rest(cellen, this::cel, this::los);
    }

    /**
     * Every sum, its whole first. Of a region that is not shown a total tells what it tells of the pilots in it: they stand
     * there in its place.
     */
    List<int[]> sommen() {
        Map<Integer, int[]> gebieden = new HashMap<>();
        verbanden.stream()
                .filter(Verband::gebieden)
                .forEach(verband -> gebieden.put(verband.cellen()[0], verband.cellen()));
        return verbanden.stream()
                .filter(Verband::sluitend)
                .map(verband -> verband.gebieden() ? metPilots(verband.cellen(), gebieden) : verband.cellen())
                .toList();
    }

    private int[] metPilots(int[] cellen, Map<Integer, int[]> gebieden) {
        IntStream.Builder som = IntStream.builder().add(cellen[0]);
        for (int i = 1; i < cellen.length; i++) {
            int[] delen = los(cellen[i]) ? gebieden.get(cellen[i]) : null;
            (delen == null
                            ? IntStream.of(cellen[i])
                            : Arrays.stream(metPilots(delen, gebieden)).skip(1))
                    .forEach(som::add);
        }
        return som.build().toArray();
    }

    /** What is never printed is known all the same when it is the only one of a sum that is not. */
    private void leidAf() {
        for (int i = 0; i < grootte(); i++) {
            verborgen.set(i, los(i));
        }
        boolean meer = true;
        while (meer) {
            meer = false;
            for (Verband verband : verbanden) {
                int[] onbekend =
                        Arrays.stream(verband.cellen()).filter(this::verborgen).toArray();
                if (verband.sluitend()
                        && onbekend.length == 1
                        && !cel(onbekend[0]).gedrukt()) {
                    verborgen.set(onbekend[0], false);
                    meer = true;
                }
            }
        }
    }

    /** Of every figure, once it is covered. */
    Map<Figuur, Besluit> besluiten(long minimum) {
        leidAf();
        boolean[] verteld = verteldErnaast();
        Map<Figuur, Besluit> besluiten = new HashMap<>();
        for (int i = 0; i < grootte(); i++) {
            besluiten.put(figuren.get(i), Besluit.over(cel(i), verborgen(i), minimum, verteld[i]));
        }
        return besluiten;
    }

    /**
     * What is shown tells of whatever hangs together with it by figures that are not. Also where nobody moved in it: that
     * is known of it, and not of them.
     */
    private boolean[] verteldErnaast() {
        boolean[] geraakt = new boolean[grootte()];
        boolean meer = true;
        while (meer) {
            meer = false;
            for (Verband verband : verbanden) {
                boolean raakt = Arrays.stream(verband.cellen()).anyMatch(i -> !verborgen(i) || geraakt[i]);
                for (int i : raakt ? verband.cellen() : new int[0]) {
                    meer |= !geraakt[i];
                    geraakt[i] = true;
                }
            }
        }
        return geraakt;
    }
}
