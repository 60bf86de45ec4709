/**
 * The charts of a berekening: each is a table of what was released, and is drawn from that table and nothing else. Pure: the
 * shapes are those of platform/drawing.
 */
package nl.impactmonitor.economics.grafiek;
