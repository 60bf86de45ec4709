/** Who took a meting: a pseudonym and a function, never a name. */
package nl.impactmonitor.participant.afnemer;
