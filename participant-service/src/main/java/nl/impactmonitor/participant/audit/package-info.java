/** Seals the audit block by block, checks the chain, and shows the audit to who must account for it. */
package nl.impactmonitor.participant.audit;
