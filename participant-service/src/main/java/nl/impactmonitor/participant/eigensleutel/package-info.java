/** How a person is found again: by deelnemercode, or by the key that an organisation itself has for the person. */
package nl.impactmonitor.participant.eigensleutel;
