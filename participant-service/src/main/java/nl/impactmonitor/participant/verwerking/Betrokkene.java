package nl.impactmonitor.participant.verwerking;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component of an answer that holds the id of the deelnemer whom it is about (a UUID, or a collection of them), so
 * that who reads it is accounted for. Not needed under /v1/deelnemers/{id}: there the address says it.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Betrokkene {}
