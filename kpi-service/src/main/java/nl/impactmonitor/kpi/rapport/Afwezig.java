package nl.impactmonitor.kpi.rapport;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a number that one report has and another has not would have been nobody there. A stand tells of what somebody is counted in
 * anywhere, and leaves out the rest: a reason to stop that nobody gave yet, a score that nobody had twice. Pure.
 */
public final class Afwezig {

    /** Whose numbers are those that somebody is counted in. The steps and KPIs are always there, and levels only where a scale is known. */
    private static final Set<Deel> WAAR_IEMAND_IS =
            Set.of(Deel.UITVAL, Deel.VERANDERING, Deel.DUURZAAMHEID, Deel.VERLOOP);

    private Afwezig() {}

    /**
     * Where the deel was made, the place is told of, and it was counted by the same definition: else the report was not about it.
     *
     * @param hier a report that does not have the number
     */
    public static boolean niemand(Momentopname hier, Getal daar) {
        Deel deel = deel(daar);
        return daar.bron() == Bron.STAND
                && WAAR_IEMAND_IS.contains(deel)
                && gemaakt(hier, deel)
                && hier.alleGetallen()
                        .anyMatch(getal ->
                                getal.bron() == Bron.STAND && daar.plaats().equals(getal.plaats()))
                && hier.definitie(daar)
                        .filter(definitie -> Integer.valueOf(definitie.versie()).equals(daar.definitieVersie()))
                        .isPresent()
                && begonnen(daar, hier.kop().peildatum());
    }

    /** Of which deel it is, by its address. */
    static Deel deel(Getal getal) {
        String begin = getal.adres().substring(0, getal.adres().indexOf('.'));
        return Deel.valueOf(begin.toUpperCase(Locale.ROOT));
    }

    private static boolean gemaakt(Momentopname hier, Deel deel) {
        return hier.onderdeel(deel)
                .filter(onderdeel -> onderdeel.fout() == null)
                .isPresent();
    }

    /** A month or quarter that lies wholly ahead is none in which nobody was counted. */
    private static boolean begonnen(Getal getal, LocalDate peildatum) {
        String periode = getal.filters().get("periode");
        return periode == null || !eersteDag(periode).isAfter(peildatum);
    }

    /** @param periode 2026-03 for a month, 2026-K1 for a quarter */
    private static LocalDate eersteDag(String periode) {
        int jaar = Integer.parseInt(periode.substring(0, 4));
        return periode.charAt(5) == 'K'
                ? LocalDate.of(jaar, 3 * Character.digit(periode.charAt(6), 10) - 2, 1)
                : LocalDate.parse(periode + "-01");
    }
}
