package nl.impactmonitor.kpi.standtabel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.contributie.Dimensie;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;
import nl.impactmonitor.kpi.stand.Plek;
import nl.impactmonitor.kpi.stand.StandCel;
import nl.impactmonitor.kpi.stand.StandTabel;

/** Writes a table that went out as an answer. */
@Weergave
final class Standtabelmaker {

    private final Vrijgegeven<StandTabel> tabel;

    Standtabelmaker(Vrijgegeven<StandTabel> tabel) {
        this.tabel = tabel;
    }

    Standtabel van(StandtabelVraag vraag, List<KpiDefinitie> definities) {
        Map<String, Integer> versies = new LinkedHashMap<>();
        definities.stream()
                .filter(d -> d.kpi().name().equals(vraag.maat()))
                .forEach(d -> versies.put(d.lezing().name(), d.versie()));
        return new Standtabel(
                vraag.programma(),
                vraag.peildatum(),
                tabel.bron(),
                tabel.standPer(),
                tabel.status(),
                vraag.maat(),
                versies,
                vraag.dimensies().stream().map(Dimensie::naam).toList(),
                tabel.inhoud().cellen().stream().map(this::cel).toList());
    }

    private Standtabel.Cel cel(StandCel cel) {
        boolean regio = cel.pilot().startsWith(Plek.REGIO);
        Map<String, String> kenmerken = new LinkedHashMap<>();
        cel.kenmerken().forEach((dimensie, waarde) -> kenmerken.put(dimensie.naam(), waarde));
        return new Standtabel.Cel(
                regio || cel.pilot().equals(Figuur.GEHEEL) ? null : cel.pilot(),
                regio ? cel.pilot().substring(Plek.REGIO.length()) : null,
                kenmerken,
                cel.onderdeel(),
                cel.waarde(),
                cel.waarde() == null ? Standtabel.Reden.ONDERDRUKT : null,
                cel.standPer());
    }
}
