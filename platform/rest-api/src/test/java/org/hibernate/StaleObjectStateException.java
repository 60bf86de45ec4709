package org.hibernate;

/** Stands in for Hibernate's own, which this module does not depend on; known by its name. */
public class StaleObjectStateException extends RuntimeException {}
