/** What researchers work with: the pseudonymous files, the codebook that explains them, and how good the data are. */
package nl.impactmonitor.participant.onderzoek;
