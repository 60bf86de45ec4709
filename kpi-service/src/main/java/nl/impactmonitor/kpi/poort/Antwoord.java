package nl.impactmonitor.kpi.poort;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Carries figures to a reader; only a {@link Weergave} may make one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Antwoord {}
