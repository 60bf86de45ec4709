package nl.impactmonitor.economics.mkba;

import java.util.ArrayList;
import java.util.List;

/**
 * One alternative beside the nulalternatief; amounts are present values.
 *
 * @param perDeelnemer outcomes of one deelnemer
 * @param saldo of all deelnemers
 * @param fiscaal of all deelnemers, Rijk and gemeente
 * @param verschilSaldo saldo less that of the nulalternatief
 * @param verschilFiscaal fiscaal less that of the nulalternatief
 */
public record Variantuitkomst(
        Variant variant,
        Uitkomst perDeelnemer,
        double saldo,
        double fiscaal,
        double verschilSaldo,
        double verschilFiscaal) {

    /**
     * The nulalternatief first, then the variants in their order. The nulalternatief is the existing provision, with its own
     * costs and changes; {@link Modelinvoer#leeg} only where there is none.
     */
    public static List<Variantuitkomst> naastElkaar(Variant nul, List<Variant> varianten, Tijdas tijdas) {
        Variantuitkomst basis = van(nul, 0.0, 0.0, tijdas);
        List<Variantuitkomst> uit = new ArrayList<>(List.of(van(nul, basis.saldo, basis.fiscaal, tijdas)));
        for (Variant variant : varianten) {
            uit.add(van(variant, basis.saldo, basis.fiscaal, tijdas));
        }
        return List.copyOf(uit);
    }

    private static Variantuitkomst van(Variant variant, double nulSaldo, double nulFiscaal, Tijdas tijdas) {
        Modelinvoer invoer = variant.invoer();
        Uitkomst een = Uitkomst.van(Model.matrix(invoer, tijdas), invoer.disconto());
        double saldo = een.saldo() * variant.deelnemers();
        double fiscaal = een.fiscaal() * variant.deelnemers();
        return new Variantuitkomst(variant, een, saldo, fiscaal, saldo - nulSaldo, fiscaal - nulFiscaal);
    }
}
