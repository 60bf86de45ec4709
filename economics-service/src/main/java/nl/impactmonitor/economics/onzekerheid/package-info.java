/**
 * Uncertainty by seeded Monte Carlo: any number of uncertain quantities, correlated through a Gaussian copula, and the
 * observed people by bootstrap. Draws come in fixed blocks, each with a random stream of its own; blocks are merged, and
 * the stop decided, in the order of the blocks. The same order and seed give the same bits on any number of threads.
 *
 * <p>Random numbers and samplers: Apache Commons RNG. Own powers and roots go through {@link java.lang.StrictMath}.
 */
package nl.impactmonitor.economics.onzekerheid;
