/** Rows that go to the database together: one statement, or one form of it, however many there are. */
package nl.impactmonitor.participant.aanlevering.sets;
