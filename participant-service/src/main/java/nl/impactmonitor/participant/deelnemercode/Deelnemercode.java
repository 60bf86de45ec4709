package nl.impactmonitor.participant.deelnemercode;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A random code such as {@code KT7M-3Q9X-HD2W}: eleven random signs and a check sign, over 31 signs without the look-alikes
 * 0 1 I L O. It starts with a letter and is never nine digits in a row, so it cannot be taken for a BSN.
 *
 * <p>The check sign makes the weighted sum (weights 1..12) a multiple of 31. As 31 is prime, every single wrong sign and
 * every swap of two signs is found.
 */
public record Deelnemercode(String waarde) {

    static final String TEKENS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int EERSTE_LETTER = TEKENS.indexOf('A');
    private static final int LENGTE = 12;
    private static final int GROEP = 4;

    /** @param random a source that cannot be predicted; the code carries nothing about the person */
    public static Deelnemercode nieuw(RandomGenerator random) {
        int[] tekens = new int[LENGTE];
        tekens[0] = random.nextInt(EERSTE_LETTER, TEKENS.length());
        for (int i = 1; i < LENGTE - 1; i++) {
            tekens[i] = random.nextInt(TEKENS.length());
        }
        tekens[LENGTE - 1] = controle(tekens);
        return new Deelnemercode(schrijf(tekens));
    }

    /** Reads what a person typed: small letters, spaces and left-out hyphens are fine; empty when the check fails. */
    public static Optional<Deelnemercode> lees(String invoer) {
        String kaal = invoer.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (kaal.length() != LENGTE || kaal.chars().anyMatch(c -> TEKENS.indexOf(c) < 0)) {
            return Optional.empty();
        }
        int[] tekens = kaal.chars().map(TEKENS::indexOf).toArray();
        boolean goed = tekens[0] >= EERSTE_LETTER && gewogen(tekens, LENGTE) % TEKENS.length() == 0;
        return goed ? Optional.of(new Deelnemercode(schrijf(tekens))) : Optional.empty();
    }

    private static int controle(int[] tekens) {
        int rest = gewogen(tekens, LENGTE - 1) % TEKENS.length();
        for (int teken = 0; teken < TEKENS.length(); teken++) {
            if ((rest + LENGTE * teken) % TEKENS.length() == 0) {
                return teken;
            }
        }
        throw new AssertionError("31 is prime: a check sign always exists");
    }

    private static int gewogen(int[] tekens, int aantal) {
        int som = 0;
        for (int i = 0; i < aantal; i++) {
            som += (i + 1) * tekens[i];
        }
        return som;
    }

    private static String schrijf(int[] tekens) {
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < LENGTE; i++) {
            if (i > 0 && i % GROEP == 0) {
                tekst.append('-');
            }
            tekst.append(TEKENS.charAt(tekens[i]));
        }
        return tekst.toString();
    }
}
