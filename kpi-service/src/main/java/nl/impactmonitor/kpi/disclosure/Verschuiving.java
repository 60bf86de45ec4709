package nl.impactmonitor.kpi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Other figures than the true ones that fit everything shown as well, found by linear programme: how far each is from the
 * truth, in people. A figure that is shown stays what it is, unless it has a price: then it may differ, and the programme
 * takes those that cost least (Kelly, Golden and Assad, Cell suppression: disclosure protection for sensitive tabular data,
 * Networks 22, 1992).
 */
final class Verschuiving {

    /** Farther from the truth than any cover asks for. */
    private static final double HOOGSTENS = 100;

    static final double GELIJK = 1e-4;

    private final List<Verband> verbanden;
    private final double[] omlaag;
    private final double[] omhoog;
    private final double[] prijs;
    private List<Verband> geraakt;
    private List<Deel> delen;

    /** @param aantal figures; none of them may differ yet */
    Verschuiving(List<Verband> verbanden, int aantal) {
        this.verbanden = verbanden;
        this.omlaag = new double[aantal];
        this.omhoog = new double[aantal];
        this.prijs = new double[aantal];
    }

    /** @param kosten per person that it differs; 0 for what is not shown */
    void mag(int cel, double lager, double hoger, double kosten) {
        omlaag[cel] = Math.min(HOOGSTENS, lager);
        omhoog[cel] = Math.min(HOOGSTENS, hoger);
        prijs[cel] = kosten;
    }

    /**
     * Once nothing is added: for several questions about the same figures the programmes are made once.
     *
     * @param waard what a person more in each figure is worth @return per figure, or no change at all
     */
    double[] beste(double[] waard) {
        if (delen == null) {
            delen = delen();
        }
        double[] verschil = new double[omlaag.length];
        delen.forEach(deel -> deel.los(waard, verschil));
        return klopt(verschil) ? verschil : new double[omlaag.length];
    }

    /**
     * Figures that hang together by no sum in which both may differ are apart: a programme of each of these parts is found in less
     * work than one of all.
     */
    private List<Deel> delen() {
        beperk();
        geraakt = verbanden.stream().filter(this::raakt).toList();
        int[] deel = IntStream.range(0, omlaag.length).toArray();
        geraakt.forEach(verband -> verbind(deel, verband.cellen()));
        Map<Integer, List<Verband>> hier = new HashMap<>();
        geraakt.forEach(verband -> hier.computeIfAbsent(deel(deel, verband), d -> new ArrayList<>())
                .add(verband));
        Map<Integer, List<Integer>> cellen = new TreeMap<>();
        for (int cel = 0; cel < omlaag.length; cel++) {
            if (kan(cel)) {
                cellen.computeIfAbsent(wortel(deel, cel), d -> new ArrayList<>())
                        .add(cel);
            }
        }
        return cellen.entrySet().stream()
                .map(d -> new Deel(d.getValue(), hier.getOrDefault(d.getKey(), List.of())))
                .toList();
    }

    /** Figures that hang together, with the sums that they are in. */
    private final class Deel {
        private final List<Integer> cellen;
        private final List<Verband> hier;
        private final Map<Integer, Integer> kolom = new HashMap<>();
        private int kolommen;
        private Simplex programma;

        Deel(List<Integer> cellen, List<Verband> hier) {
            this.cellen = cellen;
            this.hier = hier;
        }

        /** Where nothing of it is asked for it stays what it is. */
        void los(double[] waard, double[] verschil) {
            if (cellen.stream().allMatch(cel -> waard[cel] == 0)) {
                return;
            }
            if (programma == null) {
                programma = programma();
            }
            double[] streven = new double[kolommen];
            for (int cel : cellen) {
                int k = kolom.get(cel);
                streven[k] = waard[cel] - prijs[cel];
                if (prijs[cel] != 0) {
                    streven[k + 1] = -waard[cel] - prijs[cel];
                }
            }
            double[] uitkomst = programma.hoogste(streven);
            for (int cel : cellen) {
                int k = kolom.get(cel);
                verschil[cel] = uitkomst[k] - (prijs[cel] == 0 ? 0 : uitkomst[k + 1]);
            }
        }

        private Simplex programma() {
            for (int cel : cellen) {
                kolom.put(cel, kolommen);
                kolommen += prijs[cel] == 0 ? 1 : 2;
            }
            double[] onder = new double[kolommen];
            double[] boven = new double[kolommen];
            for (int cel : cellen) {
                int k = kolom.get(cel);
                boven[k] = omhoog[cel];
                if (prijs[cel] == 0) {
                    onder[k] = -omlaag[cel];
                } else {
                    boven[k + 1] = omlaag[cel];
                }
            }
            Simplex nieuw = new Simplex(new double[kolommen], onder, boven);
            hier.forEach(verband -> som(nieuw, verband));
            return nieuw;
        }

        private void som(Simplex nieuw, Verband verband) {
            int[] welke = new int[2 * verband.cellen().length];
            double[] factoren = new double[welke.length];
            int aantal = 0;
            for (int i = 0; i < verband.cellen().length; i++) {
                int cel = verband.cellen()[i];
                if (kan(cel)) {
                    welke[aantal] = kolom.get(cel);
                    factoren[aantal++] = Verband.teken(i);
                    if (prijs[cel] != 0) {
                        welke[aantal] = kolom.get(cel) + 1;
                        factoren[aantal++] = -Verband.teken(i);
                    }
                }
            }
            double hoogstens = verband.sluitend() ? 0 : Double.POSITIVE_INFINITY;
            nieuw.som(Arrays.copyOf(welke, aantal), Arrays.copyOf(factoren, aantal), -verband.over(), hoogstens);
        }
    }

    private void verbind(int[] deel, int[] cellen) {
        int eerste = -1;
        for (int cel : cellen) {
            if (kan(cel)) {
                eerste = eerste < 0 ? wortel(deel, cel) : eerste;
                deel[wortel(deel, cel)] = eerste;
            }
        }
    }

    private int deel(int[] deel, Verband verband) {
        return Arrays.stream(verband.cellen())
                .filter(this::kan)
                .map(cel -> wortel(deel, cel))
                .findFirst()
                .orElseThrow();
    }

    private static int wortel(int[] deel, int cel) {
        int wortel = cel;
        while (deel[wortel] != wortel) {
            deel[wortel] = deel[deel[wortel]];
            wortel = deel[wortel];
        }
        return wortel;
    }

    private boolean raakt(Verband verband) {
        for (int cel : verband.cellen()) {
            if (kan(cel)) {
                return true;
            }
        }
        return false;
    }

    /** What is the only one that may differ in a sum does not, over and over. */
    private void beperk() {
        boolean minder = true;
        while (minder) {
            minder = false;
            for (Verband verband : verbanden) {
                int enige = enige(verband.cellen());
                if (enige >= 0) {
                    int cel = verband.cellen()[enige];
                    boolean geheel = !verband.sluitend() && enige == 0;
                    boolean deel = !verband.sluitend() && enige > 0;
                    double lager = deel ? omlaag[cel] : Math.min(omlaag[cel], verband.over());
                    double hoger = geheel ? omhoog[cel] : Math.min(omhoog[cel], verband.over());
                    minder |= lager < omlaag[cel] || hoger < omhoog[cel];
                    omlaag[cel] = lager;
                    omhoog[cel] = hoger;
                }
            }
        }
    }

    /** Place in the list of the only one that may differ; -1 where there are more or fewer. */
    private int enige(int[] cellen) {
        int enige = -1;
        for (int i = 0; i < cellen.length; i++) {
            if (kan(cellen[i])) {
                if (enige >= 0) {
                    return -1;
                }
                enige = i;
            }
        }
        return enige;
    }

    private boolean kan(int cel) {
        return omlaag[cel] > 0 || omhoog[cel] > 0;
    }

    /** What a solver found counts only when it fits. */
    private boolean klopt(double[] verschil) {
        for (Verband verband : geraakt) {
            double rest = 0;
            for (int i = 0; i < verband.cellen().length; i++) {
                rest += Verband.teken(i) * verschil[verband.cellen()[i]];
            }
            if (rest < -verband.over() - GELIJK || verband.sluitend() && rest > GELIJK) {
                return false;
            }
        }
        return true;
    }
}
