package nl.impactmonitor.kpi.duurzaamheid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.duurzaamheid.Duurzaamheidscijfers.Duurzaamheidsgroep;
import nl.impactmonitor.kpi.duurzaamheid.Duurzaamheidscijfers.Peiling;
import nl.impactmonitor.kpi.maat.Maatreden;
import nl.impactmonitor.kpi.maat.Selectie;
import nl.impactmonitor.kpi.maat.Standcijfers;
import nl.impactmonitor.kpi.maat.Standcijfers.Aantal;
import nl.impactmonitor.kpi.poort.Gelezen;
import nl.impactmonitor.kpi.poort.StandBron;
import nl.impactmonitor.kpi.stand.StandTabel;
import nl.impactmonitor.kpi.stand.StandTabellen;
import nl.impactmonitor.kpi.stand.Vaststellingen;

/** Who started and lasted, as it went out, of one pilot or in total. Shares are made of counts that are shown, alone. */
@ApplicationScoped
class Duurzaamheidstand implements StandBron<Selectie, Duurzaamheidsgroep> {

    private final StandTabellen tabellen;
    private final Vaststellingen vaststellingen;

    Duurzaamheidstand(StandTabellen tabellen, Vaststellingen vaststellingen) {
        this.tabellen = tabellen;
        this.vaststellingen = vaststellingen;
    }

    @Override
    public Optional<Gelezen<Duurzaamheidsgroep>> lees(Selectie selectie) {
        String pilot = selectie.enigePilot().orElse(Standcijfers.TOTAAL);
        Optional<StandTabel> stroom = tabel(selectie, "STROOM");
        return tabel(selectie, "DUURZAAM").map(tabel -> {
            Aantal nulmeting = new Standcijfers(stroom.orElse(tabel), pilot).aantal("NULMETING");
            return vaststellingen.gelezen(
                    selectie.programma(), tabel.standPer(), groep(new Standcijfers(tabel, pilot), nulmeting));
        });
    }

    private Optional<StandTabel> tabel(Selectie selectie, String maat) {
        return tabellen.lees(selectie.programma(), selectie.peildatum(), maat, Set.of());
    }

    private static Duurzaamheidsgroep groep(Standcijfers cijfers, Aantal nulmeting) {
        Aantal gestart = cijfers.aantal("START");
        return new Duurzaamheidsgroep(
                gestart.waarde(),
                gestart.reden(),
                gestart.ouder(),
                Duurzaamheidmaker.MAANDEN.stream()
                        .map(maanden -> peiling(cijfers, gestart, maanden))
                        .toList(),
                cijfers.aantal("DOORSTROOM_MBO").deelVan(nulmeting));
    }

    private static Peiling peiling(Standcijfers cijfers, Aantal gestart, int maanden) {
        Aantal teVolgen = cijfers.aantal("TE_VOLGEN_" + maanden);
        Aantal werk = cijfers.aantal("NA_" + maanden + "_WERK");
        Aantal opleiding = cijfers.aantal("NA_" + maanden + "_OPLEIDING");
        Aantal geen = cijfers.aantal("NA_" + maanden + "_GEEN");
        Aantal onbekend = cijfers.aantal("NA_" + maanden + "_ONBEKEND");
        Aantal actief = werk.plus(opleiding);
        Aantal bekend = actief.plus(geen);
        boolean weg = Stream.of(teVolgen, werk, opleiding, geen, onbekend).anyMatch(a -> a.waarde() == null);
        return new Peiling(
                maanden,
                teVolgen.waarde(),
                teVolgen.ouder(),
                gestart.min(teVolgen).waarde(),
                onbekend.waarde(),
                onbekend.ouder(),
                actief.deelVan(bekend),
                werk.deelVan(bekend),
                opleiding.deelVan(bekend),
                geen.deelVan(bekend),
                actief.deelVan(teVolgen).aandeel(),
                actief.plus(onbekend).deelVan(teVolgen).aandeel(),
                weg ? Maatreden.ONDERDRUKT : null);
    }
}
