package nl.impactmonitor.participant.verwerking;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whom an answer is about: the ids in components marked {@link Betrokkene}, however deep. */
final class Betrokkenen {

    private final Set<UUID> gevonden = new LinkedHashSet<>();

    private Betrokkenen() {}

    static Set<UUID> in(Object antwoord) {
        Betrokkenen betrokkenen = new Betrokkenen();
        betrokkenen.zoek(antwoord);
        return betrokkenen.gevonden;
    }

    private void zoek(Object waarde) {
        switch (waarde) {
            case null -> {
                // names nobody
            }
            case Record record -> {
                for (RecordComponent component : Componenten.van(record.getClass())) {
                    Object deel = Componenten.waarde(component, record);
                    if (component.isAnnotationPresent(Betrokkene.class)) {
                        neem(deel);
                    } else {
                        zoek(deel);
                    }
                }
            }
            case Collection<?> lijst -> lijst.forEach(this::zoek);
            case Map<?, ?> map -> map.values().forEach(this::zoek);
            case Optional<?> misschien -> misschien.ifPresent(this::zoek);
            default -> {
                // a plain value
            }
        }
    }

    private void neem(Object deel) {
        switch (deel) {
            case UUID id -> gevonden.add(id);
            case Collection<?> ids -> ids.forEach(this::neem);
            case null, default -> {
                // an answer that leaves its deelnemer out
            }
        }
    }
}
