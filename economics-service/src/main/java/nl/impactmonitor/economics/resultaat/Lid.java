package nl.impactmonitor.economics.resultaat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.impactmonitor.economics.parameterset.GepubliceerdeSet;
import nl.impactmonitor.economics.waarneming.Groep;

/**
 * Who counts in a berekening, and what of that person is in its sums: kept until the person withdraws, so that two
 * publications can be subtracted before anybody else does.
 *
 * @param versie of the state that was counted; null where it was not kept, or does not matter
 * @param bijdragen empty where it is unknown or in no sum; without a key where it was not kept, or had to go
 */
public record Lid(UUID id, Long versie, Groep groep, Map<Bijdrage, Optional<BigDecimal>> bijdragen) {

    private static final String TUSSEN = ";";
    private static final Set<Bijdrage> IN_TEKST = EnumSet.complementOf(EnumSet.of(Bijdrage.GEZONDHEID));

    public Lid {
        bijdragen = Collections.unmodifiableMap(bijdragen);
    }

    /** Everybody who counts in a berekening. */
    public static List<Lid> van(Bevriezing bevriezing, GepubliceerdeSet set) {
        Gegevens gegevens = new Gegevens(bevriezing.vraag(), set.set());
        Set<Bijdrage> tellen = Arrays.stream(Bijdrage.values())
                .filter(bijdrage -> bijdrage.telt(gegevens))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Bijdrage.class)));
        return bevriezing.leden().stream()
                .map(paar -> {
                    Map<Bijdrage, Optional<BigDecimal>> bijdragen = new EnumMap<>(Bijdrage.class);
                    for (Bijdrage bijdrage : Bijdrage.values()) {
                        bijdragen.put(
                                bijdrage,
                                tellen.contains(bijdrage)
                                        ? bijdrage.van(paar).map(Lid::zonderNullen)
                                        : Optional.empty());
                    }
                    return new Lid(paar.id(), paar.versie(), paar.groep(), bijdragen);
                })
                .toList();
    }

    /**
     * @param tekst as {@link #tekst} wrote it, perhaps by an older engine; null with {@code groep} of somebody of whom nothing
     *     was kept
     * @param gezondheid null when it is unknown or had to go
     */
    public static Lid lees(UUID id, String groep, String tekst, BigDecimal gezondheid) {
        Map<Bijdrage, Optional<BigDecimal>> bijdragen = new EnumMap<>(Bijdrage.class);
        String[] getallen = tekst == null ? new String[0] : tekst.split(TUSSEN, -1);
        for (Bijdrage bijdrage : IN_TEKST) {
            if (bijdrage.ordinal() < getallen.length) {
                bijdragen.put(bijdrage, getal(getallen[bijdrage.ordinal()]));
            }
        }
        boolean bekend = bijdragen
                .getOrDefault(Bijdrage.GEZONDHEID_BEKEND, Optional.empty())
                .isPresent();
        if (gezondheid != null || tekst != null && !bekend) {
            bijdragen.put(Bijdrage.GEZONDHEID, Optional.ofNullable(gezondheid).map(Lid::zonderNullen));
        }
        return new Lid(id, null, groep == null ? Groep.DEELNEMER : Groep.valueOf(groep), bijdragen);
    }

    /** Everything but {@link #gezondheid()}. */
    public String tekst() {
        return IN_TEKST.stream()
                .map(bijdrage -> waarde(bijdrage).map(BigDecimal::toPlainString).orElse(""))
                .collect(Collectors.joining(TUSSEN));
    }

    /** Points; null when they are unknown or in no sum. */
    public BigDecimal gezondheid() {
        return waarde(Bijdrage.GEZONDHEID).orElse(null);
    }

    /** In the same groep, with the same values. */
    boolean blijft(Lid ander) {
        return groep == ander.groep && zelfdeAls(ander);
    }

    /** What is not kept of one of the two is taken to be the same. */
    boolean zelfdeAls(Lid ander) {
        return bijdragen.keySet().stream().noneMatch(bijdrage -> verschilt(bijdrage, ander));
    }

    boolean verschilt(Bijdrage bijdrage, Lid ander) {
        return bijdragen.containsKey(bijdrage)
                && ander.bijdragen.containsKey(bijdrage)
                && !bijdragen.get(bijdrage).equals(ander.bijdragen.get(bijdrage));
    }

    Optional<BigDecimal> waarde(Bijdrage bijdrage) {
        return bijdragen.getOrDefault(bijdrage, Optional.empty());
    }

    private static Optional<BigDecimal> getal(String tekst) {
        return tekst.isEmpty() ? Optional.empty() : Optional.of(zonderNullen(new BigDecimal(tekst)));
    }

    private static BigDecimal zonderNullen(BigDecimal getal) {
        return getal.signum() == 0 ? BigDecimal.ZERO : getal.stripTrailingZeros();
    }
}
