package nl.impactmonitor.economics.mkba;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One row of the matrix: an amount per actor and per year, seen from the actor (positive is gained). A transfer is
 * checked when it is made: it cannot exist with a sum over the actors other than zero.
 *
 * @param code stable, in capitals
 * @param perActor only the actors that are touched, all series of one length
 */
public record Post(String code, Postsoort soort, Map<Actor, Reeks> perActor) {

    /** Relative to the largest amount of the row: room for rounding in the last bits, and for nothing else. */
    private static final double MARGE = 1e-9;

    public Post {
        if (perActor.isEmpty()) {
            throw new IllegalArgumentException("post " + code + " touches nobody");
        }
        perActor = Collections.unmodifiableMap(new EnumMap<>(perActor));
        if (soort == Postsoort.OVERDRACHT) {
            eisEvenwicht(code, som(perActor), perActor);
        }
    }

    public static Post baten(String code, Actor actor, Reeks reeks) {
        return new Post(code, Postsoort.BATEN, Map.of(actor, reeks));
    }

    /** @param uitgaven positive amounts */
    public static Post kosten(String code, Actor actor, Reeks uitgaven) {
        return new Post(code, Postsoort.KOSTEN, Map.of(actor, uitgaven.negatief()));
    }

    /** @param reeks positive amounts go from {@code van} to {@code naar} */
    public static Post overdracht(String code, Actor van, Actor naar, Reeks reeks) {
        return new Post(code, Postsoort.OVERDRACHT, Map.of(van, reeks.negatief(), naar, reeks));
    }

    /** The social value of the row: its sum over the actors. */
    public Reeks sociaal() {
        return som(perActor);
    }

    public Reeks van(Actor actor) {
        return perActor.getOrDefault(
                actor, Reeks.nul(perActor.values().iterator().next().lengte()));
    }

    private static Reeks som(Map<Actor, Reeks> perActor) {
        return perActor.values().stream().reduce(Reeks::plus).orElseThrow();
    }

    private static void eisEvenwicht(String code, Reeks som, Map<Actor, Reeks> perActor) {
        double grootste =
                perActor.values().stream().mapToDouble(Reeks::grootste).max().orElse(0.0);
        for (int i = 0; i < som.lengte(); i++) {
            if (Math.abs(som.bedrag(i)) > MARGE * grootste) {
                throw new OverdrachtNietInEvenwicht(code, i, som.bedrag(i));
            }
        }
    }
}
