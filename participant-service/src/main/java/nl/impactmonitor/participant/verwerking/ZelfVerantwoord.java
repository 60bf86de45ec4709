package nl.impactmonitor.participant.verwerking;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an endpoint whose answer does not name its deelnemers in a way that can be seen from outside, such as a stream: it calls
 * {@link Verwerkingen#gezien} itself, before the rows leave.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ZelfVerantwoord {}
