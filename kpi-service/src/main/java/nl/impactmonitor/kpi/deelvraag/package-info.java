/** The hoofdvraag, its deelvragen and the boxes of the evaluatiekader, each with the evidence that answers it. */
package nl.impactmonitor.kpi.deelvraag;
