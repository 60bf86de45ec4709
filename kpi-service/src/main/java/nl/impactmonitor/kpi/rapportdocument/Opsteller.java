package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Soort;
import nl.impactmonitor.kpi.rapport.Vraagtekst;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Invulveld;
import nl.impactmonitor.kpi.rapportdocument.Blok.Kader;
import nl.impactmonitor.kpi.rapportdocument.Blok.Rij;
import nl.impactmonitor.kpi.rapportdocument.Blok.Tabel;
import nl.impactmonitor.kpi.rapportdocument.Document.Kenmerk;
import nl.impactmonitor.kpi.rapportdocument.Stuk.Tekst;

/** Makes a snapshot into a document. A function of the snapshot: no clock, no settings, no other source. */
public final class Opsteller {

    private final Momentopname momentopname;
    private final String checksum;
    private final Hoofdstukken hoofdstukken;

    /** @param checksum of the snapshot, to be printed in it */
    public Opsteller(Momentopname momentopname, String checksum) {
        this.momentopname = momentopname;
        this.checksum = checksum;
        this.hoofdstukken = new Hoofdstukken(momentopname);
    }

    public Document document() {
        Kop kop = momentopname.kop();
        return new Document(
                kop.soort() == Soort.EINDRAPPORT ? "Eindrapport" : "Tussenrapport",
                "Programma " + kop.programma() + ", peildatum " + Notatie.dag(kop.peildatum()),
                kop.rubricering(),
                kop.definitief() ? "Definitief" : "Voorlopig",
                kenmerken(kop),
                secties());
    }

    private List<Kenmerk> kenmerken(Kop kop) {
        return List.of(
                new Kenmerk("Pilots", String.join(", ", kop.pilots())),
                new Kenmerk("Stand uitgegeven op", kop.standPer() + " (UTC)"),
                new Kenmerk("Berekening", kop.berekening() == null ? "geen" : kop.berekening()),
                new Kenmerk("Controlesom van de momentopname (SHA-256)", checksum));
    }

    private List<Sectie> secties() {
        List<Sectie> secties = new ArrayList<>();
        secties.add(samenvatting());
        secties.add(verantwoording());
        momentopname.vragen().stream()
                .filter(vraag -> vraag.nummer() > 0)
                .map(hoofdstukken::van)
                .forEach(secties::add);
        secties.add(new Sectie(
                "pilots",
                "De pilots",
                List.of(),
                momentopname.kop().pilots().stream().map(this::profiel).toList()));
        secties.add(inzet());
        secties.add(lessen());
        secties.add(Sectie.van("aanbevelingen", "Aanbevelingen", List.of(new Invulveld("Aanbevelingen"))));
        secties.add(definities());
        return secties;
    }

    /** Out of the codes of kind les; how far each reaches is for the researcher. */
    private Sectie lessen() {
        List<Blok> blokken = new ArrayList<>();
        List<Getal> lessen = momentopname.van(Deel.FACTOREN).stream()
                .filter(getal -> getal.filters().getOrDefault("code", "").startsWith("LES "))
                .toList();
        if (!lessen.isEmpty()) {
            blokken.add(Tabellen.naarPlaats(
                    "tabel-lessen", "Lessen uit de interviews, aantallen fragmenten", "Les", lessen, Getal::naam));
        }
        blokken.add(new Invulveld("Lessen voor meer regio's en landelijk"));
        return Sectie.van("lessen", "Lessen voor opschaling", blokken);
    }

    private Sectie samenvatting() {
        List<Sectie> antwoorden = momentopname.vragen().stream()
                .filter(vraag -> vraag.nummer() > 0)
                .map(vraag -> Sectie.van(
                        "samenvatting-" + vraag.nummer(),
                        vraag.nummer() + ". " + vraag.kort(),
                        List.copyOf(hoofdstukken.bevinding(vraag))))
                .toList();
        List<Blok> hoofdvraag = momentopname.vragen().stream()
                .filter(vraag -> vraag.nummer() == 0)
                .map(Vraagtekst::tekst)
                .<Blok>map(Alinea::tekst)
                .toList();
        return new Sectie("samenvatting", "Samenvatting", hoofdvraag, antwoorden);
    }

    private Sectie verantwoording() {
        List<Blok> blokken = new ArrayList<>();
        blokken.add(new Kader("Wat u niet uit dit rapport mag besluiten", List.of(Zinnen.VERANDERING)));
        blokken.add(Alinea.tekst(
                "Cijfers over mensen komen uit de stand die is uitgegeven op of voor de peildatum. Aantallen achter te"
                        + " weinig mensen, en aantallen waaruit die te berekenen zijn, staan er niet in: daar staat een"
                        + " punt, en nooit een nul."));
        if (!momentopname.kop().geheel()) {
            blokken.add(
                    Alinea.tekst("Dit rapport gaat niet over alle pilots. Er staan geen totalen in, omdat een som over"
                            + " een deel van de pilots niet is beschermd."));
        }
        List<Getal> mensen = Stream.of(Deel.STROOM, Deel.UITVAL)
                .flatMap(deel -> momentopname.van(deel).stream())
                .toList();
        if (!mensen.isEmpty()) {
            blokken.add(Tabellen.naarPlaats(
                    "tabel-respons", "Respons en uitval, aantallen personen", "Stap", mensen, Getal::naam));
        }
        momentopname.onderdelen().stream()
                .filter(onderdeel -> onderdeel.fout() != null)
                .map(onderdeel -> Alinea.tekst(onderdeel.deel().titel() + ": " + onderdeel.fout()))
                .forEach(blokken::add);
        return Sectie.van("verantwoording", "Verantwoording", blokken);
    }

    private Sectie profiel(String pilot) {
        List<Blok> blokken = new ArrayList<>();
        List<Getal> kpis = momentopname.van(Deel.KPI).stream()
                .filter(getal -> pilot.equals(getal.plaats()))
                .toList();
        if (!kpis.isEmpty()) {
            blokken.add(Tabellen.naastDoel("tabel-pilot-" + pilot, "KPI's van " + pilot, kpis));
        }
        blokken.add(new Invulveld("Duiding bij pilot " + pilot));
        return Sectie.van("pilot-" + pilot, pilot, blokken);
    }

    /** What went in, what was done with it, and around it. */
    private Sectie inzet() {
        List<Blok> blokken = new ArrayList<>();
        for (Deel deel : Arrays.asList(Deel.MIDDELEN, Deel.PARTNERS, Deel.ACTIVITEITEN, Deel.CONTEXT)) {
            List<Getal> getallen = momentopname.van(deel);
            blokken.add(
                    getallen.isEmpty()
                            ? Alinea.tekst(deel.titel() + ": nog geen gegevens.")
                            : Tabellen.metToelichting(
                                    "tabel-" + deel.name().toLowerCase(Locale.ROOT), deel.titel(), getallen));
        }
        return Sectie.van("inzet", "Middelen, activiteiten en context", blokken);
    }

    private Sectie definities() {
        Tabel tabel = new Tabel(
                "tabel-definities",
                "Wat is geteld",
                List.of("Naam", "Lezing", "Versie", "Wat meetelt"),
                momentopname.definities().stream()
                        .map(d -> new Rij(
                                d.naam(),
                                List.of(new Tekst(d.lezing()), new Tekst("" + d.versie()), new Tekst(d.telt()))))
                        .toList());
        return Sectie.van("definities", "Bijlage: definities", List.of(tabel));
    }
}
