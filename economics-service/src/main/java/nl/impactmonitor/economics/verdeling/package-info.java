/**
 * Distributions of uncertain quantities, over Apache Commons Statistics: what a parameter can be given, its moments and its
 * quantiles. Pure: no framework, no clock, no randomness of its own.
 */
package nl.impactmonitor.economics.verdeling;
