package nl.impactmonitor.kpi.rapportdocument;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.impactmonitor.kpi.rapport.Deel;
import nl.impactmonitor.kpi.rapport.Getal;
import nl.impactmonitor.kpi.rapportdocument.Blok.Alinea;
import nl.impactmonitor.kpi.rapportdocument.Blok.Invulveld;

/** What a reader must know of one pilot, on two pages: results on the first, what goes with them on the second. */
final class Pilotprofiel {

    private final Stof stof;
    private final Tabellen tabellen;
    private final Veranderingen veranderingen;
    private final Verankering verankering;
    private final Factoren factoren;

    Pilotprofiel(Stof stof) {
        this.stof = stof;
        this.tabellen = new Tabellen(stof.namen());
        this.veranderingen = new Veranderingen(stof);
        this.verankering = new Verankering(stof);
        this.factoren = new Factoren(stof);
    }

    Sectie van(String pilot) {
        String naam = stof.namen().plaats(pilot);
        return Sectie.hoofdstuk(
                "pilot-" + pilot,
                naam,
                List.of(Alinea.tekst(stof.namen()
                        .pilot(pilot)
                        .map(p -> "De pilot loopt van " + Notatie.dag(p.start()) + " tot en met "
                                + Notatie.dag(p.einde())
                                + (p.regio() == null ? "." : " in de arbeidsmarktregio " + p.regio() + "."))
                        .orElse("Van deze pilot zijn regio en looptijd niet bekend."))),
                List.of(
                        Sectie.deel("pilot-" + pilot + "-resultaat", "Resultaten", resultaten(pilot, naam)),
                        Sectie.deel(
                                "pilot-" + pilot + "-inzet", "Inzet, verankering en ervaringen", inzet(pilot, naam))));
    }

    private List<Blok> resultaten(String pilot, String naam) {
        List<Blok> blokken = new ArrayList<>(stof.mislukt(Deel.KPI, Deel.STROOM, Deel.UITVAL, Deel.VERANDERING));
        List<Getal> kpis = stof.kpis().stream()
                .filter(getal -> pilot.equals(getal.plaats()))
                .toList();
        if (!kpis.isEmpty()) {
            blokken.add(tabellen.kpis("tabel-pilot-" + pilot, "KPI's van " + naam, kpis));
            if (kpis.stream().anyMatch(Getal::aangenomenDoel)) {
                blokken.add(Alinea.tekst(Zinnen.AANNAME));
            }
        }
        List<Getal> mensen = stof.respons(
                stof.stappen(pilot),
                stof.van(
                        Deel.UITVAL,
                        g -> pilot.equals(g.plaats())
                                && "TOTAAL".equals(g.filters().get("onderdeel"))));
        if (!mensen.isEmpty()) {
            blokken.add(tabellen.kort("tabel-respons-" + pilot, "Respons en uitval in " + naam, mensen, Namen::stap));
        }
        if (!stof.van(Deel.VERANDERING, pilot).isEmpty()) {
            blokken.add(veranderingen.tabel(
                    "tabel-verandering-" + pilot,
                    "Verandering tussen 0-meting en 1-meting in " + naam + ", aantallen personen",
                    pilot));
            blokken.add(Alinea.tekst(Zinnen.GEEN_OORZAAK));
        }
        if (blokken.isEmpty()) {
            blokken.add(Alinea.tekst("Over deze pilot zijn nog geen cijfers uitgegeven."));
        }
        return blokken;
    }

    private List<Blok> inzet(String pilot, String naam) {
        List<Blok> blokken = new ArrayList<>(verankering.vanPilot(pilot));
        blokken.addAll(factoren.vanPilot(pilot));
        blokken.addAll(stof.mislukt(Deel.MIDDELEN, Deel.PARTNERS, Deel.ACTIVITEITEN));
        List<Getal> inzet = Stream.of(Deel.MIDDELEN, Deel.PARTNERS, Deel.ACTIVITEITEN)
                .flatMap(deel -> stof.van(deel, pilot).stream())
                .toList();
        if (!inzet.isEmpty()) {
            blokken.add(tabellen.kort(
                    "tabel-inzet-" + pilot, "Middelen, partners en activiteiten van " + naam, inzet, Getal::naam));
        }
        blokken.add(new Invulveld("Duiding bij pilot " + naam));
        return blokken;
    }
}
