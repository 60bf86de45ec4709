package nl.impactmonitor.participant.audit;

import nl.impactmonitor.participant.keten.Breuk;

/**
 * What a check of the chain found.
 *
 * @param goed whether no breach was found
 * @param blokken how many blocks are right
 * @param regels how many rows stand in them
 * @param onverzegeld rows that came after the last block
 * @param kop the last right block, as {@code number:hash}, to be kept elsewhere as the anchor of a later check
 * @param breuk the first breach, null when there is none
 */
record Controleverslag(boolean goed, long blokken, long regels, long onverzegeld, String kop, Breuk breuk) {}
