package nl.impactmonitor.kpi.duurzaamheid;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.impactmonitor.kpi.disclosure.Groepsonthulling;
import nl.impactmonitor.kpi.disclosure.Rijregel;
import nl.impactmonitor.kpi.duurzaamheid.Duurzaamheidscijfers.Duurzaamheidsgroep;
import nl.impactmonitor.kpi.duurzaamheid.Duurzaamheidscijfers.Peiling;
import nl.impactmonitor.kpi.maat.Deel;
import nl.impactmonitor.kpi.maat.Maatreden;

/**
 * Who started and lasted without what tells of few people: where they were at one moment is told as a whole or not at all,
 * and not when all who are known were in one place. Pure.
 */
final class Duurzaamheidsgrens {

    private final List<Duurzaamheidsbeeld> ruimer;
    private final Rijregel regel;

    /** @param ruimer the same of the selections that this one lies within */
    Duurzaamheidsgrens(List<Duurzaamheidsbeeld> ruimer, Rijregel regel) {
        this.ruimer = ruimer;
        this.regel = regel;
    }

    Duurzaamheidsbeeld binnen(Duurzaamheidsbeeld beeld) {
        return new Duurzaamheidsbeeld(
                groep(beeld.deelnemers(), Duurzaamheidsbeeld::deelnemers),
                beeld.referentie() == null ? null : groep(beeld.referentie(), Duurzaamheidsbeeld::referentie));
    }

    private Duurzaamheidsgroep groep(
            Duurzaamheidsgroep groep, Function<Duurzaamheidsbeeld, Duurzaamheidsgroep> zelfde) {
        List<Duurzaamheidsgroep> wijder =
                ruimer.stream().map(zelfde).filter(Objects::nonNull).toList();
        boolean zonderStart = regel.verraadt(groep.gestart(), wijder.stream().mapToLong(Duurzaamheidsgroep::gestart));
        boolean zonderMbo =
                regel.verraadt(groep.doorstroomMbo().aantal(), wijder.stream().mapToLong(g -> g.doorstroomMbo()
                        .aantal()));
        return new Duurzaamheidsgroep(
                zonderStart ? null : groep.gestart(),
                zonderStart ? Maatreden.ONDERDRUKT : null,
                null,
                IntStream.range(0, groep.peilingen().size())
                        .mapToObj(i -> peiling(
                                groep.peilingen().get(i),
                                zonderStart,
                                wijder.stream().map(g -> g.peilingen().get(i)).toList()))
                        .toList(),
                zonderMbo ? Deel.ONDERDRUKT : groep.doorstroomMbo());
    }

    private Peiling peiling(Peiling peiling, boolean zonderStart, List<Peiling> wijder) {
        return zonderStart || vertelt(peiling, wijder)
                ? new Peiling(
                        peiling.maanden(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Deel.ONDERDRUKT,
                        Deel.ONDERDRUKT,
                        Deel.ONDERDRUKT,
                        Deel.ONDERDRUKT,
                        null,
                        null,
                        Maatreden.ONDERDRUKT)
                : peiling;
    }

    private boolean vertelt(Peiling peiling, List<Peiling> wijder) {
        long[] aantallen = aantallen(peiling);
        boolean klein = IntStream.range(0, aantallen.length)
                .anyMatch(i -> regel.verraadt(aantallen[i], wijder.stream().mapToLong(ruim -> aantallen(ruim)[i])));
        return klein
                || Groepsonthulling.in(
                        peiling.werk().aantal(),
                        peiling.opleiding().aantal(),
                        peiling.geen().aantal());
    }

    private static long[] aantallen(Peiling peiling) {
        return new long[] {
            peiling.teVolgen(),
            peiling.teVroeg(),
            peiling.onbekend(),
            peiling.werk().aantal(),
            peiling.opleiding().aantal(),
            peiling.geen().aantal()
        };
    }
}
