package nl.impactmonitor.kpi.rapportage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.deelvraag.GeefVragen;
import nl.impactmonitor.kpi.definitie.KpiDefinitie;
import nl.impactmonitor.kpi.definitie.KpiDefinities;
import nl.impactmonitor.kpi.maat.Maat;
import nl.impactmonitor.kpi.maat.Maatdefinities;
import nl.impactmonitor.kpi.poort.Status;
import nl.impactmonitor.kpi.poort.Vrijgegeven;
import nl.impactmonitor.kpi.rapport.Achtergrond;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Definitie;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Onderdeel;
import nl.impactmonitor.kpi.rapport.Vraagtekst;
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
    private final Uitgegevenpilots uitgegeven;

    MaakMomentopname(
            Delen delen,
            Kpideel stand,
            KpiDefinities kpis,
            Maatdefinities maten,
            GeefVragen vragen,
            Achtergronden achtergronden,
            Stempels stempels,
            Uitgegevenpilots uitgegeven) {
        this.delen = delen;
        this.stand = stand;
        this.kpis = kpis;
        this.maten = maten;
        this.vragen = vragen;
        this.achtergronden = achtergronden;
        this.stempels = stempels;
        this.uitgegeven = uitgegeven;
    }

    /** No snapshot can be made at all. Its message is Dutch, for who asked. */
    static final class Onleesbaar extends RuntimeException {

        Onleesbaar(String waarom, Throwable oorzaak) {
            super(waarom, oorzaak);
        }
    }

    private record Tekst(List<Vraagtekst> vragen, List<Definitie> definities) {}

    /**
     * Out of one stand: when another one went out meanwhile it is read again. A part that fails is named, and the rest is kept.
     *
     * @param klaar hears how many delen were done
     * @throws Onleesbaar when no stand can be read, or another one keeps coming in between
     */
    Momentopname van(Opdracht opdracht, IntConsumer klaar) {
        for (int poging = 0; poging < POGINGEN; poging++) {
            Vrijgegeven<Cijfers> begin = cijfers(opdracht);
            List<Onderdeel> onderdelen = new ArrayList<>();
            Function<Deel, Onderdeel> lezer = delen.lezer(opdracht);
            for (Deel deel : Deel.metGetallen()) {
                lees(deel, opdracht, onderdelen, () -> lezer.apply(deel)).ifPresent(onderdelen::add);
                klaar.accept(onderdelen.size());
            }
            if (begin.standPer().equals(cijfers(opdracht).standPer())) {
                Momentopname gemaakt = met(opdracht, begin, onderdelen);
                klaar.accept(Deel.values().length);
                return gemaakt;
            }
        }
        throw new Onleesbaar("Terwijl het rapport werd gemaakt, werd telkens een andere stand uitgegeven.", null);
    }

    /** With what its numbers are read beside. */
    private Momentopname met(Opdracht opdracht, Vrijgegeven<Cijfers> begin, List<Onderdeel> gelezen) {
        Instant standPer = begin.standPer();
        List<Onderdeel> mislukt = new ArrayList<>();
        List<Onderdeel> onderdelen = new ArrayList<>(
                lees(Deel.HERKOMST, opdracht, mislukt, () -> stempels.zet(gelezen, opdracht.programma(), standPer))
                        .orElse(gelezen));
        Tekst tekst = lees(
                        Deel.VRAGEN,
                        opdracht,
                        mislukt,
                        () -> new Tekst(
                                vragen.alle(), definities(opdracht, begin.gemaaktOp(opdracht.peildatum()), gelezen)))
                .orElse(new Tekst(List.of(), List.of()));
        Achtergrond achtergrond = lees(Deel.ACHTERGROND, opdracht, mislukt, () -> achtergronden.van(opdracht))
                .orElse(Achtergrond.geen());
        onderdelen.addAll(mislukt);
        return Momentopname.van(
                kop(opdracht, standPer, begin.status()), tekst.vragen(), tekst.definities(), onderdelen, achtergrond);
    }

    /** The figures of the stand itself, without which there is nothing. */
    private Vrijgegeven<Cijfers> cijfers(Opdracht opdracht) {
        Vrijgegeven<Cijfers> cijfers;
        try {
            cijfers = QuarkusTransaction.requiringNew().call(() -> stand.cijfers(opdracht));
        } catch (RuntimeException e) {
            throw new Onleesbaar("De stand kon niet worden gelezen; de oorzaak staat in het logboek van de dienst.", e);
        }
        if (cijfers.standPer() == null) {
            throw new Onleesbaar("Er is op of voor de peildatum geen stand meer.", null);
        }
        eisZelfdePilots(opdracht);
        return cijfers;
    }

    /** A stand that went out since the report was asked for can have a pilot more: then its totals are not of these pilots. */
    private void eisZelfdePilots(Opdracht opdracht) {
        SortedSet<String> meer = new TreeSet<>(QuarkusTransaction.requiringNew()
                .call(() -> uitgegeven.op(opdracht.programma(), opdracht.peildatum())));
        meer.removeAll(opdracht.pilots());
        if (opdracht.geheel() && !meer.isEmpty()) {
            throw new Onleesbaar(
                    "Sinds dit rapport over alle pilots werd gevraagd kwam er een stand met meer pilots ("
                            + String.join(", ", meer) + "); vraag het opnieuw.",
                    null);
        }
    }

    /** In a transaction of its own. @param delen to which it is added when it fails @return empty when it fails */
    private static <T> Optional<T> lees(Deel deel, Opdracht opdracht, List<Onderdeel> delen, Supplier<T> wat) {
        try {
            return Optional.of(QuarkusTransaction.requiringNew().call(wat::get));
        } catch (RuntimeException e) {
            LOG.errorf(e, "a report of %s is without %s", opdracht.programma(), deel);
            delen.add(Onderdeel.mislukt(deel, FOUT));
            return Optional.empty();
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

    /**
     * With the older versions by which figures were counted that the stand kept.
     *
     * @param dag of the stand: by what held then its figures were counted, whatever the peildatum (decision 0079)
     */
    private List<Definitie> definities(Opdracht opdracht, LocalDate dag, List<Onderdeel> gelezen) {
        Stream<Definitie> vanKpis = kpis.alle().stream()
                .filter(d -> opdracht.telt(d) && (d.geldtOp(dag) || genoemd(gelezen, d)))
                .map(d -> new Definitie(d.kpi().name(), d.lezing().name(), d.versie(), d.naam(), d.telt()));
        Stream<Definitie> vanMaten = Arrays.stream(Maat.values())
                .map(maat -> maten.op(maat, dag))
                .map(d -> new Definitie(
                        d.maat().name(),
                        "",
                        d.versie(),
                        Onderdeelnamen.gewoon(d.maat().name()),
                        d.telt()));
        return Stream.concat(vanKpis, vanMaten).toList();
    }

    private static boolean genoemd(List<Onderdeel> gelezen, KpiDefinitie definitie) {
        return gelezen.stream()
                .flatMap(deel -> deel.getallen().stream())
                .anyMatch(getal -> definitie.kpi().name().equals(getal.filters().get("definitie"))
                        && definitie.lezing().name().equals(getal.filters().get("lezing"))
                        && Integer.valueOf(definitie.versie()).equals(getal.definitieVersie()));
    }
}
