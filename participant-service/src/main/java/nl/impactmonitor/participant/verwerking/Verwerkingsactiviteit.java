package nl.impactmonitor.participant.verwerking;

import java.time.LocalDate;
import java.util.List;

/**
 * An entry of the register of verwerkingsactiviteiten (AVG art. 30). A change that matters is a new entry with a new id.
 *
 * @param id URI, in {@code dpl.core.processing_activity_id}
 * @param rollen in which it is done; empty for whatever role
 * @param wissen whether it is an erasure
 */
public record Verwerkingsactiviteit(
        String id,
        String naam,
        String doel,
        String grondslag,
        String betrokkenen,
        String gegevens,
        String bewaartermijn,
        LocalDate vanaf,
        List<String> rollen,
        boolean wissen) {}
