/**
 * The calculation core of the MKBA: pure Java ({@code java.*} only), no framework, no clock, no input or output.
 *
 * <p>Amounts are doubles in the valuta of the parameterset, real prices, unrounded; rounding happens once, at the
 * edge. Powers go through {@link java.lang.StrictMath}, so that the same input gives the same bits on every machine.
 */
package nl.impactmonitor.economics.mkba;
