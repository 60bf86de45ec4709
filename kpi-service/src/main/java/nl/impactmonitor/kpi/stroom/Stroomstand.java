package nl.impactmonitor.kpi.stroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.impactmonitor.kpi.maat.Selectie;
import nl.impactmonitor.kpi.maat.Standcijfers;
import nl.impactmonitor.kpi.maat.Standcijfers.Aantal;
import nl.impactmonitor.kpi.poort.Gelezen;
import nl.impactmonitor.kpi.poort.StandBron;
import nl.impactmonitor.kpi.stand.StandTabel;
import nl.impactmonitor.kpi.stand.StandTabellen;
import nl.impactmonitor.kpi.stand.Vaststellingen;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Stapregel;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Uitval;
import nl.impactmonitor.kpi.stroom.Stroomcijfers.Uitvalreden;

/**
 * The flow as it went out, of one pilot or in total. Aanmelding and start are the KPI DEELNEMERS in both readings: the same
 * people are one figure in a stand, and not two that could be laid side by side.
 */
@ApplicationScoped
class Stroomstand implements StandBron<Selectie, Stroomstand.Stand> {

    private static final String TOTAAL = "TOTAAL";

    /** A table of one number, of the whole programma. */
    private static final String WEIGERINGEN = "INSTEMMING";

    private static final String WEIGERING = "WEIGERING";

    private final StandTabellen tabellen;
    private final Vaststellingen vaststellingen;

    Stroomstand(StandTabellen tabellen, Vaststellingen vaststellingen) {
        this.tabellen = tabellen;
        this.vaststellingen = vaststellingen;
    }

    @Override
    public Optional<Gelezen<Stand>> lees(Selectie selectie) {
        return tabel(selectie, "STROOM")
                .map(stroom -> vaststellingen.gelezen(
                        selectie.programma(),
                        stroom.standPer(),
                        new Stand(
                                cijfers(selectie, "DEELNEMERS"),
                                cijfers(selectie, stroom),
                                cijfers(selectie, "UITVAL"),
                                cijfers(selectie, WEIGERINGEN))));
    }

    private Standcijfers cijfers(Selectie selectie, String maat) {
        return cijfers(selectie, tabel(selectie, maat).orElseThrow());
    }

    private static Standcijfers cijfers(Selectie selectie, StandTabel tabel) {
        return new Standcijfers(tabel, selectie.enigePilot().orElse(Standcijfers.TOTAAL));
    }

    private Optional<StandTabel> tabel(Selectie selectie, String maat) {
        return tabellen.lees(selectie.programma(), selectie.peildatum(), maat, Set.of());
    }

    /** What went out, as rows. */
    record Stand(Standcijfers deelnemers, Standcijfers stroom, Standcijfers uitval, Standcijfers weigeringen) {

        /** A stand of before knew nothing of who refused: that is not nobody. */
        Aanmeldingen aanmeldingen() {
            return weigeringen.onderdelen().contains(WEIGERING)
                    ? Aanmeldingen.van(aantal(Stap.AANGEMELD), aantal(Stap.INSTEMMING), weigeringen.aantal(WEIGERING))
                    : Aanmeldingen.NIET_BESCHIKBAAR;
        }

        Stapregel regel(Stap stap) {
            Aantal aantal = aantal(stap);
            return new Stapregel(
                    stap,
                    aantal.waarde(),
                    aantal.reden(),
                    aantal.ouder(),
                    stap.vanaf(),
                    stap.vanaf() == null ? null : aantal.deelVan(aantal(stap.vanaf())));
        }

        Uitval uitvallers() {
            Aantal totaal = uitval.aantal(TOTAAL);
            List<Uitvalreden> redenen = uitval.onderdelen().stream()
                    .filter(reden -> !reden.equals(TOTAAL))
                    .sorted()
                    .map(reden -> new Uitvalreden(reden, uitval.aantal(reden).deelVan(totaal)))
                    .toList();
            return new Uitval(totaal.deelVan(aantal(Stap.INSTEMMING)), null, redenen);
        }

        private Aantal aantal(Stap stap) {
            return switch (stap) {
                case AANGEMELD -> deelnemers.aantal("RUIM");
                case GESTART -> deelnemers.aantal("STRIKT");
                default -> stroom.aantal(stap.name());
            };
        }
    }
}
