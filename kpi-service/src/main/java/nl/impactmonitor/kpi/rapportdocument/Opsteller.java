package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapport.Kop;
import nl.impactmonitor.kpi.rapport.Momentopname;
import nl.impactmonitor.kpi.rapport.Soort;
import nl.impactmonitor.kpi.rapport.Vraagtekst;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Invulveld;
import nl.impactmonitor.kpi.rapportdocument.Document.Kenmerk;

/** Makes a snapshot into a document. A function of the snapshot and of what became of it: no clock, no settings, no other source. */
public final class Opsteller {

    private final Stof stof;
    private final String checksum;
    private final Uitgave uitgave;
    private final Hoofdstukken hoofdstukken;
    private final Tabellen tabellen;
    private final Datering datering;

    /** Of a concept. @param checksum of the snapshot, to be printed in it */
    public Opsteller(Momentopname momentopname, String checksum) {
        this(momentopname, checksum, Uitgave.CONCEPT);
    }

    public Opsteller(Momentopname momentopname, String checksum, Uitgave uitgave) {
        this.uitgave = uitgave;
        this.stof = Stof.van(momentopname);
        this.checksum = checksum;
        this.hoofdstukken = new Hoofdstukken(stof);
        this.tabellen = new Tabellen(stof.namen());
        this.datering = new Datering(momentopname);
    }

    public Document document() {
        Kop kop = stof.kop();
        return new Document(
                kop.soort() == Soort.EINDRAPPORT ? "Eindrapport" : "Tussenrapport",
                "Programma " + kop.programma() + ", peildatum " + Notatie.dag(kop.peildatum()),
                kop.rubricering(),
                uitgave.status(kop),
                kenmerken(kop),
                secties().stream().map(datering::van).toList());
    }

    private List<Kenmerk> kenmerken(Kop kop) {
        return List.of(
                new Kenmerk(
                        "Pilots",
                        kop.pilots().stream().map(stof.namen()::plaats).collect(Collectors.joining(", "))),
                new Kenmerk("Status van het rapport", uitgave.tekst()),
                new Kenmerk("Status van de stand", kop.definitief() ? "Definitief verklaard" : "Voorlopig"),
                new Kenmerk("Stand uitgegeven op", Notatie.tijdstip(kop.standPer())),
                new Kenmerk("Berekening", kop.berekening() == null ? "geen" : kop.berekening()),
                new Kenmerk("Controlesom van de momentopname (SHA-256)", checksum));
    }

    private List<Sectie> secties() {
        List<Sectie> secties = new ArrayList<>();
        secties.add(samenvatting());
        secties.add(new Evaluatiekader(stof).sectie());
        secties.add(new Verantwoording(stof).sectie());
        stof.momentopname().vragen().stream()
                .filter(vraag -> vraag.nummer() > 0)
                .map(hoofdstukken::van)
                .forEach(secties::add);
        Pilotprofiel profiel = new Pilotprofiel(stof);
        secties.add(Sectie.hoofdstuk(
                "pilots",
                "De pilots",
                List.of(Alinea.tekst("Van elke pilot volgt een profiel: eerst de resultaten, daarna wat erbij hoort aan"
                        + " inzet, verankering en ervaringen. Aantallen van een pilot zijn kleiner dan die van het"
                        + " programma; er staan daarom meer punten in de tabellen.")),
                stof.kop().pilots().stream().map(profiel::van).toList()));
        secties.add(inzet());
        secties.add(context());
        secties.add(new Factoren(stof).lessen());
        secties.add(aanbevelingen());
        secties.addAll(new Bijlagen(stof, checksum).alle());
        return secties;
    }

    /** A field for each question, and for scaling up: what is to be done is for the researcher to say. */
    private Sectie aanbevelingen() {
        List<Blok> velden = stof.momentopname().vragen().stream()
                .filter(vraag -> vraag.nummer() > 0)
                .<Blok>map(vraag -> new Invulveld("Aanbeveling bij deelvraag " + vraag.nummer() + ", " + vraag.kort()))
                .collect(Collectors.toCollection(ArrayList::new));
        velden.add(new Invulveld("Aanbevelingen voor opschaling naar meer regio's en landelijk"));
        return Sectie.hoofdstuk("aanbevelingen", "Aanbevelingen", velden);
    }

    private Sectie samenvatting() {
        List<Sectie> antwoorden = stof.momentopname().vragen().stream()
                .filter(vraag -> vraag.nummer() > 0)
                .map(vraag -> Sectie.deel(
                        "samenvatting-" + vraag.nummer(),
                        vraag.nummer() + ". " + vraag.kort(),
                        List.copyOf(hoofdstukken.bevinding(vraag))))
                .toList();
        List<Blok> hoofdvraag = new ArrayList<>(stof.mislukt(Deel.VRAGEN));
        stof.momentopname().vragen().stream()
                .filter(vraag -> vraag.nummer() == 0)
                .map(Vraagtekst::tekst)
                .map(Alinea::tekst)
                .forEach(hoofdvraag::add);
        hoofdvraag.add(Alinea.tekst("Het antwoord volgt hieronder per deelvraag, voor zover de cijfers het dragen. Zij"
                + " laten zien wat er veranderde en wat is bereikt, niet waardoor."));
        hoofdvraag.add(new Invulveld("Antwoord op de hoofdvraag in enkele zinnen"));
        return Sectie.hoofdstuk("samenvatting", "Samenvatting", hoofdvraag, antwoorden);
    }

    /** What went in and what was done with it. */
    private Sectie inzet() {
        List<Blok> blokken = new ArrayList<>();
        naarPlaats(Deel.MIDDELEN, "tabel-middelen", "Middelen, begroot per jaar en herkomst", blokken);
        naarPlaats(Deel.PARTNERS, "tabel-partners", "Partners en hun inzet", blokken);
        naarPlaats(Deel.ACTIVITEITEN, "tabel-activiteiten", "Activiteiten naar status", blokken);
        return Sectie.hoofdstuk("inzet", "Middelen, partners en activiteiten", blokken);
    }

    private void naarPlaats(Deel deel, String id, String bijschrift, List<Blok> blokken) {
        List<Alinea> ontbreekt = stof.ontbreekt(deel);
        blokken.addAll(ontbreekt);
        if (ontbreekt.isEmpty()) {
            blokken.addAll(tabellen.naarPlaats(id, bijschrift, "Wat", stof.van(deel), Opsteller::metEenheid));
        }
    }

    private static String metEenheid(Getal getal) {
        return getal.naam() + " (" + Notatie.eenheid(getal.eenheid()) + ")";
    }

    private Sectie context() {
        List<Blok> blokken = new ArrayList<>();
        blokken.add(
                Alinea.tekst("Wat er in de regio speelt bepaalt mee wat een pilot kan bereiken. De cijfers hieronder"
                        + " zijn van anderen; zij zijn niet verrekend in de uitkomsten."));
        List<Alinea> ontbreekt = stof.ontbreekt(Deel.CONTEXT);
        blokken.addAll(ontbreekt);
        if (ontbreekt.isEmpty()) {
            blokken.add(new Contexttabel(stof).tabel());
        }
        blokken.add(new Invulveld("Duiding van de contextuele factoren"));
        return Sectie.hoofdstuk("context", "Contextuele factoren", blokken);
    }
}
