package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * One way in which a table is split: a tree in which the parts of each whole add up to it, everybody in exactly one leaf.
 * Immutable.
 */
public final class As {

    /** One step along this axis: somebody goes from one leaf to another, or comes in; the wholes above change with it. */
    record Zet(int[] knopen, int[] tekens) {}

    private final List<String> namen = new ArrayList<>();
    private final Map<String, Integer> plaatsen = new HashMap<>();
    private final int[] ouder;
    private final List<int[]> lijnen = new ArrayList<>();
    private final List<List<Zet>> zetten = new ArrayList<>();

    private As(SequencedMap<String, String> ouders) {
        ouders.keySet().forEach(naam -> {
            plaatsen.put(naam, namen.size());
            namen.add(naam);
        });
        ouder = new int[namen.size()];
        for (int i = 0; i < ouder.length; i++) {
            String boven = ouders.get(namen.get(i));
            ouder[i] = boven == null ? -1 : plaatsen.get(boven);
        }
        for (int i = 0; i < ouder.length; i++) {
            int[] delen = delen(i);
            if (delen.length > 0) {
                int[] lijn = new int[delen.length + 1];
                lijn[0] = i;
                System.arraycopy(delen, 0, lijn, 1, delen.length);
                lijnen.add(lijn);
            }
        }
        for (int i = 0; i < ouder.length; i++) {
            zetten.add(zettenVan(i));
        }
    }

    /** @param ouders the whole of each name, null for the one at the top; a whole comes before its parts */
    public static As boom(SequencedMap<String, String> ouders) {
        return new As(ouders);
    }

    public static As plat(String geheel, Collection<String> delen) {
        SequencedMap<String, String> ouders = new LinkedHashMap<>();
        ouders.put(geheel, null);
        delen.forEach(deel -> ouders.put(deel, geheel));
        return new As(ouders);
    }

    public List<String> namen() {
        return List.copyOf(namen);
    }

    /** The whole that this is a part of. */
    public String ouder(String naam) {
        return namen.get(ouder[plaats(naam)]);
    }

    List<String> delen(String naam) {
        return java.util.Arrays.stream(delen(plaats(naam))).mapToObj(namen::get).toList();
    }

    /** The other part of the same whole, of two; the first of more. */
    public String naast(String naam) {
        int plaats = plaats(naam);
        return namen.get(java.util.stream.IntStream.range(0, ouder.length)
                .filter(i -> i != plaats && ouder[i] == ouder[plaats])
                .findFirst()
                .orElseThrow());
    }

    /** Whether one is the other, or a part of it. */
    boolean verwant(int een, int ander) {
        return binnen(een, ander) || binnen(ander, een);
    }

    boolean binnen(int deel, int geheel) {
        int knoop = deel;
        while (knoop >= 0 && knoop != geheel) {
            knoop = ouder[knoop];
        }
        return knoop == geheel;
    }

    boolean blad(int knoop) {
        return delen(knoop).length == 0;
    }

    /** Whether both are parts of one whole, or the first is a part of the second. */
    boolean naaste(int een, int ander) {
        return ouder[een] == ouder[ander] || binnen(een, ander);
    }

    int plaats(String naam) {
        return plaatsen.get(naam);
    }

    int grootte() {
        return ouder.length;
    }

    /** Each whole, first, with its parts. */
    List<int[]> lijnen() {
        return lijnen;
    }

    /** Every step that adds one to this place. */
    List<Zet> zetten(int knoop) {
        return zetten.get(knoop);
    }

    private int[] delen(int knoop) {
        return java.util.stream.IntStream.range(0, ouder.length)
                .filter(i -> ouder[i] == knoop)
                .toArray();
    }

    private List<Zet> zettenVan(int knoop) {
        List<Zet> gevonden = new ArrayList<>();
        for (int bij = 0; bij < ouder.length; bij++) {
            if (delen(bij).length > 0) {
                continue;
            }
            for (int af = -1; af < ouder.length; af++) {
                if (af != bij && (af < 0 || delen(af).length == 0)) {
                    Zet zet = zet(bij, af);
                    for (int i = 0; i < zet.knopen().length; i++) {
                        if (zet.knopen()[i] == knoop && zet.tekens()[i] > 0) {
                            gevonden.add(zet);
                        }
                    }
                }
            }
        }
        return gevonden;
    }

    private Zet zet(int bij, int af) {
        int[] teken = new int[ouder.length];
        for (int i = bij; i >= 0; i = ouder[i]) {
            teken[i]++;
        }
        for (int i = af; i >= 0; i = ouder[i]) {
            teken[i]--;
        }
        int[] knopen = java.util.stream.IntStream.range(0, teken.length)
                .filter(i -> teken[i] != 0)
                .toArray();
        return new Zet(
                knopen, java.util.Arrays.stream(knopen).map(i -> teken[i]).toArray());
    }
}
