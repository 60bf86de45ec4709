/** Files that people hand in as a verslag, made into plain text with the turns of its speakers. No database, no HTTP. */
package nl.impactmonitor.interview.verslag.bestand;
