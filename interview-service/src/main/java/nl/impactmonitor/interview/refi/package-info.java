/**
 * Reading and writing of REFI-QDA, the exchange format of programs for qualitative work: a codebook (.qdc) and a project (.qdpx,
 * a zip with project.qde and its sources). Source: QDA-XML 1.0, 18 March 2019, qdasoftware.org (schema Project.xsd).
 *
 * <p>Positions are Unicode code points from 0 on, and a selection is half open: the sources of the standard count so, and
 * consecutive lines in the exports of other programs share a boundary. Nothing here knows a database or an API.
 */
package nl.impactmonitor.interview.refi;
