package nl.impactmonitor.participant.verwerking;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource, or one endpoint of it, that shows and changes nothing of a person; the value says why that is so. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface BuitenVerantwoording {
    String value();
}
