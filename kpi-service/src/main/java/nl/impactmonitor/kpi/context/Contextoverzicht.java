package nl.impactmonitor.kpi.context;

import java.util.List;

record Contextoverzicht(List<Contextindicator> items) {}
