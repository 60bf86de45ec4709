package nl.impactmonitor.kpi.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.rapport.Verschil.Mensen;
import nl.impactmonitor.kpi.rapport.Verschil.Waarom;

/** What differs between two snapshots, number by number, by address. Pure. */
public final class Vergelijking {

    private final Momentopname eerder;
    private final Momentopname nu;
    private final Map<String, Mensen> bewegingen;

    /** @param bewegingen of whom the numbers of two standen differ, by address, as far as that is known */
    public Vergelijking(Momentopname eerder, Momentopname nu, Map<String, Mensen> bewegingen) {
        this.eerder = eerder;
        this.nu = nu;
        this.bewegingen = bewegingen;
    }

    /** In the order of the addresses; a number that is the same in both is not there. */
    public List<Verschil> verschillen() {
        Map<String, Getal> toen = getallen(eerder);
        Map<String, Getal> hier = getallen(nu);
        TreeSet<String> adressen = new TreeSet<>(toen.keySet());
        adressen.addAll(hier.keySet());
        List<Verschil> verschillen = new ArrayList<>();
        for (String adres : adressen) {
            Getal oud = toen.get(adres);
            Getal nieuw = hier.get(adres);
            if (oud == null || nieuw == null || anders(oud, nieuw)) {
                verschillen.add(verschil(adres, oud, nieuw));
            }
        }
        return verschillen;
    }

    /** That it was made again, or on another definition, with the same outcome, changes nothing of what is printed. */
    private static boolean anders(Getal oud, Getal nieuw) {
        return !Objects.equals(oud.waarde(), nieuw.waarde())
                || !Objects.equals(oud.reden(), nieuw.reden())
                || !Objects.equals(oud.doelwaarde(), nieuw.doelwaarde())
                || !Objects.equals(oud.doelwaardeTot(), nieuw.doelwaardeTot());
    }

    private Verschil verschil(String adres, Getal oud, Getal nieuw) {
        BigDecimal verschil = oud == null || nieuw == null || oud.waarde() == null || nieuw.waarde() == null
                ? null
                : nieuw.waarde().subtract(oud.waarde());
        return new Verschil(
                adres,
                (nieuw == null ? oud : nieuw).naam(),
                oud,
                nieuw,
                verschil,
                waarom(oud, nieuw),
                bewegingen.get(adres));
    }

    private Waarom waarom(Getal oud, Getal nieuw) {
        if (oud == null) {
            return vanEen(nieuw, eerder, Waarom.NIEUW);
        }
        if (nieuw == null) {
            return vanEen(oud, nu, Waarom.VERVALLEN);
        }
        if (!Objects.equals(oud.definitieVersie(), nieuw.definitieVersie())) {
            return Waarom.ANDERE_DEFINITIE;
        }
        if (!Objects.equals(oud.filters().get("berekening"), nieuw.filters().get("berekening"))) {
            return Waarom.ANDERE_BEREKENING;
        }
        if ((oud.waarde() == null) != (nieuw.waarde() == null)) {
            return Waarom.ONDERDRUKKING;
        }
        if (Objects.equals(oud.waarde(), nieuw.waarde())) {
            return Waarom.ANDERE_DOELWAARDE;
        }
        return nieuw.bron() == Bron.STAND ? vanMensen(nieuw) : Waarom.ANDERE_BRONGEGEVENS;
    }

    /** Of a number that one of the two has. @param zonder the report without it @param anders when it is not known who moved */
    private Waarom vanEen(Getal getal, Momentopname zonder, Waarom anders) {
        if (mislukt(zonder, getal)) {
            return Waarom.DEEL_MISLUKT;
        }
        return bewegingen.containsKey(getal.adres()) ? vanMensen(getal) : anders;
    }

    private Waarom vanMensen(Getal getal) {
        Mensen mensen = bewegingen.get(getal.adres());
        if (mensen == null || mensen.erbij() + mensen.eraf() == 0) {
            return Waarom.ANDERE_STAND;
        }
        return mensen.eraf() == 0
                ? Waarom.NIEUWE_DEELNEMERS
                : mensen.erbij() == 0 ? Waarom.CORRECTIE : Waarom.NIEUWE_DEELNEMERS_EN_CORRECTIE;
    }

    private static boolean mislukt(Momentopname hier, Getal getal) {
        return hier.onderdeel(Afwezig.deel(getal))
                .filter(onderdeel -> onderdeel.fout() != null)
                .isPresent();
    }

    private static Map<String, Getal> getallen(Momentopname van) {
        return van.alleGetallen()
                .collect(Collectors.toMap(Getal::adres, Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
