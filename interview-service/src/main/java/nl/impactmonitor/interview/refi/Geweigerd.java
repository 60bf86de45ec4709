package nl.impactmonitor.interview.refi;

import java.util.List;

/** A file that is not taken at all: what is wrong with it, everything at once as far as it could be read. */
public final class Geweigerd extends RuntimeException {

    private final transient List<Fout> fouten;
    private final boolean teGroot;

    private Geweigerd(List<Fout> fouten, boolean teGroot) {
        super("refused: " + fouten.stream().map(Fout::code).distinct().toList(), null, false, false);
        this.fouten = List.copyOf(fouten);
        this.teGroot = teGroot;
    }

    static Geweigerd om(List<Fout> fouten) {
        return new Geweigerd(fouten, false);
    }

    static Geweigerd om(String plaats, String code, String melding) {
        return om(List.of(new Fout(plaats, code, melding)));
    }

    static Geweigerd teGroot(String melding) {
        return new Geweigerd(List.of(new Fout("", "TE_GROOT", melding)), true);
    }

    public List<Fout> fouten() {
        return fouten;
    }

    /** Larger than this service takes, packed or unpacked. */
    public boolean teGroot() {
        return teGroot;
    }

    /**
     * @param plaats where in the file, as a path of element names and numbers, or the name of a part of the package
     * @param code stable, upper case
     * @param melding a Dutch sentence; never repeats a value from the file
     */
    public record Fout(String plaats, String code, String melding) {}
}
