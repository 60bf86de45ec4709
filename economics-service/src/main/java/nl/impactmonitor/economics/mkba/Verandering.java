package nl.impactmonitor.economics.mkba;

/**
 * The gross change per deelnemer and year that the metingen show, or the difference in differences where a reference
 * group exists. Amounts in the valuta of the parameterset.
 *
 * @param inkomen change of gross yearly income
 * @param uitkeringGemeente change of net bijstand a year (negative: less benefit)
 * @param uitkeringRijk change of the other uitkeringen a year, paid by Rijk and UWV
 */
public record Verandering(double inkomen, double uitkeringGemeente, double uitkeringRijk) {}
