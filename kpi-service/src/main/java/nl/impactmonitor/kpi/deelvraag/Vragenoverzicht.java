package nl.impactmonitor.kpi.deelvraag;

import java.util.List;

/** The hoofdvraag, and each deelvraag with the evidence that together answers it. */
record Vragenoverzicht(
        Evaluatiekader.Vraag hoofdvraag, int kaderVersie, String bron, List<DeelvraagAntwoord> deelvragen) {}
