/** How rules over a request report what they find: all of it at once, with a place in the JSON each. */
package nl.impactmonitor.participant.regels;
