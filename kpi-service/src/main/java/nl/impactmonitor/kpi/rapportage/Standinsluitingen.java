package nl.impactmonitor.kpi.rapportage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.rapport.Adres;
import nl.impactmonitor.kpi.rapport.Bron;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Insluiting;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.stand.Standmaat;

/** What a stand knows of figures that are parts of each other, as addresses of reports. */
final class Standinsluitingen {

    private static final Map<String, Deel> DELEN =
            Map.of("STROOM", Deel.STROOM, "DUURZAAM", Deel.DUURZAAMHEID, "NUL_EEN", Deel.VERANDERING);

    /** Not in a report. */
    private static final String VERVOLG = "NUL_VERVOLG/";

    private Standinsluitingen() {}

    static List<Insluiting> van(Collection<Momentopname> rapporten) {
        Set<String> maten = rapporten.stream()
                .flatMap(Momentopname::alleGetallen)
                .filter(getal -> getal.bron() == Bron.STAND)
                .map(Standtelling::maat)
                .collect(Collectors.toSet());
        return Standmaat.insluitingen(maten).stream()
                .filter(i -> Stream.concat(Stream.of(i.geheel()), i.delen().stream())
                        .noneMatch(figuur -> figuur.maat().startsWith(VERVOLG)))
                .map(i -> new Insluiting(
                        adres(i.geheel()),
                        i.delen().stream().map(Standinsluitingen::adres).toList()))
                .toList();
    }

    /** Without its place. */
    private static String adres(Figuur figuur) {
        String maat = figuur.maat();
        int streep = maat.indexOf('/');
        String tabel = maat.substring(0, streep);
        String onderdeel = maat.substring(streep + 1);
        return DELEN.containsKey(tabel)
                ? Adres.van(DELEN.get(tabel), onderdeel)
                : Adres.van(Deel.KPI, tabel, onderdeel);
    }
}
