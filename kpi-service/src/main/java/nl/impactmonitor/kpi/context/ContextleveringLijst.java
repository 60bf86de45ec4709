package nl.impactmonitor.kpi.context;

import java.util.List;

record ContextleveringLijst(List<ContextleveringAntwoord> items) {}
