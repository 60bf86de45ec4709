package nl.impactmonitor.kpi.poort;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes figures into something that a reader gets; every way to make one starts from a {@link Vrijgegeven}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Weergave {}
