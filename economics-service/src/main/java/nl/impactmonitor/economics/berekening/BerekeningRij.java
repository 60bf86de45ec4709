package nl.impactmonitor.economics.berekening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of the list, as read: everything of a {@link Berekening} but its result. */
record BerekeningRij(
        UUID id,
        Long volgnummer,
        String naam,
        BerekeningStatus status,
        long versie,
        String[] pilots,
        LocalDate peildatum,
        String parameterset,
        int parametersetVersie,
        String scenario,
        long zaad,
        int ingetrokken,
        Instant aangemaaktOp) {}
