package nl.impactmonitor.kpi.stroom;

import java.util.Arrays;
import java.util.List;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Kenmerkregel;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Stapregel;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Uitval;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Uitvalreden;

/** The flow of a selection. @param kenmerken of who stayed beside those of who left; none where they may not be told */
record Stroombeeld(List<Stapregel> stappen, Aanmeldingen aanmeldingen, Uitval uitval, List<Kenmerkregel> kenmerken) {

    static Stroombeeld van(Stroomtelling telling) {
        return new Stroombeeld(
                Arrays.stream(Stap.values()).map(stap -> stap(stap, telling)).toList(),
                aanmeldingen(telling),
                uitval(telling),
                Kenmerkvergelijking.van(telling));
    }

    Stapregel stap(Stap welke) {
        return stappen.get(welke.ordinal());
    }

    /** People who left for that reason. */
    long uitgevallen(String reden) {
        return uitval.redenen().stream()
                .filter(r -> r.reden().equals(reden))
                .mapToLong(r -> r.aantal().aantal())
                .sum();
    }

    private static Stapregel stap(Stap stap, Stroomtelling telling) {
        long aantal = aantal(stap, telling);
        Deel aandeel = stap.vanaf() == null ? null : Deel.van(aantal, aantal(stap.vanaf(), telling));
        return new Stapregel(stap, aantal, null, null, stap.vanaf(), aandeel);
    }

    private static Aanmeldingen aanmeldingen(Stroomtelling telling) {
        return telling.weigeringen() == null
                ? Aanmeldingen.NIET_BESCHIKBAAR
                : Aanmeldingen.van(
                        aantal(Stap.AANGEMELD, telling), aantal(Stap.INSTEMMING, telling), telling.weigeringen());
    }

    private static Uitval uitval(Stroomtelling telling) {
        long totaal = Kenmerkvergelijking.som(telling.redenen());
        long zonderEenmeting = telling.uitvallers().values().stream()
                .findFirst()
                .map(Kenmerkvergelijking::som)
                .orElse(0L);
        return new Uitval(
                Deel.van(totaal, aantal(Stap.INSTEMMING, telling)),
                Deel.van(zonderEenmeting, aantal(Stap.NULMETING, telling)),
                telling.redenen().entrySet().stream()
                        .map(e -> new Uitvalreden(e.getKey(), Deel.van(e.getValue(), totaal)))
                        .toList());
    }

    private static long aantal(Stap stap, Stroomtelling telling) {
        return telling.stappen().getOrDefault(stap.name(), 0L);
    }
}
