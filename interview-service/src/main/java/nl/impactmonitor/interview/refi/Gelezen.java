package nl.impactmonitor.interview.refi;

import java.util.List;

/** What a file gave, and what stood in it that was not taken over. */
public record Gelezen<T>(T inhoud, List<NietOvergenomen> nietOvergenomen) {

    public Gelezen {
        nietOvergenomen = List.copyOf(nietOvergenomen);
    }
}
