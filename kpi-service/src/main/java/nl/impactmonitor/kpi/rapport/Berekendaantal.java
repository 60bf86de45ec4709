package nl.impactmonitor.kpi.rapport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * How many people the berekening of a report says to be about. It counts those with both metingen who have an income in both,
 * and each change in it those of them of whom it is known.
 *
 * @param n in the berekening as a whole
 * @param delen the same of one change, or of the bbp view
 */
record Berekendaantal(Momentopname rapport, Getal n, List<Getal> delen) {

    private static final String VERANDERING = "mkba.VERANDERING.";

    static List<Berekendaantal> van(Collection<Momentopname> rapporten) {
        return rapporten.stream().flatMap(Berekendaantal::van).toList();
    }

    private static Stream<Berekendaantal> van(Momentopname rapport) {
        List<Getal> tellingen = Stream.of(Deel.MKBA, Deel.BBP)
                .flatMap(deel -> rapport.van(deel).stream())
                .filter(getal -> getal.eenheid().equals(Getal.PERSONEN) && getal.waarde() != null)
                .toList();
        List<Getal> delen = tellingen.stream()
                .filter(getal ->
                        getal.adres().startsWith(VERANDERING) || getal.adres().startsWith("bbp.BASIS.DEELNEMERS."))
                .toList();
        return tellingen.stream()
                .filter(getal -> getal.adres().startsWith("mkba.PROGRAMMA.DEELNEMERS."))
                .map(n -> new Berekendaantal(rapport, n, delen));
    }

    /** Of the metingen that it takes; empty in a report of before that was kept. */
    Optional<LocalDate> peildatum() {
        return Optional.ofNullable(n.filters().get("peildatum")).map(LocalDate::parse);
    }

    /** Codes of the one place, or of all pilots, that it is about. @param stand that it is laid beside */
    List<String> plaatsen(Standinhoud stand) {
        return stand.getal(Deel.STROOM, "EENMETING", n.plaats()).isPresent()
                ? List.of(n.plaats())
                : Arrays.asList(n.plaats().split(" "));
    }

    /** How many started to work, less how many stopped; empty where the berekening does not say. */
    OptionalLong naarWerk() {
        Optional<Getal> bruto = werkzaam("BRUTO");
        Optional<Getal> van = werkzaam("N");
        return bruto.isEmpty() || van.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(heel(bruto.get().waarde().multiply(van.get().waarde())));
    }

    private Optional<Getal> werkzaam(String veld) {
        return rapport.van(Deel.MKBA).stream()
                .filter(getal -> getal.adres().startsWith(VERANDERING + "WERKZAAM." + veld + "."))
                .filter(getal -> getal.waarde() != null)
                .findFirst();
    }

    private static long heel(BigDecimal waarde) {
        return waarde.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
