/**
 * Charts as a list of shapes, written as SVG or PNG. Pure: java.* and FontBox, because Java's own text needs fonts on the
 * machine (decision 0025): the letters come from Liberation Sans in the jar of PDFBox, as outlines.
 */
package nl.impactmonitor.platform.drawing;
