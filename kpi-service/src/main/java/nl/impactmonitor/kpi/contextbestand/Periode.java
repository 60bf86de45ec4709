package nl.impactmonitor.kpi.contextbestand;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, quarter or month.
 *
 * @param code as CBS writes it: 2025JJ00, 2025KW01, 2025MM03 (CBS Open Data Services, time dimension)
 * @param einde the last day
 */
public record Periode(String code, Periodesoort soort, LocalDate begin, LocalDate einde)
        implements Comparable<Periode> {

    private static final Pattern CBS = Pattern.compile("(\\d{4})(JJ|KW|MM)(\\d{2})");
    private static final Pattern JAAR = Pattern.compile("(\\d{4})");
    private static final Pattern KWARTAAL = Pattern.compile("(\\d{4})-?[QK]([1-4])");
    private static final Pattern MAAND = Pattern.compile("(\\d{4})-(\\d{2})");

    /** Reads the codes of CBS, and 2025, 2025-Q1, 2025-K1 and 2025-03 as people write them; empty for anything else. */
    public static Optional<Periode> lees(String tekst) {
        String kaal = tekst.strip().toUpperCase(java.util.Locale.ROOT);
        Matcher cbs = CBS.matcher(kaal);
        if (cbs.matches()) {
            int nummer = Integer.parseInt(cbs.group(3));
            int jaar = Integer.parseInt(cbs.group(1));
            return switch (cbs.group(2)) {
                case "JJ" -> nummer == 0 ? van(jaar, Periodesoort.JAAR, 0) : Optional.empty();
                case "KW" -> van(jaar, Periodesoort.KWARTAAL, nummer);
                default -> van(jaar, Periodesoort.MAAND, nummer);
            };
        }
        Matcher jaar = JAAR.matcher(kaal);
        if (jaar.matches()) {
            return van(Integer.parseInt(kaal), Periodesoort.JAAR, 0);
        }
        Matcher kwartaal = KWARTAAL.matcher(kaal);
        if (kwartaal.matches()) {
            return van(getal(kwartaal, 1), Periodesoort.KWARTAAL, getal(kwartaal, 2));
        }
        Matcher maand = MAAND.matcher(kaal);
        return maand.matches() ? van(getal(maand, 1), Periodesoort.MAAND, getal(maand, 2)) : Optional.empty();
    }

    private static int getal(Matcher m, int groep) {
        return Integer.parseInt(m.group(groep));
    }

    private static Optional<Periode> van(int jaar, Periodesoort soort, int nummer) {
        boolean hele = soort == Periodesoort.JAAR;
        if (jaar < 1900 || (!hele && (nummer < 1 || nummer > 12 / soort.maanden))) {
            return Optional.empty();
        }
        LocalDate begin = LocalDate.of(jaar, hele ? 1 : (nummer - 1) * soort.maanden + 1, 1);
        String code = "%04d%s%02d".formatted(jaar, soort.cbs, nummer);
        return Optional.of(
                new Periode(code, soort, begin, begin.plusMonths(soort.maanden).minusDays(1)));
    }

    @Override
    public int compareTo(Periode ander) {
        int begin = this.begin.compareTo(ander.begin);
        return begin != 0 ? begin : soort.compareTo(ander.soort);
    }
}
