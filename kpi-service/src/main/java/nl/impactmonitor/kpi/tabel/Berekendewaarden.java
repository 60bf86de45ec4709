package nl.impactmonitor.kpi.tabel;

import java.math.BigDecimal;
import java.util.Optional;
import nl.impactmonitor.kpi.berekening.Berekeningstaat;
import nl.impactmonitor.kpi.berekening.Vastgesteld;
import nl.impactmonitor.kpi.contributie.Kpi;
import nl.impactmonitor.kpi.doelwaarde.Doel;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.poort.Weergave;

/** The KPIs that come out of a vastgestelde berekening, in the reading that stands in the KPI table. Pure. */
@Weergave
final class Berekendewaarden {

    private final Vastgesteld vastgesteld;

    Berekendewaarden(Vrijgegeven<Vastgesteld> vrijgegeven) {
        this.vastgesteld = vrijgegeven.inhoud();
    }

    /** @param doel null when there is none */
    KpiWaarde waarde(Kpi kpi, Gebied gebied, Doel doel) {
        Optional<Berekeningstaat> berekening = vastgesteld.van(gebied.plaats());
        Optional<Berekeningstaat.Cijfer> cijfer = berekening.flatMap(b -> b.cijfers().stream()
                .filter(c -> c.kpi() == kpi && c.hoofdlezing())
                .findFirst());
        if (cijfer.isEmpty()) {
            return KpiWaarde.zonder(gebied, Reden.NIET_BESCHIKBAAR, doel);
        }
        BigDecimal waarde = cijfer.get().inEenheid(cijfer.get().waarde());
        return new KpiWaarde(
                gebied.pilot(),
                gebied.regio(),
                waarde,
                null,
                waarde == null ? reden(cijfer.get().reden()) : null,
                null,
                berekening.get().vastgesteldOp(),
                doel == null ? null : doel.waarde(),
                doel == null ? null : doel.waardeTot(),
                doel == null ? null : doel.soort(),
                doel == null || waarde == null ? null : doel.aandeel(waarde),
                null,
                null,
                grond(berekening.get(), cijfer.get()));
    }

    /** Too few people, or one who dominates: which of the two is not told. */
    private static Reden reden(String reden) {
        return reden.equals("NIET_BEREKEND") ? Reden.NIET_BESCHIKBAAR : Reden.ONDERDRUKT;
    }

    private static Berekeningsgrond grond(Berekeningstaat b, Berekeningstaat.Cijfer cijfer) {
        Berekeningstaat.Lezing lezing = cijfer.lezing();
        return new Berekeningsgrond(
                b.id(),
                b.naam(),
                b.vastgesteldOp(),
                b.peildatum(),
                b.pilots(),
                lezing.code(),
                lezing.omschrijving(),
                lezing.horizonJaren(),
                lezing.bbpJaar(),
                lezing.prijsjaar(),
                cijfer.inEenheid(cijfer.laag()),
                cijfer.inEenheid(cijfer.midden()),
                cijfer.inEenheid(cijfer.hoog()),
                b.begrip(),
                b.n(),
                b.ingetrokken(),
                b.checksum());
    }
}
