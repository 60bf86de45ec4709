package nl.impactmonitor.kpi.stroom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.maat.Maatreden;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Stapregel;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Uitval;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Uitvalreden;

/**
 * The flow without what tells of few people. The steps of whole pilots stay, as what a projectleider steers by; who stayed
 * beside who left goes. Pure.
 */
final class Stroomgrens {

    /** Stands for the reasons that are not told: their names alone would say what few people stopped for. */
    static final String NIET_GETOOND = "NIET_GETOOND";

    private final Stroombeeld beeld;
    private final List<Stroombeeld> ruimer;
    private final boolean geheel;
    private final Rijregel regel;

    /** @param ruimer the flow of the selections that this one lies within @param geheel whether it is all of its pilots */
    Stroomgrens(Stroombeeld beeld, List<Stroombeeld> ruimer, boolean geheel, Rijregel regel) {
        this.beeld = beeld;
        this.ruimer = ruimer;
        this.geheel = geheel;
        this.regel = regel;
    }

    Stroombeeld binnen() {
        return new Stroombeeld(beeld.stappen().stream().map(this::stap).toList(), aanmeldingen(), uitval(), List.of());
    }

    /** The steps of whole pilots stay, so that with a total or a share the few who refused would follow. */
    private Aanmeldingen aanmeldingen() {
        Aanmeldingen alle = beeld.aanmeldingen();
        if (alle.totaal() == null) {
            return alle;
        }
        long weigeringen = alle.weigeringen().aantal();
        boolean iedereen = weigeringen > 0 && weigeringen == alle.totaal();
        return iedereen
                        || verraadt(
                                weigeringen,
                                ruim -> ruim.aanmeldingen().weigeringen().aantal())
                ? Aanmeldingen.ONDERDRUKT
                : alle;
    }

    private Stapregel stap(Stapregel stap) {
        if (weg(stap.stap())) {
            return new Stapregel(
                    stap.stap(),
                    null,
                    Maatreden.ONDERDRUKT,
                    null,
                    stap.deelVan(),
                    stap.aandeel() == null ? null : Deel.ONDERDRUKT);
        }
        return stap.deelVan() != null && weg(stap.deelVan())
                ? new Stapregel(stap.stap(), stap.aantal(), null, null, stap.deelVan(), zonderAandeel(stap.aantal()))
                : stap;
    }

    /** Few people took it, or few of those before it did not. */
    private boolean weg(Stap stap) {
        long aantal = beeld.stap(stap).aantal();
        return !geheel
                && (verraadt(aantal, ruim -> ruim.stap(stap).aantal())
                        || stap.vanaf() != null
                                && regel.teKlein(beeld.stap(stap.vanaf()).aantal() - aantal));
    }

    private Uitval uitval() {
        Deel totaal = deel(beeld.uitval().totaal(), Stap.INSTEMMING, ruim -> ruim.uitval()
                .totaal()
                .aantal());
        return new Uitval(totaal, zonderEenmeting(), redenen(totaal.aantal() == null));
    }

    /** Beside the steps it tells how many are still to be measured. */
    private Deel zonderEenmeting() {
        Deel zonder = beeld.uitval().zonderEenmeting();
        long nogTeMeten =
                beeld.stap(Stap.NULMETING).aantal() - beeld.stap(Stap.EENMETING).aantal() - zonder.aantal();
        return regel.teKlein(nogTeMeten)
                ? Deel.ONDERDRUKT
                : deel(zonder, Stap.NULMETING, ruim -> ruim.uitval()
                        .zonderEenmeting()
                        .aantal());
    }

    private Deel deel(Deel deel, Stap vanaf, ToLongFunction<Stroombeeld> zelfde) {
        if (verraadt(deel.aantal(), zelfde)) {
            return Deel.ONDERDRUKT;
        }
        return weg(vanaf) ? zonderAandeel(deel.aantal()) : deel;
    }

    /** Also not when everybody left for the same one. */
    private List<Uitvalreden> redenen(boolean zonderTotaal) {
        List<Uitvalreden> alle = beeld.uitval().redenen();
        long[] personen =
                alle.stream().mapToLong(reden -> reden.aantal().aantal()).toArray();
        boolean[] al = new boolean[personen.length];
        for (int i = 0; i < al.length; i++) {
            String reden = alle.get(i).reden();
            al[i] = zonderTotaal || al.length == 1 || verraadt(personen[i], ruim -> ruim.uitgevallen(reden));
        }
        boolean[] verborgen = regel.verborgen(personen, al);
        List<Uitvalreden> getoond = new ArrayList<>();
        for (int i = 0; i < verborgen.length; i++) {
            if (!verborgen[i]) {
                getoond.add(alle.get(i));
            }
        }
        if (getoond.size() < alle.size()) {
            getoond.add(new Uitvalreden(NIET_GETOOND, Deel.ONDERDRUKT));
        }
        return getoond;
    }

    private boolean verraadt(long aantal, ToLongFunction<Stroombeeld> zelfde) {
        LongStream wijder = ruimer.stream().mapToLong(zelfde);
        return regel.verraadt(aantal, wijder);
    }

    private static Deel zonderAandeel(long aantal) {
        return new Deel(aantal, null, null, null);
    }
}
