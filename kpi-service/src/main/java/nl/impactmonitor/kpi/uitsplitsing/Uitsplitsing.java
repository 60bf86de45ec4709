package nl.impactmonitor.kpi.uitsplitsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.contributie.Lezing;
import nl.impactmonitor.kpi.contributie.Telling;
import nl.impactmonitor.kpi.disclosure.Rijregel;

/** Counts of every KPI per combination of kenmerken that occurs; what is absent is zero. The one form they leave the cells in. */
public record Uitsplitsing(List<Cel> cellen) {

    /** @param kenmerken a value for each dimension that was asked, in that order @param verborgen what is not to be told */
    public record Cel(List<String> kenmerken, Map<Teller, Telling> tellingen, Set<Teller> verborgen) {

        Telling telling(Teller teller) {
            return tellingen.getOrDefault(teller, Telling.NUL);
        }
    }

    public record Teller(Kpi kpi, Lezing lezing) {}

    /** Every KPI a row of its own; where strict and wide differ by few people, or wide is not told, strict is not either. */
    Uitsplitsing afgeschermd(Rijregel regel) {
        List<Set<Teller>> verborgen = new ArrayList<>();
        cellen.forEach(cel -> verborgen.add(new HashSet<>(cel.verborgen())));
        for (Kpi kpi : Kpi.values()) {
            boolean[] ruim = bij(verborgen, new Teller(kpi, Lezing.RUIM), regel, new boolean[cellen.size()]);
            bij(verborgen, new Teller(kpi, Lezing.STANDAARD), regel, new boolean[cellen.size()]);
            for (int i = 0; i < cellen.size(); i++) {
                Telling wijd = cellen.get(i).telling(new Teller(kpi, Lezing.RUIM));
                Telling strikt = cellen.get(i).telling(new Teller(kpi, Lezing.STRIKT));
                ruim[i] |= regel.teKlein(wijd.personen() - strikt.personen())
                        || regel.teKlein(wijd.aantal() - strikt.aantal());
            }
            bij(verborgen, new Teller(kpi, Lezing.STRIKT), regel, ruim);
        }
        List<Cel> nieuw = new ArrayList<>();
        for (int i = 0; i < cellen.size(); i++) {
            nieuw.add(new Cel(cellen.get(i).kenmerken(), cellen.get(i).tellingen(), Set.copyOf(verborgen.get(i))));
        }
        return new Uitsplitsing(nieuw);
    }

    private boolean[] bij(List<Set<Teller>> verborgen, Teller teller, Rijregel regel, boolean[] al) {
        long[] personen =
                cellen.stream().mapToLong(cel -> cel.telling(teller).personen()).toArray();
        boolean[] weg = regel.verborgen(personen, al);
        for (int i = 0; i < weg.length; i++) {
            if (weg[i]) {
                verborgen.get(i).add(teller);
            }
        }
        return weg;
    }

    static Map<String, String> genoemd(List<Dimensie> dimensies, List<String> kenmerken) {
        Map<String, String> genoemd = new LinkedHashMap<>();
        for (int i = 0; i < dimensies.size(); i++) {
            genoemd.put(dimensies.get(i).naam(), kenmerken.get(i));
        }
        return genoemd;
    }
}
