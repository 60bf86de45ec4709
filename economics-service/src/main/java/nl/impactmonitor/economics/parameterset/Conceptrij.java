package nl.impactmonitor.economics.parameterset;

/** @param wijziging rises by one with every change */
record Conceptrij(Parameterset set, long wijziging) {}
