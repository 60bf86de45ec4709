package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A published table with all its margins: a cell for every combination of one place per axis. Immutable. */
public final class Tabel {

    private final List<As> assen;
    private final int[] stap;
    private final Celstand[] cellen;

    /** @param cel the state of the cell at these names, one per axis, in the order of the axes */
    public Tabel(List<As> assen, Function<List<String>, Celstand> cel) {
        this.assen = List.copyOf(assen);
        this.stap = new int[assen.size()];
        int grootte = 1;
        for (int a = assen.size() - 1; a >= 0; a--) {
            stap[a] = grootte;
            grootte = Math.multiplyExact(grootte, assen.get(a).grootte());
        }
        this.cellen = new Celstand[grootte];
        for (int i = 0; i < grootte; i++) {
            cellen[i] = cel.apply(namen(i));
        }
    }

    public List<String> namen(int cel) {
        List<String> namen = new ArrayList<>(assen.size());
        for (int a = 0; a < assen.size(); a++) {
            namen.add(assen.get(a).namen().get(knoop(cel, a)));
        }
        return namen;
    }

    int plaats(List<String> namen) {
        int cel = 0;
        for (int a = 0; a < assen.size(); a++) {
            cel += stap[a] * assen.get(a).plaats(namen.get(a));
        }
        return cel;
    }

    public int grootte() {
        return cellen.length;
    }

    Celstand cel(int cel) {
        return cellen[cel];
    }

    List<As> assen() {
        return assen;
    }

    int knoop(int cel, int as) {
        return cel / stap[as] % assen.get(as).grootte();
    }

    int stap(int as) {
        return stap[as];
    }

    /** The axis of pilots: the second, after what is counted; or the only one. */
    int gebieden() {
        return Math.min(1, assen.size() - 1);
    }

    /**
     * Whether a cell can help to cover another: not when it is the same unknown as in an earlier stand, from which may be
     * known what it is together with others. Of its own pilot everything stood still or nothing did.
     */
    boolean vrij(int cel, int doel) {
        int as = gebieden();
        return !cellen[cel].stil() || cellen[doel].stil() && assen.get(as).verwant(knoop(cel, as), knoop(doel, as));
    }

    /** Every sum of the table: the cell of the whole first, then those that add up to it. */
    void lijnen(Consumer<int[]> doe) {
        for (int a = 0; a < assen.size(); a++) {
            lijnen(a, doe);
        }
    }

    void lijnen(int as, Consumer<int[]> doe) {
        for (int cel = 0; cel < cellen.length; cel++) {
            if (knoop(cel, as) == 0) {
                for (int[] lijn : assen.get(as).lijnen()) {
                    int[] plaatsen = new int[lijn.length];
                    for (int i = 0; i < lijn.length; i++) {
                        plaatsen[i] = cel + lijn[i] * stap[as];
                    }
                    doe.accept(plaatsen);
                }
            }
        }
    }
}
