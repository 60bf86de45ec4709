package nl.impactmonitor.platform.scope;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * For which pilots, organisation and person something is done; immutable.
 *
 * @param pilots codes, or exactly {@code *}; whatever is not a pilot code is left out and so opens nothing
 * @param organisatie empty when the token names none
 */
public record Scope(Set<String> pilots, String organisatie, String subject) {

    public static final String ALL = "*";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]+");
    private static final Scope NONE = new Scope(Set.of(), "", "");

    public Scope {
        pilots = pilots.contains(ALL) ? Set.of(ALL) : codes(pilots);
        organisatie = organisatie == null ? "" : organisatie;
        subject = subject == null ? "" : subject;
    }

    public static Scope none() {
        return NONE;
    }

    /** Reads back {@link #asSetting()}, for a job that runs under the scope of who asked for it. */
    public static Scope stored(String setting, String organisatie, String subject) {
        return new Scope(Set.copyOf(Arrays.asList(setting.split(","))), organisatie, subject);
    }

    public boolean allPilots() {
        return pilots.contains(ALL);
    }

    public boolean mayUse(String pilot) {
        return pilot != null && (allPilots() || pilots.contains(pilot));
    }

    /** The value of {@code app.pilots}: empty for none, {@code *} for all, else codes with commas. */
    public String asSetting() {
        return String.join(",", pilots);
    }

    private static Set<String> codes(Collection<String> raw) {
        TreeSet<String> codes = new TreeSet<>();
        raw.stream().filter(code -> CODE.matcher(code).matches()).forEach(codes::add);
        return java.util.Collections.unmodifiableSet(codes);
    }
}
