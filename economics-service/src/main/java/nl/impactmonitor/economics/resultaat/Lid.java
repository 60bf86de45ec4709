package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.economics.waarneming.Groep;
import nl.impactmonitor.economics.waarneming.Paar;

/**
 * Who counts in a berekening, and what of that person is in its sums: kept until the person withdraws, so that two
 * publications can be subtracted before anybody else does.
 *
 * @param bijdragen to each of {@link #MATEN} and then what else is counted; empty where it is unknown. Null of somebody of
 *     whom it was not kept
 */
public record Lid(UUID id, Groep groep, List<Optional<BigDecimal>> bijdragen) {

    /** Sums that follow from what goes out. */
    static final List<Maat> MATEN =
            List.of(Maat.INKOMENSVERANDERING, Maat.BIJSTAND, Maat.OVERIGE_UITKERING, Maat.UREN, Maat.PRODUCTIVITEIT);

    private static final String TUSSEN = ";";

    /** Of health no more than whether it counts: it may be used only as long as that is allowed. */
    public static Lid van(Paar paar) {
        Stream<Optional<BigDecimal>> verder = Stream.of(
                paar.nul().jaarinkomen(),
                Optional.of(BigDecimal.valueOf(
                        (paar.een().werkzaam() ? 1 : 0) - (paar.nul().werkzaam() ? 1 : 0))),
                paar.startkwalificatie(),
                paar.gezondheidsverandering().map(bekend -> BigDecimal.ONE));
        return new Lid(
                paar.id(),
                paar.groep(),
                Stream.concat(MATEN.stream().map(maat -> maat.bijdrage(paar)), verder)
                        .map(bijdrage -> bijdrage.map(Lid::zonderNullen))
                        .toList());
    }

    /** @param tekst as {@link #tekst} wrote it; null with {@code groep} of somebody of whom it was not kept */
    public static Lid lees(UUID id, String groep, String tekst) {
        return new Lid(
                id,
                groep == null ? Groep.DEELNEMER : Groep.valueOf(groep),
                tekst == null
                        ? null
                        : Arrays.stream(tekst.split(TUSSEN, -1))
                                .map(getal -> getal.isEmpty()
                                        ? Optional.<BigDecimal>empty()
                                        : Optional.of(zonderNullen(new BigDecimal(getal))))
                                .toList());
    }

    public String tekst() {
        return bijdragen.stream()
                .map(bijdrage -> bijdrage.map(BigDecimal::toPlainString).orElse(""))
                .collect(Collectors.joining(TUSSEN));
    }

    /** What is not known of one of the two is taken to be the same. */
    boolean zelfdeAls(Lid ander) {
        return bijdragen == null || ander.bijdragen == null || bijdragen.equals(ander.bijdragen);
    }

    BigDecimal bijdrage(int maat) {
        return bijdragen == null ? BigDecimal.ZERO : bijdragen.get(maat).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal zonderNullen(BigDecimal getal) {
        return getal.signum() == 0 ? BigDecimal.ZERO : getal.stripTrailingZeros();
    }
}
