/**
 * The default model under uncertainty: puts the core ({@code mkba}) and the draws ({@code onzekerheid}) together. Pure, as
 * both are.
 */
package nl.impactmonitor.economics.analyse;
