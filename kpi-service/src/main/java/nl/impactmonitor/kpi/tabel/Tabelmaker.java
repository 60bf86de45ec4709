package nl.impactmonitor.kpi.tabel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.disclosure.Figuur;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.doelwaarde.Doelen;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;
import nl.impactmonitor.kpi.stand.Cijfer;
import nl.impactmonitor.kpi.stand.Cijfers;
import nl.impactmonitor.kpi.stand.Plek;

/** Lays figures, targets and definitions side by side. Pure: what may not be seen never comes in. */
@Weergave
final class Tabelmaker {

    private final Vrijgegeven<Cijfers> vrijgegeven;
    private final Cijfers cijfers;
    private final Map<Doelen.Sleutel, Doel> doelen;
    private final Reden zonderTotaal;

    /** @param zonderTotaal why there are no totals; null when there are */
    Tabelmaker(Vrijgegeven<Cijfers> vrijgegeven, Map<Doelen.Sleutel, Doel> doelen, Reden zonderTotaal) {
        this.vrijgegeven = vrijgegeven;
        this.cijfers = vrijgegeven.inhoud();
        this.doelen = doelen;
        this.zonderTotaal = zonderTotaal;
    }

    KpiTabel tabel(KpiVraag vraag, List<KpiDefinitie> definities, Collection<String> pilots) {
        List<KpiRegel> regels =
                definities.stream().map(definitie -> regel(definitie, pilots)).toList();
        return new KpiTabel(
                vraag.programma(),
                vraag.peildatum(),
                vrijgegeven.bron(),
                vrijgegeven.standPer(),
                vrijgegeven.status(),
                regels,
                "/v1/contextindicatoren?tot=" + vraag.peildatum());
    }

    private KpiRegel regel(KpiDefinitie definitie, Collection<String> pilots) {
        List<KpiWaarde> waarden =
                pilots.stream().map(pilot -> waarde(definitie, pilot)).toList();
        return new KpiRegel(
                definitie.kpi(),
                definitie.naam(),
                definitie.lezing(),
                definitie.eenheid(),
                definitie.versie(),
                definitie.telt(),
                waarden,
                waarde(definitie, null));
    }

    private KpiWaarde waarde(KpiDefinitie definitie, String pilot) {
        Doel doel = doelen.get(new Doelen.Sleutel(pilot, definitie.kpi()));
        if (!definitie.geteld()) {
            return zonder(pilot, Reden.NIET_BESCHIKBAAR, doel, null);
        }
        if (pilot == null && zonderTotaal != null) {
            return zonder(null, zonderTotaal, doel, null);
        }
        Plek plek = new Plek(pilot == null ? Figuur.GEHEEL : pilot, definitie.kpi(), definitie.lezing());
        Cijfer cijfer = cijfers.cellen().getOrDefault(plek, Cijfer.nul(cijfers.standPer()));
        Instant ouder = cijfer.standPer().equals(cijfers.standPer()) ? null : cijfer.standPer();
        if (cijfer.waarde() == null) {
            return zonder(pilot, Reden.ONDERDRUKT, doel, ouder);
        }
        BigDecimal waarde = BigDecimal.valueOf(cijfer.waarde());
        boolean items = definitie.overPersonen() && !definitie.eenheid().equals("personen");
        return new KpiWaarde(
                pilot,
                waarde,
                items ? cijfer.personen() : null,
                null,
                ouder,
                doel == null ? null : doel.waarde(),
                doel == null ? null : doel.waardeTot(),
                doel == null ? null : doel.soort(),
                doel == null ? null : waarde.divide(doel.waarde(), 4, RoundingMode.HALF_UP));
    }

    private static KpiWaarde zonder(String pilot, Reden reden, Doel doel, Instant standPer) {
        return new KpiWaarde(
                pilot,
                null,
                null,
                reden,
                standPer,
                doel == null ? null : doel.waarde(),
                doel == null ? null : doel.waardeTot(),
                doel == null ? null : doel.soort(),
                null);
    }
}
