package nl.impactmonitor.kpi.rapportage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.deelvraag.GeefVragen;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.maat.Maat;
import nl.impactmonitor.kpi.maat.Maatdefinities;
import nl.impactmonitor.kpi.poort.Status;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Definitie;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.stand.Cijfers;
import org.jboss.logging.Logger;

/** Reads all delen of a report, each in a transaction of its own, so that one that fails takes no other with it. */
@ApplicationScoped
class MaakMomentopname {

    private static final Logger LOG = Logger.getLogger(MaakMomentopname.class);
    private static final int POGINGEN = 3;
    private static final String FOUT =
            "Dit deel kon niet worden gemaakt; de oorzaak staat in het logboek van de dienst.";

    private final Delen delen;
    private final Kpideel stand;
    private final KpiDefinities kpis;
    private final Maatdefinities maten;
    private final GeefVragen vragen;
    private final Achtergronden achtergronden;
    private final Stempels stempels;

    MaakMomentopname(
            Delen delen,
            Kpideel stand,
            KpiDefinities kpis,
            Maatdefinities maten,
            GeefVragen vragen,
            Achtergronden achtergronden,
            Stempels stempels) {
        this.delen = delen;
        this.stand = stand;
        this.kpis = kpis;
        this.maten = maten;
        this.vragen = vragen;
        this.achtergronden = achtergronden;
        this.stempels = stempels;
    }

    /**
     * Out of one stand: when another one went out meanwhile it is read again.
     *
     * @param klaar hears how many delen were done
     * @throws IllegalStateException when a stand keeps coming in between, or there is none
     */
    Momentopname van(Opdracht opdracht, IntConsumer klaar) {
        for (int poging = 0; poging < POGINGEN; poging++) {
            Vrijgegeven<Cijfers> begin = cijfers(opdracht);
            if (begin.standPer() == null) {
                throw new IllegalStateException("no stand went out");
            }
            List<Onderdeel> onderdelen = onderdelen(opdracht, klaar);
            if (begin.standPer().equals(cijfers(opdracht).standPer())) {
                return Momentopname.van(
                        kop(opdracht, begin.standPer(), begin.status()),
                        vragen.alle(),
                        definities(opdracht),
                        QuarkusTransaction.requiringNew()
                                .call(() -> stempels.zet(onderdelen, opdracht.programma(), begin.standPer())),
                        QuarkusTransaction.requiringNew().call(() -> achtergronden.van(opdracht)));
            }
        }
        throw new IllegalStateException("another stand went out each time");
    }

    private Vrijgegeven<Cijfers> cijfers(Opdracht opdracht) {
        return QuarkusTransaction.requiringNew().call(() -> stand.cijfers(opdracht));
    }

    private List<Onderdeel> onderdelen(Opdracht opdracht, IntConsumer klaar) {
        List<Onderdeel> onderdelen = new ArrayList<>();
        for (Deel deel : Deel.values()) {
            onderdelen.add(onderdeel(deel, opdracht));
            klaar.accept(onderdelen.size());
        }
        return onderdelen;
    }

    private Onderdeel onderdeel(Deel deel, Opdracht opdracht) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> delen.lees(deel, opdracht));
        } catch (RuntimeException e) {
            LOG.errorf(e, "a report of %s is without %s", opdracht.programma(), deel);
            return Onderdeel.mislukt(deel, FOUT);
        }
    }

    private static Kop kop(Opdracht o, Instant standPer, Status status) {
        return new Kop(
                o.soort(),
                o.programma(),
                o.peildatum(),
                o.pilots(),
                o.geheel(),
                o.kpis(),
                o.berekening(),
                o.rubricering(),
                standPer,
                status == Status.DEFINITIEF);
    }

    private List<Definitie> definities(Opdracht opdracht) {
        Stream<Definitie> vanKpis = kpis.op(opdracht.peildatum()).stream()
                .filter(opdracht::telt)
                .map(d -> new Definitie(d.kpi().name(), d.lezing().name(), d.versie(), d.naam(), d.telt()));
        Stream<Definitie> vanMaten = Arrays.stream(Maat.values())
                .map(maat -> maten.op(maat, opdracht.peildatum()))
                .map(d -> new Definitie(
                        d.maat().name(),
                        "",
                        d.versie(),
                        Onderdeelnamen.gewoon(d.maat().name()),
                        d.telt()));
        return Stream.concat(vanKpis, vanMaten).toList();
    }
}
