/** How long data of persons are kept, what falls due, and its erasure with a proof. */
package nl.impactmonitor.participant.bewaartermijn;
