package nl.impactmonitor.economics.resultaat;

import java.util.List;

/** How one post came about: Dutch words for a reader, and every figure that went in. */
record Postuitleg(String naam, String formule, List<Invoer> invoer) {}
